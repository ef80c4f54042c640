import assert from "node:assert/strict";

import { nameSome } from "../../../src/core/text/nameSome.ts";

suite("nameSome", () => {
  for (const [names, expected] of [
    [["a"], "a"],
    [["a", "b"], "a, b"],
    [["a", "b", "c"], "a, b and 1 more"],
  ] as const) {
    test(`of ${names.length} names two are told: ${expected}`, () => {
      assert.equal(nameSome(names, 2), expected);
    });
  }
});
