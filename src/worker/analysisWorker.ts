import { parentPort, workerData } from "node:worker_threads";

import { loadRulePacks } from "../adapters/rulePacks/loadRulePacks.ts";
import { locateAssets } from "../adapters/treeSitter/assets.ts";
import { createTeamEngine } from "../adapters/treeSitter/teamEngine.ts";
import type { AnalysisQuestion } from "../core/rules/analysis.ts";

// The entry of the worker thread: it takes one file at a time and answers with what the rules say of it.

const { dataDir } = workerData as { readonly dataDir: string };
const assets = locateAssets(dataDir);
const engine = createTeamEngine(assets, await loadRulePacks(assets.rules));

parentPort?.on("message", ({ input, options }: AnalysisQuestion) => {
  void engine.analyze(input, options).then((result) => parentPort?.postMessage(result));
});
