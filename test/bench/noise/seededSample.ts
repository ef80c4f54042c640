/** So many of the values, each as likely as any other and in their order; the same seed chooses the same ones. */
export function seededSample<T>(values: readonly T[], size: number, seed: number): T[] {
  const random = seededRandom(seed);
  const keyed = values.map((value, index) => ({ value, index, key: random() }));
  return keyed
    .sort((left, right) => left.key - right.key)
    .slice(0, size)
    .sort((left, right) => left.index - right.index)
    .map(({ value }) => value);
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
