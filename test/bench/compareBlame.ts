import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { promisify } from "node:util";

import { filesAtOnce, hasAddedLines } from "../../src/adapters/provenance/blameChange.ts";
import { createProvenanceReader } from "../../src/adapters/provenance/gitProvenance.ts";
import type { Repository, Work } from "../../src/app/ports.ts";
import type { Change } from "../../src/core/change/change.ts";
import { median } from "./measuring/median.ts";

const run = promisify(execFile);

/** What one way of finding out who wrote the lines took: milliseconds per run, and the most memory at once in MB. */
interface Measured {
  readonly times: number[];
  /** Of the processor, ours and git's. */
  readonly busy: number[];
  ourMemory: number;
  gitMemory: number;
}

/**
 * Prints how long the whole provenance stage of a change takes (records, blame, attribution) beside plain `git blame` of
 * the same files, in the same process and in turns, so that whatever else the machine does meets both alike.
 */
export async function compareBlame(repository: Repository, change: Change, runs: number): Promise<void> {
  const files = change.files.filter(hasAddedLines).map((file) => file.path);
  const work: Work = { signal: new AbortController().signal, progress: () => undefined };
  const blame = async (path: string): Promise<void> => {
    const args = ["blame", "--porcelain", "-w", `${change.base}..${change.head ?? ""}`, "--", path];
    await run("git", args, { cwd: repository.root, maxBuffer: 2 ** 30 });
  };
  const ways = {
    "git blame, one file at a time": () => inParallel(files, 1, blame),
    [`git blame, ${filesAtOnce} files at a time`]: () => inParallel(files, filesAtOnce, blame),
    "our provenance stage": () => createProvenanceReader(repository).read(change, work),
  };
  const measured = new Map(
    Object.keys(ways).map((way): [string, Measured] => [
      way,
      { times: [], busy: [], ourMemory: 0, gitMemory: 0 },
    ]),
  );
  for (let nth = 0; nth < runs; nth += 1) {
    for (const [way, go] of Object.entries(ways)) await measure(go, measured.get(way));
  }
  console.log(
    `\nWho wrote it: ${files.length} files with added lines, ${change.commits.length} commits, ${runs} runs`,
  );
  console.log(`${"".padEnd(32)}    ms: min  median     max   busy: min  median   our MB git's MB`);
  for (const [way, { times, busy, ourMemory, gitMemory }] of measured) {
    const [least, most] = [Math.min(...times), Math.max(...times)];
    const columns = [least, median(times), most, Math.min(...busy), median(busy), ourMemory, gitMemory];
    const widths = [10, 7, 7, 11, 7, 8, 8];
    console.log(
      way.padEnd(32) +
        columns.map((n, index) => String(Math.round(n)).padStart(widths[index] ?? 8)).join(" "),
    );
  }
  const [alone, together, ours] = [...measured.values()];
  if (alone === undefined || together === undefined || ours === undefined) return;
  const of = (blame: Measured): string =>
    `${ratio(ours.times, blame.times)} (processor: ${ratio(ours.busy, blame.busy)})`;
  console.log(`our stage takes ${of(together)} of blame's time with as many files at once,`);
  console.log(`and ${of(alone)} of blame's time one file after the other (medians)`);
}

/** Runs one way and keeps its time; memory is looked at now and then, where the system tells (Linux). */
async function measure(go: () => Promise<unknown>, measured: Measured | undefined): Promise<void> {
  if (measured === undefined) return;
  const look = (): void => {
    measured.ourMemory = Math.max(measured.ourMemory, Math.round(process.memoryUsage.rss() / 2 ** 20));
    void childrenMemory().then((size) => (measured.gitMemory = Math.max(measured.gitMemory, size)));
  };
  const watching = setInterval(look, 50);
  const [started, busyBefore] = [performance.now(), await busyTime()];
  await go();
  measured.times.push(performance.now() - started);
  measured.busy.push((await busyTime()) - busyBefore);
  clearInterval(watching);
}

/** Milliseconds of the processor that this process and its ended children have used; ours alone where there is no `/proc`. */
async function busyTime(): Promise<number> {
  const stat = await readFile("/proc/self/stat", "utf8").catch(() => "");
  // proc_pid_stat(5): after the name in brackets, the 14th and 15th are the children's, in hundredths of a second.
  const [user, system] = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .slice(13, 15)
    .map(Number);
  const own = process.cpuUsage();
  return (own.user + own.system) / 1000 + ((user ?? 0) + (system ?? 0)) * 10;
}

/** The resident memory of this process's children together, in MB; 0 where there is no `/proc`. */
async function childrenMemory(): Promise<number> {
  const children = await readFile(`/proc/self/task/${process.pid}/children`, "utf8").catch(() => "");
  const sizes = await Promise.all(
    children
      .trim()
      .split(" ")
      .filter((pid) => pid !== "")
      .map(async (pid) => {
        const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
        return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0);
      }),
  );
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024);
}

async function inParallel<T>(items: readonly T[], atOnce: number, each: (item: T) => Promise<void>) {
  let next = 0;
  const go = async (): Promise<void> => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await each(item);
  };
  await Promise.all(Array.from({ length: atOnce }, go));
}

function ratio(ours: readonly number[], others: readonly number[]): string {
  return (median(ours) / median(others)).toFixed(2);
}
