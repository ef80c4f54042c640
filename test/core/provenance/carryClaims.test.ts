import assert from "node:assert/strict";
import fc from "fast-check";

import { carryClaims } from "../../../src/core/provenance/carryClaims.ts";
import { rangesContain } from "../../../src/core/provenance/lineRanges.ts";
import type { LineClaim } from "../../../src/core/provenance/records.ts";

function aClaim(first: number, last: number): LineClaim {
  return { by: "ai", key: "k", agent: null, person: null, ranges: [{ first, last }], strength: "certain" };
}

/** "1-2,5-5 strong" for a claim on lines `first` to `last`. */
function check(then: string, now: string, [first, last]: readonly [number, number], expected: string): void {
  const [claim] = carryClaims([aClaim(first, last)], then, now);
  const ranges = claim?.ranges.map((range) => `${range.first}-${range.last}`).join(",");
  assert.equal(claim === undefined ? "" : `${ranges} ${claim.strength}`, expected);
}

suite("carryClaims", () => {
  test("keeps what stands before an edit, moves what stands after it, drops what was edited", () => {
    check("a\nb\nc\nd\n", "a\nb\nc\nd\n", [2, 3], "2-3 certain");
    check("a\nb\nc\nd\n", "a\nX\nY\nb\nc\nd\n", [2, 3], "4-5 strong");
    check("a\nb\nc\nd\n", "a\nb\nc\nd\nX\n", [2, 3], "2-3 strong");
    check("a\nb\nc\nd\n", "a\nb\nX\nd\n", [2, 3], "2-2 strong");
    check("a\nb\nc\nd\n", "a\nb\nX\nc\nd\n", [2, 3], "2-2,4-4 strong");
    check("a\nb\nc\nd\n", "d\n", [1, 4], "1-1 strong");
    check("a\nb\n", "", [1, 2], "");
  });

  test("line endings and a missing last line feed are no edits", () => {
    check("a\r\nb\r\n", "a\nb", [1, 2], "1-2 certain");
  });

  test("a carried claim is on a line that reads as it did, in the same order", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "c", "}"), { maxLength: 12 });
    fc.assert(
      fc.property(lines, lines, lines, lines, (start, then, now, end) => {
        const [before, after] = [
          [...start, ...then, ...end],
          [...start, ...now, ...end],
        ];
        const claims = before.map((_, index) => aClaim(index + 1, index + 1));
        const carried = claims.map((claim) =>
          carryClaims([claim], before.join("\n"), after.join("\n")).flatMap(({ ranges }) =>
            after.flatMap((_, index) => (rangesContain(ranges, index + 1) ? [index] : [])),
          ),
        );
        carried.forEach((indexes, index) => {
          assert.equal(indexes.length <= 1, true);
          for (const at of indexes) assert.equal(after[at], before[index]);
        });
        const order = carried.flat();
        assert.deepEqual(
          order,
          [...new Set(order)].sort((left, right) => left - right),
        );
        assert.equal(order.length >= Math.min(before.length, after.length, start.length), true);
      }),
    );
  });
});
