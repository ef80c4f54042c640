import { execFileSync } from "node:child_process";
import { performance } from "node:perf_hooks";

import { allowedSigners, ReviewTeam } from "../support/reviewTeam.ts";
import { median } from "./measuring/median.ts";

/*
 * `npm run bench:verify [-- FILES]`: how long `verify` takes on a change of many files that one receipt covers, beside
 * `git diff` of the same change, in turns, in milliseconds. `signed` has a policy of one demand; `conditions` has one that
 * asks who wrote it, which takes blame.
 */
const nFiles = Number(process.argv[2] ?? 1000);
const runs = 5;

const policies = {
  signed: "version: 1\nsignOff: [{ name: owner, when: { paths: [src/] }, by: [ada@example.com] }]\n",
  conditions: "version: 1\nsignOff: [{ name: owner, when: { provenance: ai }, by: [ada@example.com] }]\n",
};

for (const [name, policy] of Object.entries(policies)) {
  const team = new ReviewTeam();
  const ada = team.member("Ada");
  const files = (value: string): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: nFiles }, (_, index) => [
        `src/part${index % 50}/file${index}.ts`,
        Array.from({ length: 60 }, (_line, line) =>
          line % 20 === 7 ? `call${line}(${value}, ${index});` : `const line${line} = ${line};`,
        ).join("\n"),
      ]),
    );
  const own = { ".fresh-eyes/policy.yml": policy, ".fresh-eyes/allowed_signers": allowedSigners([ada]) };
  team.repository.commit({ ...files("before"), ...own });
  team.repository.git("branch", "topic", "main");
  team.repository.commit(files("after"), { branch: "topic", message: "Call after\n" });
  const { kind } = await team.approve(ada, "topic");
  if (kind !== "approved") throw new Error(kind);

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
  console.log(`\n${name}: ${nFiles} files, ${nFiles * 3} edits, ${runs} runs, milliseconds`);
  for (const [what, each] of Object.entries(times)) {
    const sorted = each.toSorted((left, right) => left - right);
    console.log(`${what.padEnd(10)} ${sorted.map((ms) => String(Math.round(ms)).padStart(6)).join(" ")}`);
  }
  console.log(
    `verify takes ${(median(times.verify) / median(times["git diff"])).toFixed(1)} times git diff (medians)`,
  );
  team.dispose();
}
