import { isAscii, isUtf8 } from "node:buffer";

import type { Sides } from "../../core/change/change.ts";
import type { RawEdit } from "../../core/change/rawEdit.ts";
import type { LineList } from "../../core/text/lines.ts";
import { decodeLine } from "./decodeText.ts";

/** The part of a patch about one file, or about one half of a file that changed its type. */
export interface PatchSection {
  /** Its first line, `diff --git …`, as Latin-1. */
  readonly header: string;
  readonly binary: boolean;
  readonly edits: readonly RawEdit[];
  /** Both texts, where anything of them changed. */
  readonly lines: Sides<LineList>;
}

const notAscii = /[^\0-\x7f]/u;
const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u;

/** Takes a patch in pieces of any length and hands on each file's part when the next one's starts, the last at the end. */
export function createPatchReader(take: (section: PatchSection) => void): {
  readonly push: (chunk: Buffer) => void;
  readonly end: () => void;
} {
  let held: Buffer = Buffer.alloc(0);
  let fresh: Buffer[] = [];
  let nFresh = 0;
  const takeAll = (bytes: Buffer): void => {
    for (const section of parsePatch(bytes)) take(section);
  };
  const join = (): Buffer => {
    const joined = Buffer.concat([held, ...fresh]);
    fresh = [];
    nFresh = 0;
    return joined;
  };
  return {
    push(chunk) {
      fresh.push(chunk);
      nFresh += chunk.length;
      // Joined only once it has doubled: a long section is not copied for every piece of it.
      if (nFresh < held.length) return;
      const joined = join();
      const end = joined.lastIndexOf(nextSection) + 1;
      held = joined.subarray(end);
      takeAll(joined.subarray(0, end));
    },
    end() {
      takeAll(join());
      held = Buffer.alloc(0);
    },
  };
}

/** Each line of a hunk starts with a sign, so only a file's part of the patch starts like this. */
const nextSection = "\ndiff --git ";

/**
 * Parses a patch whose hunks have whole files as their context, so that there is one of each file. Our own parser, not
 * the `diff` library's: that one takes text, while a patch is bytes whose lines may each have another encoding. It is
 * looked through as Latin-1, a character a byte; a lone carriage return ends no line.
 */
function* parsePatch(bytes: Buffer): Generator<PatchSection> {
  const patch: Patch = { bytes, text: bytes.toString("latin1") };
  let section: PatchSection | undefined;
  for (let position = 0; position < bytes.length;) {
    const end = endOfLine(patch.text, position);
    const line = patch.text.slice(position, end);
    position = end + 1;
    if (line.startsWith("diff --git ")) {
      if (section !== undefined) yield section;
      section = { header: line, binary: false, edits: [], lines: { base: [], head: [] } };
    } else if (section === undefined) continue;
    else if (line.startsWith("Binary files ")) section = { ...section, binary: true };
    else if (line.startsWith("@@ ")) {
      const body = readBody(patch, position);
      requireWhole(line, body);
      section = { ...section, edits: body.edits, lines: body.lines };
      position = body.end;
    }
  }
  if (section !== undefined) yield section;
}

interface Patch {
  readonly bytes: Buffer;
  /** The same as Latin-1. */
  readonly text: string;
}

/** Where a line ends that starts at `start`: at its line feed, or at the end of the text. */
function endOfLine(text: string, start: number): number {
  const found = text.indexOf("\n", start);
  return found === -1 ? text.length : found;
}

interface Body extends Pick<PatchSection, "edits" | "lines"> {
  /** How many lines each side has. */
  readonly counts: Sides<number>;
  /** Where what comes next starts. */
  readonly end: number;
}

const signs = { context: code(" "), removed: code("-"), added: code("+"), openEnd: code("\\") };

function code(character: string): number {
  return character.charCodeAt(0);
}

