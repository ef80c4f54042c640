import type { Rule } from "../rules/finding.ts";
import type { PolicyName } from "./policyHelp.ts";

/** The categories of rules, and the rules with what each finds, by their names; a category says what is in it. */
export function ruleNames(rules: readonly Rule[]): PolicyName[] {
  const categories = [...new Set(rules.map(({ category }) => category))].sort();
  return categories.flatMap((category) => {
    const own = rules.filter((rule) => rule.category === category);
    const all = { name: category, says: `All of: ${own.map(({ id }) => id).join(", ")}` };
    return [all, ...own.map(({ id, what }) => ({ name: id, says: what }))];
  });
}
