import type { Rule, RuleSetting } from "../../src/core/rules/finding.ts";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parseFixture, type RuleFixture } from "../../src/core/rules/fixtures/fixture.ts";
import { projectRoot } from "./sourceFiles.ts";

const root = join(projectRoot, "test/fixtures/rules");

/** All rule fixtures, `test/fixtures/rules/<category>/<rule>/<name>.<extension>`, sorted by path. */
export function readRuleFixtures(): RuleFixture[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const [category = "", rule = ""] = file.slice(root.length + 1).split("/");
      return parseFixture({ file, category, rule }, readFileSync(file, "utf8"));
    });
}

/** Settings under which rules that go by the work look everywhere: fixtures are about their patterns. */
export function settingsEverywhere(rules: readonly Rule[]): RuleSetting[] {
  return rules
    .filter(({ confidence }) => confidence === "by-work")
    .map(({ id, severity }) => ({ id, severity, paths: [] }));
}
