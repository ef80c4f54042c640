import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { parseArgs } from "node:util";

import { createTestEngine } from "../support/ruleEngine.ts";
import { judgedTable, keyOf, nameFinding, parseJudgements } from "./noise/judgements.ts";
import { changesOf, mergedChanges } from "./noise/mergedChanges.ts";
import { noiseTable, type NoiseCount } from "./noise/noiseTable.ts";
import { reviewMerged, type FoundInDiff, type ReviewedChange } from "./noise/reviewMerged.ts";
import { seededSample } from "./noise/seededSample.ts";

/*
 * `npm run bench:noise -- REPO… [--count N] [--skip N] [--sample FILE] [--size N] [--seed N]`: how much the rules of
 * src/rules say of the latest N merged pull requests of each repository, per 1,000 effective lines, without the newest
 * ones that are skipped: what rules were mended on must not be what they are measured on. The sample is some of the
 * findings, chosen by the seed, with their diff, to be judged by hand. `--judged FILE` (noise/judgements.jsonl) reviews
 * the pull requests that were judged instead, and says which of those findings the rules still have; the sample is of
 * what nobody judged, and `--still FILE` lists what was not useful and is still said, with the verdicts.
 */
const { values, positionals: repos } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "30" },
    skip: { type: "string", default: "0" },
    judged: { type: "string" },
    still: { type: "string" },
    sample: { type: "string" },
    size: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
  },
});
const [count, skip, size, seed] = [values.count, values.skip, values.size, values.seed].map(Number);
if (
  repos.length === 0 ||
  count === undefined ||
  skip === undefined ||
  size === undefined ||
  !(count > 0 && skip >= 0 && size > 0)
) {
  console.error(
    "Usage: npm run bench:noise -- REPO… [--count N] [--skip N] [--judged FILE [--still FILE]] [--sample FILE] [--size N] [--seed N]",
  );
  process.exit(2);
}

interface Sampled extends FoundInDiff {
  readonly repository: string;
  readonly change: ReviewedChange;
}

const judgements = values.judged === undefined ? null : parseJudgements(readFileSync(values.judged, "utf8"));
const counts: NoiseCount[] = [];
const found: Sampled[] = [];
for (const repo of repos) {
  // An engine keeps what it parsed with; a fresh one per repository keeps memory flat over hundreds of changes.
  const engine = await createTestEngine();
  const repository = nameOf(repo);
  const own = judgements?.filter((one) => one.repository === repository);
  const changes =
    own === undefined
      ? mergedChanges(repo, count, skip)
      : changesOf(repo, [...new Set(own.map(({ head }) => head))]);
  const reviewed = await reviewMerged(repo, changes, engine);
  engine.dispose();
  const byRule = new Map<string, number>();
  for (const change of reviewed) {
    for (const { finding, diff } of change.findings) {
      const rule = `${finding.category} / ${finding.rule}`;
      byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      found.push({ finding, diff, repository, change });
    }
  }
  const effectiveLines = reviewed.reduce((sum, change) => sum + change.effectiveLines, 0);
  counts.push({ name: repository, changes: reviewed.length, effectiveLines, byRule });
  console.error(`${repository}: ${reviewed.length} pull requests`);
}
console.log(noiseTable(counts));
const named = (one: Sampled): string => keyOf(nameFinding(one.repository, one.change, one));
const known = new Map(judgements?.map((judgement) => [keyOf(judgement), judgement]));
if (judgements !== null) {
  const ofThese = judgements.filter(({ repository }) => counts.some(({ name }) => name === repository));
  console.log(`\n${judgedTable(ofThese, new Set(found.map(named)))}`);
}
if (values.still !== undefined) {
  const still = found.filter((one) => (known.get(named(one))?.verdict ?? "useful") !== "useful");
  writeFileSync(values.still, still.map(describe).join("\n"));
  console.log(`\n${still.length} findings that are still said and were not useful are in ${values.still}`);
}
const unjudged = found.filter((one) => !known.has(named(one)));
if (values.sample !== undefined) {
  const sample = seededSample(unjudged, size, seed ?? 1);
  writeFileSync(values.sample, sample.map(describe).join("\n"));
  console.log(
    `\n${sample.length} of ${unjudged.length} findings, seed ${seed ?? 1}, are in ${values.sample}`,
  );
}

/** A bare repository may lie as `repo` in a folder of its name, and an owner before a plus sign. */
function nameOf(repo: string): string {
  const name = ["repo", ".git"].includes(basename(repo)) ? basename(dirname(repo)) : basename(repo);
  return name.replace("+", "/");
}

function describe(one: Sampled, index: number): string {
  const { finding, diff, repository, change } = one;
  const judgement = known.get(named(one));
  const { category, rule, severity, detects, path, side, start, symbol, what, ask } = finding;
  return [
    `### ${index + 1}. ${category} / ${rule} (${severity}, ${detects})`,
    "",
    `${repository} ${change.head.slice(0, 10)} ${path}:${start.line} (${side}${symbol === "" ? "" : `, ${symbol}`})`,
    `"${change.subject}"`,
    `${what} ${ask}`,
    "",
    "```diff",
    diff,
    "```",
    "",
    `verdict: ${judgement === undefined ? "" : `${judgement.verdict}: ${judgement.why}`}`,
    "",
  ].join("\n");
}
