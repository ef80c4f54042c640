import assert from "node:assert/strict";

import { loadRulePacks } from "../../../src/adapters/rulePacks/loadRulePacks.ts";
import { createRuleEngine, type RuleEngine } from "../../../src/adapters/treeSitter/ruleEngine.ts";
import { inputOfCase } from "../../../src/core/rules/fixtures/checkFixture.ts";
import { asTeams, inputOf, sourceAssets, sourceRules } from "../../support/ruleEngine.ts";
import { readRuleFixtures } from "../../support/ruleFixtures.ts";

suite("createRuleQueries", () => {
  /** One that runs patterns only where their words are, and one that runs all of them everywhere. */
  let engines: readonly RuleEngine[];

  suiteSetup(async () => {
    const packs = await loadRulePacks(sourceRules, { strict: true });
    engines = [packs, asTeams(packs)].map((some) => createRuleEngine(sourceAssets, some));
  });

  suiteTeardown(() => {
    for (const engine of engines) engine.dispose();
  });

  const fixtures = readRuleFixtures();
  for (const category of new Set(fixtures.map((fixture) => fixture.category))) {
    test(`finds of ${category} what running every pattern everywhere finds`, async () => {
      // In turn as a change of a file and as a new file.
      let isNew = false;
      const own = fixtures.filter((fixture) => fixture.category === category);
      for (const path of new Set(own.map((fixture) => fixture.path))) {
        const cases = own
          .filter((fixture) => fixture.path === path)
          .flatMap((fixture) => fixture.cases.map((one) => inputOfCase(path, one)));
        const textOf = (side: "base" | "head"): string => cases.map((one) => one[side] ?? "").join("\n\n");
        const input = inputOf(path, isNew ? null : textOf("base"), textOf("head"));
        const [found, all] = await Promise.all(
          engines.map((engine) => engine.analyze(input, { thorough: true })),
        );
        assert.deepEqual(found, all, path);
        isNew = !isNew;
      }
    });
  }
});
