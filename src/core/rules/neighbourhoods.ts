import { cover, endOf, overlaps, type LineSpan } from "../text/lineSpan.ts";

/** More places than this are looked at as one: each costs a walk through the tree. */
const maxPlaces = 6;

/**
 * The lines of a side in which something may have come, gone or got weaker: what the change touched there, with the
 * symbols around it, for matches are paired within their symbol. `blocks` are the symbols and the parts that stand at the
 * top of the file. What lies outside is the same on both sides, and says nothing of the change.
 */
export function neighbourhoods(
  edits: readonly LineSpan[],
  symbols: readonly LineSpan[],
  blocks: readonly LineSpan[],
): LineSpan[] {
  const spans = edits.map((edit) => {
    const near = { start: Math.max(1, edit.start - 1), lines: edit.lines + 2 };
    const around = innermost(symbols.filter((symbol) => holds(symbol, near)));
    const touched = [...symbols, ...(around === null ? blocks : [])].filter(
      (block) => overlaps(block, near) && !holds(block, near),
    );
    return [
      ...touched,
      ...(around === null ? blocks.filter((block) => holds(block, near)) : [around]),
    ].reduce(cover, near);
  });
  const joined = join(spans);
  return joined.length > maxPlaces ? [joined.reduce(cover)] : joined;
}

function innermost(spans: readonly LineSpan[]): LineSpan | null {
  return spans.reduce<LineSpan | null>(
    (least, span) => (least === null || span.lines < least.lines ? span : least),
    null,
  );
}

function holds(outer: LineSpan, inner: LineSpan): boolean {
  return outer.start <= inner.start && endOf(inner) <= endOf(outer);
}

/** Spans that touch or overlap become one. */
function join(spans: readonly LineSpan[]): LineSpan[] {
  const joined: LineSpan[] = [];
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= endOf(last)) joined[joined.length - 1] = cover(last, span);
    else joined.push(span);
  }
  return joined;
}
