import type { RuleEngine } from "../../../src/adapters/treeSitter/ruleEngine.ts";
import type { Finding } from "../../../src/core/rules/finding.ts";
import { inputOf } from "../../support/ruleEngine.ts";
import { blankLabels } from "./blankLabels.ts";
import { cutSnippet } from "./cutSnippet.ts";
import type { LineLabel } from "./labels.ts";
import { neutralPath } from "./neutralPath.ts";
import type { FileStore } from "./openFileStore.ts";

/** What became of one label: a risk found or missed, a fine line left alone or wrongly reported, or a file not there. */
export type Outcome = "hit" | "miss" | "silent" | "falseAlarm" | "notFound";

/** One label with what the rules said near it. */
export interface ScoredLine {
  readonly label: LineLabel;
  readonly outcome: Outcome;
  /** The text the engine was given, and the lines of it the label is about. */
  readonly text: string;
  readonly lines: Lines;
  /** Findings of any category that touch the label's lines, with the slack a risk gets. */
  readonly near: readonly Omit<Finding, "id">[];
}

/** A range of lines, both inclusive. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** How far a finding may stand from a risky line: some mark the keyword, some the brace, some the body. */
const slack = 1;

/** Runs all rules, unless `thorough` is off the unsure ones as well, on each labelled file as a whole and compares. */
export async function scoreLines(
  labels: readonly LineLabel[],
  store: FileStore,
  engine: RuleEngine,
  thorough = true,
): Promise<ScoredLine[]> {
  const analyzed = new Map<string, readonly Omit<Finding, "id">[]>();
  const scored: ScoredLine[] = [];
  for (const label of labels) {
    const read = caseOf(label, store);
    if (read === null) {
      scored.push({ label, outcome: "notFound", text: "", lines: { first: 1, last: 1 }, near: [] });
      continue;
    }
    const key = JSON.stringify([read.path, read.text]);
    const findings =
      analyzed.get(key) ?? (await engine.analyze(inputOf(read.path, null, read.text), { thorough })).findings;
    analyzed.set(key, findings);
    scored.push(score(label, read, findings));
  }
  return scored;
}

/** Whether a finding shares a line with a range that may be widened. */
export function touches(finding: Pick<Finding, "start" | "end">, { first, last }: Lines, wider = 0): boolean {
  return finding.start.line <= last + wider && finding.end.line >= first - wider;
}

interface Case {
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
}

function caseOf(label: LineLabel, store: FileStore): Case | null {
  const whole = store.read(label.repo, label.commit, label.path);
  if (whole === null) return null;
  const last = label.endLine ?? label.line;
  if (label.embed === undefined) {
    const text = blankLabels(whole);
    return { path: pathOf(label, text), text, lines: { first: label.line, last } };
  }
  const { text: cut, firstLine, isOneLine } = cutSnippet(whole, label.embed);
  const text = blankLabels(cut);
  const shift = firstLine - 1;
  const lines = isOneLine
    ? { first: 1, last: text.split("\n").length }
    : { first: label.line - shift, last: last - shift };
  return { path: pathOf(label, text), text, lines };
}

/** Rules about tests look at tests only. */
function pathOf({ path, language, category }: LineLabel, text: string): string {
  const neutral = neutralPath(path, language, text);
  return category === "test-weakening" ? `tests/${neutral}` : neutral;
}

function score(
  label: LineLabel,
  { text, lines }: Case,
  findings: readonly Omit<Finding, "id">[],
): ScoredLine {
  const near = findings.filter((finding) => touches(finding, lines, slack));
  const own = near.filter((finding) => finding.category === label.category);
  const isReported = label.label === "risk" ? own.length > 0 : own.some((finding) => touches(finding, lines));
  const [reported, silent] =
    label.label === "risk" ? (["hit", "miss"] as const) : (["falseAlarm", "silent"] as const);
  return { label, outcome: isReported ? reported : silent, text, lines, near };
}
