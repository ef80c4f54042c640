import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";

import type { PackProblem } from "./packProblem.ts";

/** What the parsers of a pack's YAML files are given for one entry of the list that each of them is. */
export interface Entry {
  /** The text of a required field; a problem is noted where it is missing or empty. */
  text(field: string): string;
  optionalText(field: string): string | null;
  texts(field: string): readonly string[];
  /** Notes a problem at a field, or at the entry where the field is missing. */
  reject(field: string, message: string): void;
  /** Notes a problem where a field is no name in kebab-case. */
  requireName(field: string): void;
  /** Notes a problem at each field that is none of these. */
  allowOnly(fields: readonly string[]): void;
  readonly fields: readonly string[];
}

/** Parses a YAML list of maps and makes a value of each entry; entries with a problem are left out. Never throws. */
export function parseEntries<T>(
  file: string,
  text: string,
  parseEntry: (entry: Entry) => T,
): { values: T[]; problems: PackProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems: PackProblem[] = [];
  const note = (offset: number, message: string): void => {
    const { line, col } = lines.linePos(offset);
    problems.push({ file, line, column: col, message });
  };
  for (const error of document.errors) note(error.pos[0], error.message.split("\n")[0] ?? error.code);
  if (problems.length > 0) return { values: [], problems };
  const list = document.contents;
  if (!isSeq(list)) {
    note(0, "This file must be a list");
    return { values: [], problems };
  }
  const values = list.items.flatMap((item) => {
    const nBefore = problems.length;
    const value = parseEntry(entryOf(item, note));
    return problems.length === nBefore ? [value] : [];
  });
  return { values, problems };
}

function entryOf(item: Node, note: (offset: number, message: string) => void): Entry {
  const offset = item.range?.[0] ?? 0;
  if (!isMap(item)) note(offset, "Each entry must be a map of fields");
  const valueOf = (field: string): Node | undefined => (isMap(item) ? item.get(field, true) : undefined);
  const reject = (field: string, message: string): void => {
    note(valueOf(field)?.range?.[0] ?? offset, message);
  };
  const optionalText = (field: string): string | null => {
    const value = valueOf(field);
    if (value === undefined) return null;
    if (isScalar(value) && typeof value.value === "string") return value.value;
    reject(field, `"${field}" must be a text`);
    return null;
  };
  const fields = isMap(item) ? item.items.map(({ key }) => (isScalar(key) ? String(key.value) : "")) : [];
  return {
    fields,
    reject,
    optionalText,
    requireName(field) {
      const name = optionalText(field) ?? "";
      if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) reject(field, `"${name}" is not kebab-case`);
    },
    allowOnly(known) {
      for (const field of fields.filter((name) => !known.includes(name)))
        reject(field, `There is no field "${field}"`);
    },
    text(field) {
      if (valueOf(field) === undefined) reject(field, `"${field}" is missing`);
      return optionalText(field) ?? "";
    },
    texts(field) {
      const value = valueOf(field);
      if (value === undefined) return [];
      const items = isSeq(value) ? value.items : [];
      const texts = items.flatMap((part) =>
        isScalar(part) && typeof part.value === "string" ? [part.value] : [],
      );
      if (!isSeq(value) || texts.length !== items.length) reject(field, `"${field}" must be a list of texts`);
      return texts;
    },
  };
}
