import { comparatorOf } from "../../core/rules/comparators.ts";
import type { Detection, Rule } from "../../core/rules/finding.ts";
import type { TextPattern } from "../../core/rules/textPattern.ts";
import type { PackProblem } from "./packProblem.ts";
import { parseEntries, type Entry } from "./parseEntries.ts";

const knownFields = "rule detects as pattern unless unlessEarlier unlessLater key compare".split(" ");

/** Parses a category's `<language>.yml`: patterns for a language without a grammar. Never throws. */
export function parseTextPatterns(
  rules: readonly Rule[],
  file: string,
  text: string,
): { patterns: TextPattern[]; problems: PackProblem[] } {
  const { values, problems } = parseEntries(file, text, (entry): TextPattern => {
    const id = entry.text("rule");
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined) entry.reject("rule", `There is no rule "${id}" in this category`);
    const detects = (entry.optionalText("detects") ?? rule?.detects[0] ?? "introduced") as Detection;
    if (rule !== undefined && !rule.detects.includes(detects)) {
      entry.reject("detects", `The rule "${id}" does not detect what is ${detects}`);
    }
    const compare = entry.optionalText("compare");
    if (compare !== null && comparatorOf(compare) === undefined) {
      entry.reject("compare", `There is no comparison "${compare}"`);
    }
    if (detects === "weakened" && compare === null) entry.reject("compare", '"weakened" needs a "compare"');
    for (const field of entry.fields.filter((name) => !knownFields.includes(name))) {
      entry.reject(field, `There is no field "${field}"`);
    }
    return {
      rule: `${rule?.category ?? ""}/${id}`,
      detects,
      role: entry.optionalText("as") === "counterpart" ? "counterpart" : "report",
      pattern: expression(entry, "pattern") ?? /(?!)/,
      unless: expression(entry, "unless"),
      unlessEarlier: expression(entry, "unlessEarlier"),
      unlessLater: expression(entry, "unlessLater"),
      key: entry.optionalText("key"),
      compare,
    };
  });
  return { patterns: values, problems };
}

/** The regular expression of a field; a problem is noted where it is none. */
export function expression(entry: Entry, field: string): RegExp | null {
  const source = field === "pattern" ? entry.text(field) : entry.optionalText(field);
  if (source === null) return null;
  try {
    return new RegExp(source, "iu");
  } catch (error) {
    entry.reject(field, error instanceof Error ? error.message : String(error));
    return null;
  }
}
