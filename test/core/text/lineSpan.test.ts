import assert from "node:assert/strict";

import * as fc from "fast-check";

import { containsLine, endOf, runsOf } from "../../../src/core/text/lineSpan.ts";

suite("runsOf", () => {
  test("joins lines that follow each other, in whatever order they come", () => {
    assert.deepEqual(runsOf([]), []);
    assert.deepEqual(runsOf([7, 2, 1, 3, 2]), [
      { start: 1, lines: 3 },
      { start: 7, lines: 1 },
    ]);
  });

  test("holds the lines and no others, with a gap before each run", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 })), (lines) => {
        const runs = runsOf(lines);
        for (let line = 1; line <= 31; line += 1)
          assert.equal(
            runs.some((run) => containsLine(run, line)),
            lines.includes(line),
          );
        for (const [index, run] of runs.slice(1).entries()) assert.ok(run.start > endOf(runs[index] ?? run));
      }),
      { seed: 3 },
    );
  });
});
