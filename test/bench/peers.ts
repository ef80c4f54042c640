import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
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
import { median } from "./measuring/median.ts";

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

/** Those of our rules that ast-grep is given too. */
const shared = new Set(
  [...readFileSync(rulesFile, "utf8").matchAll(/^id: (.+)-\w+$/gm)].map(([, rule]) => rule ?? ""),
);

/** One run: how long it took, how long processors worked for it (`null` where the system can't tell), what was found. */
interface Run {
  readonly wall: number;
  readonly cpu: number | null;
  readonly rules: readonly string[];
}

const rows: (readonly [what: string, runs: readonly Run[]])[] = [];
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
console.log(
  "\n| | first, ms | then, median ms | of it processors, ms | then, ms per file | findings | of the shared rules |" +
    "\n|---|---:|---:|---:|---:|---:|---:|",
);
for (const [what, [first, ...rest]] of rows) {
  if (first === undefined) continue;
  const then = median(rest.map(({ wall }) => wall));
  const cpu = rest.flatMap((run) => run.cpu ?? []);
  const cells = [
    what,
    Math.round(first.wall),
    Math.round(then),
    cpu.length === 0 ? "–" : Math.round(median(cpu)),
    (then / Math.max(1, paths.length)).toFixed(1),
    first.rules.length,
    first.rules.filter((rule) => shared.has(rule)).length,
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
temp.remove();

async function timeWorker(what: string, mode: "analyze" | "scan"): Promise<readonly [string, Run[]]> {
  const analyzer = createWorkerAnalyzer({ script: join(dist, "worker.js"), dataDir: dist });
  const whole = files.map(({ file, text }) => ({ path: file.path, text }));
  const changed = files.map(({ file, text, before }) => ({
    path: file.path,
    base: before,
    head: text,
    edits: editsOf(file).filter((edit) => edit.kind === "text"),
    modes: file.modes,
  }));
  const done: Run[] = [];
  for (let run = 0; run < runs; run += 1) {
    const [started, cpuBefore] = [performance.now(), process.cpuUsage()];
    const results =
      mode === "scan" ? await analyzer.scan(whole, quietWork) : await analyzer.analyze(changed, quietWork);
    const { user, system } = process.cpuUsage(cpuBefore);
    const rules = results.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    done.push({ wall: performance.now() - started, cpu: (user + system) / 1000, rules });
  }
  await analyzer.dispose();
  return [what, done];
}

/** Times a program that prints its findings as JSON: ast-grep's array, or our object. */
function timeProgram(what: string, program: string, args: readonly string[]): readonly [string, Run[]] {
  const done: Run[] = [];
  // A POSIX shell tells how long processors worked for the programs it ran.
  const canTell = process.platform !== "win32";
  const [command, words] = canTell
    ? ["sh", ["-c", '"$@"; code=$?; times >&2; exit $code', "sh", program, ...args]]
    : [program, args];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const { error, status, stdout, stderr } = spawnSync(command, words, {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    const wall = performance.now() - started;
    if (error !== undefined) throw error;
    if (status !== 0 && stdout === "") throw new Error(`${what}: ${stderr}`);
    done.push({ wall, cpu: canTell ? childTimes(stderr) : null, rules: rulesIn(stdout) });
  }
  return [what, done];
}

/** The last line that `times` prints, `0m1.23s 0m0.45s`, in milliseconds. */
function childTimes(stderr: string): number | null {
  const times = [...(stderr.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  const seconds = times.map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest));
  return seconds.length === 2 ? seconds.reduce((sum, next) => sum + next, 0) * 1000 : null;
}

function rulesIn(stdout: string): string[] {
  const printed = JSON.parse(stdout) as
    readonly { readonly ruleId: string }[] | { readonly findings: readonly { readonly rule: string }[] };
  return "findings" in printed
    ? printed.findings.map(({ rule }) => rule)
    : printed.map(({ ruleId }) => ruleId.replace(/-\w+$/, ""));
}
