import { splitLines } from "./lines.ts";
import type { LineSpan } from "./lineSpan.ts";

/** Texts with more pairs of lines than this are taken as rewritten from their first difference to their last. */
const maxPairs = 4_000_000;

/** Where two texts differ, by the longest lines they have in common, in order. */
export function lineEdits(
  base: string,
  head: string,
): { readonly base: LineSpan; readonly head: LineSpan }[] {
  const [left, right] = [splitLines(base), splitLines(head)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let [leftEnd, rightEnd] = [left.length, right.length];
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  const kept = commonLines(left.slice(start, leftEnd), right.slice(start, rightEnd));
  const edits: { base: LineSpan; head: LineSpan }[] = [];
  let [fromLeft, fromRight] = [start, start];
  for (const [leftAt, rightAt] of [...kept, [leftEnd - start, rightEnd - start] as const]) {
    const [toLeft, toRight] = [start + leftAt, start + rightAt];
    if (toLeft > fromLeft || toRight > fromRight) {
      edits.push({
        base: { start: fromLeft + 1, lines: toLeft - fromLeft },
        head: { start: fromRight + 1, lines: toRight - fromRight },
      });
    }
    [fromLeft, fromRight] = [toLeft + 1, toRight + 1];
  }
  return edits;
}

/** The indexes of the lines of a longest common subsequence. */
function commonLines(left: readonly string[], right: readonly string[]): (readonly [number, number])[] {
  if (left.length * right.length > maxPairs) return [];
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const kept: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) {
      kept.push([row, column]);
      [row, column] = [row + 1, column + 1];
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}
