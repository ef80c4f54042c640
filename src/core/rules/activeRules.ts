import { matchesAnyGlob } from "../text/glob.ts";
import type { AnalysisOptions } from "./analysis.ts";
import type { Rule, RuleSetting, Severity } from "./finding.ts";

/**
 * The rules that look at a file, with the severity they have there. A rule of low confidence looks only when all is
 * asked for, or when a setting gives it a severity, and then one that goes by the work looks everywhere; a rule that is
 * put off, or meant for other paths, does not look.
 */
export function activeRules(
  rules: readonly Rule[],
  { thorough, settings = [] }: AnalysisOptions,
  path: string,
): Rule[] {
  return rules.flatMap((rule) => {
    const given = severityAt(path, settingsOf(rule, settings));
    if (given === "off") return [];
    const everywhere = rule.confidence === "by-work" ? { ...rule, confidence: "high" as const } : rule;
    if (given !== null) return [{ ...everywhere, severity: given }];
    if (thorough === true) return [everywhere];
    return rule.confidence === "low" ? [] : [rule];
  });
}

/** What is said of a rule, the last word last: what is said of its category counts less than what is said of itself. */
function settingsOf({ id, category }: Rule, settings: readonly RuleSetting[]): RuleSetting[] {
  return [
    ...settings.filter((one) => one.id === category && one.id !== id),
    ...settings.filter((one) => one.id === id),
  ];
}

/** `null` where the rule is as it comes. */
function severityAt(path: string, settings: readonly RuleSetting[]): Severity | "off" | null {
  const fits = ({ paths }: RuleSetting): boolean => paths.length === 0 || matchesAnyGlob(paths, path);
  const scopes = settings.filter(({ severity }) => severity === null);
  if (scopes.length > 0 && !scopes.some(fits)) return "off";
  return settings.findLast((one) => one.severity !== null && fits(one))?.severity ?? null;
}
