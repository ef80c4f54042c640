/**
 * Where a review comment stands: a line of one side of a file, told by the nearest edit and by its own text, so that it
 * is found again wherever rebases and pushes take it.
 */
export interface CommentPlace {
  readonly path: string;
  readonly side: "base" | "head";
  /** The 1-based line at which it was written; shown when the place is gone. */
  readonly line: number;
  /** The id of the edit nearest to it. */
  readonly edit: string;
  /** How many lines below the edit's first line it stands; negative above it. */
  readonly offset: number;
  /** The beginning of the line's text. */
  readonly text: string;
}

/** How much of a line's text a place keeps. */
export const maxPlaceText = 300;

/** How long a path may be; git's own limit is the file system's. */
export const maxPathLength = 4096;

const fields = ["path", "side", "line", "edit", "offset", "text"];
const MAX_LINE = 100_000_000;

/** Whether a value read from outside is a place, with nothing else in it. */
export function isCommentPlace(value: unknown): value is CommentPlace {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const place = value as Record<string, unknown>;
  const { path, side, line, edit, offset, text } = place;
  return (
    Object.keys(place).length === fields.length &&
    fields.every((field) => Object.hasOwn(place, field)) &&
    isShort(path, maxPathLength) &&
    path !== "" &&
    (side === "base" || side === "head") &&
    isWhole(line) &&
    line >= 1 &&
    isShort(edit, 100) &&
    isWhole(offset) &&
    isShort(text, maxPlaceText)
  );
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) <= MAX_LINE;
}

function isShort(value: unknown, length: number): value is string {
  return typeof value === "string" && value.length <= length;
}
