import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { performance } from "node:perf_hooks";

import { createWorkerAnalyzer } from "../../src/adapters/analysis/workerAnalyzer.ts";
import { openRepository } from "../../src/adapters/git/openRepository.ts";
import { createProvenanceReader } from "../../src/adapters/provenance/gitProvenance.ts";
import { prepareReview } from "../../src/app/review.ts";
import type { Work } from "../../src/app/ports.ts";
import { repositoryRoot } from "../support/host/repositoryRoot.ts";
import { createTempFolder } from "../support/host/cleanup.ts";
import { createSampleRepository } from "../support/sampleRepository.ts";
import { compareBlame } from "./compareBlame.ts";

/*
 * `npm run bench [-- REPOSITORY BASE HEAD]`: how long the stages of a review take, three runs each, in milliseconds, and
 * how long it takes to find out who wrote it beside plain `git blame`; `--provenance` measures that alone.
 * Without arguments it reviews the sample repository. Run `npm run build` first: the worker is the built one.
 */
const runs = 3;
const temp = createTempFolder("bench");
const isAll = !process.argv.includes("--provenance");
const [repo, base, head] = await chosen(process.argv.slice(2).filter((arg) => arg !== "--provenance"));
const source = { kind: "range", base, head } as const;
const dist = join(repositoryRoot, "dist");

const rows = new Map<string, number[]>();
console.log(`${base}...${head}, ${runs} runs, milliseconds`);
if (isAll) await measureStages();
await compare();
temp.remove();

async function chosen(args: readonly string[]): Promise<[repo: string, base: string, head: string]> {
  const [givenRepo, givenBase, givenHead] = args;
  if (givenRepo !== undefined && givenBase !== undefined && givenHead !== undefined)
    return [givenRepo, givenBase, givenHead];
  const sample = await createSampleRepository(join(temp.path, "sample"));
  return [sample.dir, sample.base, sample.head];
}

async function measureStages(): Promise<void> {
  for (let run = 0; run < runs; run += 1) await measure();
  for (const [stage, times] of rows) {
    console.log(`${stage.padEnd(30)} ${times.map((ms) => String(Math.round(ms)).padStart(7)).join(" ")}`);
  }
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`peak memory of the main thread and its workers: ${peak} MB`);
}

/** The provenance stage alone, beside plain `git blame`. */
async function compare(): Promise<void> {
  const repository = await openRepository(repo);
  const work: Work = { signal: new AbortController().signal, progress: () => undefined };
  await compareBlame(repository, await repository.readChange(source, work), runs);
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
  await prepareReview(source, { repository, provenance: createProvenanceReader(repository), analyzer }, work);
  enter("");
  await analyzer.dispose();
  const started = performance.now();
  execFileSync("git", ["diff", "--stat", `${base}...${head}`], { cwd: repo, maxBuffer: 2 ** 30 });
  rows.set("git diff --stat, to compare", [
    ...(rows.get("git diff --stat, to compare") ?? []),
    performance.now() - started,
  ]);
}
