import type { Directive, Reach } from "../../core/rules/directive.ts";
import type { Rule } from "../../core/rules/finding.ts";
import type { PackProblem } from "./packProblem.ts";
import { parseEntries } from "./parseEntries.ts";
import { expression } from "./parseTextPatterns.ts";

const knownFields = "rule tool packs pattern reach until ended explained covers example".split(" ");
const reaches: readonly Reach[] = ["line", "next", "line-or-next", "line-or-rest", "rest", "item"];

/** Parses a category's `suppressions.yml`: how tools are told to keep silent. Never throws. */
export function parseDirectives(
  rules: readonly Rule[],
  file: string,
  text: string,
): { directives: Directive[]; problems: PackProblem[] } {
  const { values, problems } = parseEntries(file, text, (entry): Directive => {
    const nameOf = (field: string, id: string | null): string => {
      const rule = rules.find((candidate) => candidate.id === id);
      if (rule === undefined) entry.reject(field, `There is no rule "${id ?? ""}" in this category`);
      return `${rule?.category ?? ""}/${rule?.id ?? ""}`;
    };
    const optionalName = (field: string): string | null =>
      entry.fields.includes(field) ? nameOf(field, entry.optionalText(field)) : null;
    const word = entry.text("reach");
    const reach = reaches.find((candidate) => candidate === word);
    if (reach === undefined) entry.reject("reach", `"reach" must be ${reaches.join(", ")}; it is "${word}"`);
    const covers = entry.optionalText("covers") ?? "yes";
    if (!["yes", "no"].includes(covers)) entry.reject("covers", '"covers" must be "yes" or "no"');
    entry.allowOnly(knownFields);
    const packs = entry.texts("packs");
    if (packs.length === 0) entry.reject("packs", '"packs" must name at least one pack, or "*"');
    return {
      rule: nameOf("rule", entry.text("rule")),
      tool: entry.text("tool"),
      packs,
      pattern: expression(entry, "pattern") ?? /(?!)/,
      reach: reach ?? "line",
      until: expression(entry, "until"),
      endedRule: optionalName("ended"),
      explainedRule: optionalName("explained"),
      covers: covers === "yes",
      example: entry.text("example"),
    };
  });
  return { directives: values, problems };
}
