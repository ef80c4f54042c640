import type { Node, Query, QueryMatch } from "web-tree-sitter";

import type { Deadline } from "./deadline.ts";

/** What a symbol covers, in UTF-16 offsets of the text, and its own name. */
export interface SymbolRange {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The symbols of a text and which of them enclose a place. */
export interface Symbols {
  /** The path of the symbols that a range lies in or is, outermost first and joined by "."; "" outside of all. */
  pathAt(start: number, end: number): string;
  /** The same without the symbol that the range itself is. */
  pathAround(start: number, end: number): string;
  /** The text of each symbol by its path; "" is the whole text. */
  readonly texts: ReadonlyMap<string, string>;
}

const maxNameLength = 80;

/** Finds the symbols of a tree with queries whose patterns capture `@symbol` and one or more `@name`. */
export function findSymbols(queries: readonly Query[], root: Node, deadline: Deadline): QueryMatch[] {
  const matches = queries.flatMap((query) =>
    query.matches(root, { progressCallback: () => deadline.isOver() }),
  );
  deadline.check();
  return matches;
}

/** What the symbols that `findSymbols` found in a text cover. */
export function rangesOf(matches: readonly QueryMatch[], text: string): SymbolRange[] {
  const found = matches.map(({ captures }): SymbolRange | null => {
    const symbol = captures.find(({ name }) => name === "symbol")?.node;
    const names = captures.filter(({ name }) => name === "name").map(({ node }) => plainName(node.text));
    if (symbol === undefined || names.length === 0) return null;
    return { name: names.join("."), start: symbol.startIndex, end: symbol.endIndex };
  });
  const isInside = (range: SymbolRange | null): range is SymbolRange =>
    range !== null && range.end <= text.length;
  return found.filter(isInside);
}

/** Makes symbols of ranges, which may lie inside each other but not overlap otherwise. */
export function createSymbols(ranges: readonly SymbolRange[], text: string): Symbols {
  const sorted = [...ranges].sort((left, right) => left.start - right.start || right.end - left.end);
  const isIn = (range: SymbolRange, start: number, end: number): boolean =>
    range.start <= start && end <= range.end;
  const pathOf = (found: readonly SymbolRange[]): string => found.map(({ name }) => name).join(".");
  const pathAt = (start: number, end: number): string =>
    pathOf(sorted.filter((range) => isIn(range, start, end)));
  const pathAround = (start: number, end: number): string =>
    pathOf(
      sorted.filter(
        (range) => isIn(range, start, end) && !isIn({ name: "", start, end }, range.start, range.end),
      ),
    );
  const texts = new Map([["", text]]);
  for (const range of sorted) {
    const path = pathAt(range.start, range.end);
    texts.set(path, (texts.get(path) ?? "") + text.slice(range.start, range.end) + "\n");
  }
  return { pathAt, pathAround, texts };
}

function plainName(text: string): string {
  return text
    .replace(/^["'`](.*)["'`]$/s, "$1")
    .replace(/\s+/g, " ")
    .slice(0, maxNameLength);
}
