import assert from "node:assert/strict";

import { findAnchors } from "../../../src/core/change/findAnchors.ts";
import { rawEdit } from "./arbitraryFile.ts";

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
});
