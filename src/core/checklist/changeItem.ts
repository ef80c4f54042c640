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
    edits: [...new Set(entries.flatMap((entry) => entry.hunk.edits.map((edit) => edit.id)))].sort(),
    required: true,
  };
}
