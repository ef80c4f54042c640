import type { AnalysisInput, AnalysisOptions, AnalysisResult, PackCheck } from "../../core/rules/analysis.ts";
import { teamRulesFolder, type PackFile } from "../../core/rules/packFile.ts";
import { parseRulePacks, type RulePacks } from "../rulePacks/parseRulePacks.ts";
import type { Assets } from "./assets.ts";
import { createRuleEngine, defaultLimits, type EngineLimits, type RuleEngine } from "./ruleEngine.ts";

/** Runs the built-in rules and those that are brought along. */
export interface TeamEngine {
  analyze(input: AnalysisInput, options?: AnalysisOptions): Promise<AnalysisResult>;
  check(packs: readonly PackFile[]): Promise<PackCheck>;
  dispose(): void;
}

/**
 * Creates an engine that adds the packs of its options to the built-in ones. The engine of the packs last asked for is
 * kept, so that queries are compiled once a review.
 */
export function createTeamEngine(
  assets: Assets,
  builtIn: RulePacks,
  limits: EngineLimits = defaultLimits,
): TeamEngine {
  let key = "[]";
  let engine = createRuleEngine(assets, builtIn, limits);
  const engineFor = (packs: readonly PackFile[]): RuleEngine => {
    const wanted = JSON.stringify(packs);
    if (wanted === key) return engine;
    engine.dispose();
    engine = createRuleEngine(
      assets,
      parseRulePacks(packs, { root: `${teamRulesFolder}/`, others: builtIn }),
      limits,
    );
    key = wanted;
    return engine;
  };
  return {
    analyze: (input, options = {}) => engineFor(options.packs ?? []).analyze(input, options),
    async check(packs) {
      const own = parseRulePacks(packs);
      const names = [...own.queries.map(({ language }) => language), ...own.textPatterns.keys()];
      return {
        rules: own.rules.map(({ category, id }) => `${category}/${id}`),
        problems: await engineFor(packs).check(names),
      };
    },
    dispose() {
      engine.dispose();
    },
  };
}
