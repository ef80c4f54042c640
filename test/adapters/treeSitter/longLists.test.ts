import assert from "node:assert/strict";

import { loadRulePacks } from "../../../src/adapters/rulePacks/loadRulePacks.ts";
import { createRuleEngine, defaultLimits } from "../../../src/adapters/treeSitter/ruleEngine.ts";
import { asTeams, inputOf, sourceAssets, sourceRules } from "../../support/ruleEngine.ts";

/** How many entries a list has, and how many matches may be under way at once: fewer than that. */
const [length, matchLimit] = [4_000, 1_000];

const kinds = [
  { name: "numbers", yaml: "1", json: "1" },
  { name: "words", yaml: '"x"', json: '"x"' },
  { name: "mappings", yaml: "{ a: 1 }\n  b:\n    c: x", json: '{ "a": { "b": "x" } }' },
  { name: "lists", yaml: "\n    - a\n    - b", json: '["a", "b"]' },
];

suite("a long list", () => {
  for (const { name, ...written } of kinds) {
    const entries = Array.from({ length }, (_, index) => `k${index}`);
    const texts = {
      yaml: `list:\n${entries.map((key) => `  ${key}: ${written.yaml.replace("b:", `${key}b:`)}\n`).join("")}`,
      json: `{\n${entries.map((key) => `  "${key}": ${written.json}`).join(",\n")}\n}\n`,
    };
    for (const [language, text] of Object.entries(texts)) {
      // A lock file or a translation has thousands of entries in one mapping: whoever pairs each with each never ends.
      test(`of ${name} in ${language} is read entry by entry, by every pattern`, async () => {
        const packs = asTeams(await loadRulePacks(sourceRules, { strict: true }));
        for (const category of new Set(packs.queries.map((query) => query.category))) {
          const queries = packs.queries.filter((query) => query.category === category);
          const engine = createRuleEngine(
            sourceAssets,
            { ...packs, queries },
            { ...defaultLimits, budgetMs: 60_000, matchLimit },
          );
          const { problems } = await engine.analyze(inputOf(`list.${language}`, null, text), {
            thorough: true,
          });
          engine.dispose();
          assert.deepEqual(problems, [], category);
        }
      });
    }
  }
});
