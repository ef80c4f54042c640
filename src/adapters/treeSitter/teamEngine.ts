import { teamRulesFolder, type PackFile } from "../../core/rules/packFile.ts";
import { parseRulePacks, type RulePacks } from "../rulePacks/parseRulePacks.ts";
import type { Assets } from "./assets.ts";
import { createRuleEngine, defaultLimits, type EngineLimits, type RuleEngine } from "./ruleEngine.ts";

/**
 * Creates an engine that adds the packs of its options to the built-in ones. The engine of the packs last asked for is
 * kept, so that queries are compiled once a review.
 */
export function createTeamEngine(
  assets: Assets,
  builtIn: RulePacks,
  limits: EngineLimits = defaultLimits,
): RuleEngine {
  const engineFor = (packs: readonly PackFile[]): RuleEngine =>
    createRuleEngine(assets, parseRulePacks(packs, { root: `${teamRulesFolder}/`, others: builtIn }), limits);
  let key = "[]";
  let engine = engineFor([]);
  return {
    analyze(input, options = {}) {
      const wanted = JSON.stringify(options.packs ?? []);
      if (wanted !== key) {
        engine.dispose();
        engine = engineFor(options.packs ?? []);
        key = wanted;
      }
      return engine.analyze(input, options);
    },
    dispose() {
      engine.dispose();
    },
  };
}
