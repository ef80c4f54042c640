import type { SurveyedHunk } from "../risk/surveyedHunk.ts";

/** The paths of the files that hunks are in, each once, in the order of the hunks. */
export function pathsOf(entries: readonly SurveyedHunk[]): string[] {
  return [...new Set(entries.map(({ file }) => file.path))];
}