/** Reads the body of a hunk: each of its lines starts with a sign, and what comes after it does not. */
function readBody(patch: Patch, start: number): Body {
  const { text } = patch;
  let position = start;
  const takeRun = (sign: number): Run => {
    const first = position;
    let count = 0;
    for (; text.charCodeAt(position) === sign; count += 1) position = endOfLine(text, position) + 1;
    const end = position;
    const hasOpenEnd = text.charCodeAt(position) === signs.openEnd;
    if (hasOpenEnd) position = endOfLine(text, position) + 1;
    return { start: first, end, count, hasOpenEnd };
  };
  const edits: RawEdit[] = [];
  const marks: Mark[] = [];
  const counts = { base: 0, head: 0 };
  for (let before = -1; before < position;) {
    before = position;
    const { count } = takeRun(signs.context);
    counts.base += count;
    counts.head += count;
    marks.push({ position, above: { ...counts } });
    const runs = { removed: takeRun(signs.removed), added: takeRun(signs.added) };
    if (runs.removed.count + runs.added.count === 0) continue;
    edits.push(toEdit(patch, runs, counts));
    counts.base += runs.removed.count;
    counts.head += runs.added.count;
  }
  const lines = { base: linesOfSide(patch, marks, "base"), head: linesOfSide(patch, marks, "head") };
  return { edits, lines, counts, end: position };
}

/** A hunk that is not all of its file would have edits at wrong places. */
function requireWhole(header: string, { counts }: Body): void {
  const match = hunkHeader.exec(header);
  const isWhole = (start = "", count = "1", shown: number): boolean =>
    Number(count) === shown && Number(start) === Math.min(1, shown);
  if (match !== null && isWhole(match[1], match[2], counts.base) && isWhole(match[3], match[4], counts.head))
    return;
  throw new Error(`git printed a hunk that is not as its header says: ${header}`);
}

/** Lines of one sign that follow each other, from the first one's sign to behind the last one's line feed. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly hasOpenEnd: boolean;
}

/** An edit behind so many lines of each side. */
function toEdit(
  patch: Patch,
  runs: { readonly removed: Run; readonly added: Run },
  behind: Sides<number>,
): RawEdit {
  const removed = linesOf(patch, runs.removed);
  const added = linesOf(patch, runs.added);
  return {
    base: { start: behind.base + 1, lines: runs.removed.count },
    head: { start: behind.head + 1, lines: runs.added.count },
    removed: removed.texts,
    added: added.texts,
    openEnd: { base: runs.removed.hasOpenEnd, head: runs.added.hasOpenEnd },
    latin1: { base: removed.latin1, head: added.latin1 },
  };
}

/** The lines of a run are decoded anew, so that they do not keep the whole patch in memory. */
function linesOf(
  { bytes }: Patch,
  { start, end, count }: Run,
): { readonly texts: string[]; readonly latin1: number[] } {
  if (count === 0) return { texts: [], latin1: [] };
  const run = bytes.subarray(start, end);
  // As Latin-1, ASCII is decoded several times as fast.
  const allAscii = isAscii(run);
  const isText = allAscii || isUtf8(run);
  const signed = run
    .toString(allAscii || !isText ? "latin1" : "utf8")
    .split("\n")
    .slice(0, count);
  if (isText) return { texts: signed.map((line) => line.slice(1)), latin1: [] };
  const decoded = signed.map((line) => decodeLine(Buffer.from(line.slice(1), "latin1")));
  return {
    texts: decoded.map(({ text }) => text),
    latin1: decoded.flatMap(({ latin1 }, index) => (latin1 ? [index] : [])),
  };
}

/** A place in a hunk's body, and how many lines of each side stand above it. */
interface Mark {
  readonly position: number;
  readonly above: Sides<number>;
}

/**
 * The lines of one side of a hunk that shows all of them. Few are asked for, upwards from an edit, so nothing is kept but
 * `marks` in front of each edit and at the end, and where the last line asked for was.
 */
function linesOfSide({ bytes, text }: Patch, marks: readonly Mark[], side: keyof Sides<unknown>): LineList {
  const ownSign = side === "base" ? signs.removed : signs.added;
  // Where the last line asked for starts, and how many of its side stand above it.
  let [position, above] = [0, 0];
  const goAbove = (): void => {
    position = text.lastIndexOf("\n", position - 2) + 1;
    const sign = text.charCodeAt(position);
    if (sign === signs.context || sign === ownSign) above -= 1;
  };
  return {
    at(index) {
      const mark = marks[firstBelow(marks, side, index)];
      if (mark === undefined || index < 0) return undefined;
      if (above <= index || above > mark.above[side]) [position, above] = [mark.position, mark.above[side]];
      while (above > index) goAbove();
      const end = endOfLine(text, position);
      const line = text.slice(position + 1, end);
      return notAscii.test(line) ? decodeLine(bytes.subarray(position + 1, end)).text : line;
    },
  };
}

/** The index of the first mark that stands below a line, by halving. */
function firstBelow(marks: readonly Mark[], side: keyof Sides<unknown>, index: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((marks[middle]?.above[side] ?? Infinity) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}
