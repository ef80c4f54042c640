import assert from "node:assert/strict";
import fc from "fast-check";

import { parsePolicy } from "../../../src/adapters/policy/parsePolicy.ts";
import { policyIn } from "../../../src/core/policy/policy.ts";
import { noOwnSignatures } from "../../../src/core/provenance/ownSignatures.ts";

/** The section's problems; a policy that holds all the same. */
function show(...rows: readonly string[]): string[] {
  return read(...rows).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function read(...rows: readonly string[]) {
  const policy = parsePolicy(["version: 1", ...rows].join("\n"));
  assert.ok(policy.kind === "policy");
  return policy;
}

suite("parseProvenancePolicy", () => {
  test("reads the five lists of the provenance section", () => {
    const { policy, problems } = read(
      "provenance:",
      "  addresses:",
      "    - address: bot@acme.example",
      "      tool: Acme",
      "  trailers: [{ trailer: 'Written-with: acme*', tool: Acme }]",
      "  labels:",
      "    - { label: AI }",
      "  branches:",
      "    - branch: acme-agent/*",
      "  markers:",
      "    - { start: BEGIN ACME, end: END ACME }",
      '    - { line: "@acme" }',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(policy.provenance, {
      addresses: [{ address: "bot@acme.example", tool: "Acme" }],
      trailers: [{ key: "Written-with", value: "acme*", tool: "Acme" }],
      labels: [{ label: "AI", tool: null }],
      branches: [{ branch: "acme-agent/*", tool: null }],
      markers: [
        { start: "BEGIN ACME", end: "END ACME", tool: null },
        { line: "@acme", tool: null },
      ],
    });
  });

  test("a policy without the section, or with an empty one, adds nothing", () => {
    for (const rows of [[], ["provenance:"], ["provenance: {}"]]) {
      assert.deepEqual(read(...rows).policy.provenance, noOwnSignatures);
    }
  });

  test("what is wrong in the section is told with its line and column, obliges nobody, and loses only itself", () => {
    const rows = [
      "provenance:",
      "  addresses:",
      "    - address: bot",
      "    - { tool: Acme }",
      "    - address: bot@acme.example",
      "    - just a text",
      "  labels: AI",
      "  people: []",
      "  trailers: [{ trailer: [a] }]",
    ];
    assert.deepEqual(show(...rows), [
      `9:3 There is no list "people"; there are addresses, trailers, labels, branches, markers`,
      `4:16 An address needs an @`,
      `5:7 "address" is missing`,
      `7:7 An entry must be a table of "address" and "tool"`,
      `10:25 "trailer" must be a text`,
      `8:11 "labels" must be a list`,
    ]);
    assert.equal(read(...rows).policy.provenance.addresses.length, 1);
    assert.deepEqual(show("provenance: everything"), [`2:13 "provenance" must be a table of lists`]);
  });

  test("whatever it is given, it answers", () => {
    const word = fc.constantFrom(
      "provenance:",
      "\n",
      "  ",
      "- ",
      "labels:",
      "label: AI",
      "[",
      "{",
      "}",
      "&a",
      "*a",
      "!!x",
      ": ",
      "?",
      "|",
      "'",
      "\t",
      "version: 1",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        const policy = parsePolicy(words.join(""));
        assert.ok(policy.kind === "broken" || Object.keys(policyIn(policy).provenance).length === 5);
      }),
      { seed: 12, numRuns: 2000 },
    );
  });
});
