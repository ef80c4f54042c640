import type { FileChange, Problem } from "../core/change/change.ts";
import { findCodeMarks, type CodeMark } from "../core/provenance/codeMarks.ts";
import type { OwnMarker } from "../core/provenance/ownSignatures.ts";
import type { FileTexts, OwnEvidence } from "./ports.ts";

/** Looks for people's own marks in the head's texts, by path and line; marks that say nothing are problems. */
export function findMarks(
  files: readonly FileChange[],
  texts: ReadonlyMap<string, FileTexts>,
  markers: readonly OwnMarker[],
): { readonly marks: OwnEvidence["marks"]; readonly problems: readonly Problem[] } {
  const marks = new Map<string, ReadonlyMap<number, CodeMark>>();
  const problems: Problem[] = [];
  for (const { path } of markers.length === 0 ? [] : files) {
    const found = findCodeMarks(texts.get(path)?.head ?? "", markers);
    if (found.lines.size > 0) marks.set(path, found.lines);
    problems.push(...found.problems.map((message) => ({ path, message })));
  }
  return { marks, problems };
}
