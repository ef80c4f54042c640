import type { Git, GitCall } from "./git.ts";
import { joinBatch, openInput, type FoundObject } from "./objectBatch.ts";

/** Questions for the sizes of objects, which git answers while more are asked. */
export interface SizeQuestions {
  ask(oid: string): void;
  /** The sizes in bytes; `null` for what this clone does not have. No process was run where nothing was asked. */
  end(): Promise<ReadonlyMap<string, number | null>>;
}

/** Starts to ask for the sizes of objects. */
export function startSizes(git: Git, call: GitCall = {}): SizeQuestions {
  const oids: string[] = [];
  const input = openInput();
  let answer: Promise<string> | undefined;
  return {
    ask(oid) {
      oids.push(oid);
      input.push(`${oid}\n`);
      answer ??= git.text(["cat-file", "--batch-check=%(objectname) %(objectsize)"], { ...call, input });
      // Whoever ends is told.
      answer.catch(() => undefined);
    },
    async end() {
      input.push(null);
      const lines = ((await answer) ?? "").split("\n");
      return new Map(
        oids.map((oid, index) => {
          const size = / (\d+)$/u.exec(lines[index] ?? "")?.[1];
          return [oid, size === undefined ? null : Number(size)];
        }),
      );
    },
  };
}

/** The sizes of objects that are known beforehand, as `startSizes` tells them. */
export function readSizes(
  git: Git,
  oids: readonly string[],
  call: GitCall = {},
): Promise<ReadonlyMap<string, number | null>> {
  const sizes = startSizes(git, call);
  for (const oid of new Set(oids)) sizes.ask(oid);
  return sizes.end();
}

/** Questions to a git process that answers while more are asked. */
export interface ObjectVisit {
  /** An object is named by its id or as gitrevisions(7) has it, and by nothing with a line feed in it. */
  ask(object: string): void;
  /** Resolves when all that was asked is answered; no process was run where nothing was. */
  end(): Promise<void>;
}

/** What objects are visited with. */
export interface VisitCall extends Pick<GitCall, "env" | "signal"> {
  /** Objects of another type count as missing; blobs are meant where nothing is said. */
  readonly type?: "blob" | "tree";
  /** Of larger objects the size is all that is heard. */
  readonly maxBytes?: number;
}

/** Hears of an object; `bytes` is `null` for what is missing or too large, `size` for what is missing. */
export type Visit = (bytes: Buffer | null, index: number, size: number | null) => void;

/**
 * Starts to read objects and shows them one after another, in the order asked. Whoever visits at the same time shares
 * one git process.
 */
export function startVisit(git: Git, visit: Visit, call: VisitCall = {}): ObjectVisit {
  const { type = "blob", maxBytes = Infinity } = call;
  const batch = joinBatch(git, call);
  let nAsked = 0;
  let nAnswered = 0;
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const fail = (error: unknown): void => {
    failure ??= error instanceof Error ? error : new Error(String(error));
    wake();
  };
  const answer = (object: FoundObject | null): void => {
    const found = object?.type === type ? object : null;
    try {
      if (failure === undefined) visit(found?.bytes ?? null, nAnswered, found?.size ?? null);
    } catch (error) {
      fail(error);
    }
    nAnswered += 1;
    wake();
  };
  const onAbort = (): void => {
    fail(call.signal?.reason);
  };
  call.signal?.addEventListener("abort", onAbort, { once: true });
  return {
    ask(object) {
      nAsked += 1;
      batch.ask(object, { maxBytes, answer, fail });
    },
    async end() {
      if (call.signal?.aborted === true) onAbort();
      await new Promise<void>((resolve) => {
        wake = () => {
          if (failure !== undefined || nAnswered === nAsked) resolve();
        };
        wake();
      });
      call.signal?.removeEventListener("abort", onAbort);
      await batch.leave();
      if (failure !== undefined) throw failure;
    },
  };
}

/** Reads objects that are known beforehand, as `startVisit` does. */
export async function visitObjects(
  git: Git,
  objects: readonly string[],
  visit: Visit,
  call: VisitCall = {},
): Promise<void> {
  const asked = startVisit(git, visit, call);
  for (const object of objects) asked.ask(object);
  await asked.end();
}
