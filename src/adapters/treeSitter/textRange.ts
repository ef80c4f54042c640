import { endOf, type LineSpan } from "../../core/text/lineSpan.ts";

/** A part of a text, in UTF-16 offsets; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** All of a text. What is empty at its end belongs to it. */
export function wholeOf(text: string): TextRange {
  return { start: 0, end: text.length + 1 };
}

/** The parts of a text that lines are, each with its line feed. */
export function rangesOfLines(spans: readonly LineSpan[], text: string): TextRange[] {
  const starts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  const startOf = (line: number): number => starts[line - 1] ?? text.length + 1;
  return spans.map((span) => ({ start: startOf(span.start), end: startOf(endOf(span)) }));
}
