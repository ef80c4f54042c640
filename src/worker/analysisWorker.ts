import { parentPort, workerData } from "node:worker_threads";

import { readPackedRules } from "../adapters/rulePacks/packedRules.ts";
import { locateAssets } from "../adapters/treeSitter/assets.ts";
import { createTeamEngine } from "../adapters/treeSitter/teamEngine.ts";
import type { AnalysisQuestion } from "../core/rules/analysis.ts";

// The entry of the worker thread: it takes one question at a time.

const { dataDir } = workerData as { readonly dataDir: string };
const engine = createTeamEngine(locateAssets(dataDir), await readPackedRules(dataDir));

parentPort?.on("message", (question: AnalysisQuestion) => {
  const answer =
    question.kind === "check"
      ? engine.check(question.packs)
      : engine.analyze(question.input, question.options);
  void answer.then((result) => parentPort?.postMessage(result));
});
