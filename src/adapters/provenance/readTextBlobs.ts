import type { Git } from "../git/git.ts";
import { visitObjects, type Visit } from "../git/readObjects.ts";

/** The largest record seen in a public repository has 3.2 MB. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** How many bytes a text may have, and all of them together. */
export interface TextLimits {
  readonly each: number;
  readonly all: number;
}

/**
 * The texts of blobs, named as git names objects, by the name asked for; `null` for one that is too large. Unless said
 * otherwise 16 MB each are bearable.
 */
export async function readTextBlobs(
  git: Git,
  blobs: readonly string[],
  signal: AbortSignal,
  limits: TextLimits = { each: MAX_RECORD_BYTES, all: Infinity },
): Promise<Map<string, string | null>> {
  const distinct = [...new Set(blobs)];
  const texts = new Map<string, string | null>();
  let left = limits.all;
  const keep: Visit = (bytes, index, size) => {
    const blob = distinct[index];
    if (blob === undefined || size === null) return;
    const isBearable = bytes !== null && size <= left;
    if (isBearable) left -= size;
    texts.set(blob, isBearable ? bytes.toString("utf8") : null);
  };
  await visitObjects(git, distinct, keep, { signal, maxBytes: limits.each });
  return texts;
}
