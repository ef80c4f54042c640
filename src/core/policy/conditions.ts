import { isAi, type HunkProvenance } from "../provenance/provenance.ts";
import { effectiveLinesOf } from "../risk/effectiveLines.ts";
import type { QueueEntry } from "../risk/queue.ts";
import { severityRank } from "../rules/finding.ts";
import { matchesAnyGlob } from "../text/glob.ts";
import type { Condition, ProvenanceCondition } from "./policy.ts";

/** The change as conditions see it: its hunks with what is known of them, and the language of each path. */
export interface ConditionFacts {
  readonly queue: readonly QueueEntry[];
  readonly languages: ReadonlyMap<string, string | null>;
}

/** The hunks for which a condition holds; empty when it does not apply. Noise counts only where a path is asked for. */
export function hunksMeeting(condition: Condition, { queue, languages }: ConditionFacts): QueueEntry[] {
  const meeting = queue.filter((entry) => meets(condition, entry, languages.get(entry.file.path) ?? null));
  if (condition.lines === undefined) return meeting;
  const lines = meeting.reduce(
    (sum, { noise, hunk }) => sum + (noise === null ? effectiveLinesOf(hunk) : 0),
    0,
  );
  return lines >= condition.lines ? meeting : [];
}

/** Whether what a condition asks can be told without looking for findings, which takes parsing. */
export function needsFindings({ rules, severity }: Condition): boolean {
  return rules !== undefined || severity !== undefined;
}

function meets(condition: Condition, entry: QueueEntry, language: string | null): boolean {
  const { paths, notPaths, languages, rules, severity, provenance } = condition;
  const own = [entry.file.path, ...(entry.file.oldPath === null ? [] : [entry.file.oldPath])];
  if (entry.noise !== null && paths === undefined) return false;
  if (paths !== undefined && !own.some((path) => matchesAnyGlob(paths, path))) return false;
  if (notPaths !== undefined && own.every((path) => matchesAnyGlob(notPaths, path))) return false;
  if (languages !== undefined && (language === null || !languages.includes(language))) return false;
  const findings = entry.findings.filter(
    ({ rule, category, severity: own }) =>
      (rules === undefined || rules.includes(rule) || rules.includes(category)) &&
      (severity === undefined || severityRank(own) <= severityRank(severity)),
  );
  if ((rules !== undefined || severity !== undefined) && findings.length === 0) return false;
  return provenance === undefined || hasProvenance(entry.provenance, provenance);
}

/** One line is enough: a hunk in which an AI wrote anything is an AI's to whoever asks for one. */
function hasProvenance(hunk: HunkProvenance, wanted: ProvenanceCondition): boolean {
  if (wanted === "ai") return isAi(hunk);
  if (wanted === "unknown") return hunk.state === "unknown";
  return hunk.state === wanted || hunk.lines.some(({ state }) => state === wanted);
}
