import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv } from "ajv";
import { parse } from "yaml";

import { parseRulePacks } from "../src/adapters/rulePacks/parseRulePacks.ts";
import { languages } from "../src/adapters/treeSitter/languages.ts";
import { queryOperators } from "../src/adapters/treeSitter/queryOperators.ts";
import type { Analyzer } from "../src/app/ports.ts";
import { orderedDomains } from "../src/core/rules/comparators.ts";
import type { PackFile } from "../src/core/rules/packFile.ts";
import { runRulesTest } from "../src/terminal/runRulesTest.ts";
import { createEngineAnalyzer } from "./support/engineAnalyzer.ts";
import { quietWork } from "./support/fakes.ts";
import { sourceRules } from "./support/ruleEngine.ts";

const page = readFileSync(join(sourceRules, "README.md"), "utf8");
const schema = JSON.parse(readFileSync(join(sourceRules, "rules.schema.json"), "utf8")) as object;

/** The code blocks that name a file. */
function examples(): PackFile[] {
  return [...page.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, path = "", text = ""]) => ({
    path,
    text,
  }));
}

suite("the page about rule packs", () => {
  let analyzer: Analyzer;

  suiteSetup(async () => {
    analyzer = await createEngineAnalyzer();
  });
  suiteTeardown(async () => {
    await analyzer.dispose();
  });

  test("has an example that works", async () => {
    assert.deepEqual(await runRulesTest(examples(), analyzer, quietWork), {
      text: "10 cases, 10 as annotated\n",
      exitCode: 0,
    });
  });

  test("names every predicate, order, pack and field", () => {
    const names = [
      ...Object.keys(queryOperators).map((name) => `#${name}?`),
      ...Object.keys(orderedDomains),
      ...languages.flatMap(({ packs }) => packs),
      ..."id what why ask severity confidence detects since scope references silencedBy".split(" "),
      ..."rule pattern unless unlessLater detects as key compare protects".split(" "),
    ];
    assert.deepEqual(
      names.filter((name) => !page.includes(`\`${name}`)),
      [],
    );
  });
});

suite("the schema of rules", () => {
  const validate = new Ajv({ allErrors: true }).compile(schema);

  test("fits all packs, and the example", () => {
    const folders = readdirSync(sourceRules, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "symbols")
      .map(({ name }) => readFileSync(join(sourceRules, name, "rules.yml"), "utf8"));
    const example = examples().find(({ path }) => path.endsWith("rules.yml"))?.text ?? "";
    for (const text of [...folders, example]) {
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors));
    }
  });

  test("rejects what the parser rejects", () => {
    const good = examples().find(({ path }) => path.endsWith("rules.yml"))?.text ?? "";
    const wrong = [
      good.replace("id: direct-service-call", "id: Direct"),
      good.replace("severity: medium", "severity: huge"),
      good.replace("confidence: high", "confidence: sure"),
      good.replace("detects: [introduced]", "detects: []"),
      good.replace("detects: [introduced]", "detects: [seen]"),
      good.replace(/why: .*/, `why: ${"x".repeat(121)}`),
      good.replace(/ {2}ask: .*\n/, ""),
      good.replace('since: "1"', "since: 1"),
      good.replace('since: "1"', 'since: "1"\n  scope: docs'),
      good.replace('since: "1"', 'since: "1"\n  colour: red'),
      "id: a",
    ];
    for (const text of wrong) {
      const isParsed = parseRulePacks([{ path: "a/rules.yml", text }]).problems.length === 0;
      assert.deepEqual([isParsed, validate(parse(text))], [false, false], text.slice(0, 200));
    }
  });
});
