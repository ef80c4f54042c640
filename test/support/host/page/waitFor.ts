/** How long a person driver waits before it gives up. */
export const patienceMs = 60_000;

const pollMs = 40;

/**
 * Asks `predicate` again and again until it returns something other than `undefined` or `false`, and returns that.
 * `describe` tells at the end what was there instead.
 */
export async function waitFor<T>(
  predicate: () => Promise<T | undefined | false> | T | undefined | false,
  what: string,
  describe: () => Promise<unknown> = () => Promise.resolve(undefined),
  timeoutMs = patienceMs,
): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const result = await predicate();
    if (result !== undefined && result !== false) return result;
    if (performance.now() > deadline) {
      const seen = await describe();
      const instead = seen === undefined ? "" : ` There was instead: ${JSON.stringify(seen)}`;
      throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}.${instead}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
