import type { Git } from "../git/git.ts";
import { readSizes, visitBlobs } from "../git/readBlobs.ts";

/** The largest record seen in a public repository has 3.2 MB. */
export const MAX_RECORD_BYTES = 16 * 1024 * 1024;

/** The texts of blobs, named as git names objects, that exist and are of bearable size (16 MB), by the name asked for. */
export async function readTextBlobs(
  git: Git,
  blobs: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const sizes = await readSizes(git, blobs, { signal });
  const readable = [...sizes].flatMap(([blob, size]) =>
    size !== null && size <= MAX_RECORD_BYTES ? [blob] : [],
  );
  const texts = new Map<string, string>();
  const keep = (bytes: Buffer | null, index: number): void => {
    const blob = readable[index];
    if (blob !== undefined && bytes !== null) texts.set(blob, bytes.toString("utf8"));
  };
  await visitBlobs(git, readable, keep, { signal });
  return texts;
}
