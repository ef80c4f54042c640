import assert from "node:assert/strict";

import { findMarkupScripts } from "../../../src/core/rules/markup.ts";

function check(text: string, expected: readonly string[]): void {
  const found = findMarkupScripts(text).map(
    ({ start, end, language }) => `${language} ${text.slice(start, end)}`,
  );
  assert.deepEqual(found, expected);
}

suite("findMarkupScripts", () => {
  test("finds scripts by what they are written in", () => {
    check('<p></p><script>a()</script>\n<SCRIPT type="module" src=x>b()</SCRIPT >', [
      "javascript a()",
      "javascript b()",
    ]);
    check("<script setup lang='ts'>\na()\n</script>", ["typescript \na()\n"]);
    check('<script context="module" lang="tsx">a()</script>', ["tsx a()"]);
  });

  test("passes over comments, data, templates and empty scripts", () => {
    check("<!-- <script>a()</script> --><script>b()</script>", ["javascript b()"]);
    check('<script type="application/ld+json">{}</script><script type="text/x-template">c</script>', []);
    check('<script src="a.js"></script><scripts>a()</scripts>', []);
  });

  test("passes over what is left open", () => {
    check("<script>a()", []);
    check("<!-- <script>a()</script>", []);
    check('<script data-x="a > b">c()</script>', ["javascript c()"]);
    check('<script "'.repeat(20_000), []);
  });
});
