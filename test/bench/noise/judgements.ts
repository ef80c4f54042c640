import type { FoundInDiff, ReviewedChange } from "./reviewMerged.ts";

const verdicts = ["useful", "beside", "wrong"] as const;

/** What somebody who looked at it said of one finding of a merged pull request. */
export interface Judgement {
  /** `owner/name`. */
  readonly repository: string;
  /** The commit that merged it, whole. */
  readonly head: string;
  /** `category/rule`. */
  readonly rule: string;
  readonly path: string;
  readonly side: "base" | "head";
  /** 1-based, of that side. */
  readonly line: number;
  /** `useful`: worth a tired reviewer's question; `beside`: true, but nobody need be asked; `wrong`: not so. */
  readonly verdict: (typeof verdicts)[number];
  readonly why: string;
}

/** Reads a list of judgements, one JSON object a line. Throws on one that is none. */
export function parseJudgements(text: string): Judgement[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const judgement = JSON.parse(line) as Judgement;
      if (!verdicts.includes(judgement.verdict)) throw new Error(`Not a judgement: ${line}`);
      return judgement;
    });
}

/** What a reviewer is asked: all findings of a rule in a file at once. */
interface Question {
  readonly rule: string;
  /** The best of its findings': one that is worth it makes the question worth it. */
  readonly verdict: Judgement["verdict"];
  readonly isStillAsked: boolean;
}

/**
 * What the rules say today of findings that were judged, per rule, as Markdown: how many questions that were useful are
 * still asked, and how many of the others; then the same of single findings. A finding is the same where rule, side and
 * line of the same commit are.
 */
export function judgedTable(judgements: readonly Judgement[], saidNow: ReadonlySet<string>): string {
  const questions = askedIn(judgements, saidNow);
  const byRule = groupBy(questions, ({ rule }) => rule);
  const findings = judgements.map((one) => ({ ...one, isStillAsked: saidNow.has(keyOf(one)) }));
  return [
    "| rule | useful | beside | wrong |",
    "|---|---:|---:|---:|",
    ...[...byRule]
      .sort(
        ([leftRule, left], [rightRule, right]) =>
          right.length - left.length || (leftRule < rightRule ? -1 : 1),
      )
      .map(([rule, own]) => tableRow(rule, own)),
    tableRow("**questions**", questions),
    tableRow("**findings**", findings),
  ].join("\n");
}

function askedIn(judgements: readonly Judgement[], saidNow: ReadonlySet<string>): Question[] {
  const grouped = groupBy(judgements, ({ repository, head, rule, path }) =>
    [repository, head, rule, path].join("\n"),
  );
  return [...grouped.values()].map((own) => ({
    rule: own[0]?.rule ?? "",
    verdict: verdicts.find((verdict) => own.some((one) => one.verdict === verdict)) ?? "wrong",
    isStillAsked: own.some((one) => saidNow.has(keyOf(one))),
  }));
}

function groupBy<T>(values: readonly T[], keyFor: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(keyFor(value), [...(groups.get(keyFor(value)) ?? []), value]);
  return groups;
}

function tableRow(name: string, all: readonly Pick<Question, "verdict" | "isStillAsked">[]): string {
  const cells = verdicts.map((verdict) => {
    const of = all.filter((one) => one.verdict === verdict);
    return `${of.filter(({ isStillAsked }) => isStillAsked).length} of ${of.length}`;
  });
  return `| ${[name, ...cells].join(" | ")} |`;
}

/** What a finding is known by in a list of judgements. */
export function keyOf({
  repository,
  head,
  rule,
  side,
  path,
  line,
}: Omit<Judgement, "verdict" | "why">): string {
  return [repository, head, rule, side, path, line].join("\n");
}

/** A finding as a list of judgements names it. */
export function nameFinding(
  repository: string,
  { head }: ReviewedChange,
  { finding }: FoundInDiff,
): Omit<Judgement, "verdict" | "why"> {
  const { category, rule, side, path, start } = finding;
  return { repository, head, rule: `${category}/${rule}`, side, path, line: start.line };
}
