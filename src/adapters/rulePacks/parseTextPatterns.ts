import { comparatorOf } from "../../core/rules/comparators.ts";
import type { Detection, Rule } from "../../core/rules/finding.ts";
import type { TextPattern } from "../../core/rules/textPattern.ts";
import { expandField, type Words } from "./expandWords.ts";
import type { PackProblem } from "./packProblem.ts";
import { parseEntries, type Entry } from "./parseEntries.ts";

const knownFields = "rule detects as pattern unless unlessEarlier unlessLater key compare".split(" ");

/** Parses a category's `<language>.yml`: patterns for a language without a grammar. Never throws. */
export function parseTextPatterns(
  { rules, words }: { readonly rules: readonly Rule[]; readonly words: Words },
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
    entry.allowOnly(knownFields);
    return {
      rule: `${rule?.category ?? ""}/${id}`,
      detects,
      role: entry.optionalText("as") === "counterpart" ? "counterpart" : "report",
      pattern: expression(entry, "pattern", words) ?? /(?!)/,
      unless: expression(entry, "unless", words),
      unlessEarlier: expression(entry, "unlessEarlier", words),
      unlessLater: expression(entry, "unlessLater", words),
      key: entry.optionalText("key"),
      compare,
    };
  });
  return { patterns: values, problems };
}

/** The regular expression of a field, or of the `{word}` it is; a problem is noted where it is none. */
export function expression(entry: Entry, field: string, words: Words = new Map()): RegExp | null {
  const written = field === "pattern" ? entry.text(field) : entry.optionalText(field);
  if (written === null) return null;
  const expanded = expandField(written, words);
  if ("wrong" in expanded) {
    entry.reject(field, expanded.wrong);
    return null;
  }
  try {
    return new RegExp(expanded.pattern, "iu");
  } catch (error) {
    entry.reject(field, error instanceof Error ? error.message : String(error));
    return null;
  }
}
