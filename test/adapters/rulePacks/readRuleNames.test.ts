import assert from "node:assert/strict";

import { loadRulePacks } from "../../../src/adapters/rulePacks/loadRulePacks.ts";
import { readRuleNames } from "../../../src/adapters/rulePacks/readRuleNames.ts";
import { sourceAssets } from "../../support/ruleEngine.ts";

suite("readRuleNames", () => {
  test("names every rule and category that there is, once, with what it finds", async () => {
    const names = await readRuleNames(sourceAssets.rules);
    const { rules } = await loadRulePacks(sourceAssets.rules, { strict: true });
    const expected = [...new Set(rules.flatMap(({ id, category }) => [id, category]))].sort();
    assert.deepEqual(names.map(({ name }) => name).sort(), expected);
    for (const { id, what } of rules) assert.equal(names.find(({ name }) => name === id)?.says, what);
  });
});
