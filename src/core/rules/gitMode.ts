import type { AnalysisInput } from "./analysis.ts";
import { toldBy, type Finding, type Rule } from "./finding.ts";

/** The rule for files that git marks executable; its place is the whole file, 1:1 to 1:1. */
const ruleId = "file-made-executable";

/** Finds a file that was not executable and is now. A new file has no mode to compare with. */
export function findModeChange(
  { path, modes }: AnalysisInput,
  rules: readonly Rule[],
): Omit<Finding, "id">[] {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined || modes.base !== "100644" || modes.head !== "100755") return [];
  const place = { line: 1, column: 1 };
  return [{ ...toldBy(rule), detects: "weakened", path, side: "head", start: place, end: place, symbol: "" }];
}
