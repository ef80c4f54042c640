import assert from "node:assert/strict";

import { loadRulePacks } from "../../../src/adapters/rulePacks/loadRulePacks.ts";
import { ruleNames } from "../../../src/core/policy/ruleNames.ts";
import { sourceRules } from "../../support/ruleEngine.ts";

suite("ruleNames", () => {
  test("names every rule and category that there is, once, with what it finds", async () => {
    const { rules } = await loadRulePacks(sourceRules, { strict: true });
    const names = ruleNames(rules);
    const expected = [...new Set(rules.flatMap(({ id, category }) => [id, category]))].sort();
    assert.deepEqual(names.map(({ name }) => name).sort(), expected);
    for (const { id, what } of rules) assert.equal(names.find(({ name }) => name === id)?.says, what);
  });
});
