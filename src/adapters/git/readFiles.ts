import type { FileChange, Hunk, Problem } from "../../core/change/change.ts";
import { isRenameEdit } from "../../core/change/fileEdits.ts";
import { describeFile } from "./describeFile.ts";
import { diffTrees, maxDiffedBytes, type TreePair } from "./diffTrees.ts";
import type { Git, GitCall } from "./git.ts";
import { startSizes, startVisit, type Visit } from "./readObjects.ts";
import { sizeInWords } from "./sizeInWords.ts";

/** Git looks for a NUL in this many bytes to tell binary content from text (its `buffer_is_binary`). */
const nSniffed = 8000;

/** The files two trees differ in. What git does not say of one is asked while it compares the rest. */
export async function readFiles(
  git: Git,
  trees: TreePair,
  call: GitCall,
): Promise<{ readonly files: FileChange[]; readonly problems: Problem[] }> {
  const files: FileChange[] = [];
  const sizes = startSizes(git, call);
  const unseen = startSniffing(git, call);
  const compared = diffTrees(
    git,
    trees,
    (diffed) => {
      const file = describeFile(diffed);
      files.push(file);
      if (file.kind === "binary") for (const oid of blobsOf(file)) sizes.ask(oid);
      if (file.kind === "text" && file.hunks.every(isRenameOrMode)) unseen.ask(file);
    },
    call,
  );
  // Whatever becomes of the comparison, the others are told that nothing more is asked.
  await compared.catch(() => undefined);
  const [binary, known] = await Promise.all([unseen.end(), sizes.end(), compared]);
  return {
    files: files.map((file) => (binary.has(file) ? { ...file, kind: "binary" } : file)),
    problems: files.flatMap((file) => {
      const size = file.kind === "binary" ? Math.max(...blobsOf(file).map((oid) => known.get(oid) ?? 0)) : 0;
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

/** Tells which of some files are binary, or too large to be compared. */
function startSniffing(
  git: Git,
  call: GitCall,
): { readonly ask: (file: FileChange) => void; readonly end: () => Promise<ReadonlySet<FileChange>> } {
  const files: FileChange[] = [];
  const binary = new Set<FileChange>();
  const visit: Visit = (bytes, index, size) => {
    const file = files[index];
    const isBinary = (size ?? 0) > maxDiffedBytes || bytes?.subarray(0, nSniffed).includes(0) === true;
    if (file !== undefined && isBinary) binary.add(file);
  };
  const objects = startVisit(git, visit, { ...call, maxBytes: maxDiffedBytes });
  return {
    ask(file) {
      files.push(file);
      objects.ask(file.blobs.head ?? file.blobs.base ?? "");
    },
    async end() {
      await objects.end();
      return binary;
    },
  };
}

/** The problem of a file of `size` bytes that is shown as one edit without its lines. */
export function tooLargeToCompare(path: string, size: number): Problem {
  return {
    path,
    message: `The file is too large to compare line by line (${sizeInWords(size)}); it is one entry in the review`,
  };
}

function blobsOf({ blobs }: FileChange): string[] {
  return [blobs.base, blobs.head].filter((oid) => oid !== null);
}
