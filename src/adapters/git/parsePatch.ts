import type { LineSpan } from "../../core/text/lineSpan.ts";
import type { RawEdit } from "../../core/change/rawEdit.ts";
import { decodeLine } from "./decodeText.ts";

/** The part of a patch about one file, or about one half of a file that changed its type. */
export interface PatchSection {
  /** Its first line, `diff --git …`, as Latin-1. */
  readonly header: string;
  readonly binary: boolean;
  readonly edits: readonly RawEdit[];
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
 * Parses a patch made with `-U0`. Our own parser, not the `diff` library's: that one takes text, while a patch is
 * bytes whose lines may each have another encoding. It is taken apart as Latin-1, a character a byte. A body is read by
 * the counts in its `@@` line, so no line in it can pass for a header; a lone carriage return ends no line.
 */
function parsePatch(bytes: Buffer): PatchSection[] {
  const lines = createLineReader(bytes.toString("latin1"));
  const sections: { header: string; binary: boolean; edits: RawEdit[] }[] = [];
  let section: (typeof sections)[number] | undefined;
  for (let line = lines.take(); line !== null; line = lines.take()) {
    if (line.startsWith("diff --git ")) {
      section = { header: line, binary: false, edits: [] };
      sections.push(section);
    } else if (section === undefined) continue;
    else if (line.startsWith("Binary files ")) section.binary = true;
    else if (line.startsWith("@@ ")) section.edits.push(takeEdit(line, lines));
  }
  return sections;
}

interface LineReader {
  /** The next line without its line feed, or `null` at the end. */
  take(): string | null;
  /** The next lines without their signs and line feeds; what is behind the end is empty. */
  takeSigned(count: number): string[];
  /** Passes over a `\ No newline at end of file`; whether there was one. */
  takeOpenEnd(): boolean;
}

function createLineReader(text: string): LineReader {
  let position = 0;
  const take = (): string | null => {
    if (position >= text.length) return null;
    const found = text.indexOf("\n", position);
    const line = text.slice(position, found === -1 ? text.length : found);
    position += line.length + 1;
    return line;
  };
  return {
    take,
    takeSigned(count) {
      const taken: string[] = [];
      for (let index = 0; index < count; index += 1) {
        const found = text.indexOf("\n", position);
        const end = found === -1 ? text.length : found;
        taken.push(text.slice(position + 1, end));
        position = end + 1;
      }
      return taken;
    },
    takeOpenEnd() {
      if (text[position] !== "\\") return false;
      take();
      return true;
    },
  };
}

function takeEdit(header: string, lines: LineReader): RawEdit {
  const match = hunkHeader.exec(header);
  if (match === null) throw new Error(`git printed an unknown hunk header: ${header}`);
  const base = toSpan(match[1], match[2]);
  const head = toSpan(match[3], match[4]);
  const removed = takeLines(base.lines, lines);
  const added = takeLines(head.lines, lines);
  return {
    base,
    head,
    removed: removed.texts,
    added: added.texts,
    openEnd: { base: removed.openEnd, head: added.openEnd },
    latin1: { base: removed.latin1, head: added.latin1 },
  };
}

/** In a hunk header an empty side names the line before it, and a missing count is 1. */
function toSpan(start: string | undefined, lines: string | undefined): LineSpan {
  const count = lines === undefined ? 1 : Number(lines);
  return { start: Number(start) + (count === 0 ? 1 : 0), lines: count };
}

function takeLines(
  count: number,
  lines: LineReader,
): { readonly texts: string[]; readonly latin1: readonly number[]; readonly openEnd: boolean } {
  const latin1: number[] = [];
  const texts = lines.takeSigned(count).map((text, index) => {
    if (!notAscii.test(text)) return text;
    const decoded = decodeLine(Buffer.from(text, "latin1"));
    if (decoded.latin1) latin1.push(index);
    return decoded.text;
  });
  return { texts, latin1, openEnd: count > 0 && lines.takeOpenEnd() };
}
