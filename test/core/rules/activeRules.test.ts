import assert from "node:assert/strict";

import { activeRules } from "../../../src/core/rules/activeRules.ts";
import type { AnalysisOptions } from "../../../src/core/rules/analysis.ts";
import type { Rule, RuleSetting } from "../../../src/core/rules/finding.ts";

function rule(id: string, confidence: Rule["confidence"]): Rule {
  const texts = {
    category: "a",
    what: "",
    why: "",
    ask: "",
    since: "",
    references: [],
    once: [],
    silencedBy: [],
    isTeams: false,
  };
  return { id, confidence, severity: "medium", detects: ["introduced"], scope: "code", ...texts };
}

const rules = [rule("sure", "high"), rule("likely", "medium"), rule("vague", "low")];

function check(options: AnalysisOptions, expected: readonly string[], path = "src/a.ts"): void {
  assert.deepEqual(
    activeRules(rules, options, path).map(({ id, severity }) => `${id} ${severity}`),
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

  const set = (id: string, severity: RuleSetting["severity"], ...paths: string[]): RuleSetting => ({
    id,
    severity,
    paths,
  });

  test("does as it is told of single rules", () => {
    const settings = [set("sure", "off"), set("likely", "low"), set("vague", "high")];
    check({ settings }, ["likely low", "vague high"]);
    check({ thorough: true, settings: [set("vague", "off"), set("other", "high")] }, [
      "sure medium",
      "likely medium",
    ]);
  });

  test("a setting holds only on its paths, and one without a severity says where the rule looks", () => {
    const settings = [set("sure", "off", "lib/"), set("likely", null, "pay/"), set("vague", "high", "pay/")];
    check({ settings }, ["sure medium"]);
    check({ settings }, ["likely medium", "vague high"], "lib/pay/a.ts");
    check({ settings }, ["sure medium", "likely medium", "vague high"], "pay/a.ts");
  });

  test("what is said of a category gives way to what is said of the rule, and an earlier word to a later one", () => {
    check({ settings: [set("sure", "high"), set("a", "off")] }, ["sure high"]);
    check({ settings: [set("a", "low"), set("a", "high", "src/")] }, [
      "sure high",
      "likely high",
      "vague high",
    ]);
  });
});
