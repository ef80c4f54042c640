import type { Problem } from "../core/change/change.ts";
import type { OwnProblem } from "../core/provenance/parseOwnSignatures.ts";

/** What is wrong in the settings that add signs of an AI, for the person to mend. Entries count from one. */
export function settingProblems(problems: readonly OwnProblem[]): Problem[] {
  return problems.map(({ list, index, message }) => ({
    path: "",
    message: `The setting freshEyes.provenance.${list}${index === null ? "" : `, entry ${index + 1}`}: ${message}`,
  }));
}
