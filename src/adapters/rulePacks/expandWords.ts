import type { PackProblem } from "./packProblem.ts";

/** Regular expressions by the word that stands for them in the files of a category. */
export type Words = ReadonlyMap<string, string>;

/** A text with its words put in. */
export interface ExpandedText {
  readonly text: string;
  /** The 1-based line and column at which the character at an index of the text was written. */
  readonly placeOf: (index: number) => { readonly line: number; readonly column: number };
}

/** A word as it is written where its pattern belongs. */
const word = String.raw`\{([a-z][a-z0-9-]*)\}`;
const wordAlone = new RegExp(`^${word}$`, "u");
/** A comment from the start of a line, or a word as a string of its own. */
const wordOrComment = new RegExp(`^;.*$|"${word}"`, "gmu");

/** The pattern a field of a file without a grammar holds, or the one its `{word}` stands for; else what is wrong. */
export function expandField(written: string, words: Words): { pattern: string } | { wrong: string } {
  const name = wordAlone.exec(written)?.[1];
  const pattern = name === undefined ? written : words.get(name);
  return pattern === undefined ? { wrong: unknownWord(name ?? "") } : { pattern };
}

/** Puts the patterns in the place of their words, `"{word}"`, in a file of queries. Unknown words are a problem. */
export function expandWords(
  file: string,
  written: string,
  words: Words,
): ExpandedText & { readonly problems: readonly PackProblem[] } {
  const problems: PackProblem[] = [];
  /** By how much the text is longer than what was written, from an index on. */
  const growths: { readonly from: number; readonly by: number }[] = [];
  let grown = 0;
  const text = written.replace(wordOrComment, (found: string, name: string | undefined, index: number) => {
    if (name === undefined) return found;
    const pattern = words.get(name);
    if (pattern === undefined) {
      problems.push({ file, ...placeIn(written, index), message: unknownWord(name) });
      return found;
    }
    const put = `"${pattern.replace(/[\\"]/g, String.raw`\$&`)}"`;
    grown += put.length - found.length;
    growths.push({ from: index + found.length + grown, by: grown });
    return put;
  });
  return {
    text,
    problems,
    placeOf(index) {
      const by = growths.findLast(({ from }) => from <= index)?.by ?? 0;
      return placeIn(written, index - by);
    },
  };
}

function unknownWord(name: string): string {
  return `There is no word "${name}"`;
}

/** The 1-based line and column of a 0-based index of a text. */
export function placeIn(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}
