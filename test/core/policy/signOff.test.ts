import assert from "node:assert/strict";

import * as fc from "fast-check";

import { hunksMeeting } from "../../../src/core/policy/conditions.ts";
import { defaultPolicy, type Condition, type Policy, type SignOff } from "../../../src/core/policy/policy.ts";
import {
  settleDemands,
  signOffStatuses,
  type Reader,
  type SignOffFacts,
} from "../../../src/core/policy/signOff.ts";
import type { QueueEntry } from "../../../src/core/risk/queue.ts";
import { aFile, aFinding, anEdit, anEntry, aHunk, noProvenance } from "../../support/builders.ts";

const byAi: QueueEntry["provenance"] = { ...noProvenance, state: "declared", aiLines: 1 };

const ai = anEntry("payments/pay.ts", ["a"], {
  provenance: byAi,
  findings: [aFinding({ severity: "medium" })],
});
const plain = anEntry("payments/form.ts", ["b"]);
const docs = anEntry("docs/a.md", ["c"], { provenance: byAi });
const lock = anEntry("package-lock.json", ["d"], { noise: "lockFile", provenance: byAi });
const moved = anEntry("lib/pay.ts", ["e"], { file: aFile("lib/pay.ts", [], { oldPath: "payments/old.ts" }) });

const facts: SignOffFacts = {
  hunks: [ai, plain, docs, lock, moved],
  languages: new Map([["payments/pay.ts", "typescript"]]),
  authors: [{ name: "Jo", email: "Jo@Example.com" }],
  owners: [{ pattern: "payments/", owners: ["@lin"] }],
};

function meeting(condition: Condition): string[] {
  return hunksMeeting(condition, facts).map(({ file }) => file.path);
}

suite("hunksMeeting", () => {
  test("all that is asked must hold for one hunk", () => {
    assert.deepEqual(meeting({ provenance: "ai", paths: ["payments/"] }), ["payments/pay.ts"]);
    assert.deepEqual(meeting({ provenance: "ai" }), ["payments/pay.ts", "docs/a.md"]);
    assert.deepEqual(meeting({ provenance: "unknown", paths: ["payments/"] }), [
      "payments/form.ts",
      "lib/pay.ts",
    ]);
    assert.deepEqual(meeting({ languages: ["typescript"] }), ["payments/pay.ts"]);
    assert.deepEqual(meeting({ rules: ["error-swallowing"] }), ["payments/pay.ts"]);
    assert.deepEqual(meeting({ rules: ["empty-catch"], severity: "high" }), []);
    assert.deepEqual(meeting({ severity: "low" }), ["payments/pay.ts"]);
    assert.deepEqual(meeting({ notPaths: ["payments/", "lib/"] }), ["docs/a.md"]);
  });

  test("noise counts where its path is asked for, and for nothing else", () => {
    assert.deepEqual(meeting({ paths: ["package-lock.json"] }), ["package-lock.json"]);
    assert.ok(!meeting({}).includes("package-lock.json"));
  });

  test("size is that of all hunks for which the rest holds", () => {
    const big = anEntry("a.ts", ["x"], {
      hunk: aHunk("a.ts", [], { edits: [anEdit("x", { added: ["1", "2", "", "3"] })] }),
    });
    const count = (lines: number): number => hunksMeeting({ lines }, { ...facts, hunks: [big, lock] }).length;
    assert.deepEqual([count(3), count(4)], [1, 0]);
  });
});

