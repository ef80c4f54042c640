import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { createTempFolder, onExit } from "../support/host/cleanup.ts";
import { fuzzTarget, type FuzzReport } from "./fuzzTarget.ts";
import { targets, type FuzzTarget } from "./targets.ts";

/*
 * `npm run fuzz [-- --runs 100000] [--seed 1] [--from 0] [--parser NAME]`: gives each parser so many damaged, random,
 * huge and deep inputs, in a process of its own, and prints how many, the slowest and the peak memory. A parser that
 * throws, says or keeps too much, runs out of memory or does not come back fails, with the number of the input.
 */
const sizes = { huge: 10 * 1024 * 1024, depth: 100_000, every: 2_000 };

/** No input may keep a parser longer, on a machine however slow; nor may it need more memory. */
const limits = { silentMs: 120_000, heapMegabytes: 1_024 };

const { values: given } = parseArgs({
  options: {
    runs: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    parser: { type: "string" },
    progress: { type: "string" },
  },
});
const plan = { runs: Number(given.runs), seed: Number(given.seed), from: Number(given.from), sizes };
const chosen = targets.filter(({ name }) => given.parser === undefined || name === given.parser);
if (chosen.length === 0) throw new Error(`There is no parser “${given.parser}” in test/fuzz/targets.ts.`);
if (given.progress !== undefined && chosen[0] !== undefined) runHere(chosen[0], given.progress);
else await watchAll();

interface ChildReport extends FuzzReport {
  readonly peakMegabytes: number;
}

/** In a process of its own: before each input, its number is in a file, so that it is known whatever happens then. */
function runHere(target: FuzzTarget, progressFile: string): void {
  const file = openSync(progressFile, "r+");
  const before = (index: number): void => {
    writeSync(file, `${index}\n`.padStart(12), 0);
  };
  const report = fuzzTarget(target, { ...plan, before });
  closeSync(file);
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(JSON.stringify({ ...report, peakMegabytes } satisfies ChildReport));
}

async function watchAll(): Promise<void> {
  const temp = createTempFolder("fuzz");
  let failed = false;
  console.log(`${plan.runs} inputs each, seed ${plan.seed}`);
  for (const { name } of chosen) {
    const outcome = await watch(name, join(temp.path, name));
    failed ||= outcome.failed;
    console.log(`${name.padEnd(22)} ${outcome.words}`);
  }
  temp.remove();
  if (failed) process.exitCode = 1;
}

function watch(name: string, progressFile: string): Promise<{ failed: boolean; words: string }> {
  writeFileSync(progressFile, "");
  const options = ["--runs", given.runs, "--seed", given.seed, "--from", given.from];
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${limits.heapMegabytes}`,
      "--import",
      "tsx",
      fileURLToPath(import.meta.url),
      ...options,
      ...["--parser", name, "--progress", progressFile],
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const forget = onExit(() => child.kill("SIGKILL"));
  let said = "";
  let complaint = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
  child.stderr.on(
    "data",
    (chunk: Buffer) => (complaint = (complaint + chunk.toString("utf8")).slice(-4_000)),
  );
  let last = "";
  let since = Date.now();
  let hangs = false;
  const watchdog = setInterval(() => {
    const now = readFileSync(progressFile, "utf8").trim();
    if (now !== last) [last, since] = [now, Date.now()];
    hangs = Date.now() - since > limits.silentMs;
    if (hangs) child.kill("SIGKILL");
  }, 1_000);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearInterval(watchdog);
      forget();
      const at = readFileSync(progressFile, "utf8").trim();
      if (code === 0) resolve({ failed: false, words: reportWords(JSON.parse(said) as ChildReport) });
      else if (hangs) resolve({ failed: true, words: `does not come back from input ${at}` });
      else resolve({ failed: true, words: `fails at input ${at}\n${complaint}` });
    });
  });
}

function reportWords({ runs, verdicts, slowest, peakMegabytes }: ChildReport): string {
  return [
    `${runs} inputs: ${verdicts.taken} taken, ${verdicts.refused} refused, ${verdicts["passed over"]} passed over`,
    `slowest ${Math.round(slowest.ms)} ms (input ${slowest.index}, ${slowest.kind})`,
    `peak memory ${peakMegabytes} MB`,
  ].join("; ");
}
