import { editsOf, hunkKey, type Change, type ChangeSource, type FileChange } from "../core/change/change.ts";
import { findFile, similarPaths } from "../core/change/findFile.ts";
import { nearestEdit } from "../core/change/nearestEdit.ts";
import type { HunkProvenance } from "../core/provenance/provenance.ts";
import { summarizeLines } from "../core/provenance/summarizeLines.ts";
import type { ExplainedLine, Explanation } from "../core/report/explanation.ts";
import { locateFindings } from "../core/risk/locateFindings.ts";
import { dropMoved } from "../core/rules/dropMoved.ts";
import type { Finding } from "../core/rules/finding.ts";
import { containsLine } from "../core/text/lineSpan.ts";
import { splitLines } from "../core/text/lines.ts";
import type { ReadTexts, Work } from "./ports.ts";
import type { ReviewPorts } from "./review.ts";
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
  ports: ReviewPorts,
  work: Work,
): Promise<Explanation> {
  const change = await ports.repository.readChange(source, work);
  const file = findFile(change, place.path, place.folder);
  if (file === null) throw notInChange(change, place.path);
  const [read, provenance] = await Promise.all([
    ports.repository.readTexts(change, [file], work),
    ports.provenance.read({ ...change, files: [file] }, work),
  ]);
  const hunkProvenance = (key: string): HunkProvenance => provenance.hunks.get(key) ?? summarizeLines([]);
  const line = place.line === null ? null : explainLine(file, place.line, hunkProvenance);
  if (line?.isAdded === false) requireLine(file, line.line, read);
  const hunks = place.line === null ? file.hunks : [nearestEdit(file, place.line)?.hunk].filter(isThere);
  const { findings, problems } =
    hunks.length === 0 ? { findings: [], problems: [] } : await findIn(file, { change, read, ports, work });
  const located = locateFindings(file, findings);
  return {
    change,
    file,
    line,
    hunks: hunks.map((hunk) => ({
      hunk,
      provenance: hunkProvenance(hunkKey(hunk)),
      findings: located.get(hunkKey(hunk)) ?? [],
    })),
    problems: [
      ...change.problems.filter(({ path }) => path === "" || path === file.path),
      ...read.problems,
      ...provenance.problems,
      ...problems,
    ],
  };
}

function explainLine(
  file: FileChange,
  line: number,
  provenanceOf: (key: string) => HunkProvenance,
): ExplainedLine {
  const nearest = nearestEdit(file, line);
  if (nearest === null) return { line, provenance: null, edit: null, isAdded: false };
  const { edit, hunk } = nearest;
  const own = provenanceOf(hunkKey(hunk)).lines.find((one) => one.line === line);
  return { line, provenance: own ?? null, edit, isAdded: containsLine(edit.head, line) };
}

/** What the rules say of one file; the whole change tells what only moved. */
async function findIn(
  file: FileChange,
  { change, read, ports, work }: { change: Change; read: ReadTexts; ports: ReviewPorts; work: Work },
): Promise<Pick<Explanation, "problems"> & { readonly findings: readonly Finding[] }> {
  const edits = editsOf(file).filter((edit) => edit.kind === "text");
  const texts = read.texts.get(file.path) ?? { base: null, head: null };
  const results = await ports.analyzer.analyze(
    [{ path: file.path, ...texts, edits, modes: file.modes }],
    work,
  );
  const found = results.flatMap((result) => result.findings);
  return {
    findings: dropMoved(found, change, read.texts).map((finding, index) => ({
      id: `f${index + 1}`,
      ...finding,
    })),
    problems: results.flatMap((result) => result.problems),
  };
}

function requireLine(file: FileChange, line: number, { texts }: ReadTexts): void {
  const text = texts.get(file.path)?.head ?? null;
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
