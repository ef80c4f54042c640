import assert from "node:assert/strict";

import { bandTitle } from "../../../src/core/risk/bandTitle.ts";
import type { Band } from "../../../src/core/risk/queue.ts";

suite("bandTitle", () => {
  const cases: readonly { readonly bands: readonly Band[]; readonly titles: readonly string[] }[] = [
    { bands: ["first", "next", "rest", "noise"], titles: ["first", "next", "rest", "noise"] },
    { bands: ["first", "rest"], titles: ["first", "rest"] },
    { bands: ["next", "rest"], titles: ["first", "rest"] },
    { bands: ["rest", "noise"], titles: ["all", "noise"] },
    { bands: ["noise"], titles: ["noise"] },
  ];
  for (const { bands, titles } of cases) {
    test(`${bands.join(", ")}: nothing begins with what comes after something`, () => {
      const queue = bands.map((band) => ({ band }));
      assert.deepEqual(
        bands.map((band) => bandTitle(band, queue)),
        titles,
      );
    });
  }
});
