import assert from "node:assert/strict";

import fc from "fast-check";

import { sha256 } from "../../../src/adapters/sha256.ts";
import { findAnchors, isInBlock } from "../../../src/core/change/findAnchors.ts";
import { groupHunks } from "../../../src/core/change/groupHunks.ts";
import { identifyEdits } from "../../../src/core/change/identifyEdits.ts";
import type { LinesOfSides, RawEdit } from "../../../src/core/change/rawEdit.ts";
import { indentationOf, isBlank } from "../../../src/core/text/indentation.ts";
import { arbitraryBlocks, buildFile, rawEdit } from "./arbitraryFile.ts";

/** In `text` the lines marked `+` were added; the anchor of the first run of them is wanted. */
function check(text: string, expected: string): void {
  const marked = text.split("\n").slice(1, -1);
  const head = marked.map((line) => line.slice(1));
  const start = marked.findIndex((line) => line.startsWith("+"));
  const added = head.filter((_, index) => marked[index]?.startsWith("+"));
  const edit = rawEdit({ removed: [], added }, { base: start + 1, head: start + 1 });
  assert.deepEqual(findAnchors([edit], { base: null, head }), [expected]);
}

suite("findAnchors", () => {
  test("is the nearest line above with less indentation", () => {
    const text = `
 class Payments {
   charge() {
     first();

+    second();
`;
    check(text, "charge() {");
  });

  test("passes over deeper and equal lines, and lines below", () => {
    const text = `
 class Payments {
   charge() {
     first();
   }
+  refund() {
+    second();
   }
 }
`;
    check(text, "class Payments {");
  });

  test("counts a tab as four columns", () => {
    check("\n if x {\n \tif y {\n+      both()\n", "if y {");
  });

  test("is the first non-blank line's, and nothing at the top level or for blank lines", () => {
    check("\n if x:\n+\n+  y()\n", "if x:");
    check("\n if x:\n   y()\n+z()\n", "");
    check("\n if x:\n+\n+  \n", "");
  });

  test("a removal is anchored in the base, an addition in the head", () => {
    const removal = rawEdit({ removed: ["  x"], added: [] }, { base: 2, head: 2 });
    const addition = rawEdit({ removed: [], added: ["  y"] }, { base: 3, head: 2 });
    const lines = { base: ["before:", "  x"], head: ["after:", "  y"] };
    assert.deepEqual(findAnchors([removal, addition], lines), ["before:", "after:"]);
  });

  test("law: an edit's anchor is the nearest less indented line above it, whatever other edits are asked about", () => {
    const property = fc.property(
      arbitraryBlocks,
      fc.array(fc.constantFrom("top", " a", "   b", "")),
      (blocks, above) => {
        const { head, base, edits } = buildFile(blocks, above);
        const expected = edits.map(({ added, removed, ...starts }) => {
          const [side, own, text] =
            added.length > 0 ? (["head", added, head] as const) : (["base", removed, base] as const);
          const first = own.find((line) => !isBlank(line));
          const isLess = (line: string): boolean =>
            first !== undefined && !isBlank(line) && indentationOf(line) < indentationOf(first);
          return (text.slice(0, starts[side].start - 1).findLast(isLess) ?? "").trim();
        });
        assert.deepEqual(findAnchors(edits, { base, head }), expected);
      },
    );
    fc.assert(property, { seed: 9, numRuns: 1000 });
  });

  test("law: a text says nothing more of edits that are in no block", () => {
    const line = fc.constantFrom("", " ", "a", "b {", "  c", "\td");
    const run = fc.record({
      above: fc.array(line, { minLength: 1, maxLength: 4 }),
      removed: fc.array(line, { maxLength: 2 }),
      added: fc.array(line, { maxLength: 2 }),
    });
    const isEdit = ({ removed, added }: { removed: string[]; added: string[] }): boolean =>
      removed.length + added.length > 0 && !isInBlock({ removed, added });
    const property = fc.property(fc.array(run.filter(isEdit), { minLength: 1, maxLength: 4 }), (runs) => {
      const base: string[] = [];
      const head: string[] = [];
      const edits = runs.map(({ above, removed, added }): RawEdit => {
        base.push(...above);
        head.push(...above);
        const edit = rawEdit({ removed, added }, { base: base.length + 1, head: head.length + 1 });
        base.push(...removed);
        head.push(...added);
        return edit;
      });
      const hunksBy = (lines: LinesOfSides) =>
        groupHunks("a", identifyEdits(edits, lines, sha256), lines, sha256);
      assert.deepEqual(hunksBy({ base: null, head: null }), hunksBy({ base, head }));
    });
    fc.assert(property, { seed: 7, numRuns: 1000 });
  });
});
