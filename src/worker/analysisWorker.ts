import { parentPort, workerData } from "node:worker_threads";

import { loadRulePacks } from "../adapters/rulePacks/loadRulePacks.ts";
import { locateAssets } from "../adapters/treeSitter/assets.ts";
import { createTeamEngine } from "../adapters/treeSitter/teamEngine.ts";
import type { AnalysisQuestion } from "../core/rules/analysis.ts";

// The entry of the worker thread: it takes one question at a time.

const { dataDir } = workerData as { readonly dataDir: string };
const assets = locateAssets(dataDir);
const engine = createTeamEngine(assets, await loadRulePacks(assets.rules));

parentPort?.on("message", (question: AnalysisQuestion) => {
  const answer =
    question.kind === "check"
      ? engine.check(question.packs)
      : engine.analyze(question.input, question.options);
  void answer.then((result) => parentPort?.postMessage(result));
});
