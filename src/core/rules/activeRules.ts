import type { AnalysisOptions } from "./analysis.ts";
import type { Rule } from "./finding.ts";

/**
 * The rules that look at a change, with the severity they have there. A rule of low confidence looks only when all is
 * asked for, or when it was given a severity by name; a rule that is put off does not look at all.
 */
export function activeRules(rules: readonly Rule[], { thorough, severities }: AnalysisOptions): Rule[] {
  return rules.flatMap((rule) => {
    const given = severities?.[rule.id];
    if (given === "off") return [];
    if (given === undefined) return rule.confidence === "low" && thorough !== true ? [] : [rule];
    return [{ ...rule, severity: given }];
  });
}
