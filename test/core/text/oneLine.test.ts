import assert from "node:assert/strict";

import fc from "fast-check";

import { oneLine } from "../../../src/core/text/oneLine.ts";
import { isSafeLine } from "../../../src/core/text/safeText.ts";

suite("a foreign text as one line", () => {
  function check(text: string, expected: string): void {
    test(`${JSON.stringify(text)} is shown as ${JSON.stringify(expected)}`, () => {
      assert.equal(oneLine(text, 20), expected);
    });
  }

  check("two\r\n\tlines", "two lines");
  check("\u202ereversed\u2066and hidden\u200b", "reversed and hidden");
  check("a\u00adb \u{e0041}\u{e0042}tagged", "a b  tagged");
  check("half \ud800 a pair", "half   a pair");
  check("नि\u200dक \u200c", "नि\u200dक \u200c");
  check("much longer than it may be", "much longer than it…");
  check("\u0000\u001f", "");

  test("is always safe to show and short enough, and stays as it is when it is cleaned again", () => {
    const texts = fc.string({ unit: "binary", maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, length) => {
        const line = oneLine(text, length);
        assert.ok(isSafeLine(line), JSON.stringify(line));
        assert.ok(line.length <= length);
        assert.equal(oneLine(line, length), line.trim());
      }),
    );
  });
});