suite("signOffStatuses", () => {
  const seniors: SignOff = {
    name: "seniors",
    when: { provenance: "ai", paths: ["payments/"] },
    by: ["seniors"],
    count: 2,
    notAuthor: true,
  };

  function check(
    signOff: Partial<SignOff>,
    approvers: readonly string[],
    expected: readonly string[],
    hasRead = true,
  ): void {
    const people: Policy["people"] = new Map([
      ["seniors", ["leads", "ada@example.com", "jo@example.com"]],
      ["leads", ["lin@example.com", "leads"]],
    ]);
    const policy = { ...defaultPolicy, people, signOff: [{ ...seniors, ...signOff }] };
    const statuses = signOffStatuses(
      policy,
      facts,
      approvers.map((name) => ({ approver: { names: name.split(" ") }, hasRead: () => hasRead })),
    );
    assert.deepEqual(
      statuses.map(({ by, outdated, missing }) =>
        [
          `${by.map(({ names }) => names[0]).join(" ")} missing ${missing}`,
          ...outdated.map(({ names }) => `outdated ${names[0]}`),
        ].join(", "),
      ),
      expected,
    );
  }

  test("counts those who are named, in groups of groups too, whatever the case", () => {
    check({}, [], [" missing 2"]);
    check({}, ["ADA@example.com"], ["ADA@example.com missing 1"]);
    check({}, ["ada@example.com", "lin@example.com"], ["ada@example.com lin@example.com missing 0"]);
    check({}, ["mallory@example.com", "ada@example.com.evil.com"], [" missing 2"]);
  });

  test("an author does not count, unless the policy says so", () => {
    check({}, ["jo@example.com"], [" missing 2"]);
    check({ notAuthor: false }, ["jo@example.com"], ["jo@example.com missing 1"]);
  });

  test("code owners are those of the hunks that make it apply", () => {
    check({ by: ["CODEOWNERS"], count: 1 }, ["x@example.com @lin"], ["x@example.com missing 0"]);
    check(
      { by: ["CODEOWNERS"], count: 1, when: { paths: ["docs/"] } },
      ["x@example.com @lin"],
      [" missing 1"],
    );
  });

  test("an approval counts only for what the approver has read as it is now", () => {
    check({}, ["ada@example.com"], [" missing 2, outdated ada@example.com"], false);
    check({}, ["mallory@example.com"], [" missing 2"], false);
  });

  test("without names anyone may, and a demand that does not apply is not there", () => {
    check({ by: [], count: 1 }, ["anyone@example.com"], ["anyone@example.com missing 0"]);
    check({ when: { paths: ["nowhere/"] } }, [], []);
  });
});

suite("settleDemands", () => {
  const people = ["ada@example.com", "lin@example.com", "@lin", "jo@example.com"];
  const some = <T>(...of: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...of], { minLength: 1 });
  const maybe = <T>(name: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
    fc.oneof(
      fc.constant({}),
      value.map((one) => ({ [name]: one })),
    );
  const condition = fc
    .tuple(
      maybe("paths", some("payments/", "docs/", "lib/")),
      maybe("notPaths", some("payments/", "docs/")),
      maybe("provenance", fc.constantFrom("ai", "unknown", "declared")),
      maybe("severity", fc.constantFrom("high", "medium")),
      maybe("languages", some("typescript", "go")),
      maybe("lines", fc.integer({ min: 1, max: 4 })),
    )
    .map((parts) => Object.assign({}, ...parts) as Condition);
  const demand = fc.record({
    name: fc.constant("some"),
    when: condition,
    by: fc.subarray([...people, "CODEOWNERS"]),
    count: fc.integer({ min: 1, max: 2 }),
    notAuthor: fc.boolean(),
  });
  const hunks = fc.subarray([ai, plain, docs, lock, moved]);
  const reader = fc
    .record({ name: fc.constantFrom(...people), read: hunks })
    .map(({ name, read }): Reader => ({
      approver: { names: [name] },
      hasRead: ({ key }) => read.some((one) => one.key === key),
    }));

  test("changes no answer, and what it settles is met or does not apply", () => {
    let nSettled = 0;
    fc.assert(
      fc.property(
        fc.array(demand, { maxLength: 3 }),
        hunks,
        fc.uniqueArray(reader, { maxLength: 3, selector: ({ approver }) => approver.names[0] }),
        (signOff, changed, readers) => {
          const policy: Policy = { ...defaultPolicy, signOff };
          const known = { ...facts, hunks: changed };
          // Before anything is found out, a hunk is what the diff says it is.
          const outline = changed.map(({ file, hunk }) => anEntry(file.path, [], { file, hunk }));
          const settled = settleDemands(policy, { ...facts, hunks: outline }, readers);
          const missing = (asked: Policy): number[] =>
            signOffStatuses(asked, known, readers).flatMap((one) => (one.missing > 0 ? [one.missing] : []));
          assert.deepEqual(missing(settled), missing(policy));
          nSettled += settled.signOff.filter(({ isSettled }) => isSettled === true).length;
        },
      ),
      { seed: 7, numRuns: 2000 },
    );
    assert.ok(nSettled > 100, `only ${nSettled} were settled`);
  });
});
