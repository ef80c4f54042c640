import assert from "node:assert/strict";

import { fuzzTarget } from "./fuzzTarget.ts";
import { makeInput } from "./inputs.ts";
import { targets, type FuzzOutcome, type FuzzTarget } from "./targets.ts";

const sizes = { huge: 300_000, depth: 100_000, every: 100 };
const plan = { runs: 400, seed: 7, sizes };

suite("parsers, fuzzed", () => {
  for (const target of targets) {
    test(`${target.name} takes or refuses whatever it is given`, () => {
      const { verdicts } = fuzzTarget(target, plan);
      assert.ok(verdicts.taken > 0 && verdicts.refused > 0, JSON.stringify(verdicts));
    });

    test(`${target.name} takes what the fuzzer starts from`, () => {
      for (const seed of target.seeds) assert.deepEqual(target.parse(seed).problems, []);
    });
  }
});

suite("the fuzzer", () => {
  const inputs = (seed: number): string[] =>
    Array.from({ length: 50 }, (_, index) => makeInput(['a\n---\n{"b":1}'], seed, index, sizes).text);

  function aTarget(parse: (text: string) => FuzzOutcome): FuzzTarget {
    return { name: "parseAnything", seeds: ['{"a":1}'], parse };
  }

  function checkFails(parse: (text: string) => FuzzOutcome, why: RegExp): void {
    assert.throws(
      () => fuzzTarget(aTarget(parse), plan),
      ({ message, cause }: Error) =>
        /^parseAnything fails on input \d+ of seed 7 /.test(message) &&
        cause instanceof Error &&
        why.test(cause.message),
    );
  }

  test("repeats itself for a seed, and for no other", () => {
    assert.deepEqual(inputs(1), inputs(1));
    assert.notDeepEqual(inputs(1), inputs(2));
  });

  test("makes inputs of every kind, of the sizes that it is told", () => {
    const made = Array.from({ length: 400 }, (_, index) => makeInput(['{"a":1}'], 1, index, sizes));
    const kinds = new Set(made.map(({ kind }) => kind));
    assert.deepEqual([...kinds].sort(), [
      "JSON",
      "bytes",
      "deep",
      "edits",
      "huge",
      "splice",
      "tokens",
      "truncation",
    ]);
    for (const { kind, text } of made) if (kind === "huge") assert.ok(text.length >= sizes.huge);
    for (const { kind, text } of made) if (kind === "deep") assert.ok(text.length >= sizes.depth);
  });

  test("fails a parser that throws", () => {
    checkFails((text) => ({ value: JSON.parse(text), problems: [] }), /JSON/);
  });

  test("fails a parser that says too much", () => {
    checkFails(() => ({ value: null, problems: ["one", "two"] }), /2 problems/);
    checkFails((text) => ({ value: null, problems: [text] }), /a problem /);
  });

  test("fails a parser that keeps too much", () => {
    checkFails((text) => ({ value: text.repeat(50), problems: [] }), /were kept of/);
  });
});
