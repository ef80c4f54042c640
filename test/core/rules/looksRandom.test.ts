import assert from "node:assert/strict";

import { looksRandom } from "../../../src/core/rules/looksRandom.ts";

suite("looksRandom", () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['"k9Tq2vXw7Lm4Zp8RbN3sYd6F"', true],
    ["'4f9d2a7be1c0836589ad17c2fe40b3d6'", true],
    ["sk_live_4eC39HqLyjWDarjtT1zdp7dc", true],
    ["short1A2b3C", false],
    ["aaaaaaaa1111aaaa1111aaaa1111", false],
    ["your-api-key-goes-here-1a2b3c4d5e", false],
    ["src/components/button/index2a3b4c.ts", false],
    ["theQuickBrownFoxJumpsOverTheLazyDog", false],
    ["2024-01-01T00:00:00.000+00:00", false],
    ["${process.env.TOKEN_1a2b3c4d5e6f}", false],
  ];
  for (const [text, expected] of cases) {
    test(`${expected ? "finds" : "passes over"} ${text}`, () => {
      assert.equal(looksRandom(text), expected);
    });
  }
});
