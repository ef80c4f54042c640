import type { Page } from "playwright-core";
import type { PageElement } from "./pageElement.ts";
import { waitFor } from "./waitFor.ts";

/** One visible row of a tree. */
export interface TreeItem {
  /** The position among all rows of the tree, the scrolled-out ones included. */
  readonly index: number;
  readonly label: string;
  readonly description: string;
  readonly ariaLabel: string;
  /** 1 for a root. */
  readonly level: number;
  /** `undefined` where the row has no checkbox. */
  readonly isChecked: boolean | undefined;
  /** `undefined` where the row has no children. */
  readonly isExpanded: boolean | undefined;
  readonly isFocused: boolean;
  readonly isSelected: boolean;
  /** The name of the codicon, or "". */
  readonly icon: string;
}

/** The visible rows of the tree of a view, from top to bottom; none where the view shows no tree. */
export async function readTree(page: Page, view: string): Promise<readonly TreeItem[]> {
  const rows = page.locator(`${treeSelector(view)} .monaco-list-rows > .monaco-list-row`);
  const items = await rows.evaluateAll((elements: PageElement[]) =>
    elements.map((row) => ({
      index: Number(row.getAttribute("data-index")),
      label: row.querySelector(".label-name")?.textContent?.trim() ?? "",
      description: row.querySelector(".label-description")?.textContent?.trim() ?? "",
      ariaLabel: row.getAttribute("aria-label") ?? "",
      level: Number(row.getAttribute("aria-level")),
      checked: row.querySelector(".custom-view-tree-node-item-checkbox")?.getAttribute("aria-checked"),
      expanded: row.getAttribute("aria-expanded"),
      isFocused: row.classList.contains("focused"),
      isSelected: row.classList.contains("selected"),
      iconClass: row.querySelector(".custom-view-tree-node-item-icon")?.getAttribute("class") ?? "",
    })),
  );
  // Rows are recycled, so their order in the page is not their order on the screen.
  return items
    .sort((a, b) => a.index - b.index)
    .map(({ checked, expanded, iconClass, ...item }) => ({
      ...item,
      isChecked: toBoolean(checked),
      isExpanded: toBoolean(expanded),
      icon: /codicon-(?!colored)([\w-]+)/.exec(iconClass)?.[1] ?? "",
    }));
}

/** All text that a view shows below its header: its rows, or its message or welcome content. */
export async function readViewText(page: Page, view: string): Promise<string> {
  const bodies = page.locator(`${paneSelector(view)} .pane-body`);
  const texts = await bodies.evaluateAll((elements: PageElement[]) => elements.map((body) => body.innerText));
  return texts.join("\n").trim();
}

/** Says whether the keyboard focus is in a view. */
export async function isViewFocused(page: Page, view: string): Promise<boolean> {
  const focused = page.locator(`${paneSelector(view)}:focus-within, ${treeSelector(view)}:focus-within`);
  return (await focused.count()) > 0;
}

/** Moves the focus, which must be in the tree, down from its top to the row with a label. */
export async function moveToRow(page: Page, view: string, label: string): Promise<TreeItem> {
  await waitFor(async () => (await readTree(page, view)).length > 0, `a row in ${view}`);
  await page.keyboard.press("Home");
  let row = await waitFor(
    async () => (await focusedRow(page, view, (index) => index === 0)) ?? false,
    `the first row of ${view} to be focused`,
  );
  while (row.label !== label) {
    const { index } = row;
    await page.keyboard.press("ArrowDown");
    try {
      const isNext = (other: number): boolean => other !== index;
      row = await waitFor(() => focusedRow(page, view, isNext), "the next row", undefined, lastRowMs);
    } catch {
      const labels = (await readTree(page, view)).map((item) => item.label);
      throw new Error(`${view} has no row "${label}". Its last rows are: ${JSON.stringify(labels)}`);
    }
  }
  return row;
}

/** Clicks the checkbox of the row that has the focus. */
export async function clickFocusedCheckbox(page: Page, view: string): Promise<void> {
  const row = page.locator(`${treeSelector(view)} .monaco-list-row.focused`);
  await row.locator(".custom-view-tree-node-item-checkbox").click();
}

/** A key press moves the focus at once; if it has not by then, there is no row further down. */
const lastRowMs = 10_000;

async function focusedRow(
  page: Page,
  view: string,
  accepts: (index: number) => boolean,
): Promise<TreeItem | undefined> {
  return (await readTree(page, view)).find((item) => item.isFocused && accepts(item.index));
}

function treeSelector(view: string): string {
  return `.monaco-list[role="tree"][aria-label=${JSON.stringify(view)}]`;
}

/** A view with a description has it in the label of its header, between its name and the last word. */
function paneSelector(view: string): string {
  return `.pane:has(> .pane-header[aria-label^=${JSON.stringify(view)}][aria-label$="Section"])`;
}

function toBoolean(attribute: string | null | undefined): boolean | undefined {
  return attribute === "true" ? true : attribute === "false" ? false : undefined;
}
