import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";

import type { FileTexts, ReadTexts } from "../../app/ports.ts";
import type { Change, FileChange, Problem, Sides } from "../../core/change/change.ts";
import { decodeText } from "./decodeText.ts";
import type { Git, GitCall } from "./git.ts";
import { readSizes, visitObjects } from "./readObjects.ts";
import { sizeInWords } from "./sizeInWords.ts";

/** Texts larger than this are not given to rules: an analysis of them would take minutes. In bytes. */
export const maxTextBytes = 2 * 1024 * 1024;

interface Wanted {
  readonly file: FileChange;
  readonly side: keyof Sides<unknown>;
  readonly oid: string;
}

/** The outcome of reading one text: its bytes, or why there are none. */
type Content =
  | { readonly kind: "bytes"; readonly bytes: Buffer }
  | { readonly kind: "tooLarge"; readonly size: number }
  | { readonly kind: "missing" }
  | { readonly kind: "changed" };

/** Reads the texts of many files by two git processes; the sizes come first, so that nothing huge is loaded. */
export async function readTexts(
  git: Git,
  change: Change,
  files: readonly FileChange[],
  call: GitCall & { readonly root: string },
): Promise<ReadTexts> {
  const wanted = files.flatMap(textSides);
  const onDisk = (one: Wanted): boolean => change.source.kind === "workingTree" && one.side === "head";
  const contents = new Map<Wanted, Content>();
  await readStored(
    git,
    wanted.filter((one) => !onDisk(one)),
    { contents, call },
  );
  for (const one of wanted.filter(onDisk)) {
    call.signal?.throwIfAborted();
    contents.set(one, await readFromDisk(join(call.root, one.file.path), one.oid));
  }
  const texts = new Map<string, FileTexts>(files.map((file) => [file.path, { base: null, head: null }]));
  const problems: Problem[] = [];
  for (const one of wanted) {
    const read = decode(contents.get(one) ?? { kind: "missing" });
    const { path } = one.file;
    texts.set(path, { ...(texts.get(path) ?? { base: null, head: null }), [one.side]: read.text });
    if (read.problem !== null && !problems.some((problem) => problem.path === path)) {
      problems.push({ path, message: read.problem });
    }
  }
  return { texts, problems };
}

/** The sides on which a file is a text; a link that became a text has it on one side only. */
function textSides(file: FileChange): Wanted[] {
  if (file.kind !== "text") return [];
  return (["head", "base"] as const).flatMap((side) => {
    const oid = file.blobs[side];
    return oid === null || file.modes[side]?.startsWith("100") !== true ? [] : [{ file, side, oid }];
  });
}

async function readStored(
  git: Git,
  wanted: readonly Wanted[],
  { contents, call }: { readonly contents: Map<Wanted, Content>; readonly call: GitCall },
): Promise<void> {
  const sizes = await readSizes(
    git,
    wanted.map(({ oid }) => oid),
    call,
  );
  const small = wanted.filter((one) => {
    const size = sizes.get(one.oid) ?? null;
    if (size !== null && size <= maxTextBytes) return true;
    contents.set(one, size === null ? { kind: "missing" } : { kind: "tooLarge", size });
    return false;
  });
  const visit = (bytes: Buffer | null, index: number): void => {
    const one = small[index];
    if (one === undefined || bytes === null) return;
    contents.set(one, { kind: "bytes", bytes: Buffer.from(bytes) });
  };
  await visitObjects(
    git,
    small.map(({ oid }) => oid),
    visit,
    call,
  );
}

/** A link is not followed and a pipe does not block; Windows knows neither flag and has neither problem. */
const noSurprises =
  constants.O_RDONLY |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0) |
  ((constants.O_NONBLOCK as number | undefined) ?? 0);

/** Reads a file of the working tree and checks that it is still the one the change was made from. */
async function readFromDisk(path: string, oid: string): Promise<Content> {
  try {
    const file = await open(path, noSurprises);
    try {
      const { size } = await file.stat();
      if (size > maxTextBytes) return { kind: "tooLarge", size };
      const bytes = await file.readFile();
      if (blobId(bytes, oid.length) === oid) return { kind: "bytes", bytes };
      // Where git turns CRLF into LF on the way in, the diff is of the LF text, and so is everything said about it.
      const stored = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
      return blobId(stored, oid.length) === oid ? { kind: "bytes", bytes: stored } : { kind: "changed" };
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { kind: "changed" };
  }
}

/** The object id git gives a file's content (gitformat: `blob <size> NUL <content>`); `length` tells SHA-1 from SHA-256. */
function blobId(bytes: Buffer, length: number): string {
  const hash = createHash(length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

function decode(content: Content): { readonly text: string | null; readonly problem: string | null } {
  switch (content.kind) {
    case "bytes": {
      const { text, latin1 } = decodeText(content.bytes);
      return {
        text,
        problem: latin1 ? "The file is not UTF-8; lines that are not are read as Latin-1" : null,
      };
    }
    case "tooLarge":
      return { text: null, problem: `The file is too large to analyse (${sizeInWords(content.size)})` };
    case "missing":
      return { text: null, problem: "The file's content is not in this clone, so it was not analysed" };
    case "changed":
      return { text: null, problem: "The file changed while the review was prepared; refresh the review" };
  }
}
