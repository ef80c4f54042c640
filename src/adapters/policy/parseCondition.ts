import type { Condition } from "../../core/policy/policy.ts";
import { explainGlob } from "../../core/text/glob.ts";
import type { PolicyNode } from "./policyNode.ts";

const provenances = ["ai", "recorded", "declared", "change", "reviewer", "human", "unknown"] as const;

/** Reads a `when:`; without one the condition holds for any change. */
export function parseCondition(node: PolicyNode | undefined): Condition {
  if (node === undefined) return {};
  const fields = node.fields(["paths", "notPaths", "languages", "rules", "severity", "provenance", "lines"]);
  const condition: { -readonly [K in keyof Condition]: Condition[K] } = {};
  const { paths, notPaths, languages, rules, severity, provenance, lines } = Object.fromEntries(fields);
  if (paths !== undefined) condition.paths = parseGlobs(paths);
  if (notPaths !== undefined) condition.notPaths = parseGlobs(notPaths);
  if (languages !== undefined) condition.languages = languages.texts();
  if (rules !== undefined) condition.rules = rules.texts();
  if (severity !== undefined) condition.severity = severity.word(["high", "medium", "low"], "low");
  if (provenance !== undefined) condition.provenance = provenance.word(provenances, "ai");
  if (lines !== undefined) condition.lines = lines.number(1);
  return condition;
}

/** Reads a list of patterns for paths. */
export function parseGlobs(node: PolicyNode): readonly string[] {
  return node.items().map((item) => {
    const pattern = item.text();
    const why = pattern === "" ? null : explainGlob(pattern);
    if (why !== null) item.reject(`“${pattern}” is no pattern for paths: ${why}`);
    return pattern;
  });
}
