import {
  hunkKey,
  type Change,
  type ChangeSource,
  type FileChange,
  type Hunk,
} from "../core/change/change.ts";
import { findFile, similarPaths } from "../core/change/findFile.ts";
import { nearestEdit } from "../core/change/nearestEdit.ts";
import { policyIn } from "../core/policy/policy.ts";
import type { HunkProvenance } from "../core/provenance/provenance.ts";
import { summarizeLines } from "../core/provenance/summarizeLines.ts";
import type { ExplainedLine, Explanation } from "../core/report/explanation.ts";
import { containsLine } from "../core/text/lineSpan.ts";
import { splitLines } from "../core/text/lines.ts";
import type { Work } from "./ports.ts";
import { surveyChange, type SurveyPorts } from "./surveyChange.ts";
import { UserError } from "./userErrors.ts";

/** What a person asks about: a file of the change, by its path from `folder` or the repository's root, and a 1-based line. */
export interface Place {
  readonly path: string;
  readonly folder: string;
  readonly line: number | null;
}

/**
 * Finds who wrote a line of the change, or the hunks of a file, and how we know. Only that file is blamed and analysed,
 * so the answer comes quickly however large the change is. Rejects with a `UserError` for a place that is not there.
 */
export async function explain(
  source: ChangeSource,
  place: Place,
  ports: SurveyPorts,
  work: Work,
): Promise<Explanation> {
  const { repository } = ports;
  const change = await repository.readChange(source, work);
  const file = findFile(change, place.path, place.folder);
  if (file === null) throw notInChange(change, place.path);
  const hunks = place.line === null ? file.hunks : [nearestEdit(file, place.line)?.hunk].filter(isThere);
  const policy = policyIn(await repository.readPolicy(change));
  const wants = { policy, files: [file], noise: [], provenance: true, findings: hunks.length > 0 };
  const { texts, hunks: surveyed, problems } = await surveyChange(change, wants, ports, work);
  const known = new Map(surveyed.map((entry) => [entry.key, entry]));
  const provenanceOf = (hunk: Hunk): HunkProvenance =>
    known.get(hunkKey(hunk))?.provenance ?? summarizeLines([]);
  const line = place.line === null ? null : explainLine(file, place.line, provenanceOf);
  if (line?.isAdded === false) requireLine(file, line.line, texts.get(file.path)?.head ?? null);
  return {
    change,
    file,
    line,
    hunks: hunks.map((hunk) => ({
      hunk,
      provenance: provenanceOf(hunk),
      findings: known.get(hunkKey(hunk))?.findings ?? [],
    })),
    problems: [...change.problems.filter(({ path }) => path === "" || path === file.path), ...problems],
  };
}

function explainLine(
  file: FileChange,
  line: number,
  provenanceOf: (hunk: Hunk) => HunkProvenance,
): ExplainedLine {
  const nearest = nearestEdit(file, line);
  if (nearest === null) return { line, provenance: null, edit: null, isAdded: false };
  const { edit, hunk } = nearest;
  const own = provenanceOf(hunk).lines.find((one) => one.line === line);
  return { line, provenance: own ?? null, edit, isAdded: containsLine(edit.head, line) };
}

function requireLine(file: FileChange, line: number, text: string | null): void {
  const nLines = text === null ? null : splitLines(text).length;
  if (nLines === null || line <= nLines) return;
  throw new UserError(
    `There is no line ${line} in ${file.path}: it has ${nLines} in the head of the change.`,
    "Name a line of the head, or the file alone to see all its hunks.",
  );
}

function notInChange(change: Change, path: string): UserError {
  const similar = similarPaths(change, path).slice(0, 3);
  return new UserError(
    `The change does not touch a file "${path}".`,
    similar.length === 0
      ? "Run fresh-eyes review to see the files it touches."
      : `Did you mean ${similar.join(" or ")}?`,
  );
}

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}
