import assert from "node:assert/strict";

import { blankPatterns } from "../../../src/adapters/treeSitter/blankPatterns.ts";

const first = '((call) @match (#match? @match "[)(] \\" ;") (#set! rule "first"))';
const second = '[(a) (b "]")]\n((b) @match (#set! rule "second"))';

suite("blankPatterns", () => {
  test("makes the patterns of some rules blank and leaves all others where they were", () => {
    const text = `; (a comment "\n${first}\n; ((b) (#set! rule "first"))\n${second}\n`;
    const blanked = blankPatterns(text, (rule) => rule === "first");
    assert.equal(blanked, text.replace(first, " ".repeat(first.length)));
    assert.equal(blankPatterns(text, (rule) => rule === "second").indexOf("(b)"), text.indexOf("(b)"));
  });

  test("leaves what it can't tell: other letters, a text that is cut off, a pattern of no rule", () => {
    for (const text of [first.replace(";", "ß"), first.slice(0, -1), "((call) @match)"])
      assert.equal(
        blankPatterns(text, () => true),
        text,
      );
  });
});
