import { isAi } from "../provenance/provenance.ts";
import { severityRank, type Finding } from "../rules/finding.ts";
import { isTestPath } from "../rules/testPath.ts";
import { effectiveLinesOf } from "./effectiveLines.ts";
import { sensitivityOf } from "./sensitivePaths.ts";
import type { SurveyedHunk } from "./surveyedHunk.ts";

/** How early a hunk should be read; the queue is grouped by it. */
export type Band = "first" | "next" | "rest" | "noise";

const bandRank: Readonly<Record<Band, number>> = { first: 0, next: 1, rest: 2, noise: 3 };

/** A hunk in the queue. `score` is 0 to 1, higher is riskier; `reasons` are words, the strongest first. */
export interface QueueEntry extends SurveyedHunk {
  readonly score: number;
  readonly band: Band;
  readonly reasons: readonly string[];
}

/** What a file's path tells, the same for all its hunks. */
interface Place {
  readonly isTest: boolean;
  readonly sensitivity: string | null;
}

const unknownPlace: Place = { isTest: false, sensitivity: null };

interface Reason {
  readonly words: string;
  readonly weight: number;
}

/** Weight of one finding by severity; several combine as independent chances, so none pushes the score past 1. */
const findingWeight = { high: 0.6, medium: 0.35, low: 0.12 } as const;
const sensitiveWeight = 0.22;
const criticalWeight = 0.4;
const untestedAiWeight = 0.12;
const sizeWeight = 0.3;
/** A long test is long to read, and a mistake in it breaks nobody's day: it is read once the code is known. */
const testSizeWeight = sizeWeight / 10;
/** Effective lines at which size alone has its full weight: about a sitting's half (evidence: 200-400 lines). */
const fullSizeLines = 200;

/**
 * Orders hunks for reading: riskiest first, noise last. Within a band the hunks of a file stay together and in its order,
 * the file with the riskiest one first: whoever jumps about between files at every hunk pays for it in attention. Ties by
 * tree order, so the order is stable; `hunks` come in it. The weights are a design choice, not a measurement; only
 * their order matters: findings, then place, then size.
 */
export function buildQueue(hunks: readonly SurveyedHunk[]): QueueEntry[] {
  const places = new Map<string, Place>();
  for (const { path } of hunks.map(({ file }) => file)) {
    if (!places.has(path)) places.set(path, { isTest: isTestPath(path), sensitivity: sensitivityOf(path) });
  }
  const testsChanged = [...places.values()].some(({ isTest }) => isTest);
  const rated = hunks.map((entry) => rate(entry, places.get(entry.file.path) ?? unknownPlace, testsChanged));
  const risks = fileRisks(rated);
  const riskOf = (entry: QueueEntry): number => risks.get(partOf(entry)) ?? 0;
  return rated.sort(
    (left, right) => bandRank[left.band] - bandRank[right.band] || riskOf(right) - riskOf(left),
  );
}

/** How risky the part of a file is that stands in one band: as risky as its riskiest hunk. */
function fileRisks(entries: readonly QueueEntry[]): ReadonlyMap<string, number> {
  const risks = new Map<string, number>();
  for (const entry of entries) {
    const part = partOf(entry);
    risks.set(part, Math.max(risks.get(part) ?? 0, entry.score));
  }
  return risks;
}

function partOf({ band, file }: QueueEntry): string {
  return `${band} ${file.path}`;
}

function rate(entry: SurveyedHunk, place: Place, testsChanged: boolean): QueueEntry {
  const { sensitivity } = place;
  const reasons = entry.noise === null ? reasonsFor(entry, { ...place, testsChanged }) : [];
  const score = round(1 - reasons.reduce((rest, reason) => rest * (1 - reason.weight), 1));
  return {
    ...entry,
    score,
    band: bandOf(entry, sensitivity),
    reasons: [...reasons].sort((left, right) => right.weight - left.weight).map((reason) => reason.words),
  };
}

function bandOf({ findings, noise, isCritical }: SurveyedHunk, sensitivity: string | null): Band {
  if (noise !== null) return "noise";
  if (isCritical === true) return "first";
  if (findings.some((finding) => finding.severity === "high")) return "first";
  if (findings.length > 0 || sensitivity !== null) return "next";
  return "rest";
}

function reasonsFor(
  entry: SurveyedHunk,
  { isTest, sensitivity, testsChanged }: Place & { readonly testsChanged: boolean },
): Reason[] {
  const reasons = findingReasons(entry.findings);
  if (entry.isCritical === true) reasons.push({ words: "critical by the policy", weight: criticalWeight });
  if (sensitivity !== null) reasons.push({ words: sensitivity, weight: sensitiveWeight });
  if (isAi(entry.provenance) && !testsChanged && !isTest) {
    reasons.push({ words: "AI-written, no test changed with it", weight: untestedAiWeight });
  }
  const lines = effectiveLinesOf(entry.hunk);
  const fullWeight = isTest ? testSizeWeight : sizeWeight;
  if (lines > 0) {
    reasons.push({ words: sizeWords(lines), weight: fullWeight * Math.min(1, lines / fullSizeLines) });
  }
  return reasons;
}

function findingReasons(findings: readonly Finding[]): Reason[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  return [...byRule.values()].map((same) => {
    const worst = [...same].sort(
      (left, right) => severityRank(left.severity) - severityRank(right.severity),
    )[0];
    const words = (worst?.what ?? "").replace(/\.$/, "");
    const rest = same.reduce((left, finding) => left * (1 - findingWeight[finding.severity]), 1);
    return { words: same.length > 1 ? `${words} (${same.length} places)` : words, weight: 1 - rest };
  });
}

function sizeWords(lines: number): string {
  return lines === 1 ? "1 changed line" : `${lines} changed lines`;
}

function round(score: number): number {
  return Math.round(score * 1000) / 1000;
}
