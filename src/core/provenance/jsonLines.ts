import { parseTable, type JsonTable } from "./jsonTable.ts";

/** A line of a JSON Lines file that was understood. */
export interface ReadLine<T> {
  /** 1-based. */
  readonly line: number;
  /** The line itself, to tell it again. */
  readonly text: string;
  readonly value: T;
}

/** The lines of a JSON Lines file: those that were understood, and why the others were not. */
export interface ReadLines<T> {
  readonly lines: readonly ReadLine<T>[];
  /** The 1-based lines that were refused, by the reason, which follows "was ignored: ". */
  readonly refused: ReadonlyMap<string, readonly number[]>;
}

/** A record has some kilobytes; one line of more than this, in characters, is none. */
const MAX_LINE_LENGTH = 4 * 1024 * 1024;

/** After so many lines that are no JSON, a file is of another kind, and the rest of it is not read. */
const MAX_GARBAGE = 1000;

const NO_OBJECT = "it is not a JSON object";

/**
 * Reads JSON Lines with objects on them. A line that is no object, or that `parse` gives a reason against, is refused
 * for itself; the others count. `null` passes over a line without a word.
 */
export function readJsonLines<T extends object>(
  text: string,
  parse: (table: JsonTable) => T | string | null,
): ReadLines<T> {
  const lines: ReadLine<T>[] = [];
  const refused = new Map<string, number[]>();
  for (const [index, raw] of text.split("\n").entries()) {
    const line = (index === 0 ? raw.replace(/^\ufeff/, "") : raw).trim();
    if (line === "") continue;
    const table = line.startsWith("{") && line.length <= MAX_LINE_LENGTH ? parseTable(line) : null;
    const value = table === null ? NO_OBJECT : parse(table);
    if (value === null) continue;
    if (typeof value !== "string") {
      lines.push({ line: index + 1, text: line, value });
      continue;
    }
    const before = refused.get(value);
    if (before === undefined) refused.set(value, [index + 1]);
    else before.push(index + 1);
    if (value === NO_OBJECT && (before?.length ?? 0) >= MAX_GARBAGE) break;
  }
  return { lines, refused };
}

/** What was refused of a file, one sentence for each reason. */
export function refusedLineWords(where: string, refused: ReadLines<object>["refused"]): string[] {
  return [...refused].map(([why, [first = 0, ...others]]) =>
    others.length === 0
      ? `Line ${first} of ${where} was ignored: ${why}.`
      : `${others.length + 1} lines of ${where} were ignored, line ${first} first: ${why}.`,
  );
}
