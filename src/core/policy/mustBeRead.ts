import type { SurveyedHunk } from "../risk/surveyedHunk.ts";
import type { Policy } from "./policy.ts";

/** Whether the policy wants a hunk to be read by somebody. */
export function mustBeRead({ noise, findings }: SurveyedHunk, { read }: Policy): boolean {
  if (noise !== null || read === "none") return false;
  return read === "all" || findings.length > 0;
}
