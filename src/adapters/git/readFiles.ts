import type { FileChange, Hunk, Problem } from "../../core/change/change.ts";
import { isRenameEdit } from "../../core/change/fileEdits.ts";
import { describeFile } from "./describeFile.ts";
import { diffTrees, maxDiffedBytes, type TreePair } from "./diffTrees.ts";
import type { Git, GitCall } from "./git.ts";
import { readSizes, visitObjects } from "./readObjects.ts";
import { sizeInWords } from "./sizeInWords.ts";

/** Git looks for a NUL in this many bytes to tell binary content from text (its `buffer_is_binary`). */
const nSniffed = 8000;

/** The files two trees differ in. */
export async function readFiles(
  git: Git,
  trees: TreePair,
  call: GitCall,
): Promise<{ readonly files: FileChange[]; readonly problems: Problem[] }> {
  const files: FileChange[] = [];
  await diffTrees(git, trees, (file) => files.push(describeFile(file)), call);
  const binary = files.filter((file) => file.kind === "binary");
  const unseen = files.filter((file) => file.kind === "text" && file.hunks.every(isRenameOrMode));
  const sizes = await readSizes(git, [...binary, ...unseen].flatMap(blobsOf), call);
  const unseenBinary = await sniffBinary(git, unseen, { sizes, call });
  return {
    files: files.map((file) => (unseenBinary.has(file) ? { ...file, kind: "binary" } : file)),
    problems: binary.flatMap((file) => {
      const size = sizeOf(file, sizes);
      return size > maxDiffedBytes ? [tooLargeToCompare(file.path, size)] : [];
    }),
  };
}

/** A hunk that leaves the content alone, so that git never says whether it is binary. */
function isRenameOrMode({ edits }: Hunk): boolean {
  return edits.every(
    (edit) =>
      isRenameEdit(edit) || [...edit.removed, ...edit.added].every((fact) => fact.startsWith("mode ")),
  );
}

async function sniffBinary(
  git: Git,
  files: readonly FileChange[],
  known: { readonly sizes: ReadonlyMap<string, number | null>; readonly call: GitCall },
): Promise<Set<FileChange>> {
  const isLarge = (file: FileChange): boolean => sizeOf(file, known.sizes) > maxDiffedBytes;
  const binary = new Set(files.filter(isLarge));
  const small = files.filter((file) => !binary.has(file));
  const visit = (bytes: Buffer | null, index: number): void => {
    const file = small[index];
    if (file !== undefined && bytes?.subarray(0, nSniffed).includes(0) === true) binary.add(file);
  };
  await visitObjects(
    git,
    small.map(({ blobs }) => blobs.head ?? blobs.base ?? ""),
    visit,
    known.call,
  );
  return binary;
}

/** The problem of a file of `size` bytes that is shown as one edit without its lines. */
export function tooLargeToCompare(path: string, size: number): Problem {
  return {
    path,
    message: `The file is too large to compare line by line (${sizeInWords(size)}); it is one entry in the review`,
  };
}

/** Of the larger side, in bytes. */
function sizeOf(file: FileChange, sizes: ReadonlyMap<string, number | null>): number {
  return Math.max(...blobsOf(file).map((oid) => sizes.get(oid) ?? 0));
}

function blobsOf({ blobs }: FileChange): string[] {
  return [blobs.base, blobs.head].filter((oid) => oid !== null);
}
