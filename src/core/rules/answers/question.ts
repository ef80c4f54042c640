import { editsOf, type Change, type Edit, type FileChange, type Sides } from "../../change/change.ts";
import { splitLines } from "../../text/lines.ts";
import { linesAdded, linesOf } from "./changedLines.ts";

/** A finding, and the change that may answer it. */
export interface Question {
  readonly path: string;
  /** The whole lines it is about. */
  readonly code: string;
  /** The enclosing symbols, as a finding has them. */
  readonly symbol: string;
  /** The texts of its file. */
  readonly sides: Sides<string | null>;
  readonly change: Change;
  /** The texts of the change's files, by path. */
  readonly texts: ReadonlyMap<string, Sides<string | null>>;
}

/** Whether the change adds such a line to another file that is no test. */
export function isAddedElsewhere({ path, change }: Question, isWanted: (line: string) => boolean): boolean {
  return linesAdded(change, (other) => other !== path).some(isWanted);
}

/** Whether the change adds such a line to the file that the question is about. */
export function isAddedHere(question: Question, isWanted: (line: string) => boolean): boolean {
  return linesHere(question).added.some(isWanted);
}

/** Whether the change removes such a line from the file that the question is about. */
export function isRemovedHere(question: Question, isWanted: (line: string) => boolean): boolean {
  return linesHere(question).removed.some(isWanted);
}

/** The lines that the change adds where it takes away the code, or some of it. */
export function linesInPlace(question: Question): readonly string[] {
  const lines = question.code.split("\n");
  return editsHere(question).flatMap(({ removed, added }) =>
    lines.some((line) => removed.includes(line)) ? added : [],
  );
}

/** The lines that the change takes away right below the code. */
export function linesGoneBelow(question: Question): readonly string[] {
  const [first = ""] = question.code.split("\n");
  return editsHere(question).flatMap(({ removed }) =>
    removed.includes(first) ? removed.slice(removed.indexOf(first) + 1) : [],
  );
}

/** The lines that the change removes from the file that the question is about, and those it adds. */
export function linesHere(question: Question): ReturnType<typeof linesOf> {
  const file = fileOf(question);
  return file === undefined ? { removed: [], added: [] } : linesOf(file);
}

/** How often a word stands on either side of the question's file. */
export function countsOf(word: string, { sides: { base, head } }: Question): Sides<number> {
  const times = (text: string | null): number => (text ?? "").split(word).length - 1;
  return { base: times(base), head: times(head) };
}

/** Whether the code began twice in the file, and now begins once. */
export function isOneOfTwo({ code, sides }: Question): boolean {
  const [first = ""] = code.split("\n");
  const times = (text: string | null): number =>
    splitLines(text ?? "").filter((line) => line === first).length;
  return times(sides.head) > 0 && times(sides.base) > times(sides.head);
}

/** The lines of a text above some code, from the first on. */
export function linesAbove(text: string | null, code: string): readonly string[] {
  const [first = ""] = code.split("\n");
  const lines = splitLines(text ?? "");
  return lines.slice(0, Math.max(0, lines.indexOf(first)));
}

/** The lines of a text on which some code stands, with some on either side. */
export function linesAround(text: string | null, code: string, nBeside = 2): readonly string[] {
  const [first = ""] = code.split("\n");
  const lines = splitLines(text ?? "");
  const at = lines.indexOf(first);
  return at === -1 ? [] : lines.slice(Math.max(0, at - nBeside), at + nBeside + 1);
}

/** What stands before and after some code in a text, where it stands first. */
export function around(
  text: string | null,
  code: string,
): { readonly before: string; readonly after: string } {
  const [before = "", after = ""] = (text ?? "").split(code);
  return { before, after };
}

/** Every block of a text that begins with the first line of some code, as far as it is indented. */
export function blocksOf(text: string | null, code: string): string[] {
  const [first = ""] = code.split("\n");
  const indentOf = (line: string): number => (line.trim() === "" ? Infinity : line.search(/\S/));
  const lines = splitLines(text ?? "");
  return lines.flatMap((line, at) => {
    if (line !== first) return [];
    const rest = lines.slice(at + 1);
    // The parameters of a function may end on a line of their own.
    const end = rest.findIndex((one) => indentOf(one) <= indentOf(first) && !/^\s*\).*:$/.test(one));
    return [[line, ...rest.slice(0, end === -1 ? undefined : end + 1)].join("\n")];
  });
}

/** What the change does to the file that the question is about. */
function editsHere(question: Question): readonly Edit[] {
  const file = fileOf(question);
  return file === undefined ? [] : editsOf(file);
}

function fileOf({ path, change }: Question): FileChange | undefined {
  return change.files.find((one) => one.path === path);
}
