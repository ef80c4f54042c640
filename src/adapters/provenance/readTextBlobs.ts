import type { Git } from "../git/git.ts";
import { readSizes, visitBlobs } from "../git/readBlobs.ts";

/** The largest record seen in a public repository has 3.2 MB. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** How many bytes a text may have, and all of them together. */
export interface TextLimits {
  readonly each: number;
  readonly all: number;
}

/**
 * The texts of blobs, named as git names objects, that exist and are of bearable size, by the name asked for. Unless
 * said otherwise 16 MB each.
 */
export async function readTextBlobs(
  git: Git,
  blobs: readonly string[],
  signal: AbortSignal,
  limits: TextLimits = { each: MAX_RECORD_BYTES, all: Infinity },
): Promise<Map<string, string>> {
  const sizes = await readSizes(git, blobs, { signal });
  let left = limits.all;
  const readable = [...sizes].flatMap(([blob, size]) => {
    if (size === null || size > Math.min(left, limits.each)) return [];
    left -= size;
    return [blob];
  });
  const texts = new Map<string, string>();
  const keep = (bytes: Buffer | null, index: number): void => {
    const blob = readable[index];
    if (blob !== undefined && bytes !== null) texts.set(blob, bytes.toString("utf8"));
  };
  await visitBlobs(git, readable, keep, { signal });
  return texts;
}
