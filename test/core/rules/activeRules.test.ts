import assert from "node:assert/strict";

import { activeRules } from "../../../src/core/rules/activeRules.ts";
import type { AnalysisOptions } from "../../../src/core/rules/analysis.ts";
import type { Rule } from "../../../src/core/rules/finding.ts";

function rule(id: string, confidence: Rule["confidence"]): Rule {
  const texts = { category: "a", what: "", why: "", ask: "", since: "", references: [], silencedBy: [] };
  return { id, confidence, severity: "medium", detects: ["introduced"], scope: "code", ...texts };
}

const rules = [rule("sure", "high"), rule("likely", "medium"), rule("vague", "low")];

function check(options: AnalysisOptions, expected: readonly string[]): void {
  assert.deepEqual(
    activeRules(rules, options).map(({ id, severity }) => `${id} ${severity}`),
    expected,
  );
}

suite("activeRules", () => {
  test("leaves out what is of low confidence", () => {
    check({}, ["sure medium", "likely medium"]);
  });

  test("takes in everything when all is asked for", () => {
    check({ thorough: true }, ["sure medium", "likely medium", "vague medium"]);
  });

  test("does as it is told of single rules", () => {
    check({ severities: { sure: "off", likely: "low", vague: "high" } }, ["likely low", "vague high"]);
    check({ thorough: true, severities: { vague: "off", other: "high" } }, ["sure medium", "likely medium"]);
  });
});
