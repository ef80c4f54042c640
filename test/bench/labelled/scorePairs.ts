import type { RuleEngine } from "../../../src/adapters/treeSitter/ruleEngine.ts";
import type { Finding } from "../../../src/core/rules/finding.ts";
import { inputOf } from "../../support/ruleEngine.ts";
import { blankLabels } from "./blankLabels.ts";
import type { PairLabel } from "./labels.ts";
import { neutralPath } from "./neutralPath.ts";
import type { FileStore } from "./openFileStore.ts";
import { touches, type Outcome } from "./scoreLines.ts";

/** One labelled hunk with what the rules said of it. */
export interface ScoredPair {
  readonly label: PairLabel;
  readonly outcome: Outcome;
  readonly before: string;
  readonly after: string;
  /** Findings of any category that touch the hunk on their side, with a line of slack. */
  readonly near: readonly Omit<Finding, "id">[];
}

/**
 * Runs the rules on each pair of files as a change. A risk is found by a finding of its category at the hunk, with a
 * line of slack; a neutral hunk must have no finding of any category.
 */
export async function scorePairs(
  labels: readonly PairLabel[],
  store: FileStore,
  engine: RuleEngine,
  thorough = true,
): Promise<ScoredPair[]> {
  const analyzed = new Map<string, readonly Omit<Finding, "id">[]>();
  const scored: ScoredPair[] = [];
  for (const label of labels) {
    const [before, after] = [label.before, label.after].map((path) =>
      store.read(label.repo, label.commit, path),
    );
    if (before === undefined || after === undefined || before === null || after === null) {
      scored.push({ label, outcome: "notFound", before: "", after: "", near: [] });
      continue;
    }
    const texts = { before: blankLabels(before), after: blankLabels(after) };
    const key = `${label.before}\0${label.after}`;
    const path = neutralPath(label.after, label.language, texts.after);
    const findings =
      analyzed.get(key) ??
      (await engine.analyze(inputOf(path, texts.before, texts.after), { thorough })).findings;
    analyzed.set(key, findings);
    scored.push({ label, ...texts, ...outcomeOf(label, findings) });
  }
  return scored;
}

function outcomeOf(
  label: PairLabel,
  findings: readonly Omit<Finding, "id">[],
): Pick<ScoredPair, "outcome" | "near"> {
  const at = (finding: Omit<Finding, "id">, slack: number): boolean => {
    const [first, last] = finding.side === "base" ? label.beforeLines : label.afterLines;
    // Nothing is left of a removed hunk; it stands between two lines.
    return touches(finding, { first: Math.min(first, last), last: Math.max(first, last) }, slack);
  };
  const near = findings.filter((finding) => at(finding, 1));
  if (label.label === "ok") {
    return { near, outcome: findings.some((finding) => at(finding, 0)) ? "falseAlarm" : "silent" };
  }
  return { near, outcome: near.some((finding) => finding.category === label.category) ? "hit" : "miss" };
}
