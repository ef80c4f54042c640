import assert from "node:assert/strict";

import { findingsAt, findingStops } from "../../../src/core/risk/findingsAt.ts";
import type { QueueEntry } from "../../../src/core/risk/queue.ts";
import type { Finding } from "../../../src/core/rules/finding.ts";
import { aFile, aFinding, anEdit, anEntry, aHunk } from "../../support/builders.ts";

/** Lines 3 and 4 of the base went, and lines 6 to 8 of the head came. */
const hunk = aHunk("src/pay.ts", [], {
  edits: [
    anEdit("gone", {
      base: { start: 3, lines: 2 },
      head: { start: 3, lines: 0 },
      removed: ["if (!may)", "  return;"],
      added: [],
    }),
    anEdit("new", { base: { start: 8, lines: 0 }, head: { start: 6, lines: 3 }, added: ["a", "b", "c"] }),
  ],
});

function at(id: string, side: Finding["side"], first: number, last: number): Finding {
  return aFinding({ id, side, start: { line: first, column: 1 }, end: { line: last, column: 2 } });
}

const gone = at("gone", "base", 3, 4);
const empty = at("empty", "head", 6, 8);
const same = at("same", "head", 6, 6);

function entry(...findings: Finding[]): QueueEntry {
  return anEntry("src/pay.ts", [], { hunk, file: aFile("src/pay.ts", [hunk]), findings });
}

suite("findingsAt", () => {
  test("a line has what spans it on its side, and on the head what went from just there", () => {
    const ids = (side: Finding["side"], line: number): string[] =>
      findingsAt([entry(gone, empty)], side, line).map(({ id }) => id);
    assert.deepEqual(
      [3, 4, 5].map((line) => ids("base", line)),
      [["gone"], ["gone"], []],
    );
    assert.deepEqual(
      [2, 3, 4, 5, 6, 8, 9].map((line) => ids("head", line)),
      [[], ["gone"], [], [], ["empty"], ["empty"], []],
    );
  });
});

suite("findingStops", () => {
  test("go down each hunk in the order of hunks, once for each line", () => {
    const stops = findingStops([entry(same, empty, gone), entry(), entry(empty)]);
    assert.deepEqual(
      stops.map(({ finding, line }) => `${finding.id} ${line}`),
      ["gone 3", "same 6", "empty 6"],
    );
  });
});
