import { oneLine } from "../text/oneLine.ts";

/** What an AI wrote of a commit by its own record: the share, 0 to 1, and the record's words for it. */
export interface EntireShare {
  readonly share: number;
  readonly words: string;
}

/** A squash of more sessions than this is told by the first ones. */
const MAX_PER_COMMIT = 64;

/** Twelve lower-case hexadecimal digits, or a ULID in its canonical spelling. */
const CHECKPOINT = /Entire-Checkpoint:\s*([0-9a-f]{12}|[0-7][0-9A-HJKMNP-TV-Z]{25})(?=\s|$)/g;

const ATTRIBUTION =
  /^[ \t]*Entire-Attribution:[ \t]*(\d{1,3}(?:\.\d{1,6})?)%[ \t]+agent(?:[ \t]+\(\d{1,9}\/\d{1,9} lines\))?[ \t\r]*$/gm;

/**
 * The ids of Entire's checkpoints anywhere in a commit message, each once. A squash carries those of all its commits,
 * often indented in the body of a list, so not only the last paragraph is read.
 */
export function checkpointIdsIn(message: string): string[] {
  const ids = new Set<string>();
  for (const [, id] of message.matchAll(CHECKPOINT)) {
    if (id !== undefined) ids.add(id);
    if (ids.size === MAX_PER_COMMIT) break;
  }
  return [...ids];
}

/** The shares that a commit message states itself: `Entire-Attribution: 73% agent (146/200 lines)`. */
export function attributionsIn(message: string): EntireShare[] {
  const shares: EntireShare[] = [];
  for (const [line, percent] of message.matchAll(ATTRIBUTION)) {
    const share = Number(percent) / 100;
    if (share <= 1) shares.push({ share, words: oneLine(line, 120) });
    if (shares.length === MAX_PER_COMMIT) break;
  }
  return shares;
}
