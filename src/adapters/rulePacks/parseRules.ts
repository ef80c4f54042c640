import type { Confidence, Detection, Once, Rule, Scope, Severity } from "../../core/rules/finding.ts";
import type { PackProblem } from "./packProblem.ts";
import { parseEntries, type Entry } from "./parseEntries.ts";

const severities: readonly Severity[] = ["high", "medium", "low"];
const confidences: readonly Confidence[] = ["high", "medium", "low", "by-work"];
const detections: readonly Detection[] = ["introduced", "removed", "weakened"];
const scopes: readonly Scope[] = ["code", "tests", "everywhere"];
const onces: readonly Once[] = ["value", "file", "change", "ever"];
const knownFields =
  "id what why ask severity confidence detects scope once silencedBy since references".split(" ");

/** Texts are read on one line of a hover. */
const maxTextLength = 120;

/** Where rules stand, which ids are taken, and whether the rules are a team's own. */
export interface RulesPlace {
  readonly category: string;
  readonly file: string;
  readonly taken?: readonly string[];
  readonly isTeams?: boolean;
}

/**
 * Parses the file `rules.yml` of a category. Rules with a problem, and those with an id that is taken, are left out;
 * never throws.
 */
export function parseRules(
  { category, file, taken = [], isTeams = false }: RulesPlace,
  text: string,
): { rules: Rule[]; problems: PackProblem[] } {
  const seen = new Set(taken);
  const { values, problems } = parseEntries(file, text, (entry): Rule => {
    const rule: Rule = {
      id: entry.text("id"),
      category,
      what: shortText(entry, "what"),
      why: shortText(entry, "why"),
      ask: shortText(entry, "ask"),
      severity: oneOf(entry, "severity", severities),
      confidence: oneOf(entry, "confidence", confidences),
      detects: entry.texts("detects").map((word) => known(entry, "detects", { word, words: detections })),
      scope: entry.fields.includes("scope") ? oneOf(entry, "scope", scopes) : "code",
      once: entry.texts("once").map((word) => known(entry, "once", { word, words: onces })),
      silencedBy: entry.texts("silencedBy"),
      since: entry.text("since"),
      references: entry.texts("references"),
      isTeams,
    };
    entry.requireName("id");
    if (seen.has(rule.id)) entry.reject("id", `There is another rule "${rule.id}"`);
    seen.add(rule.id);
    if (rule.detects.length === 0) entry.reject("detects", '"detects" must name at least one of its words');
    entry.allowOnly(knownFields);
    return rule;
  });
  return { rules: values, problems };
}

function shortText(entry: Entry, field: string): string {
  const text = entry.text(field);
  if (text.length > maxTextLength) {
    entry.reject(field, `"${field}" has ${text.length} characters; ${maxTextLength} are allowed`);
  }
  return text;
}

function oneOf<T extends string>(entry: Entry, field: string, words: readonly T[]): T {
  return known(entry, field, { word: entry.text(field), words });
}

function known<T extends string>(
  entry: Entry,
  field: string,
  { word, words }: { word: string; words: readonly T[] },
): T {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) entry.reject(field, `"${field}" must be ${words.join(", ")}; it is "${word}"`);
  return found ?? (word as T);
}
