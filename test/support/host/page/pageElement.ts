/**
 * The little of a DOM element that functions sent to the page use.
 * The project has no DOM types on purpose: nothing of ours runs in a page.
 */
export interface PageElement {
  readonly textContent: string | null;
  readonly innerText: string;
  readonly value: string;
  readonly classList: { contains(name: string): boolean };
  getAttribute(name: string): string | null;
  getClientRects(): { readonly length: number };
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
