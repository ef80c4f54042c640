import { availableParallelism } from "node:os";

import type {
  AnalysisInput,
  AnalysisOptions,
  AnalysisResult,
  Analyzer,
  PackCheck,
  Work,
} from "../../app/ports.ts";
import type { PackFile } from "../../core/rules/packFile.ts";
import { createAnalysisThread, type AnalysisThread, type ThreadOptions } from "./analysisThread.ts";

/** How threads are started and watched, and how many may work at once. */
export interface WorkerAnalyzerOptions extends ThreadOptions {
  readonly maxThreads?: number;
}

/** Every thread compiles the rules for itself and keeps grammars in memory. */
const usualMaxThreads = Math.min(4, availableParallelism());
/** Another thread is worth its start for so many UTF-16 units of text. */
const charactersPerThread = 500_000;

/** Creates an analyzer that runs in worker threads, which are started when there is something to do for them. */
export function createWorkerAnalyzer(options: WorkerAnalyzerOptions): Analyzer {
  const { maxThreads = usualMaxThreads } = options;
  const first = createAnalysisThread(options);
  const others = Array.from({ length: maxThreads - 1 }, () => createAnalysisThread(options));
  let queue: Promise<unknown> = Promise.resolve();

  async function analyzeAll(
    files: readonly AnalysisInput[],
    { signal, progress }: Work,
    analysisOptions: AnalysisOptions,
  ): Promise<AnalysisResult[]> {
    const results: AnalysisResult[] = [];
    const waiting = files.entries();
    let done = 0;
    const takeAll = async (thread: AnalysisThread): Promise<void> => {
      for (const [index, input] of waiting) {
        if (done % 25 === 0) progress(`Looked at ${done} of ${files.length} files`);
        const answer = await thread.ask<AnalysisResult>(
          { kind: "analyze", input, options: analysisOptions },
          signal,
        );
        results[index] = answer.kind === "answered" ? answer.result : unread(input, answer.message);
        done += 1;
      }
    };
    signal.throwIfAborted();
    const characters = files.reduce((sum, file) => sum + lengthOf(file), 0);
    const helping = others.slice(0, Math.floor(characters / charactersPerThread));
    // Nothing may go on by itself once one of them was aborted.
    for (const outcome of await Promise.allSettled([first, ...helping].map(takeAll)))
      if (outcome.status === "rejected") throw outcome.reason;
    return results;
  }

  async function checkPacks(packs: readonly PackFile[], { signal }: Work): Promise<PackCheck> {
    const answer = await first.ask<PackCheck>({ kind: "check", packs }, signal);
    if (answer.kind === "answered") return answer.result;
    return { rules: [], problems: [{ path: "", message: answer.message }] };
  }

  /** One job after the other: a thread has one question in hand at any time. */
  function enqueue<T>(start: () => Promise<T>): Promise<T> {
    const job = queue.then(start);
    queue = job.catch(() => undefined);
    return job;
  }

  return {
    analyze: (files, work, options = {}) => enqueue(() => analyzeAll(files, work, options)),
    scan: (files, work, options = {}) => enqueue(() => analyzeAll(files.map(asIfNew), work, options)),
    checkPacks: (packs, work) => enqueue(() => checkPacks(packs, work)),
    dispose: async () => {
      await Promise.all([first, ...others].map((thread) => thread.stop()));
    },
  };
}

function unread({ path }: AnalysisInput, message: string): AnalysisResult {
  return { path, language: null, findings: [], problems: [{ path, message }] };
}

function lengthOf({ base, head }: AnalysisInput): number {
  return (base?.length ?? 0) + (head?.length ?? 0);
}

function asIfNew({ path, text }: { readonly path: string; readonly text: string }): AnalysisInput {
  const lines = text.split("\n").length;
  return {
    path,
    base: null,
    head: text,
    edits: [{ base: { start: 1, lines: 0 }, head: { start: 1, lines } }],
    modes: { base: null, head: null },
  };
}
