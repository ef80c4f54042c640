import assert from "node:assert/strict";

import { loadRulePacks } from "../../../src/adapters/rulePacks/loadRulePacks.ts";
import { unpackRules } from "../../../src/adapters/rulePacks/packedRules.ts";
import { packRules } from "../../../src/adapters/rulePacks/packRules.ts";
import { queryPatterns } from "../../../src/adapters/rulePacks/queryPatterns.ts";
import { sourceRules } from "../../support/ruleEngine.ts";

suite("Packed rules", () => {
  test("are the rules that were packed, with their patterns", async () => {
    const packs = await loadRulePacks(sourceRules, { strict: true });
    const unpacked = unpackRules(packRules(packs));
    const { queries, ...others } = packs;
    const { queries: unpackedQueries, ...unpackedOthers } = unpacked;
    assert.deepEqual(unpackedOthers, others);
    const told = (all: typeof queries): unknown[] =>
      all.flatMap((file) =>
        queryPatterns(file).map(({ source, ...said }) => ({ ...said, text: source.text, patterns: null })),
      );
    assert.deepEqual(told(unpackedQueries), told(queries));
    assert.deepEqual(
      unpackedQueries.map(({ source: { text } }) => text),
      queries.map(({ source: { text } }) => text),
    );
  });
});
