import type { Page } from "playwright-core";
import type { PageElement } from "./pageElement.ts";
import { waitFor } from "./waitFor.ts";

/** What a hover shows. */
export interface Hover {
  readonly text: string;
  readonly links: readonly string[];
}

const visibleHover = ".monaco-hover:not(.hidden)";

/**
 * Moves the mouse onto a text in an editor and returns the hover that appears.
 * `within` narrows the search, for instance to `.editor.original` of a diff.
 */
export async function hoverEditorText(page: Page, text: string, within = ".editor-instance"): Promise<Hover> {
  const line = page.locator(`${within} .view-line`).filter({ hasText: text }).first();
  await line.waitFor();
  return await readHover(page, `the hover of "${text}" in ${within}`, async () => {
    await moveMouseAway(page);
    const offset = await line.evaluate(offsetOfText, text);
    const box = await line.boundingBox();
    if (box === null) return false;
    await page.mouse.move(box.x + offset, box.y + box.height / 2, { steps: 3 });
    return true;
  });
}

/** Moves the mouse onto the first element that a selector names and returns the hover that appears. */
export async function hoverElement(page: Page, selector: string, text: string): Promise<Hover> {
  return await readHover(page, `the hover of "${text}"`, async () => {
    await moveMouseAway(page);
    await page.locator(selector).filter({ hasText: text }).first().hover();
    return true;
  });
}

async function moveMouseAway(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await waitFor(async () => (await visibleHovers(page)).length === 0, "the previous hover to go away");
}

/** After as many looks in vain, the mouse is moved again. */
const nLooksAtRest = 100;

/**
 * What lies under a resting mouse may be laid out anew; then no hover comes before the mouse moves again. While it is laid
 * out there is no place to move to, which `moveOnto` tells: the next look tries again.
 */
async function readHover(page: Page, what: string, moveOnto: () => Promise<boolean>): Promise<Hover> {
  let nLooks = 0;
  return await waitFor(async () => {
    if (nLooks % nLooksAtRest === 0 && !(await moveOnto())) return false;
    nLooks += 1;
    const [hover] = await visibleHovers(page);
    return hover !== undefined && hover.text !== "" && hover.text !== "Loading..." && hover;
  }, what);
}

async function visibleHovers(page: Page): Promise<readonly Hover[]> {
  return await page.locator(visibleHover).evaluateAll((elements: PageElement[]) =>
    elements
      .filter((hover) => hover.getClientRects().length > 0)
      .map((hover) => ({
        text: hover.innerText.trim(),
        links: [...hover.querySelectorAll("a")]
          .map((link) => link.innerText.trim())
          .filter((link) => link !== ""),
      })),
  );
}

/** The distance in pixels from the left of a line's box to the middle of a text; runs in the page. */
function offsetOfText(line: unknown, text: string): number {
  const element = line as {
    readonly textContent: string;
    getBoundingClientRect(): { readonly left: number };
    querySelectorAll(selector: string): Iterable<{
      readonly textContent: string;
      getBoundingClientRect(): { readonly left: number; readonly width: number };
    }>;
  };
  const start = element.textContent.replaceAll("\u00a0", " ").indexOf(text);
  const middle = start + text.length / 2;
  let column = 0;
  for (const token of element.querySelectorAll(":scope > span > span")) {
    const length = token.textContent.length;
    if (middle < column + length) {
      const box = token.getBoundingClientRect();
      return box.left - element.getBoundingClientRect().left + (box.width * (middle - column)) / length;
    }
    column += length;
  }
  return 1;
}
