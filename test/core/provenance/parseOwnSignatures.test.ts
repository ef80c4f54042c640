import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";

import type { OwnList } from "../../../src/core/provenance/ownSignatures.ts";
import { ownLists, parseOwnSignatures } from "../../../src/core/provenance/parseOwnSignatures.ts";
import { projectRoot } from "../../support/sourceFiles.ts";

/** Entries that are taken, with what they become. */
const taken: readonly (readonly [OwnList, unknown, unknown])[] = [
  ["addresses", { address: "bot@acme.example" }, { address: "bot@acme.example", tool: null }],
  [
    "addresses",
    { address: " *-ai@acme.example ", tool: "Acme" },
    { address: "*-ai@acme.example", tool: "Acme" },
  ],
  ["trailers", { trailer: "AI-Used" }, { key: "AI-Used", value: null, tool: null }],
  ["trailers", { trailer: "AI-Used:" }, { key: "AI-Used", value: null, tool: null }],
  [
    "trailers",
    { trailer: "Made-by2: acme*", tool: "acme" },
    { key: "Made-by2", value: "acme*", tool: "acme" },
  ],
  ["labels", { label: "AI" }, { label: "AI", tool: null }],
  ["branches", { branch: "acme-agent/*" }, { branch: "acme-agent/*", tool: null }],
  ["markers", { line: "@ai" }, { line: "@ai", tool: null }],
  [
    "markers",
    { start: "BEGIN AI", end: "END AI", tool: "x" },
    { start: "BEGIN AI", end: "END AI", tool: "x" },
  ],
  ["markers", { start: "@author Acme" }, { start: "@author Acme", end: null, tool: null }],
];

/** Entries that are refused, with the field and the words. `by` says whether the settings editor can tell, too. */
const refused: readonly (readonly [OwnList, unknown, string, by?: "parser alone"])[] = [
  ["addresses", {}, 'entry: "address" is missing'],
  ["addresses", "bot@acme.example", 'entry: An entry must be a table of "address" and "tool"'],
  ["addresses", null, 'entry: An entry must be a table of "address" and "tool"'],
  ["addresses", ["a@b"], 'entry: An entry must be a table of "address" and "tool"'],
  ["addresses", { address: "" }, 'address: "address" is empty'],
  ["addresses", { address: 7 }, 'address: "address" must be a text'],
  ["addresses", { address: "bot.acme" }, "address: An address needs an @"],
  [
    "addresses",
    { address: "*@*" },
    'address: "address" must have at least three letters or digits: it would fit too much',
    "parser alone",
  ],
  ["addresses", { address: `${"a".repeat(200)}@b` }, 'address: "address" is longer than 200 characters'],
  [
    "addresses",
    { address: "a\n@acme" },
    'address: "address" must be one line of plain characters',
    "parser alone",
  ],
  [
    "addresses",
    { address: "bot@acme.example", name: "x" },
    'name: There is no "name"; there are "address" and "tool"',
  ],
  ["addresses", { address: "bot@acme.example", tool: "" }, 'tool: "tool" is empty'],
  [
    "trailers",
    { trailer: "two words" },
    'trailer: A trailer is a key of letters, digits and hyphens, or "Key: value"',
  ],
  [
    "trailers",
    { trailer: "*: x" },
    'trailer: A trailer is a key of letters, digits and hyphens, or "Key: value"',
  ],
  [
    "labels",
    { label: "*" },
    'label: "label" must have a letter or digit: it would fit every label',
    "parser alone",
  ],
  [
    "branches",
    { branch: "*" },
    'branch: "branch" must have at least three letters or digits: it would fit too much',
    "parser alone",
  ],
  ["markers", {}, 'entry: "line" is missing'],
  [
    "markers",
    { line: "//" },
    'line: "line" must have at least three characters, one of them a letter or digit',
  ],
  [
    "markers",
    { line: "////" },
    'line: "line" must have at least three characters, one of them a letter or digit',
    "parser alone",
  ],
  ["markers", { end: "END AI" }, 'end: An "end" needs a "start"'],
  ["markers", { line: "@ai", start: "BEGIN" }, 'line: A marker has either a "line" or a "start"'],
];

function problemsOf(list: OwnList, entry: unknown): string[] {
  const { signatures, problems } = parseOwnSignatures({ [list]: [entry] });
  if (problems.length > 0) assert.deepEqual(signatures[list], []);
  return problems.map(({ field, message }) => `${field ?? "entry"}: ${message}`);
}

suite("parseOwnSignatures", () => {
  test("takes what is well formed", () => {
    for (const [list, entry, expected] of taken) {
      const { signatures, problems } = parseOwnSignatures({ [list]: [entry] });
      assert.deepEqual([signatures[list], problems], [[expected], []]);
    }
  });

  test("refuses the rest, and says of which field and why", () => {
    assert.deepEqual(
      refused.map(([list, entry]) => [list, entry, problemsOf(list, entry)[0]]),
      refused.map(([list, entry, message]) => [list, entry, message]),
    );
  });

  test("an entry that is refused takes no other with it", () => {
    const lists = {
      addresses: [{ address: "x" }, { address: "bot@acme.example" }],
      labels: "AI",
      markers: null,
    };
    const { signatures, problems } = parseOwnSignatures(lists);
    assert.deepEqual(signatures.addresses, [{ address: "bot@acme.example", tool: null }]);
    assert.deepEqual(problems, [
      {
        list: "addresses",
        index: 0,
        field: "address",
        message: '"address" must have at least three letters or digits: it would fit too much',
      },
      { list: "addresses", index: 0, field: "address", message: "An address needs an @" },
      { list: "labels", index: null, field: null, message: '"labels" must be a list' },
    ]);
  });

  test("a list without end is cut, and says so", () => {
    const { signatures, problems } = parseOwnSignatures({
      labels: Array.from({ length: 500 }, () => ({ label: "AI" })),
    });
    assert.equal(signatures.labels.length, 200);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['"labels" has more than 200 entries; the first 200 count'],
    );
  });

  test("whatever it is given, it answers", () => {
    const lists = fc.dictionary(fc.constantFrom(...ownLists), fc.anything({ maxDepth: 3 }));
    fc.assert(
      fc.property(lists, (given) => {
        const { signatures } = parseOwnSignatures(given);
        assert.deepEqual(Object.keys(signatures), [...ownLists]);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

suite("the schema of the settings", () => {
  const manifest = JSON.parse(readFileSync(`${projectRoot}package.json`, "utf8")) as {
    readonly contributes: { readonly configuration: { readonly properties: Record<string, object> } };
    readonly capabilities: { readonly untrustedWorkspaces: { readonly restrictedConfigurations: string[] } };
  };
  const names = ownLists.map((list) => `freshEyes.provenance.${list}`);

  test("takes what the parser takes, and refuses what a schema can tell", () => {
    const ajv = new Ajv({ strict: false });
    const accepts = (list: OwnList, entry: unknown): boolean => {
      const schema = manifest.contributes.configuration.properties[`freshEyes.provenance.${list}`] ?? false;
      return ajv.validate(schema, [entry]);
    };
    const expected = [
      ...taken.map(([list, entry]) => [list, entry, true]),
      ...refused.map(([list, entry, , by]) => [list, entry, by !== undefined]),
    ];
    const entries = [...taken, ...refused];
    assert.deepEqual(
      entries.map(([list, entry]) => [list, entry, accepts(list, entry)]),
      expected,
    );
  });

  test("does not count where the workspace is not trusted", () => {
    const restricted = new Set(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations);
    assert.deepEqual(
      names.filter((name) => !restricted.has(name)),
      [],
    );
  });
});
