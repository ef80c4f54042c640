import { editsOf, type Edit, type FileChange, type Problem, type Sides } from "../../core/change/change.ts";
import { isRenameEdit } from "../../core/change/fileEdits.ts";
import { decodeText } from "./decodeText.ts";
import { describeFile, sidesNeeded } from "./describeFile.ts";
import { diffTrees, maxDiffedBytes, type DiffedFile, type TreePair } from "./diffTrees.ts";
import type { Git, GitCall } from "./git.ts";
import { readSizes, visitBlobs } from "./readBlobs.ts";
import { sizeInWords } from "./sizeInWords.ts";

/** Git looks for a NUL in this many bytes to tell binary content from text (its `buffer_is_binary`). */
const nSniffed = 8000;

/** The files two trees differ in. Texts pass through one file at a time and none is kept. */
export async function readFiles(
  git: Git,
  trees: TreePair,
  call: GitCall,
): Promise<{ readonly files: FileChange[]; readonly problems: Problem[] }> {
  const diffed = await diffTrees(git, trees, call);
  const files = await describeFiles(git, diffed, call);
  const binary = files.filter((file) => file.kind === "binary");
  const unseen = files.filter((file) => file.kind === "text" && editsOf(file).every(isRenameOrMode));
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

/** An edit that leaves the content alone, so that git never says whether it is binary. */
function isRenameOrMode(edit: Edit): boolean {
  return isRenameEdit(edit) || [...edit.removed, ...edit.added].every((fact) => fact.startsWith("mode "));
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
  await visitBlobs(
    git,
    small.map(({ blobs }) => blobs.head ?? blobs.base ?? ""),
    visit,
    known.call,
  );
  return binary;
}

async function describeFiles(git: Git, diffed: readonly DiffedFile[], call: GitCall): Promise<FileChange[]> {
  const wanted = diffed.flatMap((file, index) =>
    sidesNeeded(file).map((side) => ({ index, side, oid: file.record.oids[side] ?? "" })),
  );
  const pending = new Map<number, Sides<string | null>>();
  const described: FileChange[] = [];
  const describeUpTo = (end: number): void => {
    for (let index = described.length; index < end; index += 1) {
      const file = diffed[index];
      if (file !== undefined) described.push(describeFile(file, pending.get(index) ?? noTexts));
      pending.delete(index);
    }
  };
  const visit = (bytes: Buffer | null, position: number): void => {
    const place = wanted[position];
    if (place === undefined) return;
    describeUpTo(place.index);
    const text = bytes === null ? null : decodeText(bytes).text;
    pending.set(place.index, { ...(pending.get(place.index) ?? noTexts), [place.side]: text });
  };
  await visitBlobs(
    git,
    wanted.map(({ oid }) => oid),
    visit,
    call,
  );
  describeUpTo(diffed.length);
  return described;
}

const noTexts: Sides<string | null> = { base: null, head: null };

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
