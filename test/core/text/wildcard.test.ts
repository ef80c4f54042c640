import assert from "node:assert/strict";
import fc from "fast-check";

import { fitsWildcard } from "../../../src/core/text/wildcard.ts";

/** The same by regular expressions, whose every part is a literal or `.*`. */
function fitsByRegExp(text: string, pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]*")}$`, "i").test(text);
}

suite("fitsWildcard", () => {
  test("takes `*` for any characters and the rest for itself, in whatever case", () => {
    const table: readonly (readonly [string, string, boolean])[] = [
      ["bot@acme.example", "bot@acme.example", true],
      ["Bot@ACME.example", "bot@acme.Example", true],
      ["bot@acme.example", "*@acme.example", true],
      ["bot@acme.example", "bot@*", true],
      ["bot@acme.example.org", "*@acme.example", false],
      ["xbot@acme.example", "bot@acme.example", false],
      ["bot@acmeXexample", "bot@acme.example", false],
      ["a/b/c", "a/*", true],
      ["ab", "a*b*", true],
      ["", "", true],
      ["", "*", true],
      ["a", "", false],
      ["abcabd", "*abd", true],
      ["(a+)+$", "(a+)+$", true],
    ];
    assert.deepEqual(
      table.map(([text, pattern]) => [text, pattern, fitsWildcard(text, pattern)]),
      table,
    );
  });

  test("agrees with regular expressions", () => {
    const few = fc
      .array(fc.constantFrom("a", "b", "*", "."), { maxLength: 8 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(few, few, (text, pattern) => {
        assert.equal(fitsWildcard(text, pattern), fitsByRegExp(text, pattern));
      }),
      { seed: 5, numRuns: 2000 },
    );
  });

  test("answers at once where backtracking would take for ever", () => {
    assert.equal(fitsWildcard("a".repeat(1000), `${"a*".repeat(90)}b`), false);
  });
});
