import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { dirname } from "node:path";
import { Readable } from "node:stream";

import { UserError } from "../../app/userErrors.ts";
import { explainFailure } from "./explainFailure.ts";
import { gitEnvironment } from "./gitEnvironment.ts";

const maxErrorLength = 20_000;
const maxOutputBytes = 1024 * 1024 * 1024;

/** How one git process is run. */
export interface GitCall {
  /** What git reads; a stream may say more while git answers. */
  readonly input?: string | Uint8Array | Readable;
  /** Added to the hardened environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Configuration as `[name, value]`, stronger than any file's. */
  readonly config?: readonly (readonly [string, string])[];
  /** Exit codes that are an answer, not a failure; 0 always is. */
  readonly expected?: readonly number[];
  readonly signal?: AbortSignal | undefined;
  /** Whether git starts programs of its own, as for a remote: they end with it, and have no terminal to ask at. */
  readonly hasHelpers?: boolean;
}

/** What a git process said. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs git in one place, without a shell and with nothing of the repository's or the person's programs. */
export interface Git {
  /** Rejects with a `UserError` on any exit code that is not expected, or with the signal's reason. */
  run(args: readonly string[], call?: GitCall): Promise<GitAnswer>;
  /** Like `run`, but hands the output on as it comes, so that none of it is held. */
  stream(args: readonly string[], take: (chunk: Buffer) => void, call?: GitCall): Promise<void>;
  /** The output as UTF-8 text without its last line feed. */
  text(args: readonly string[], call?: GitCall): Promise<string>;
}

/** Makes a git for a folder; every process starts in it by `-C`. */
export function createGit(folder: string): Git {
  // Node asks the system for each variable anew.
  const outer = { ...process.env };
  const stream = (args: readonly string[], take: (chunk: Buffer) => void, call: GitCall = {}) =>
    runProcess(["-C", folder, ...args], take, { ...call, outer });
  const run = async (args: readonly string[], call: GitCall = {}): Promise<GitAnswer> => {
    const chunks: Buffer[] = [];
    const count = createLimit();
    const take = (chunk: Buffer): void => {
      count(chunk.length);
      chunks.push(chunk);
    };
    const ended = await stream(args, take, call);
    return { ...ended, stdout: Buffer.concat(chunks) };
  };
  return {
    run,
    stream: async (args, take, call) => {
      await stream(args, take, call);
    },
    text: async (args, call) => (await run(args, call)).stdout.toString("utf8").replace(/\n$/u, ""),
  };
}

/** Counts bytes, and throws a `UserError` once they are more than anybody could review. */
export function createLimit(): (nBytes: number) => void {
  let sum = 0;
  return (nBytes) => {
    sum += nBytes;
    if (sum > maxOutputBytes) {
      throw new UserError(
        "The change is too large to read: it is more than a gigabyte",
        "Review it in parts, by ranges of fewer commits.",
      );
    }
  };
}

interface Ended {
  readonly code: number;
  readonly stderr: string;
}

async function runProcess(
  args: readonly string[],
  take: (chunk: Buffer) => void,
  call: GitCall & { readonly outer: NodeJS.ProcessEnv },
): Promise<Ended> {
  call.signal?.throwIfAborted();
  const child = spawn("git", args, {
    // Not the repository: Windows would look for the program there first.
    cwd: dirname(process.execPath),
    env: { ...gitEnvironment(call.outer, call.config), ...call.env },
    windowsHide: true,
    // A group of its own, so that all of it can be ended; Windows has no such groups.
    detached: call.hasHelpers === true && process.platform !== "win32",
  });
  const ended = await untilEnd(child, take, call);
  if (ended.code !== 0 && !(call.expected ?? []).includes(ended.code)) throw explainFailure(args, ended);
  return ended;
}

function untilEnd(
  child: ChildProcessWithoutNullStreams,
  take: (chunk: Buffer) => void,
  { input, signal, hasHelpers }: GitCall,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let stderr = "";
    let failure: Error | undefined;
    const stop = (error: unknown): void => {
      failure ??= error instanceof Error ? error : new Error(String(error));
      if (hasHelpers === true) killGroup(child);
      else child.kill("SIGKILL");
    };
    const onAbort = (): void => {
      stop(signal?.reason);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    child.stdout.on("data", (chunk: Buffer) => {
      if (failure !== undefined) return;
      try {
        take(chunk);
      } catch (error) {
        stop(error);
      }
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (stderr.length < maxErrorLength) stderr += text;
    });
    child.on("error", (error: NodeJS.ErrnoException) => {
      failure ??= error.code === "ENOENT" ? gitMissing() : error;
      signal?.removeEventListener("abort", onAbort);
      reject(failure);
    });
    child.on("close", (code) => {
      signal?.removeEventListener("abort", onAbort);
      if (failure === undefined) resolve({ code: code ?? -1, stderr });
      else reject(failure);
    });
    // A git that stops early closes its input; its exit code says why.
    child.stdin.on("error", () => undefined);
    if (input instanceof Readable) input.pipe(child.stdin);
    else child.stdin.end(input ?? "");
  });
}

/** Ends a process and those it started. What outlives it all the same can no longer hold up its end. */
function killGroup(child: ChildProcessWithoutNullStreams): void {
  try {
    if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
  child.kill("SIGKILL");
  child.stdout.destroy();
  child.stderr.destroy();
}

function gitMissing(): UserError {
  return new UserError(
    "git is not installed or not on the PATH",
    "Install git 2.31 or newer, then try again.",
  );
}
