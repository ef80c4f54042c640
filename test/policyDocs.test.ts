import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { Ajv } from "ajv";
import { parse } from "yaml";

import { parsePolicy } from "../src/adapters/policy/parsePolicy.ts";
import { repositoryRoot } from "./support/host/repositoryRoot.ts";
import { createTestEngine, sourceRules } from "./support/ruleEngine.ts";
import { loadRulePacks } from "../src/adapters/rulePacks/loadRulePacks.ts";

const folder = join(repositoryRoot, "src", "core", "policy");
const page = readFileSync(join(folder, "README.md"), "utf8");
const schema = JSON.parse(readFileSync(join(folder, "policy.schema.json"), "utf8")) as {
  readonly properties: object;
};

/** The text of a code block that names a file. */
function example(path: string): string {
  const found = [...page.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].find(([, name]) => name === path);
  assert.ok(found?.[2] !== undefined, `${path} is on the page`);
  return found[2];
}

suite("the page about policies", () => {
  test("has a policy that can be used and says what the page says", () => {
    const read = parsePolicy(example(".fresh-eyes/policy.yml"));
    assert.ok(read.kind === "policy", JSON.stringify(read));
    assert.deepEqual(
      read.policy.signOff.map(({ name, count, notAuthor }) => `${name}: ${count} ${notAuthor}`),
      ["two seniors on AI-assisted payments: 2 true", "the owners of what changes rights: 1 true"],
    );
  });

  test("names rules and categories that exist", async () => {
    const { rules } = await loadRulePacks(sourceRules, { strict: true });
    const known = new Set(rules.flatMap(({ id, category }) => [id, category]));
    const read = parsePolicy(example(".fresh-eyes/policy.yml"));
    assert.ok(read.kind === "policy");
    const named = [
      ...read.policy.rules.map(({ id }) => id),
      ...read.policy.signOff.flatMap(({ when }) => when.rules ?? []),
    ];
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });

  test("names every section and condition of the schema", () => {
    const { properties, definitions } = schema as unknown as {
      properties: object;
      definitions: { condition: { properties: object } };
    };
    const names = [...Object.keys(properties), ...Object.keys(definitions.condition.properties)];
    assert.deepEqual(
      names.filter((name) => name !== "version" && !page.includes(`\`${name}\``)),
      [],
    );
  });

  test("has pipelines that our own rules find nothing in", async () => {
    const engine = await createTestEngine();
    for (const path of [".github/workflows/fresh-eyes.yml", ".gitlab-ci.yml"]) {
      const text = example(path);
      assert.ok(parse(text));
      const edits = [{ base: { start: 1, lines: 0 }, head: { start: 1, lines: text.split("\n").length } }];
      const modes = { base: null, head: "100644" };
      const { findings } = await engine.analyze({ path, base: "", head: text, edits, modes });
      assert.deepEqual(
        findings.map(({ rule, start }) => `${start.line} ${rule}`),
        [],
      );
    }
    engine.dispose();
  });
});

suite("the schema of policies", () => {
  const validate = new Ajv({ allErrors: true }).compile(schema);

  test("fits the example", () => {
    assert.ok(validate(parse(example(".fresh-eyes/policy.yml"))), JSON.stringify(validate.errors));
  });

  for (const wrong of [
    "critical: payments/",
    "critical: ['a[b]']",
    "read: some",
    "rules: { Bad: { severity: low } }",
    "rules: { a: { severity: huge } }",
    "rules: { a: { paths: x } }",
    "checklist: [{ id: a }]",
    "checklist: [{ id: a, ask: b, when: { provenance: robots } }]",
    "noise: { generated: x }",
    "signOff: [{ count: 0 }]",
    "signOff: [{ notAuthor: maybe }]",
    "signOff: [{ when: { lines: many } }]",
    "override: { allowed: perhaps }",
    "signatures: never",
    "more: 1",
  ]) {
    test(`and the parser both refuse ${wrong}`, () => {
      const text = `version: 1\n${wrong}\n`;
      assert.equal(validate(parse(text)), false);
      assert.equal(parsePolicy(text).kind, "broken");
    });
  }

  test("and the parser both want the version", () => {
    for (const text of ["critical: []\n", "version: 2\n"]) {
      assert.equal(validate(parse(text)), false);
      assert.equal(parsePolicy(text).kind, "broken");
    }
  });
});
