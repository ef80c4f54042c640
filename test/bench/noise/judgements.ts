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

/**
 * What the rules say today of findings that were judged, per rule, as Markdown: how many of the useful ones are still
 * said, and how many of the others. A finding is the same where rule, side and line of the same commit are.
 */
export function judgedTable(judgements: readonly Judgement[], saidNow: ReadonlySet<string>): string {
  const rules = new Map<string, Judgement[]>();
  for (const one of judgements) rules.set(one.rule, [...(rules.get(one.rule) ?? []), one]);
  const row = (name: string, all: readonly Judgement[]): string => {
    const still = all.filter((one) => saidNow.has(keyOf(one)));
    const cells = verdicts.map((verdict) => {
      const of = (some: readonly Judgement[]): number => some.filter((one) => one.verdict === verdict).length;
      return `${of(still)} of ${of(all)}`;
    });
    return `| ${[name, ...cells].join(" | ")} |`;
  };
  return [
    "| rule | useful | beside | wrong |",
    "|---|---:|---:|---:|",
    ...[...rules]
      .sort(
        ([leftRule, left], [rightRule, right]) =>
          right.length - left.length || (leftRule < rightRule ? -1 : 1),
      )
      .map(([rule, all]) => row(rule, all)),
    row("**total**", judgements),
  ].join("\n");
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
