import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";

import { allowedSigners, ReviewTeam, type TeamMember } from "../support/reviewTeam.ts";
import { median } from "./measuring/median.ts";

/*
 * `npm run bench:verify [-- FILES | -- REPO BASE HEAD]`: how long `verify` takes on a change that one receipt covers,
 * beside `git diff` of the same change, in turns, in milliseconds. The change is one of many files, 1,000 unless told, or
 * what a real repository changed between two revisions. `signed` has a policy of one demand; `conditions` has one that
 * asks who wrote it, and is met either way; of `owners` that has to be found out, which takes blame. `verify` is the
 * work itself in a process that runs already; `command` is the whole command, with the start of node.
 */

/** How the files of a made-up change are: the size of each, and how many lines of it are replaced by how many. */
interface Shape {
  readonly lines: number;
  readonly edits: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * `usual` is the mean of what the last 150 commits on the main branch changed in each of ten repositories (langfuse,
 * formbricks, semantic-kernel, navidrome, mihon, nushell, thunderbird-android, composer, pydantic, solidus): 29 lines
 * added and 13 removed a file, in files of some 300 lines. Of `small` files most of the time goes into starting git.
 */
const shapes: Readonly<Record<string, Shape>> = {
  usual: { lines: 300, edits: 6, removed: 2, added: 5 },
  small: { lines: 60, edits: 3, removed: 1, added: 1 },
};
const policies = {
  signed: "version: 1\nsignOff: [{ name: owner, when: { paths: ['**'] }, by: [ada@example.com] }]\n",
  conditions: "version: 1\nsignOff: [{ name: owner, when: { provenance: ai }, by: [ada@example.com] }]\n",
  owners: "version: 1\nsignOff: [{ name: owner, when: { provenance: ai }, by: [CODEOWNERS] }]\n",
};
const runs = 5;
const cli = resolve(import.meta.dirname, "../../dist/cli.js");

const [first = "1000", base, head] = process.argv.slice(2);
const borrowed = base !== undefined && head !== undefined ? { repository: resolve(first), base, head } : null;
for (const [name, policy] of Object.entries(policies)) {
  for (const [size, shape] of Object.entries(borrowed === null ? shapes : { real: null })) {
    const team = new ReviewTeam();
    const ada = team.member("Ada");
    if (borrowed !== null) borrowChange(team, borrowed, ownFiles(policy, ada));
    if (shape !== null) makeChange(team, { nFiles: Number(first), ...shape }, ownFiles(policy, ada));
    const { kind } = await team.approve(ada, "topic");
    if (kind !== "approved") throw new Error(kind);
    const stat = team.repository.git("diff", "--shortstat", "main...topic");
    console.log(`\n${name}, ${size} files:${stat}, ${runs} runs, ms`);
    await measure(team);
    team.dispose();
  }
}

async function measure(team: ReviewTeam): Promise<void> {
  const times = { "git diff": [] as number[], verify: [] as number[], command: [] as number[] };
  const outside = { cwd: team.repository.dir, maxBuffer: 2 ** 30 };
  for (let run = 0; run < runs; run += 1) {
    let started = performance.now();
    execFileSync("git", ["diff", "main...topic"], outside);
    times["git diff"].push(performance.now() - started);
    started = performance.now();
    const { satisfied, reasons } = await team.verify("topic");
    times.verify.push(performance.now() - started);
    if (!satisfied) throw new Error(reasons.join("\n"));
    started = performance.now();
    execFileSync(process.execPath, [cli, "verify", "main...topic"], outside);
    times.command.push(performance.now() - started);
  }
  for (const [what, each] of Object.entries(times)) {
    const sorted = each.toSorted((left, right) => left - right);
    console.log(`${what.padEnd(10)} ${sorted.map((ms) => String(Math.round(ms)).padStart(6)).join(" ")}`);
  }
  const inDiffs = (each: readonly number[]): string => (median(each) / median(times["git diff"])).toFixed(1);
  console.log(
    `verify takes ${inDiffs(times.verify)} times git diff, the command ${inDiffs(times.command)} (medians)`,
  );
}

function ownFiles(policy: string, member: TeamMember): Record<string, string> {
  return {
    ".fresh-eyes/policy.yml": policy,
    ".fresh-eyes/allowed_signers": allowedSigners([member]),
    CODEOWNERS: `* ${member.email}\n`,
  };
}

/** A branch `topic` that changes many files in the same way. */
function makeChange(
  team: ReviewTeam,
  { nFiles, lines, edits, removed, added }: Shape & { readonly nFiles: number },
  own: Readonly<Record<string, string>>,
): void {
  const block = Math.floor(lines / edits);
  const callsIn = (file: number, value: string, count: number): string[] =>
    Array.from({ length: count }, (_, call) => `call${call}(${value}, ${file});`);
  const textOf = (file: number, value: string, count: number): string =>
    Array.from({ length: edits }, (_edit, edit) => [
      ...Array.from({ length: block - removed }, (_line, line) => `const line${edit}_${line} = ${line};`),
      ...callsIn(file, value, count),
    ])
      .flat()
      .join("\n");
  const files = (value: string, count: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: nFiles }, (_, file) => [
        `src/part${file % 50}/file${file}.ts`,
        textOf(file, value, count),
      ]),
    );
  team.repository.commit({ ...files("before", removed), ...own });
  team.repository.git("branch", "topic", "main");
  team.repository.commit(files("after", added), { branch: "topic", message: "Call after\n" });
}

/** A branch `topic` that changes what another repository changed between two revisions, as one commit. */
function borrowChange(
  team: ReviewTeam,
  from: { readonly repository: string; readonly base: string; readonly head: string },
  own: Readonly<Record<string, string>>,
): void {
  team.repository.commit({ "own.txt": "" });
  const git = (args: readonly string[], input = ""): string =>
    execFileSync("git", ["-C", team.repository.dir, ...args], { encoding: "utf8", input }).trim();
  const objects = ["-C", from.repository, "rev-parse", "--path-format=absolute", "--git-path", "objects"];
  const borrowed = execFileSync("git", objects, { encoding: "utf8" });
  writeFileSync(join(team.repository.dir, ".git/objects/info/alternates"), borrowed);
  const commit = (revision: string, ...parents: string[]): string => {
    const sha = execFileSync("git", ["-C", from.repository, "rev-parse", revision], { encoding: "utf8" });
    git(["read-tree", sha.trim()]);
    for (const [path, text] of Object.entries(own)) {
      const blob = git(["hash-object", "-w", "--stdin"], text);
      git(["update-index", "--add", "--cacheinfo", `100644,${blob},${path}`]);
    }
    const parent = parents.flatMap((one) => ["-p", one]);
    return git(["commit-tree", git(["write-tree"]), ...parent, "-m", `As in ${revision}`]);
  };
  const main = commit(from.base);
  git(["update-ref", "refs/heads/main", main]);
  git(["update-ref", "refs/heads/topic", commit(from.head, main)]);
}
