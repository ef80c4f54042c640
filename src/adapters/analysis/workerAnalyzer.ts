import { Worker } from "node:worker_threads";

import type { AnalysisQuestion } from "../../core/rules/analysis.ts";
import type { PackFile } from "../../core/rules/packFile.ts";
import type {
  AnalysisInput,
  AnalysisOptions,
  AnalysisResult,
  Analyzer,
  PackCheck,
  Work,
} from "../../app/ports.ts";

/** How the worker is started and watched. */
export interface WorkerAnalyzerOptions {
  /** Absolute path of the worker's script. */
  readonly script: string;
  /** The folder with `grammars/` and `rules/`. */
  readonly dataDir: string;
  /** How long one file may take before its worker is ended, in milliseconds. */
  readonly limitMs?: number;
  /** How long a worker may take to start, in milliseconds. */
  readonly startLimitMs?: number;
}

/** Creates an analyzer that runs in a worker thread, which is started when there is something to do. */
export function createWorkerAnalyzer(options: WorkerAnalyzerOptions): Analyzer {
  const { limitMs = 15_000, startLimitMs = 30_000 } = options;
  let worker: Worker | null = null;
  let isFresh = true;
  let queue: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const started = new Worker(options.script, { workerData: { dataDir: options.dataDir } });
    started.unref();
    started.once("exit", () => {
      if (worker === started) worker = null;
    });
    isFresh = true;
    worker = started;
    return started;
  }

  async function stop(): Promise<void> {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  }

  /** The answer, or why there is none. */
  async function askOne<T>(question: AnalysisQuestion, signal: AbortSignal): Promise<Answer<T>> {
    if (signal.aborted) throw abortReason(signal);
    const current = worker ?? start();
    const outcome = await ask<T>(current, question, {
      signal,
      limitMs: limitMs + (isFresh ? startLimitMs : 0),
    });
    if (outcome.kind === "answered") {
      isFresh = false;
      return outcome;
    }
    await stop();
    if (outcome.kind === "aborted") throw abortReason(signal);
    return outcome;
  }

  async function analyzeOne(
    input: AnalysisInput,
    options: AnalysisOptions,
    signal: AbortSignal,
  ): Promise<AnalysisResult> {
    const answer = await askOne<AnalysisResult>({ kind: "analyze", input, options }, signal);
    if (answer.kind === "answered") return answer.result;
    const problem = { path: input.path, message: answer.message };
    return { path: input.path, language: null, findings: [], problems: [problem] };
  }

  async function analyzeAll(
    files: readonly AnalysisInput[],
    work: Work,
    options: AnalysisOptions,
  ): Promise<AnalysisResult[]> {
    const results: AnalysisResult[] = [];
    for (const [index, file] of files.entries()) {
      if (work.signal.aborted) throw abortReason(work.signal);
      if (index % 25 === 0) work.progress(`Looked at ${index} of ${files.length} files`);
      results.push(await analyzeOne(file, options, work.signal));
    }
    return results;
  }

  async function checkPacks(packs: readonly PackFile[], { signal }: Work): Promise<PackCheck> {
    const answer = await askOne<PackCheck>({ kind: "check", packs }, signal);
    if (answer.kind === "answered") return answer.result;
    return { rules: [], problems: [{ path: "", message: answer.message }] };
  }

  /** One job after the other: a worker has one question in hand at any time. */
  function enqueue<T>(start: () => Promise<T>): Promise<T> {
    const job = queue.then(start);
    queue = job.catch(() => undefined);
    return job;
  }

  return {
    analyze: (files, work, options = {}) => enqueue(() => analyzeAll(files, work, options)),
    scan: (files, work, options = {}) => enqueue(() => analyzeAll(files.map(asIfNew), work, options)),
    checkPacks: (packs, work) => enqueue(() => checkPacks(packs, work)),
    dispose: stop,
  };
}

type Answer<T> =
  { readonly kind: "answered"; readonly result: T } | { readonly kind: "failed"; readonly message: string };

type Outcome<T> =
  | { readonly kind: "answered"; readonly result: T }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "aborted" };

/** Sends one question to the worker and waits for its answer, its end, the limit, or the signal. */
function ask<T>(
  worker: Worker,
  question: AnalysisQuestion,
  { signal, limitMs }: { readonly signal: AbortSignal; readonly limitMs: number },
): Promise<Outcome<T>> {
  return new Promise((resolve) => {
    const finish = (outcome: Outcome<T>): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(outcome);
    };
    const fail = (message: string): void => {
      finish({ kind: "failed", message });
    };
    const onMessage = (result: T): void => {
      finish({ kind: "answered", result });
    };
    const onError = (error: Error): void => {
      fail(`It could not be analysed: ${error.message}`);
    };
    const onExit = (): void => {
      fail("It could not be analysed: the analysis ended unexpectedly");
    };
    const onAbort = (): void => {
      finish({ kind: "aborted" });
    };
    const timer = setTimeout(() => {
      fail("It took too long to analyse");
    }, limitMs);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    signal.addEventListener("abort", onAbort);
    worker.postMessage(question);
  });
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

function abortReason(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error("The analysis was cancelled");
}
