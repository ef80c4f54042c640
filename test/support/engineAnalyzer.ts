import { loadRulePacks } from "../../src/adapters/rulePacks/loadRulePacks.ts";
import { createTeamEngine } from "../../src/adapters/treeSitter/teamEngine.ts";
import type { Analyzer } from "../../src/app/ports.ts";
import { inputOf, sourceAssets, sourceRules } from "./ruleEngine.ts";

/** An analyzer with the rules of the source tree, on the thread that asks. */
export async function createEngineAnalyzer(): Promise<Analyzer> {
  const engine = createTeamEngine(sourceAssets, await loadRulePacks(sourceRules, { strict: true }));
  const analyze: Analyzer["analyze"] = async (files, _work, options) => {
    const results = [];
    for (const file of files) results.push(await engine.analyze(file, options));
    return results;
  };
  return {
    analyze,
    scan: (files, work, options) =>
      analyze(
        files.map(({ path, text }) => inputOf(path, null, text)),
        work,
        options,
      ),
    checkPacks: (packs) => engine.check(packs),
    dispose() {
      engine.dispose();
      return Promise.resolve();
    },
  };
}
