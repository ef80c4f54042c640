import assert from "node:assert/strict";

import fc from "fast-check";

import { headLineOf } from "../../../src/core/change/headLineOf.ts";
import { aFile, aHunk, anEdit } from "../../support/builders.ts";
import { editsBetween } from "../../support/ruleEngine.ts";

function fileBetween(base: readonly string[], head: readonly string[]) {
  const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join("");
  const edits = editsBetween(text(base), text(head)).map((edit, index) => anEdit(`e${index}`, edit));
  return aFile("a.ts", [aHunk("a.ts", [], { edits })]);
}

suite("headLineOf", () => {
  test("finds what took the line's place, or what follows the gap", () => {
    const file = fileBetween(["a", "b", "c", "d", "e"], ["a", "B", "d", "x", "e"]);
    assert.deepEqual(
      [1, 2, 3, 4, 5].map((line) => headLineOf(file, line)),
      [1, 2, 2, 3, 5],
    );
    const emptied = fileBetween(["a", "b", "c"], ["a"]);
    assert.deepEqual(
      [1, 2, 3].map((line) => headLineOf(emptied, line)),
      [1, 2, 2],
    );
  });

  test("an unchanged line is found as itself", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, (base, head) => {
        const file = fileBetween(base, head);
        const edits = file.hunks.flatMap((hunk) => hunk.edits);
        base.forEach((text, index) => {
          const line = index + 1;
          const isRemoved = edits.some(
            (edit) => line >= edit.base.start && line < edit.base.start + edit.base.lines,
          );
          if (!isRemoved) assert.equal(head[headLineOf(file, line) - 1], text);
        });
      }),
    );
  });
});
