import { PassThrough } from "node:stream";

import type { Git, GitCall } from "./git.ts";

const lineFeed = 0x0a;

/** The sizes of objects in bytes; `null` for one this clone does not have. */
export async function readSizes(
  git: Git,
  oids: readonly string[],
  call: GitCall = {},
): Promise<Map<string, number | null>> {
  const distinct = [...new Set(oids)];
  if (distinct.length === 0) return new Map();
  const answer = await git.text(["cat-file", "--batch-check=%(objectname) %(objectsize)"], {
    ...call,
    input: distinct.map((oid) => `${oid}\n`).join(""),
  });
  const lines = answer.split("\n");
  return new Map(
    distinct.map((oid, index) => {
      const size = / (\d+)$/u.exec(lines[index] ?? "")?.[1];
      return [oid, size === undefined ? null : Number(size)];
    }),
  );
}

/** Questions to one git process, which answers while more are asked. */
export interface BlobVisit {
  /** An object is named by its id or as gitrevisions(7) has it, and by nothing with a line feed in it. */
  ask(object: string): void;
  /** Resolves when all that was asked is answered; no process was run where nothing was. */
  end(): Promise<void>;
}

/**
 * Starts to read blobs and shows them one after another, in the order asked; `null` for what is missing or is no blob.
 */
export function startVisit(
  git: Git,
  visit: (bytes: Buffer | null, index: number) => void,
  call: GitCall = {},
): BlobVisit {
  const questions = new PassThrough();
  let answers: Promise<void> | undefined;
  return {
    ask(object) {
      if (answers === undefined) {
        answers = git.stream(["cat-file", "--batch"], createBatchReader(visit), {
          ...call,
          input: questions,
        });
        // Whoever asks hears of a failure at the end.
        answers.catch(() => undefined);
      }
      questions.write(`${object}\n`);
    },
    async end() {
      questions.end();
      await answers;
    },
  };
}

/** Reads blobs that are known beforehand, as `startVisit` does. */
export async function visitBlobs(
  git: Git,
  objects: readonly string[],
  visit: (bytes: Buffer | null, index: number) => void,
  call: GitCall = {},
): Promise<void> {
  const asked = startVisit(git, visit, call);
  for (const object of objects) asked.ask(object);
  await asked.end();
}

/** Takes apart the output of `git cat-file --batch`: `<oid> SP <type> SP <size> LF <content> LF`, or `<oid> missing LF`. */
function createBatchReader(visit: (bytes: Buffer | null, index: number) => void): (chunk: Buffer) => void {
  let waiting: Buffer[] = [];
  let nWaiting = 0;
  let nNeeded = 1;
  let index = 0;
  return (chunk) => {
    waiting.push(chunk);
    nWaiting += chunk.length;
    if (nWaiting < nNeeded) return;
    let rest = waiting.length === 1 ? chunk : Buffer.concat(waiting);
    nNeeded = 1;
    for (let object = takeObject(rest); object !== null; object = takeObject(rest)) {
      if (object.nNeeded > rest.length) {
        nNeeded = object.nNeeded;
        break;
      }
      visit(object.isBlob ? rest.subarray(object.start, object.nNeeded - 1) : null, index);
      index += 1;
      rest = rest.subarray(object.nNeeded);
    }
    waiting = rest.length === 0 ? [] : [rest];
    nWaiting = rest.length;
  };
}

/** The object at the start of `bytes`: where its content starts and how many bytes it takes; `null` without a whole header. */
function takeObject(
  bytes: Buffer,
): { readonly start: number; readonly isBlob: boolean; readonly nNeeded: number } | null {
  const end = bytes.indexOf(lineFeed);
  if (end === -1) return null;
  const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/u.exec(bytes.toString("latin1", 0, end)) ?? [];
  const start = end + 1;
  if (size === undefined) return { start, isBlob: false, nNeeded: start };
  return { start, isBlob: type === "blob", nNeeded: start + Number(size) + 1 };
}
