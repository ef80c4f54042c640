import assert from "node:assert/strict";

import fc from "fast-check";

import { encodeEnvelope, parseEnvelope } from "../../../src/core/receipt/envelope.ts";
import { parseStatement } from "../../../src/core/receipt/parseStatement.ts";
import { composeReceipt, payloadType, type ReceiptFacts } from "../../../src/core/receipt/receipt.ts";
import { renderReceipt } from "../../../src/core/receipt/renderReceipt.ts";
import { foldEvents } from "../../../src/core/session/sessionState.ts";
import { aChange, anEntry, anEvent, anItem } from "../../support/builders.ts";

const read = anEntry("src/pay.ts", ["a", "b"]);
const folded = anEntry("package-lock.json", ["n"], { noise: "lockFile" });

function facts(given: Partial<ReceiptFacts> = {}): ReceiptFacts {
  return {
    change: aChange([read.file, folded.file]),
    head: "2".repeat(40),
    tree: "3".repeat(40),
    reviewer: { name: "Robin", email: "robin@example.com" },
    at: "2026-01-02T03:04:05Z",
    toolVersion: "0.1.0",
    branch: "feature",
    policy: null,
    override: null,
    queue: [read, folded],
    checklist: [anItem("i", ["a"])],
    state: foldEvents([
      anEvent({ type: "decided", item: "i", decision: "intended", why: "told so", edits: ["a"] }),
    ]),
    marks: new Map([[read.key, "marked"]]),
    words: new Map([["b:src/pay.ts", { word: "notAi", by: "Robin <robin@example.com>" }]]),
    ...given,
  };
}

suite("composeReceipt", () => {
  test("names what was read, what was folded and what was decided, by edit id", () => {
    const { subject, predicate } = composeReceipt(facts());
    assert.equal(subject[0].digest.gitCommit, "2".repeat(40));
    assert.deepEqual(predicate.annotations.read, [{ path: "src/pay.ts", edits: ["a", "b"] }]);
    assert.deepEqual(predicate.annotations.folded, [
      { path: "package-lock.json", noise: "lockFile", edits: ["n"] },
    ]);
    assert.deepEqual(
      predicate.annotations.decisions.map(({ item, decision, why }) => [item, decision, why]),
      [["i", "intended", "told so"]],
    );
  });

  test("carries the reviewer's word on who wrote an edit as theirs", () => {
    assert.deepEqual(composeReceipt(facts()).predicate.annotations.attributed, [
      { path: "src/pay.ts", edits: ["b"], word: "notAi" },
    ]);
    assert.match(renderReceipt(composeReceipt(facts()), false), /`src\/pay\.ts` \(1 edit\): not AI/);
    const silent = composeReceipt(facts({ words: new Map() }));
    assert.deepEqual(silent.predicate.annotations.attributed, []);
    assert.doesNotMatch(renderReceipt(silent, false), /Who wrote it/);
  });

  test("lists a file once, however many of its hunks were read", () => {
    const more = anEntry("src/pay.ts", ["c"]);
    const both = facts({
      queue: [read, more],
      marks: new Map([
        [read.key, "marked"],
        [more.key, "marked"],
      ]),
    });
    const lines = renderReceipt(composeReceipt(both), true).split("\n");
    assert.deepEqual(
      lines.filter((line) => line.startsWith("- `src/pay.ts` (3")),
      ["- `src/pay.ts` (3 edits)"],
    );
  });

  test("says when the reviewer had a hand in the change", () => {
    const person = { name: "R", email: "Robin@Example.com" };
    const at = "2026-01-01T00:00:00Z";
    const commit = {
      sha: "c",
      parents: [],
      author: person,
      committer: person,
      authoredAt: at,
      committedAt: at,
      message: "",
    };
    const own = facts({ change: aChange([], { commits: [commit] }) });
    assert.equal(composeReceipt(own).predicate.annotations.reviewerIsAuthor, true);
    assert.equal(composeReceipt(facts()).predicate.annotations.reviewerIsAuthor, false);
  });

  test("survives being written into a note and read again", () => {
    const receipt = composeReceipt(facts());
    const line = encodeEnvelope(payloadType, Buffer.from(JSON.stringify(receipt)).toString("base64"), []);
    assert.ok(!line.includes("\n"));
    const envelope = parseEnvelope(line);
    assert.ok(typeof envelope !== "string");
    assert.deepEqual(parseStatement(Buffer.from(envelope.payload, "base64").toString()), receipt);
  });

  test("law: whatever else stands in a note is no envelope and no receipt, and no error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        assert.equal(typeof parseEnvelope(text), "string");
        assert.equal(parseStatement(text), null);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test("law: a receipt that lacks any of its fields is none", () => {
    const receipt = JSON.parse(JSON.stringify(composeReceipt(facts()))) as object;
    for (const path of fieldPaths(receipt)) {
      assert.equal(parseStatement(JSON.stringify(without(receipt, path))), null, path.join("."));
    }
  });
});

suite("renderReceipt", () => {
  test("says plainly that it is unsigned", () => {
    assert.match(renderReceipt(composeReceipt(facts()), false), /unsigned and proves nothing/);
  });

  test("renders nothing of the change's own words", () => {
    const evil = anEntry("`](command:x)`.ts", ["a"]);
    const text = renderReceipt(
      composeReceipt(facts({ queue: [evil], marks: new Map([[evil.key, "marked"]]) })),
      false,
    );
    assert.ok(text.includes("`` `](command:x)`.ts ``"));
  });
});

/** Every path of object fields in a value, array elements by their first. */
function fieldPaths(value: unknown): string[][] {
  if (Array.isArray(value))
    return value.length === 0 ? [] : fieldPaths(value[0]).map((path) => ["0", ...path]);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [name],
    ...fieldPaths(inner).map((path) => [name, ...path]),
  ]);
}

function without(value: object, path: readonly string[]): object {
  const copy = structuredClone(value) as Record<string, unknown>;
  let parent = copy;
  for (const name of path.slice(0, -1)) parent = parent[name] as Record<string, unknown>;
  // Deleting a known name of a fresh copy is the point here.
  Reflect.deleteProperty(parent, path.at(-1) ?? "");
  return copy;
}
