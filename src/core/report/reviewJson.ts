import type { Change } from "../change/change.ts";
import type { ChecklistItem } from "../checklist/checklistItem.ts";
import type { Problem } from "../change/change.ts";
import type { QueueEntry } from "../risk/queue.ts";
import type { Finding } from "../rules/finding.ts";
import { hunkProvenanceJson } from "./provenanceJson.ts";

/** What a report is made of. */
export interface ReportInput {
  readonly change: Change;
  readonly languages: ReadonlyMap<string, string | null>;
  readonly findings: readonly Finding[];
  readonly queue: readonly QueueEntry[];
  readonly checklist: readonly ChecklistItem[];
  readonly problems: readonly Problem[];
}

/** The public JSON of `fresh-eyes review`, version 1 (schema: review.schema.json beside this file). Lines and columns are 1-based. */
export function reviewJson(input: ReportInput): object {
  const { change, queue, findings, checklist, problems, languages } = input;
  const entries = new Map(queue.map((entry) => [entry.key, entry]));
  return {
    version: 1,
    change: { base: change.base, head: change.head, commits: change.commits.length },
    files: change.files.map((file) => {
      const own = queue.filter((entry) => entry.file === file);
      const kinds = new Set(own.map((entry) => entry.noise));
      return {
        path: file.path,
        oldPath: file.oldPath,
        status: file.status,
        language: languages.get(file.path) ?? null,
        noise: kinds.size === 1 ? ([...kinds][0] ?? null) : null,
        hunks: own.sort((left, right) => left.hunk.head.start - right.hunk.head.start).map(hunkJson),
      };
    }),
    findings: findings.map(findingJson),
    checklist: checklist.map((item) => ({
      id: item.id,
      ask: item.ask,
      hunks: [...new Set(item.places.flatMap((place) => entries.get(place.key)?.hunk.id ?? []))],
      findings: item.places.flatMap((place) => (place.finding === null ? [] : [place.finding.id])),
      required: item.required,
    })),
    queue: queue.map((entry) => entry.hunk.id),
    problems,
  };
}

/** The public JSON of one finding. */
export function findingJson(finding: Finding): object {
  const { id, rule, category, severity, detects, path, side, start, end, what, why, ask } = finding;
  return { id, rule, category, severity, detects, path, side, start, end, what, why, ask };
}

/** The public JSON of `fresh-eyes scan`, version 1. */
export function scanJson(findings: readonly Finding[], problems: readonly Problem[]): object {
  return { version: 1, findings: findings.map(findingJson), problems };
}

function hunkJson(entry: QueueEntry): object {
  const { hunk, provenance, noise, score, reasons, findings } = entry;
  return {
    id: hunk.id,
    edits: hunk.edits.map((edit) => edit.id),
    base: hunk.base,
    head: hunk.head,
    provenance: hunkProvenanceJson(provenance),
    noise,
    risk: { score, reasons },
    findings: findings.map((finding) => finding.id),
  };
}
