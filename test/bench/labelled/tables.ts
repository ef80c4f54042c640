import type { LineLabel } from "./labels.ts";
import type { Outcome, ScoredLine } from "./scoreLines.ts";
import type { ScoredPair } from "./scorePairs.ts";

/** Whether a label counts: it can be decided by syntax, and those who know agree on it. */
export function counts({ needs, contested }: LineLabel): boolean {
  return needs === "syntax" && contested === undefined;
}

/** Recall and precision per category and language, as Markdown; what does not count stands apart and in no total. */
export function lineTables(scored: readonly ScoredLine[]): string {
  const found = scored.filter(({ outcome }) => outcome !== "notFound");
  const counted = found.filter(({ label }) => counts(label));
  const apart = found.filter(({ label }) => !counts(label));
  return [
    `## By category (${counted.length} lines: syntax, not contested)`,
    table(counted, ({ category }) => category),
    "## By category and language",
    table(counted, ({ category, language }) => `${category} / ${language}`),
    "## By language",
    table(counted, ({ language }) => language),
    `## Apart, in no total (${apart.length} lines)`,
    table(apart, ({ category, needs, contested }) =>
      contested === undefined ? `${category}, needs ${needs}` : `${category}, contested`,
    ),
  ].join("\n\n");
}

/** How many risky hunks were reported and how many neutral ones were left alone, as Markdown. */
export function pairTable(scored: readonly ScoredPair[]): string {
  const rows = groups(
    scored.filter(({ outcome }) => outcome !== "notFound"),
    ({ label }) => `${label.label} | ${label.category} | ${label.language}`,
  ).map(([key, group]) => {
    const good = group.filter(({ outcome }) => outcome === "hit" || outcome === "silent").length;
    return [key, good, group.length] as const;
  });
  const sum = (label: string, at: 1 | 2) =>
    rows.filter(([key]) => key.startsWith(`${label} |`)).reduce((total, row) => total + row[at], 0);
  return [
    "## Pairs",
    [
      "| label | category | language | as it should be | of |",
      "|---|---|---|---:|---:|",
      ...rows.map(([key, good, all]) => `| ${key} | ${good} | ${all} |`),
      `| risk reported | | | ${sum("risk", 1)} | ${sum("risk", 2)} |`,
      `| neutral silent | | | ${sum("ok", 1)} | ${sum("ok", 2)} |`,
    ].join("\n"),
  ].join("\n\n");
}

function table(scored: readonly ScoredLine[], keyOf: (label: LineLabel) => string): string {
  const head = [
    "| | risk | hit | recall | ok | false alarms | precision |",
    "|---|---:|---:|---:|---:|---:|---:|",
  ];
  const rows = groups(scored, ({ label }) => keyOf(label)).map(([key, group]) => row(key, group));
  return [...head, ...rows, row("**total**", scored)].join("\n");
}

function row(name: string, scored: readonly ScoredLine[]): string {
  const n = (...outcomes: Outcome[]) => scored.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const cells = [
    n("hit", "miss"),
    n("hit"),
    share(n("hit"), n("hit", "miss")),
    n("silent", "falseAlarm"),
    n("falseAlarm"),
    share(n("hit"), n("hit", "falseAlarm")),
  ];
  return `| ${name} | ${cells.join(" | ")} |`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? "–" : (part / whole).toFixed(3);
}

function groups<T>(values: readonly T[], keyOf: (value: T) => string): [string, T[]][] {
  const grouped = new Map<string, T[]>();
  for (const value of values) grouped.set(keyOf(value), [...(grouped.get(keyOf(value)) ?? []), value]);
  return [...grouped].sort(([left], [right]) => (left < right ? -1 : 1));
}
