import assert from "node:assert/strict";

import { hasWord } from "../../../src/core/text/hasWord.ts";

suite("hasWord", () => {
  for (const [text, expected] of [
    ["pay", true],
    ["await pay(order)", true],
    ["payment, then pay", true],
    ["payment", false],
    ["repay", false],
    ["$pay", false],
    ["pay$", false],
    ["", false],
  ] as const) {
    test(`"pay" is ${expected ? "" : "not "}a word of ${JSON.stringify(text)}`, () => {
      assert.equal(hasWord(text, "pay"), expected);
    });
  }
});
