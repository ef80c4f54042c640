import type { Git, GitCall } from "./git.ts";
import { joinBatch } from "./objectBatch.ts";

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

/** Questions to a git process that answers while more are asked. */
export interface BlobVisit {
  /** An object is named by its id or as gitrevisions(7) has it, and by nothing with a line feed in it. */
  ask(object: string): void;
  /** Resolves when all that was asked is answered; no process was run where nothing was. */
  end(): Promise<void>;
}

/**
 * Starts to read blobs and shows them one after another, in the order asked; `null` for what is missing or is no blob.
 * Whoever visits at the same time shares one git process.
 */
export function startVisit(
  git: Git,
  visit: (bytes: Buffer | null, index: number) => void,
  call: Pick<GitCall, "env" | "signal"> = {},
): BlobVisit {
  const batch = joinBatch(git, call);
  let nAsked = 0;
  let nAnswered = 0;
  let failure: Error | undefined;
  let wake = (): void => undefined;
  const fail = (error: unknown): void => {
    failure ??= error instanceof Error ? error : new Error(String(error));
    wake();
  };
  const answer = (bytes: Buffer | null): void => {
    try {
      if (failure === undefined) visit(bytes, nAnswered);
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
      batch.ask(object, { answer, fail });
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
