import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

import { createTestEngine } from "../support/ruleEngine.ts";
import { describeMisses } from "./labelled/describeMisses.ts";
import { readLabels, type LineLabel, type PairLabel } from "./labelled/labels.ts";
import { openFileStore } from "./labelled/openFileStore.ts";
import { scoreLines } from "./labelled/scoreLines.ts";
import { scorePairs } from "./labelled/scorePairs.ts";
import { lineTables, pairTable } from "./labelled/tables.ts";

/*
 * `npm run bench:labelled -- --repos DIR --lines FILE [--pairs FILE] [--misses FILE] [--usual]`: recall and precision of
 * the rules in src/rules on lines that other projects labelled in their own tests; with `--usual` without the rules of
 * low confidence, as a review runs that nobody told otherwise. DIR holds clones of those repositories, called
 * `owner+name`; what is not there is left out and said.
 */
const usage =
  "Usage: npm run bench:labelled -- --repos DIR --lines FILE [--pairs FILE] [--misses FILE] [--usual]";
const { values } = parseArgs({
  options: {
    repos: { type: "string" },
    lines: { type: "string" },
    pairs: { type: "string" },
    misses: { type: "string" },
    usual: { type: "boolean", default: false },
  },
});
if (values.repos === undefined || values.lines === undefined) {
  console.error(usage);
  process.exit(2);
}

const common = ["id", "repo", "commit", "language", "category", "label"] as const;
const store = openFileStore(values.repos);
const engine = await createTestEngine();
const lines = await scoreLines(
  readLabels<LineLabel>(values.lines, [...common, "path", "line", "needs"]),
  store,
  engine,
  !values.usual,
);
const pairs =
  values.pairs === undefined
    ? []
    : await scorePairs(
        readLabels<PairLabel>(values.pairs, [...common, "before", "after", "beforeLines", "afterLines"]),
        store,
        engine,
        !values.usual,
      );
engine.dispose();

console.log(lineTables(lines));
if (pairs.length > 0) console.log(`\n${pairTable(pairs)}`);
const lost = [...lines, ...pairs].filter(({ outcome }) => outcome === "notFound");
if (lost.length > 0) {
  const repos = [...new Set(lost.map(({ label }) => label.repo))].join(", ");
  console.log(`\nLeft out, because their files are not there: ${lost.length} labels of ${repos}`);
}
if (values.misses !== undefined) writeFileSync(values.misses, describeMisses(lines, pairs));
