import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";

import type { Git, GitCall } from "./git.ts";

const lineFeed = 0x0a;

/** An object that git has. */
export interface FoundObject {
  readonly type: string;
  readonly size: number;
  /** `null` where it is larger than whoever asked can bear. */
  readonly bytes: Buffer | null;
}

/** Somebody who waits for an object. */
export interface Asker {
  /** The size that it bears, in bytes. A larger object is not even printed to its end. */
  readonly maxBytes: number;
  /** Hears what was found; `null` for what is missing. */
  readonly answer: (object: FoundObject | null) => void;
  readonly fail: (error: unknown) => void;
}

/** One `git cat-file --batch`: it starts with the first question and ends when everybody has left. */
export interface ObjectBatch {
  ask(object: string, asker: Asker): void;
  /** Resolves at once unless nobody else is left, nor joins in the same turn: then when git has ended. */
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
  const asked: { readonly object: string; readonly asker: Asker }[] = [];
  let questions = openInput();
  let nAnswered = 0;
  let nJoined = 0;
  let unsent = "";
  let ended: Promise<void> | undefined;
  const send = (): void => {
    questions.push(unsent);
    unsent = "";
  };
  const reader: BatchReader = {
    maxBytes: () => asked[nAnswered]?.asker.maxBytes ?? Infinity,
    take(object) {
      asked[nAnswered]?.asker.answer(object);
      nAnswered += 1;
    },
  };
  let failure: unknown;
  const talk = async (): Promise<void> => {
    let why: unknown = new Error("git stopped before it had answered");
    try {
      await git.stream(["cat-file", "--batch"], createBatchReader(reader), {
        ...call,
        signal: stopper.signal,
        input: questions,
      });
    } catch (error) {
      why = error;
    }
    const open = asked.slice(nAnswered);
    if (why === tooLarge && nJoined > 0) {
      questions = openInput();
      unsent = open.map(({ object }) => `${object}\n`).join("");
      send();
      await talk();
      return;
    }
    onEnd();
    failure = why;
    for (const { asker } of open) asker.fail(why);
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
          asked.push({ object, asker });
          // What is asked in one go is written in one go.
          if (unsent === "") queueMicrotask(send);
          unsent += `${object}\n`;
        },
        async leave() {
          nJoined -= 1;
          if (nJoined > 0) return;
          // Whoever asks next because of what was answered finds the process still there.
          await setImmediate();
          if (nJoined > 0) return;
          onEnd();
          if (nAnswered < asked.length) stopper.abort();
          else questions.push(null);
          await ended;
        },
      };
    },
  };
}

/** What a process is asked through, more of it by and by. */
export function openInput(): Readable {
  return new Readable({ read: () => undefined });
}

/** Thrown to end a git that would go on to print an object nobody bears; whoever waits still is asked for anew. */
const tooLarge = new Error("The object is too large");

interface BatchReader {
  /** The size that the object which comes next may have. */
  readonly maxBytes: () => number;
  readonly take: (object: FoundObject | null) => void;
}

/** Takes apart the output of `git cat-file --batch`: `<oid> SP <type> SP <size> LF <content> LF`, or `<oid> missing LF`. */
function createBatchReader({ maxBytes, take }: BatchReader): (chunk: Buffer) => void {
  let waiting: Buffer[] = [];
  let nWaiting = 0;
  let nNeeded = 1;
  return (chunk) => {
    waiting.push(chunk);
    nWaiting += chunk.length;
    if (nWaiting < nNeeded) return;
    let rest = waiting.length === 1 ? chunk : Buffer.concat(waiting);
    nNeeded = 1;
    for (let header = readHeader(rest); header !== null; header = readHeader(rest)) {
      const { found, start } = header;
      const end = start + (found === null ? 0 : found.size);
      if (found !== null && found.size > maxBytes()) {
        take({ ...found, bytes: null });
        throw tooLarge;
      }
      nNeeded = found === null ? end : end + 1;
      if (nNeeded > rest.length) break;
      take(found === null ? null : { ...found, bytes: rest.subarray(start, end) });
      rest = rest.subarray(nNeeded);
      nNeeded = 1;
    }
    waiting = rest.length === 0 ? [] : [rest];
    nWaiting = rest.length;
  };
}

/** The first line of `bytes`: what it says of an object, and where its content starts; `null` where the line is not whole. */
function readHeader(
  bytes: Buffer,
): { readonly found: Omit<FoundObject, "bytes"> | null; readonly start: number } | null {
  const end = bytes.indexOf(lineFeed);
  if (end === -1) return null;
  const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/u.exec(bytes.toString("latin1", 0, end)) ?? [];
  const found = type === undefined ? null : { type, size: Number(size) };
  return { found, start: end + 1 };
}
