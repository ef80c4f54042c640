import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

import { createWorkerAnalyzer } from "../../src/adapters/analysis/workerAnalyzer.ts";
import { openRepository } from "../../src/adapters/git/openRepository.ts";
import { createProvenanceReader } from "../../src/adapters/provenance/gitProvenance.ts";
import { parsePolicy } from "../../src/adapters/policy/parsePolicy.ts";
import { prepareReview } from "../../src/app/review.ts";
import type { Work } from "../../src/app/ports.ts";
import { repositoryRoot } from "../support/host/repositoryRoot.ts";
import { createTempFolder } from "../support/host/cleanup.ts";
import { createSampleRepository } from "../support/sampleRepository.ts";

/*
 * `npm run bench [-- REPOSITORY BASE HEAD]`: how long the stages of a review take, three runs each, in milliseconds.
 * Without arguments it reviews the sample repository. Run `npm run build` first: the worker is the built one.
 */
const runs = 3;
const temp = createTempFolder("bench");
const [repo, base, head] = await chosen(process.argv.slice(2));
const source = { kind: "range", base, head } as const;
const dist = join(repositoryRoot, "dist");

console.log(`${base}...${head}, ${runs} runs, milliseconds`);
const rows = new Map<string, number[]>();
for (let run = 0; run < runs; run += 1) await measure();
for (const [stage, times] of rows) {
  console.log(`${stage.padEnd(30)} ${times.map((ms) => String(Math.round(ms)).padStart(7)).join(" ")}`);
}
console.log(
  `peak memory of the main thread and its workers: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);
temp.remove();

async function chosen(args: readonly string[]): Promise<[repo: string, base: string, head: string]> {
  const [givenRepo, givenBase, givenHead] = args;
  if (givenRepo !== undefined && givenBase !== undefined && givenHead !== undefined)
    return [givenRepo, givenBase, givenHead];
  const sample = await createSampleRepository(join(temp.path, "sample"));
  return [sample.dir, sample.base, sample.head];
}

async function measure(): Promise<void> {
  const repository = await openRepository(repo);
  const analyzer = createWorkerAnalyzer({ script: join(dist, "worker.js"), dataDir: dist });
  let stage = "";
  let since = performance.now();
  const enter = (next: string): void => {
    const now = performance.now();
    if (stage !== "") rows.set(stage, [...(rows.get(stage) ?? []), now - since]);
    stage = next;
    since = now;
  };
  // The stages are those the person is told of; what a stage says of its own progress belongs to it.
  const stages =
    /^(Reading the change|Reading \d+ files|Finding out who wrote it|Looking for what got weaker)$/;
  const work: Work = {
    signal: new AbortController().signal,
    progress: (message) => {
      if (stages.test(message)) enter(message);
    },
  };
  await prepareReview(
    source,
    { repository, provenance: createProvenanceReader(repository), analyzer, parsePolicy },
    work,
  );
  enter("");
  await analyzer.dispose();
  const started = performance.now();
  execFileSync("git", ["diff", "--stat", `${base}...${head}`], { cwd: repo, maxBuffer: 2 ** 30 });
  rows.set("git diff --stat, to compare", [
    ...(rows.get("git diff --stat, to compare") ?? []),
    performance.now() - started,
  ]);
}
