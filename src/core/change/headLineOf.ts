import { endOf } from "../text/lineSpan.ts";
import { editsOf, type FileChange } from "./change.ts";

/**
 * The line of the head that stands where a line of the base stood: the same line where it is unchanged, the line that
 * took its place where it was replaced, and the line after the gap where it was removed. It may be one past the end.
 */
export function headLineOf(file: FileChange, baseLine: number): number {
  let shift = 0;
  for (const { kind, base, head } of editsOf(file)) {
    if (kind !== "text") continue;
    if (baseLine < base.start) break;
    if (baseLine < endOf(base)) {
      return Math.min(head.start + baseLine - base.start, Math.max(head.start, endOf(head) - 1));
    }
    shift = endOf(head) - endOf(base);
  }
  return baseLine + shift;
}
