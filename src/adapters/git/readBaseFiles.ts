import type { BaseOf } from "../../app/ports.ts";
import { decodeText } from "./decodeText.ts";
import type { Git } from "./git.ts";
import { visitObjects } from "./readObjects.ts";

/** Reads one file as it is in the base of a change; `null` where there is none, or a folder. */
export type BaseFileReader = (change: BaseOf, path: string) => Promise<string | null>;

interface Asked {
  readonly object: string;
  readonly answer: (text: string | null) => void;
  readonly fail: (error: unknown) => void;
}

/** Makes a reader that answers all questions of one moment by one git process: a policy, its keys and its owners. */
export function createBaseFileReader(git: Git): BaseFileReader {
  let waiting: Asked[] = [];
  const askGit = async (): Promise<void> => {
    const asked = waiting;
    waiting = [];
    try {
      const objects = asked.map(({ object }) => object);
      await visitObjects(git, objects, (bytes, index) => {
        asked[index]?.answer(bytes === null ? null : decodeText(bytes).text);
      });
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  };
  return ({ base }, path) => {
    if (/[\n\0]/u.test(path)) return Promise.resolve(null);
    return new Promise((answer, fail) => {
      waiting.push({ object: `${base}:${path}`, answer, fail });
      if (waiting.length === 1) queueMicrotask(() => void askGit());
    });
  };
}
