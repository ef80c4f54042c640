import { Readable } from "node:stream";

import type { Git, GitCall } from "./git.ts";

const lineFeed = 0x0a;

/** Somebody who waits for an object. */
export interface Asker {
  /** Hears the bytes of a blob; `null` for what is missing or is no blob. */
  readonly answer: (bytes: Buffer | null) => void;
  readonly fail: (error: unknown) => void;
}

/** One `git cat-file --batch`: it starts with the first question and ends when everybody has left. */
export interface ObjectBatch {
  ask(object: string, asker: Asker): void;
  /** Resolves at once unless nobody else is left: then when git has ended. */
  leave(): Promise<void>;
}

const shared = new WeakMap<Git, ReturnType<typeof createBatch>>();

/** Joins those who ask a git at this moment: they share a process. Who has an environment of their own has their own. */
export function joinBatch(git: Git, call: Pick<GitCall, "env">): ObjectBatch {
  const { env } = call;
  if (env !== undefined) return createBatch(git, { env }, () => undefined).join();
  const known = shared.get(git);
  if (known !== undefined) return known.join();
  const batch = createBatch(git, {}, () => {
    if (shared.get(git) === batch) shared.delete(git);
  });
  shared.set(git, batch);
  return batch.join();
}

function createBatch(
  git: Git,
  call: Pick<GitCall, "env">,
  onEnd: () => void,
): { readonly join: () => ObjectBatch } {
  const stopper = new AbortController();
  const questions = new Readable({ read: () => undefined });
  const askers: Asker[] = [];
  let nAnswered = 0;
  let nJoined = 0;
  let unsent = "";
  let ended: Promise<void> | undefined;
  const send = (): void => {
    questions.push(unsent);
    unsent = "";
  };
  const answer = (bytes: Buffer | null): void => {
    askers[nAnswered]?.answer(bytes);
    nAnswered += 1;
  };
  let failure: unknown;
  const talk = async (): Promise<void> => {
    let why: unknown = new Error("git stopped before it had answered");
    try {
      await git.stream(["cat-file", "--batch"], createBatchReader(answer), {
        ...call,
        signal: stopper.signal,
        input: questions,
      });
    } catch (error) {
      why = error;
    }
    onEnd();
    failure = why;
    for (const { fail } of askers.slice(nAnswered)) fail(why);
  };
  return {
    join() {
      nJoined += 1;
      return {
        ask(object, asker) {
          if (failure !== undefined) {
            asker.fail(failure);
            return;
          }
          ended ??= talk();
          askers.push(asker);
          // What is asked in one go is written in one go.
          if (unsent === "") queueMicrotask(send);
          unsent += `${object}\n`;
        },
        async leave() {
          nJoined -= 1;
          if (nJoined > 0) return;
          onEnd();
          if (nAnswered < askers.length) stopper.abort();
          else questions.push(null);
          await ended;
        },
      };
    },
  };
}

/** Takes apart the output of `git cat-file --batch`: `<oid> SP <type> SP <size> LF <content> LF`, or `<oid> missing LF`. */
function createBatchReader(visit: (bytes: Buffer | null) => void): (chunk: Buffer) => void {
  let waiting: Buffer[] = [];
  let nWaiting = 0;
  let nNeeded = 1;
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
      visit(object.isBlob ? rest.subarray(object.start, object.nNeeded - 1) : null);
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
