import assert from "node:assert/strict";

import { indentationOf, isBlank } from "../../../src/core/text/indentation.ts";
import { containsLine, cover, endOf, overlaps } from "../../../src/core/text/lineSpan.ts";
import { splitLines, withoutCarriageReturn } from "../../../src/core/text/lines.ts";

suite("splitLines", () => {
  test("counts lines as git does", () => {
    assert.deepEqual(splitLines(""), []);
    assert.deepEqual(splitLines("a"), ["a"]);
    assert.deepEqual(splitLines("a\n"), ["a"]);
    assert.deepEqual(splitLines("a\r\n\nb\rc"), ["a\r", "", "b\rc"]);
  });

  test("a carriage return is taken off the end only, and only one", () => {
    assert.deepEqual(["a\r", "a\r\r", "\ra", ""].map(withoutCarriageReturn), ["a", "a\r", "\ra", ""]);
  });
});

suite("indentationOf", () => {
  test("a tab reaches to the next multiple of four", () => {
    assert.deepEqual(["a", "  a", "\ta", "  \ta", "    \ta", "\t"].map(indentationOf), [0, 2, 4, 4, 8, 4]);
  });

  test("a line of white space is blank", () => {
    assert.deepEqual(["", " \t\r", "a"].map(isBlank), [true, true, false]);
  });
});

suite("LineSpan", () => {
  const empty = { start: 3, lines: 0 };
  const two = { start: 3, lines: 2 };

  test("an empty span holds no line and ends where it starts", () => {
    assert.equal(endOf(empty), 3);
    assert.equal(containsLine(empty, 3), false);
    assert.deepEqual(
      [2, 3, 4, 5].map((line) => containsLine(two, line)),
      [false, true, true, false],
    );
  });

  test("an empty span overlaps what it touches, others only what they share a line with", () => {
    assert.equal(overlaps(empty, two), true);
    assert.equal(overlaps({ start: 5, lines: 0 }, two), true);
    assert.equal(overlaps({ start: 6, lines: 0 }, two), false);
    assert.equal(overlaps({ start: 5, lines: 1 }, two), false);
    assert.equal(overlaps({ start: 4, lines: 1 }, two), true);
  });

  test("a cover holds both", () => {
    assert.deepEqual(cover(two, { start: 8, lines: 1 }), { start: 3, lines: 6 });
    assert.deepEqual(cover({ start: 8, lines: 1 }, two), { start: 3, lines: 6 });
  });
});
