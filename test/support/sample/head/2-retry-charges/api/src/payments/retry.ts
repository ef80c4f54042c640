import { setTimeout as sleep } from "node:timers/promises";
import { log } from "../log.ts";

export interface RetryOptions {
  readonly attempts: number;
  readonly firstDelayMs: number;
  /** Whether an error will not go away by trying again. */
  readonly isFinal: (error: unknown) => boolean;
}

/** Runs an operation again, after growing pauses, until it succeeds or its error is final. */
export async function withRetries<T>(
  operation: (attempt: number) => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  let delayMs = options.firstDelayMs;
  for (let attempt = 1; ; attempt++) {
    try {
      return await operation(attempt);
    } catch (error) {
      if (attempt >= options.attempts || options.isFinal(error)) {
        throw error;
      }
      log.warn("trying again", { attempt, delayMs, reason: String(error) });
      await sleep(delayMs);
      delayMs *= 2;
    }
  }
}
