import assert from "node:assert/strict";
import fc from "fast-check";

import { lineEdits } from "../../../src/core/text/lineEdits.ts";
import { splitLines } from "../../../src/core/text/lines.ts";
import { editsBetween } from "../../support/ruleEngine.ts";

const text = fc
  .array(fc.constantFrom("a", "b", "c", "", "d"), { maxLength: 12 })
  .map((lines) => lines.map((line) => `${line}\n`).join(""));

suite("lineEdits", () => {
  test("says where two texts differ", () => {
    assert.deepEqual(lineEdits("a\nb\nc\n", "a\nx\ny\nc\nd\n"), [
      { base: { start: 2, lines: 1 }, head: { start: 2, lines: 2 } },
      { base: { start: 4, lines: 0 }, head: { start: 5, lines: 1 } },
    ]);
    assert.deepEqual(lineEdits("", "a\n"), [{ base: { start: 1, lines: 0 }, head: { start: 1, lines: 1 } }]);
    assert.deepEqual(lineEdits("a\n", "a\n"), []);
  });

  test("changes one text into the other, and keeps as much as it can", () => {
    fc.assert(
      fc.property(text, text, (base, head) => {
        const edits = lineEdits(base, head);
        const lines = splitLines(base);
        for (const edit of [...edits].reverse()) {
          const added = splitLines(head).slice(edit.head.start - 1, edit.head.start - 1 + edit.head.lines);
          lines.splice(edit.base.start - 1, edit.base.lines, ...added);
        }
        assert.deepEqual(lines, splitLines(head));
        const count = (found: readonly { readonly base: { readonly lines: number } }[]): number =>
          found.reduce((sum, edit) => sum + edit.base.lines, 0);
        assert.equal(count(edits), count(editsBetween(base, head)));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("takes texts that are too long to compare as rewritten between their ends", () => {
    const lines = (name: string): string =>
      Array.from({ length: 3_000 }, (_, index) => `${name}${index}\n`).join("");
    assert.deepEqual(lineEdits(`a\n${lines("b")}z\n`, `a\n${lines("c")}z\n`), [
      { base: { start: 2, lines: 3_000 }, head: { start: 2, lines: 3_000 } },
    ]);
  });
});
