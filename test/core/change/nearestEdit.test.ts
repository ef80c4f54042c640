import assert from "node:assert/strict";
import fc from "fast-check";

import { nearestAddedLine, nearestEdit } from "../../../src/core/change/nearestEdit.ts";
import { containsLine, endOf } from "../../../src/core/text/lineSpan.ts";
import { aFile, aHunk, anEdit } from "../../support/builders.ts";

/** A file whose edits, in two hunks, have these head spans. */
function fileOf(...spans: readonly (readonly [start: number, lines: number])[]) {
  const edits = spans.map(([start, lines], index) =>
    anEdit(`e${index}`, { head: { start, lines }, added: Array.from({ length: lines }, () => "x") }),
  );
  return aFile("a.ts", [
    aHunk("a.ts", ["one"], { edits: edits.slice(0, 1) }),
    aHunk("a.ts", ["two"], { edits: edits.slice(1) }),
  ]);
}

suite("nearestEdit", () => {
  for (const [line, id, added] of [
    [1, "e0", 3],
    [3, "e0", 3],
    [4, "e0", 4],
    [6, "e0", 4],
    [7, "e1", null],
    [9, "e1", null],
    [10, "e1", null],
    [18, "e2", 20],
    [20, "e2", 20],
    [900, "e2", 20],
  ] as const) {
    test(`finds what is nearest to line ${line}`, () => {
      const found = nearestEdit(fileOf([3, 2], [10, 0], [20, 1]), line);
      assert.deepEqual([found?.edit.id, found && nearestAddedLine(found.edit, line)], [id, added]);
    });
  }

  test("finds nothing in a file of which no line changed", () => {
    assert.equal(
      nearestEdit(aFile("a.ts", [aHunk("a.ts", ["m"], { edits: [anEdit("m", { kind: "file" })] })]), 1),
      null,
    );
  });

  test("an added line is always found in the edit that adds it", () => {
    const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(4)), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(gaps, (parts) => {
        let next = 1;
        const spans = parts.map(([gap, lines]) => {
          const start = next + gap;
          next = start + lines;
          return [start, lines] as const;
        });
        const file = fileOf(...spans);
        for (let line = 1; line <= next; line += 1) {
          const found = nearestEdit(file, line);
          assert.ok(found !== null);
          assert.ok(found.hunk.edits.includes(found.edit));
          const isAdded = spans.some(([start, lines]) => containsLine({ start, lines }, line));
          assert.equal(containsLine(found.edit.head, line), isAdded);
          const added = nearestAddedLine(found.edit, line);
          assert.ok(added === null || (added >= found.edit.head.start && added < endOf(found.edit.head)));
        }
      }),
    );
  });
});
