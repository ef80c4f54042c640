/**
 * A run of lines in one text: `start` is the 1-based number of its first line, `lines` how many it has.
 * An empty span (`lines` 0) sits just before line `start`; at the end of a text of n lines that is n + 1.
 */
export interface LineSpan {
  readonly start: number;
  readonly lines: number;
}

/** The 1-based number of the first line after the span. */
export function endOf(span: LineSpan): number {
  return span.start + span.lines;
}

/** Whether a 1-based line lies inside the span; an empty span contains no line. */
export function containsLine(span: LineSpan, line: number): boolean {
  return line >= span.start && line < endOf(span);
}

/** Whether two spans share a line; an empty span overlaps the spans whose inside or border it touches. */
export function overlaps(left: LineSpan, right: LineSpan): boolean {
  if (left.lines === 0 || right.lines === 0) return left.start <= endOf(right) && right.start <= endOf(left);
  return left.start < endOf(right) && right.start < endOf(left);
}

/** The smallest span that holds both. */
export function cover(left: LineSpan, right: LineSpan): LineSpan {
  const start = Math.min(left.start, right.start);
  return { start, lines: Math.max(endOf(left), endOf(right)) - start };
}

/** Lines that follow each other, as spans; the lines come in any order, each once or more often. */
export function runsOf(lines: readonly number[]): LineSpan[] {
  const runs: { start: number; lines: number }[] = [];
  for (const line of [...lines].sort((left, right) => left - right)) {
    const last = runs.at(-1);
    if (last === undefined || line > endOf(last)) runs.push({ start: line, lines: 1 });
    else last.lines = line - last.start + 1;
  }
  return runs;
}
