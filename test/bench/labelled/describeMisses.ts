import type { Finding } from "../../../src/core/rules/finding.ts";
import { counts } from "./tables.ts";
import type { Lines, ScoredLine } from "./scoreLines.ts";
import type { ScoredPair } from "./scorePairs.ts";

/** Every miss and false alarm with its code, for reading; what does not count comes last. */
export function describeMisses(lines: readonly ScoredLine[], pairs: readonly ScoredPair[]): string {
  const wrong = lines.filter(({ outcome }) => outcome === "miss" || outcome === "falseAlarm");
  const ordered = [
    ...wrong.filter(({ label }) => counts(label)),
    ...wrong.filter(({ label }) => !counts(label)),
  ];
  const wrongPairs = pairs.filter(({ outcome }) => outcome === "miss" || outcome === "falseAlarm");
  const lost = [...lines, ...pairs].filter(({ outcome }) => outcome === "notFound");
  return [
    `${ordered.length} lines, ${wrongPairs.length} pairs, ${lost.length} labels whose file is not there`,
    ...ordered.map(describeLine),
    ...wrongPairs.map(describePair),
    ...lost.map(({ label }) => `NOT THERE ${label.id} ${label.repo}`),
    "",
  ].join("\n\n");
}

function describeLine({ label, outcome, text, lines, near }: ScoredLine): string {
  const apart = counts(label) ? "" : ` (apart: needs ${label.needs}${contest(label.contested)})`;
  return [
    `${words[outcome]} ${label.id} ${label.category} / ${label.sub} / ${label.language}: ${label.source}${apart}`,
    `${label.repo} ${label.path}:${label.line}`,
    ...excerpt(text, lines),
    ...near.map(describeFinding),
  ].join("\n");
}

function describePair({ label, outcome, before, after, near }: ScoredPair): string {
  const [baseLines, headLines] = [label.beforeLines, label.afterLines].map(([first, last]) => ({
    first,
    last,
  }));
  return [
    `${words[outcome]} ${label.id} pair, ${label.category} / ${label.language}: ${label.source}`,
    `${label.repo} ${label.after}:${label.afterLines[0]}`,
    ...(baseLines === undefined ? [] : excerpt(before, baseLines).map((line) => `- ${line}`)),
    ...(headLines === undefined ? [] : excerpt(after, headLines).map((line) => `+ ${line}`)),
    ...near.map(describeFinding),
  ].join("\n");
}

const words = {
  miss: "MISS",
  falseAlarm: "FALSE ALARM",
  hit: "HIT",
  silent: "SILENT",
  notFound: "NOT THERE",
};

function contest(contested: string | undefined): string {
  return contested === undefined ? "" : `, contested: ${contested}`;
}

function excerpt(text: string, { first, last }: Lines): string[] {
  const around = 4;
  return text.split("\n").flatMap((line, index) => {
    const number = index + 1;
    if (number < first - around || number > Math.min(last, first + 30) + around) return [];
    const mark = number >= first && number <= last ? ">" : " ";
    return [`${mark}${String(number).padStart(5)} ${line.slice(0, 200)}`];
  });
}

function describeFinding({ category, rule, side, start, end }: Omit<Finding, "id">): string {
  return `  found: ${category} / ${rule} at ${side} ${start.line}:${start.column}-${end.line}:${end.column}`;
}
