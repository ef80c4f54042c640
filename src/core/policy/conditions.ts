import type { FileChange } from "../change/change.ts";
import { isAi, type HunkProvenance } from "../provenance/provenance.ts";
import { effectiveLinesIn } from "../risk/effectiveLines.ts";
import type { SurveyedHunk } from "../risk/surveyedHunk.ts";
import { severityRank } from "../rules/finding.ts";
import { matchesAnyGlob } from "../text/glob.ts";
import type { Condition, ProvenanceCondition } from "./policy.ts";

/** The change as conditions see it: its hunks with what is known of them, and the language of each path. */
export interface ConditionFacts {
  readonly hunks: readonly SurveyedHunk[];
  readonly languages: ReadonlyMap<string, string | null>;
}

/** The hunks for which a condition holds; empty when it does not apply. Noise counts only where a path is asked for. */
export function hunksMeeting(condition: Condition, { hunks, languages }: ConditionFacts): SurveyedHunk[] {
  const places = new Map<FileChange, boolean>();
  const isInPlace = (file: FileChange): boolean => {
    const known = places.get(file) ?? isPlaceMet(condition, file, languages.get(file.path) ?? null);
    places.set(file, known);
    return known;
  };
  const meeting = hunks.filter((entry) => isInPlace(entry.file) && meets(condition, entry));
  if (condition.lines === undefined) return meeting;
  const lines = effectiveLinesIn(meeting.filter(({ noise }) => noise === null));
  return lines >= condition.lines ? meeting : [];
}

/** Whether what a condition asks takes knowing who wrote the change, which takes blame. */
export function needsProvenance({ provenance }: Condition): boolean {
  return provenance !== undefined;
}

/** Whether what a condition asks takes knowing findings or languages, which takes parsing. */
export function needsFindings({ rules, severity, languages }: Condition): boolean {
  return rules !== undefined || severity !== undefined || languages !== undefined;
}

/** What a condition asks of paths: whatever meets the condition meets this, and telling it takes no looking into files. */
export function pathsAlone({ paths, notPaths }: Condition): Condition {
  return { ...(paths === undefined ? {} : { paths }), ...(notPaths === undefined ? {} : { notPaths }) };
}

/** What a condition asks of the file, the same for all its hunks. */
function isPlaceMet(
  { paths, notPaths, languages }: Condition,
  { path, oldPath }: FileChange,
  language: string | null,
): boolean {
  const own = [path, ...(oldPath === null ? [] : [oldPath])];
  if (paths !== undefined && !own.some((one) => matchesAnyGlob(paths, one))) return false;
  if (notPaths !== undefined && own.every((one) => matchesAnyGlob(notPaths, one))) return false;
  return languages === undefined || (language !== null && languages.includes(language));
}

function meets({ paths, rules, severity, provenance }: Condition, entry: SurveyedHunk): boolean {
  if (entry.noise !== null && paths === undefined) return false;
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
