import type { SurveyedHunk } from "../risk/surveyedHunk.ts";
import type { ChecklistItem } from "./checklistItem.ts";

/** A question about several hunks at once that no single rule asks. */
export function changeItem(
  id: string,
  entries: readonly SurveyedHunk[],
  words: Pick<ChecklistItem, "title" | "ask" | "evidence" | "severity">,
): ChecklistItem {
  return {
    id,
    ...words,
    path: "",
    places: entries.map((entry) => ({ key: entry.key, path: entry.file.path, finding: null })),
    edits: editIdsOf(entries),
    required: true,
  };
}

/** The ids of all edits of some hunks, each once and sorted: what a decision on them holds for. */
export function editIdsOf(entries: readonly Pick<SurveyedHunk, "hunk">[]): string[] {
  return [...new Set(entries.flatMap(({ hunk }) => hunk.edits.map(({ id }) => id)))].sort();
}
