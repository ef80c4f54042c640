import type { FileChange, Hunk, Problem, Sides } from "../../core/change/change.ts";
import { isRenameEdit } from "../../core/change/fileEdits.ts";
import { decodeText } from "./decodeText.ts";
import { describeFile, sidesNeeded } from "./describeFile.ts";
import type { DiffedFile } from "./diffReader.ts";
import { diffTrees, maxDiffedBytes, type TreePair } from "./diffTrees.ts";
import type { Git, GitCall } from "./git.ts";
import { readSizes, startVisit, visitObjects } from "./readObjects.ts";
import { sizeInWords } from "./sizeInWords.ts";

/** Git looks for a NUL in this many bytes to tell binary content from text (its `buffer_is_binary`). */
const nSniffed = 8000;

/** The files two trees differ in. Texts pass through one file at a time and none is kept. */
export async function readFiles(
  git: Git,
  trees: TreePair,
  call: GitCall,
): Promise<{ readonly files: FileChange[]; readonly problems: Problem[] }> {
  const files = await describeFiles(git, trees, call);
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

/** A file that waits for the texts its description needs. */
interface WaitingFile {
  readonly file: DiffedFile;
  nMissing: number;
  texts: Sides<string | null>;
}

/** Compares the trees and reads the texts beside it: git is at the next file while we describe the last. */
async function describeFiles(git: Git, trees: TreePair, call: GitCall): Promise<FileChange[]> {
  const described: FileChange[] = [];
  const waiting: WaitingFile[] = [];
  const asked: { readonly entry: WaitingFile; readonly side: keyof Sides<unknown> }[] = [];
  const describeReady = (): void => {
    for (let entry = waiting[described.length]; entry?.nMissing === 0; entry = waiting[described.length]) {
      described.push(describeFile(entry.file, entry.texts));
      entry.texts = noTexts;
    }
  };
  const visit = (bytes: Buffer | null, position: number): void => {
    const { entry, side } = asked[position] ?? {};
    if (entry === undefined || side === undefined) return;
    entry.texts = { ...entry.texts, [side]: bytes === null ? null : decodeText(bytes).text };
    entry.nMissing -= 1;
    describeReady();
  };
  const blobs = startVisit(git, visit, call);
  const take = (file: DiffedFile): void => {
    const sides = sidesNeeded(file);
    const entry = { file, nMissing: sides.length, texts: noTexts };
    waiting.push(entry);
    for (const side of sides) {
      asked.push({ entry, side });
      blobs.ask(file.record.oids[side] ?? "");
    }
    describeReady();
  };
  try {
    await diffTrees(git, trees, take, call);
  } finally {
    await blobs.end();
  }
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
