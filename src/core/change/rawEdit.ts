import type { LineList } from "../text/lines.ts";
import type { LineSpan } from "../text/lineSpan.ts";
import type { Sides } from "./change.ts";

/** An edit as a diff gives it, before it has an id. Lines have no line feeds; a carriage return stays on its line. */
export interface RawEdit {
  readonly base: LineSpan;
  readonly head: LineSpan;
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Whether the side's last line ends the file without a line feed. */
  readonly openEnd: Sides<boolean>;
  /** 0-based indexes of the lines that are not UTF-8 and were read as Latin-1. */
  readonly latin1: Sides<readonly number[]>;
}

/** Both texts of a file as lines; `null` for a side that is not needed or not there. */
export type LinesOfSides = Sides<LineList | null>;

/** Whether an edit's anchor is looked for on the head side: it is, unless the edit only removes. */
export function isAnchoredInHead(edit: Pick<RawEdit, "added">): boolean {
  return edit.added.length > 0;
}
