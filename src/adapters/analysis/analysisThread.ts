import { Worker } from "node:worker_threads";

import type { AnalysisQuestion } from "../../core/rules/analysis.ts";

/** How a thread is started and watched. */
export interface ThreadOptions {
  /** Absolute path of the worker's script. */
  readonly script: string;
  /** The folder with `grammars/` and the rules. */
  readonly dataDir: string;
  /** How long one file may take before its worker is ended, in milliseconds. */
  readonly limitMs?: number;
  /** How long a worker may take to start, in milliseconds. */
  readonly startLimitMs?: number;
}

/** An answer, or why there is none. */
export type Answer<T> =
  { readonly kind: "answered"; readonly result: T } | { readonly kind: "failed"; readonly message: string };

/** A worker thread, which is started when it is asked first, and anew after it had to be ended. */
export interface AnalysisThread {
  /** Asks one question, with none in hand. Rejects with the signal's reason once that is aborted. */
  ask<T>(question: AnalysisQuestion, signal: AbortSignal): Promise<Answer<T>>;
  stop(): Promise<void>;
}

/** Creates a thread that is not started yet. */
export function createAnalysisThread({
  script,
  dataDir,
  limitMs = 15_000,
  startLimitMs = 30_000,
}: ThreadOptions): AnalysisThread {
  let worker: Worker | null = null;
  let isFresh = true;

  function start(): Worker {
    const started = new Worker(script, { workerData: { dataDir } });
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

  return {
    async ask<T>(question: AnalysisQuestion, signal: AbortSignal): Promise<Answer<T>> {
      signal.throwIfAborted();
      const current = worker ?? start();
      const outcome = await send<T>(current, question, {
        signal,
        limitMs: limitMs + (isFresh ? startLimitMs : 0),
      });
      if (outcome.kind === "answered") {
        isFresh = false;
        return outcome;
      }
      await stop();
      if (outcome.kind === "failed") return outcome;
      throw signal.reason;
    },
    stop,
  };
}

type Outcome<T> = Answer<T> | { readonly kind: "aborted" };

/** Sends one question to the worker and waits for its answer, its end, the limit, or the signal. */
function send<T>(
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
