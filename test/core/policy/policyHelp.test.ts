import assert from "node:assert/strict";

import { groupsIn, helpAt, offersAt, type PolicySchema } from "../../../src/core/policy/policyHelp.ts";
import { placeInPolicy } from "../../../src/core/policy/policyPlace.ts";
import schema from "../../../src/core/policy/policy.schema.json" with { type: "json" };

const names = {
  rules: [
    { name: "empty-catch", says: "A catch block is empty" },
    { name: "injection", says: "Values become code" },
  ],
  groups: ["seniors"],
};

/** What is offered at the `|` of a text. */
function offered(text: string): string[] {
  return offersAt(schema as PolicySchema, placeAt(text), names).map(({ insert }) => insert);
}

/** What is said of the word that ends at the `|` of a text. */
function said(text: string): string | null {
  return helpAt(schema, placeAt(text), names);
}

function placeAt(text: string) {
  const before = text.slice(0, text.indexOf("|")).split("\n");
  return placeInPolicy(text.replace("|", ""), before.length, (before.at(-1)?.length ?? 0) + 1);
}

suite("offersAt", () => {
  test("the sections that are not there yet, each with how its value begins", () => {
    const sections = offered("version: 1\n|\nread: all\n");
    assert.ok(
      sections.includes("signOff:\n  - ") &&
        sections.includes("noise:\n  ") &&
        sections.includes("critical: "),
    );
    assert.ok(!sections.some((one) => /^(version|read):/.test(one)));
  });

  test("the words of a value", () => {
    assert.deepEqual(offered("read: |"), ["all", "risky", "none"]);
    assert.deepEqual(offered("read: ri|"), ["all", "risky", "none"]);
    assert.deepEqual(offered("override:\n  allowed: |"), ["true", "false"]);
    assert.deepEqual(offered("version: |"), ["1"]);
  });

  test("the keys of an item of a list, wherever the dash stands and whatever stands beside", () => {
    for (const dash of ["  - ", "- "]) {
      const rest = " ".repeat(dash.length);
      assert.deepEqual(offered(`signOff:\n${dash}name: x\n${rest}count: 2\n${rest}|\n`), [
        "when:\n  ",
        "by: ",
        "notAuthor: ",
      ]);
      assert.equal(offered(`signOff:\n${dash}name: x\n${dash}|`).length, 5);
    }
  });

  test("what stands between braces and brackets", () => {
    const conditions = offered("signOff:\n  - name: x\n    when: { paths: [a/, b/], | }");
    assert.ok(conditions.includes("provenance: ") && !conditions.includes("paths: "));
    assert.deepEqual(offered("signOff:\n  - when: { severity: |").sort(), ["high", "low", "medium"]);
    assert.deepEqual(offered("signOff:\n  - when: { rules: [injection, |"), ["empty-catch", "injection"]);
    assert.deepEqual(offered("signOff: [{ by: [|"), ["seniors", "CODEOWNERS"]);
  });

  test("rules by their ids, and groups in lists of lines", () => {
    assert.deepEqual(offered("rules:\n  injection: { severity: low }\n  |"), ["empty-catch: "]);
    assert.deepEqual(offered("rules:\n  empty-catch:\n    |"), ["severity: ", "paths: "]);
    assert.deepEqual(offered("signOff:\n  - by:\n      - se|"), ["seniors", "CODEOWNERS"]);
  });

  test("nothing where the schema knows nothing", () => {
    for (const text of ["nosuch:\n  |", "nosuch: |", "critical: [|", "people:\n  |", "read: all\n  - |"])
      assert.deepEqual(offered(text), [], text);
  });
});

suite("helpAt", () => {
  test("says what a key is for and what it may be", () => {
    assert.match(said("read|: all") ?? "", /^Which hunks must be read[^]*`all` · `risky` · `none`$/);
    assert.match(said("signOff:\n  - count|: 2") ?? "", /^How many of them\.$/);
    assert.match(said("signOff:\n  - when: { paths|: [a/] }") ?? "", /^As in \.gitignore/);
    assert.match(said("read: risky|") ?? "", /^Which hunks must be read/);
    assert.equal(said("nosuch|: all"), null);
  });

  test("says what a rule finds", () => {
    assert.equal(said("rules:\n  empty-catch|: { severity: low }"), "A catch block is empty");
    assert.equal(said("signOff:\n  - when: { rules: [injection|] }"), "Values become code");
  });
});

suite("groupsIn", () => {
  test("names the groups of people, with what is half written around", () => {
    assert.deepEqual(
      groupsIn("version: 1\npeople:\n  seniors: [a@b.c]\n\n  leads:\n    - x@y.z\nsignOff:\n  - na"),
      ["seniors", "leads"],
    );
    assert.deepEqual(groupsIn("version: 1\n"), []);
  });
});
