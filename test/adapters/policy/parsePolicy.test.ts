import assert from "node:assert/strict";
import fc from "fast-check";

import { parsePolicy } from "../../../src/adapters/policy/parsePolicy.ts";
import { noOwnSignatures } from "../../../src/core/provenance/ownSignatures.ts";

function problems(text: string): string[] {
  const read = parsePolicy(text);
  return read.kind === "broken"
    ? read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
    : [read.kind];
}

suite("parsePolicy", () => {
  test("reads every section", () => {
    const read = parsePolicy(`
version: 1
critical: [payments/, "*.sql"]
read: risky
signatures: optional
rules:
  empty-catch: { severity: high, paths: [src/] }
  error-swallowing: { severity: off }
checklist:
  - id: data-owner
    ask: Which data owner agreed to this migration?
    why: Data cannot be brought back.
    severity: high
    when: { paths: [db/], lines: 10 }
noise: { generated: ["*.pb.go"], never: [vendor/] }
people: { seniors: [ada@example.com, "@lin"] }
signOff:
  - { name: money, when: { provenance: ai, paths: [payments/], notPaths: ["*.md"], rules: [empty-catch], severity: medium, languages: [go] }, by: [seniors, CODEOWNERS, "@org/team"], count: 2, notAuthor: false }
override: { allowed: true, by: [seniors] }
`);
    assert.ok(read.kind === "policy");
    assert.ok(read.text.includes("version: 1"));
    assert.deepEqual(read.policy, {
      provenance: noOwnSignatures,
      version: 1,
      critical: ["payments/", "*.sql"],
      rules: [
        { id: "empty-catch", severity: "high", paths: ["src/"] },
        { id: "error-swallowing", severity: "off", paths: [] },
      ],
      read: "risky",
      checklist: [
        {
          id: "data-owner",
          ask: "Which data owner agreed to this migration?",
          why: "Data cannot be brought back.",
          severity: "high",
          when: { paths: ["db/"], lines: 10 },
        },
      ],
      noise: { generated: ["*.pb.go"], never: ["vendor/"] },
      people: new Map([["seniors", ["ada@example.com", "@lin"]]]),
      signOff: [
        {
          name: "money",
          when: {
            paths: ["payments/"],
            notPaths: ["*.md"],
            languages: ["go"],
            rules: ["empty-catch"],
            severity: "medium",
            provenance: "ai",
          },
          by: ["seniors", "CODEOWNERS", "@org/team"],
          count: 2,
          notAuthor: false,
        },
      ],
      override: { allowed: true, by: ["seniors"] },
      signatures: "optional",
    });
  });

  test("a version alone is a policy, and demands signatures", () => {
    const read = parsePolicy("version: 1\n");
    assert.ok(read.kind === "policy");
    assert.deepEqual(
      [read.policy.read, read.policy.signatures, read.policy.signOff],
      ["all", "required", []],
    );
  });

  test("tells every mistake with its place, and takes no half of a policy", () => {
    assert.deepEqual(
      problems(
        [
          "version: 2",
          "signoff: []",
          "read: some",
          "signOff:",
          "  - { by: [seniors], count: 0, notAuthor: perhaps }",
          "  - twice",
          "rules: { Empty: { severity: worst } }",
          "critical: ['a[b]']",
          "checklist: [{ id: x }, { id: x, ask: y? }]",
        ].join("\n"),
      ),
      [
        "1:10 This version of Fresh Eyes reads policies of version 1",
        "2:10 A policy has no field “signoff”; it may have version, critical, rules, read, checklist, noise, people, signOff, override, signatures, provenance",
        "3:7 “read” must be one of all, risky, none",
        "5:12 “seniors” is no address, @login, @org/team or group of “people”",
        "5:29 “count” must be a whole number of at least 1",
        "5:43 “notAuthor” must be true or false",
        "6:5 item 2 of “signOff” must be a map",
        "7:17 “Empty” is no id of a rule or category",
        "7:29 “severity” must be one of high, medium, low, off",
        "8:12 “a[b]” is no pattern for paths: only *, ** and ? have a meaning here",
        "9:13 An item needs the question it asks: “ask: …”",
        "9:24 There is another item “x”",
      ],
    );
  });

  test("refuses what YAML itself refuses, and what could grow", () => {
    assert.deepEqual(problems(""), [
      "1:1 A policy must be a map",
      "1:1 A policy needs its version first: write “version: 1”",
    ]);
    assert.match(problems("version: 1\nversion: 1")[0] ?? "", /^2:1 Map keys must be unique/);
    assert.match(problems("version: [1")[0] ?? "", /^1:\d+ /);
    assert.match(
      problems("a: &a [x]\nversion: 1\ncritical: *a")[0] ?? "",
      /^3:11 A policy has no references/,
    );
    assert.deepEqual(problems("#".repeat(300_000)), ["1:1 The policy is larger than 256 KB"]);
  });

  test("law: whatever the text, it is a policy or has a mistake with a place, and nothing is thrown", () => {
    const words = fc.constantFrom(
      "version: 1\n",
      "signOff:\n",
      "  - by: [a@b.c]\n",
      "    count: 2\n",
      "read: all\n",
      "- ",
      "{",
      "}",
      "[",
      "]",
      "&a ",
      "*a",
      "!!js ",
      "\t",
      "? ",
      ": ",
      "#",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 80 }),
          fc.array(words, { maxLength: 12 }).map((parts) => parts.join("")),
        ),
        (text) => {
          const read = parsePolicy(text);
          if (read.kind === "broken")
            assert.ok(read.problems.every(({ line, column }) => line >= 1 && column >= 1));
          else assert.equal(read.kind, "policy");
        },
      ),
      { seed: 8, numRuns: 1_000 },
    );
  });
});
