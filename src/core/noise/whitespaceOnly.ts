import type { Edit, Hunk, Sides } from "../change/change.ts";
import type { LineSpan } from "../text/lineSpan.ts";
import type { Lexis } from "./lexisOf.ts";
import { normaliseLines, type NormalLine } from "./normalLines.ts";

/** A text's lines without the white space that means nothing; made once per file. */
export type NormalTexts = Sides<readonly (NormalLine | null)[]>;

/** Normalises both texts of a file. */
export function normaliseTexts(lines: Sides<readonly string[]>, lexis: Lexis): NormalTexts {
  return { base: normaliseLines(lines.base, lexis), head: normaliseLines(lines.head, lexis) };
}

/** Whether a hunk provably changes nothing but white space that carries no meaning: ends of lines, and blank lines. */
export function isWhitespaceOnly(hunk: Hunk, texts: NormalTexts): boolean {
  return hunk.edits.every((edit) => edit.kind === "text" && isWhitespaceEdit(edit, texts));
}

function isWhitespaceEdit(edit: Edit, texts: NormalTexts): boolean {
  const base = linesOf(texts.base, edit.base);
  const head = linesOf(texts.head, edit.head);
  if (base === null || head === null) return false;
  const [removed, added] = [base, head].map((lines) => lines.map((line) => line.text));
  if (JSON.stringify(removed) === JSON.stringify(added)) return true;
  // Blank lines come or go. Next to a comment that may cut it off from what it is about, as with `//go:build`.
  const around = [
    lineAt(texts.base, edit.base.start - 1),
    lineAt(texts.base, edit.base.start + edit.base.lines),
  ];
  if ([...base, ...head, ...around].some((line) => line?.comment === true)) return false;
  return JSON.stringify(removed?.filter(isCode)) === JSON.stringify(added?.filter(isCode));
}

function isCode(text: string): boolean {
  return text.trim() !== "";
}

function lineAt(lines: readonly (NormalLine | null)[], line: number): NormalLine | null | undefined {
  return lines[line - 1];
}

/** The lines of a span, or `null` if for one of them nothing is proven. */
function linesOf(lines: readonly (NormalLine | null)[], span: LineSpan): NormalLine[] | null {
  // Where an empty span stands, the line before it shows whether it is inside a literal.
  const needed =
    span.lines === 0
      ? lines.slice(0, span.start - 1).slice(-1)
      : lines.slice(span.start - 1, span.start - 1 + span.lines);
  const expected = span.lines === 0 ? Math.min(1, span.start - 1) : span.lines;
  const known = needed.filter((line) => line !== null);
  if (known.length !== expected) return null;
  return span.lines === 0 ? [] : known;
}
