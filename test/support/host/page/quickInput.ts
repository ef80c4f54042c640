import type { Page } from "playwright-core";
import type { PageElement } from "./pageElement.ts";
import { waitFor } from "./waitFor.ts";

/** One visible row of a quick pick. */
export interface QuickInputItem {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly isFocused: boolean;
}

/** What a quick pick or an input box shows. */
export interface QuickInput {
  readonly title: string;
  readonly placeholder: string;
  readonly value: string;
  /** The prompt, or what validation says. */
  readonly message: string;
  readonly items: readonly QuickInputItem[];
}

/** Reads the quick input that is open, if one is. */
export async function readQuickInput(page: Page): Promise<QuickInput | undefined> {
  const widgets = page.locator(".quick-input-widget");
  const found = await widgets.evaluateAll((elements: PageElement[]) =>
    elements
      .filter((widget) => widget.getClientRects().length > 0)
      .map((widget) => ({
        title: widget.querySelector(".quick-input-title")?.textContent?.trim() ?? "",
        placeholder: widget.querySelector(".quick-input-filter input")?.getAttribute("placeholder") ?? "",
        value: widget.querySelector(".quick-input-filter input")?.value ?? "",
        message: widget.querySelector(".quick-input-message")?.textContent?.trim() ?? "",
        items: [...widget.querySelectorAll(".quick-input-list .monaco-list-row")]
          .filter((row) => row.getClientRects().length > 0)
          .map((row) => ({
            label: row.querySelector(".label-name")?.textContent?.trim() ?? "",
            description: row.querySelector(".label-description")?.textContent?.trim() ?? "",
            detail: row.querySelector(".quick-input-list-label-meta")?.textContent?.trim() ?? "",
            isFocused: row.classList.contains("focused"),
          })),
      })),
  );
  return found[0];
}

/** Runs a command through the palette, by its full title or the part after the category. */
export async function runPaletteCommand(page: Page, title: string): Promise<void> {
  await openPalette(page);
  await page.keyboard.type(title);
  await acceptItem(
    page,
    (label) => label === title || label.endsWith(`: ${title}`),
    `the command "${title}"`,
  );
}

/** The titles that the palette offers for a filter text. */
export async function listPaletteCommands(page: Page, filter: string): Promise<readonly string[]> {
  await openPalette(page);
  await page.keyboard.type(filter);
  let last = "";
  let lastChangeMs = performance.now();
  const labels = await waitFor(async () => {
    const items = (await readQuickInput(page))?.items ?? [];
    const now = JSON.stringify(items);
    if (now !== last) {
      last = now;
      lastChangeMs = performance.now();
    }
    // The palette filters in steps; what has not changed for a while is the answer.
    return performance.now() - lastChangeMs > 600 && items.map((item) => item.label);
  }, `the palette to settle on "${filter}"`);
  await closeQuickInput(page);
  return labels;
}

/** Chooses the item of an open quick pick whose label is, or else contains, a text. */
export async function pickItem(page: Page, text: string): Promise<void> {
  await waitFor(() => readQuickInput(page), `a quick pick that offers "${text}"`);
  await page.keyboard.type(text);
  const matches = (label: string, labels: readonly string[]): boolean =>
    labels.includes(text) ? label === text : label.includes(text);
  await acceptItem(page, matches, `"${text}" in the quick pick`);
}

/** Replaces the text of an open input box or quick pick and accepts it. */
export async function answerInput(page: Page, text: string): Promise<void> {
  await waitFor(() => readQuickInput(page), `an input box to type "${text}" into`);
  const stands = async (): Promise<boolean> => (await readQuickInput(page))?.value === text;
  await waitFor(
    // Completion may write into the box between two keys; what a person does then is write it again.
    async () => {
      if (await stands()) return true;
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(text);
      return await stands();
    },
    `"${text}" to stand in the input box`,
    () => readQuickInput(page),
  );
  await acceptAndWait(page, `"${text}" to be accepted`);
}

/** Closes the quick input that is open. */
export async function closeQuickInput(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await waitFor(async () => (await readQuickInput(page)) === undefined, "the quick input to close");
}

async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("F1");
  await waitFor(
    async () => (await readQuickInput(page))?.value === ">",
    "the command palette",
    () => readQuickInput(page),
  );
}

/** Moves to the first item whose label matches, once it is there, and accepts it. */
async function acceptItem(
  page: Page,
  matches: (label: string, labels: readonly string[]) => boolean,
  what: string,
): Promise<void> {
  await waitFor(
    async () => {
      const items = (await readQuickInput(page))?.items ?? [];
      const labels = items.map((item) => item.label);
      const target = items.findIndex((item) => matches(item.label, labels));
      if (target < 0) return false;
      const focused = items.findIndex((item) => item.isFocused);
      if (focused === target) return true;
      await page.keyboard.press(focused < target ? "ArrowDown" : "ArrowUp");
      return false;
    },
    what,
    () => readQuickInput(page),
  );
  await acceptAndWait(page, `${what} to be accepted`);
}

async function acceptAndWait(page: Page, what: string): Promise<void> {
  const identify = async (): Promise<string> => {
    const input = await readQuickInput(page);
    return input === undefined ? "" : JSON.stringify([input.title, input.placeholder, input.value]);
  };
  const before = await identify();
  let pressedMs = -Infinity;
  await waitFor(
    // A file dialog drops an Enter that comes while it looks into a folder; what a person does then is press it again.
    async () => {
      if ((await identify()) !== before) return true;
      if (performance.now() - pressedMs > 5_000) {
        await page.keyboard.press("Enter");
        pressedMs = performance.now();
      }
      return false;
    },
    what,
    () => readQuickInput(page),
  );
}
