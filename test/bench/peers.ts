import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";

import { createWorkerAnalyzer } from "../../src/adapters/analysis/workerAnalyzer.ts";
import { openRepository } from "../../src/adapters/git/openRepository.ts";
import { languageOf } from "../../src/adapters/treeSitter/languages.ts";
import { editsOf } from "../../src/core/change/change.ts";
import { quietWork } from "../support/fakes.ts";
import { createTempFolder } from "../support/host/cleanup.ts";
import { repositoryRoot } from "../support/host/repositoryRoot.ts";
import { findAstGrep } from "./peers/findAstGrep.ts";

/*
 * `npm run bench:peers -- REPO BASE HEAD [--ast-grep PROGRAM] [--runs N]`: how long our rules and `ast-grep scan` take
 * on the files a change touched, as the head has them, in one run. "first" starts with nothing loaded in the process;
 * the operating system may know the files. Run `npm run build` first: the command line and the worker are the built ones.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { "ast-grep": { type: "string" }, runs: { type: "string", default: "5" } },
});
const [repo, base, head] = positionals;
const runs = Number(values.runs);
if (repo === undefined || base === undefined || head === undefined || !(runs > 1)) {
  console.error("Usage: npm run bench:peers -- REPO BASE HEAD [--ast-grep PROGRAM] [--runs N]");
  process.exit(2);
}

const temp = createTempFolder("peers");
const folder = join(temp.path, "head");
const dist = join(repositoryRoot, "dist");
const rulesFile = join(repositoryRoot, "test/bench/peers/astGrepRules.yml");

const repository = await openRepository(repo);
const change = await repository.readChange({ kind: "range", base, head }, quietWork);
const { texts } = await repository.readTexts(change, change.files, quietWork);
const files = change.files.flatMap((file) => {
  const { head: text = null, base: before = null } = texts.get(file.path) ?? {};
  return text === null || languageOf(file.path, text) === null ? [] : [{ file, text, before }];
});
for (const { file, text } of files) {
  const path = join(folder, file.path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
const paths = files.map(({ file }) => file.path);
const lines = files.reduce((sum, { text }) => sum + text.split("\n").length, 0);

const rows: (readonly [what: string, times: readonly number[], found: number])[] = [];
rows.push(await timeWorker("fresh-eyes, the change, in a worker that stays", "analyze"));
rows.push(await timeWorker("fresh-eyes, whole files, in a worker that stays", "scan"));
rows.push(
  timeProgram("fresh-eyes scan, a new process each", process.execPath, [
    join(dist, "cli.js"),
    "scan",
    ...paths,
    "--format",
    "json",
  ]),
);
const astGrep = findAstGrep(values["ast-grep"], temp.path);
if (astGrep !== null) {
  const scan = ["scan", "--rule", rulesFile, "--json=compact"];
  rows.push(timeProgram("ast-grep scan, a new process each", astGrep, [...scan, ...paths]));
  rows.push(timeProgram("ast-grep scan, one thread", astGrep, [...scan, "--threads", "1", ...paths]));
}

console.log(`${paths.length} files of ${change.files.length} that changed, ${lines} lines, ${runs} runs`);
if (astGrep === null) console.log("ast-grep could not be installed; give it with --ast-grep PROGRAM");
else console.log(execFileSync(astGrep, ["--version"], { encoding: "utf8" }).trim());
console.log("\n| | first, ms | then, median ms | then, ms per file | findings |\n|---|---:|---:|---:|---:|");
for (const [what, [first = 0, ...rest], found] of rows) {
  const then = median(rest);
  const perFile = then / Math.max(1, paths.length);
  console.log(`| ${what} | ${Math.round(first)} | ${Math.round(then)} | ${perFile.toFixed(1)} | ${found} |`);
}
temp.remove();

async function timeWorker(
  what: string,
  mode: "analyze" | "scan",
): Promise<readonly [string, number[], number]> {
  const analyzer = createWorkerAnalyzer({ script: join(dist, "worker.js"), dataDir: dist });
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const results =
      mode === "scan"
        ? await analyzer.scan(
            files.map(({ file, text }) => ({ path: file.path, text })),
            quietWork,
          )
        : await analyzer.analyze(
            files.map(({ file, text, before }) => ({
              path: file.path,
              base: before,
              head: text,
              edits: editsOf(file).filter((edit) => edit.kind === "text"),
              modes: file.modes,
            })),
            quietWork,
          );
    times.push(performance.now() - started);
    found = results.flatMap(({ findings }) => findings).length;
  }
  await analyzer.dispose();
  return [what, times, found];
}

/** Times a program that prints its findings as JSON: an array, or an object with `findings`. */
function timeProgram(
  what: string,
  program: string,
  args: readonly string[],
): readonly [string, number[], number] {
  const times: number[] = [];
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    times.push(performance.now() - started);
    if (status !== 0 && stdout === "") throw new Error(`${what}: ${stderr}`);
    const printed = JSON.parse(stdout) as readonly unknown[] | { readonly findings: readonly unknown[] };
    found = "findings" in printed ? printed.findings.length : printed.length;
  }
  return [what, times, found];
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
