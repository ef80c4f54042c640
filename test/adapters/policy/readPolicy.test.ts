import assert from "node:assert/strict";
import fc from "fast-check";

import { readPolicy } from "../../../src/adapters/policy/readPolicy.ts";
import { noOwnSignatures } from "../../../src/core/provenance/ownSignatures.ts";

/** What is obliged, then what is wrong. */
function show(...rows: readonly string[]): string[] {
  const { unmet, problems } = readPolicy(rows.join("\n"));
  return [...unmet, ...problems.map(({ path, message }) => `${path}: ${message}`)];
}

const file = ".fresh-eyes/policy.yml";

suite("readPolicy", () => {
  test("reads the five lists of the provenance section", () => {
    const text = [
      "version: 1",
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
    ];
    assert.deepEqual(readPolicy(text.join("\n")), {
      signatures: {
        addresses: [{ address: "bot@acme.example", tool: "Acme" }],
        trailers: [{ key: "Written-with", value: "acme*", tool: "Acme" }],
        labels: [{ label: "AI", tool: null }],
        branches: [{ branch: "acme-agent/*", tool: null }],
        markers: [
          { start: "BEGIN ACME", end: "END ACME", tool: null },
          { line: "@acme", tool: null },
        ],
      },
      unmet: [],
      problems: [],
    });
  });

  test("no policy, an empty one and one without the section ask for nothing", () => {
    for (const text of [null, "", "# nothing yet\n", "version: 1\n", "provenance:\n", "provenance: {}\n"]) {
      assert.deepEqual(readPolicy(text), { signatures: noOwnSignatures, unmet: [], problems: [] });
    }
  });

  test("a section that nobody reads yet is an obligation, beside a section that is read", () => {
    assert.deepEqual(
      show("version: 1", "signOff: []", "provenance:", "  labels: [{ label: AI }]", "? [a]", ": b"),
      [`The repository has a ${file}, of which this version cannot read: signOff, a section without a name`],
    );
    assert.deepEqual(
      readPolicy("signOff: []\nprovenance:\n  labels: [{ label: AI }]").signatures.labels.length,
      1,
    );
  });

  test("a policy that cannot be understood is an obligation, and says where", () => {
    assert.deepEqual(show("version: 1", "provenance: ["), [
      `The repository has a ${file}, which cannot be read: line 2, column 14: Flow sequence in block collection must be sufficiently indented and end with a ]`,
    ]);
    for (const text of [
      "[]",
      "text",
      "- a",
      "version: 2",
      "version: one",
      "a: 1\na: 2",
      "---\na: 1\n---\nb: 1",
      " ".repeat(2 ** 21),
    ]) {
      assert.equal(show(text).length, 1, text.slice(0, 20));
      assert.match(
        show(text)[0] ?? "",
        /^The repository has a \.fresh-eyes\/policy\.yml, which cannot be read: /,
      );
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
      `${file}: line 8, column 3: There is no list "people"; there are addresses, trailers, labels, branches, markers`,
      `${file}: line 3, column 16: An address needs an @`,
      `${file}: line 4, column 7: "address" is missing`,
      `${file}: line 6, column 7: An entry must be a table of "address" and "tool"`,
      `${file}: line 9, column 25: "trailer" must be a text`,
      `${file}: line 7, column 11: "labels" must be a list`,
    ]);
    assert.equal(readPolicy(rows.join("\n")).signatures.addresses.length, 1);
    assert.deepEqual(show("provenance: everything"), [
      `${file}: line 1, column 13: "provenance" must be a table of lists`,
    ]);
  });

  test("aliases are not followed: they could unfold without end", () => {
    const bomb = ["provenance:", "  labels: &a [{ label: AI }]", "  branches: *a", "  markers: [*a, *a]"];
    assert.deepEqual(show(...bomb), [
      `${file}: line 3, column 13: "branches" must be a list`,
      `${file}: line 4, column 13: An entry must be a table of "line", "start", "end" and "tool"`,
      `${file}: line 4, column 17: An entry must be a table of "line", "start", "end" and "tool"`,
    ]);
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
        const { signatures } = readPolicy(words.join(""));
        assert.equal(Object.keys(signatures).length, 5);
      }),
      { seed: 12, numRuns: 2000 },
    );
  });
});
