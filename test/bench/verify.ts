import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";

import { allowedSigners, ReviewTeam, type TeamMember } from "../support/reviewTeam.ts";
import { median } from "./measuring/median.ts";

/*
 * `npm run bench:verify [-- FILES | -- REPO BASE HEAD]`: how long `verify` takes on a change that one receipt covers,
 * beside `git diff` of the same change, in turns, in milliseconds. The change is one of many small files, 1,000 unless
 * told, or what a real repository changed between two revisions. `signed` has a policy of one demand; `conditions` has
 * one that asks who wrote it, which takes blame.
 */
const policies = {
  signed: "version: 1\nsignOff: [{ name: owner, when: { paths: ['**'] }, by: [ada@example.com] }]\n",
  conditions: "version: 1\nsignOff: [{ name: owner, when: { provenance: ai }, by: [ada@example.com] }]\n",
};
const runs = 5;

const [first = "1000", base, head] = process.argv.slice(2);
for (const [name, policy] of Object.entries(policies)) {
  const team = new ReviewTeam();
  const ada = team.member("Ada");
  if (base !== undefined && head !== undefined) {
    borrowChange(team, { repository: resolve(first), base, head }, ownFiles(policy, ada));
  } else {
    makeChange(team, Number(first), ownFiles(policy, ada));
  }
  const { kind } = await team.approve(ada, "topic");
  if (kind !== "approved") throw new Error(kind);
  console.log(`\n${name}:${team.repository.git("diff", "--shortstat", "main...topic")}, ${runs} runs, ms`);
  await measure(team);
  team.dispose();
}

async function measure(team: ReviewTeam): Promise<void> {
  const times = { "git diff": [] as number[], verify: [] as number[] };
  for (let run = 0; run < runs; run += 1) {
    let started = performance.now();
    execFileSync("git", ["diff", "main...topic"], { cwd: team.repository.dir, maxBuffer: 2 ** 30 });
    times["git diff"].push(performance.now() - started);
    started = performance.now();
    const { satisfied, reasons } = await team.verify("topic");
    times.verify.push(performance.now() - started);
    if (!satisfied) throw new Error(reasons.join("\n"));
  }
  for (const [what, each] of Object.entries(times)) {
    const sorted = each.toSorted((left, right) => left - right);
    console.log(`${what.padEnd(10)} ${sorted.map((ms) => String(Math.round(ms)).padStart(6)).join(" ")}`);
  }
  console.log(
    `verify takes ${(median(times.verify) / median(times["git diff"])).toFixed(1)} times git diff (medians)`,
  );
}

function ownFiles(policy: string, member: TeamMember): Record<string, string> {
  return { ".fresh-eyes/policy.yml": policy, ".fresh-eyes/allowed_signers": allowedSigners([member]) };
}

/** A branch `topic` that changes three lines in each of many files of 60. */
function makeChange(team: ReviewTeam, nFiles: number, own: Readonly<Record<string, string>>): void {
  const files = (value: string): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: nFiles }, (_, index) => [
        `src/part${index % 50}/file${index}.ts`,
        Array.from({ length: 60 }, (_line, line) =>
          line % 20 === 7 ? `call${line}(${value}, ${index});` : `const line${line} = ${line};`,
        ).join("\n"),
      ]),
    );
  team.repository.commit({ ...files("before"), ...own });
  team.repository.git("branch", "topic", "main");
  team.repository.commit(files("after"), { branch: "topic", message: "Call after\n" });
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
