import assert from "node:assert/strict";

import { splitMarkup } from "../../../src/core/rules/markupLines.ts";

function check(text: string, expected: readonly string[]): void {
  const found = splitMarkup(text).map(
    ({ text: own, offset, length }) => `${own} @ ${text.slice(offset, offset + length)}`,
  );
  assert.deepEqual(found, expected);
}

suite("splitMarkup", () => {
  test("cuts a page into its lines", () => {
    check("<p>a</p>\n\n  {{ b }}\n", ["<p>a</p> @ <p>a</p>", "{{ b }} @ {{ b }}"]);
  });

  test("takes a tag of several lines for one", () => {
    check("<p\n  class='a'\n>b</p>", ["<p class='a' >b</p> @ <p\n  class='a'\n>b</p>"]);
    check("<p\n  class='a'", ["<p class='a' @ <p\n  class='a'"]);
  });

  test("gives up on a tag that never ends", () => {
    const lines = Array.from({ length: 30 }, (_, index) => `a${String(index)}`);
    assert.equal(splitMarkup(["<p", ...lines].join("\n")).length > 5, true);
  });

  test("adds each form as a whole, shown by its beginning", () => {
    check("<form method='post'>\n  <b>a</b>\n</form>", [
      "<form method='post'> @ <form method='post'>",
      "<b>a</b> @ <b>a</b>",
      "</form> @ </form>",
      "whole <form method='post'> <b>a</b> </form> @ <form method='post'>",
    ]);
  });

  test("leaves out what stands in a comment", () => {
    check("a <!-- b\nc --> d\n{# e #}\n{{-- f --}}\n<%# g %>", ["a @ a", "d @ d"]);
  });
});
