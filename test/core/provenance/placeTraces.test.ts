import assert from "node:assert/strict";
import fc from "fast-check";

import type { TracedRange, TraceRecord } from "../../../src/core/provenance/agentTrace.ts";
import { placeTraces, type TraceHistory } from "../../../src/core/provenance/placeTraces.ts";

const one = "1".repeat(40);
const two = "2".repeat(40);
const three = "3".repeat(40);
const base = "b".repeat(40);
const older = "c".repeat(40);
const spent = "d".repeat(40);
const lost = "e".repeat(40);

const minute = 60_000;

/** Three commits, a minute apart from minute 1 on; `a.ts` is touched by the first and the last. */
const history: TraceHistory = {
  steps: [
    { sha: one, committedAt: minute, files: new Map([["a.ts", { isNew: true }]]) },
    { sha: two, committedAt: 2 * minute, files: new Map([["b.ts", { isNew: true }]]) },
    { sha: three, committedAt: 3 * minute, files: new Map([["a.ts", { isNew: false }]]) },
  ],
  roots: ["/code/shop"],
  isUnchanged: (revision) => (revision === lost ? null : revision === base || revision === older),
  timeOf: (text) => (/^\d+$/.test(text) ? Number(text) : null),
};

interface Sketch {
  readonly revision?: string;
  readonly minute?: number;
  readonly path?: string;
  readonly hash?: string;
  readonly isOld?: boolean;
}

function recordOf({ revision, minute: at, path, hash }: Sketch): TraceRecord {
  const by = { by: "ai", agent: null, hash: hash ?? null } as const;
  const range: TracedRange = { path: path ?? "a.ts", first: 3, last: 5, ...by };
  const writtenAt = at === undefined ? null : String(at * minute);
  return { version: "0.1.0", id: "id", revision: revision ?? null, writtenAt, ranges: [range] };
}

/** "own 0 later 2" */
function check(sketch: Sketch, expected: string): void {
  const [placed] = placeTraces([{ record: recordOf(sketch), isOld: sketch.isOld ?? false }], history);
  const shown =
    placed === undefined
      ? "nowhere"
      : [
          ...(placed.own === null ? [] : [`own ${placed.own}`]),
          ...placed.later.map((step) => `later ${step}`),
        ];
  assert.equal([shown].flat().join(" "), expected);
}

suite("placeTraces", () => {
  test("a record that was written after the commit it names came with the next commit of the file", () => {
    check({ revision: base, minute: 0.5 }, "later 0");
    check({ revision: one, minute: 2.5 }, "later 2");
    check({ revision: two, minute: 2.5 }, "later 2");
    check({ revision: three, minute: 4 }, "nowhere");
  });

  test("a record that was written with the commit it names tells of that commit", () => {
    check({ revision: one, minute: 1 }, "own 0");
    check({ revision: one, minute: 0.1 }, "own 0");
    check({ revision: three, minute: 3.1 }, "own 2");
  });

  test("without a time it may be either", () => {
    check({ revision: one }, "own 0 later 2");
    check({ revision: two }, "later 2");
  });

  test("a hash may be found in any commit that comes after", () => {
    check({ revision: base, minute: 0.5, hash: "h" }, "later 0 later 2");
    check({ revision: one, minute: 1, hash: "h" }, "own 0");
  });

  test("what was committed before the change tells nothing of it", () => {
    check({ revision: older, minute: 0.2 }, "later 0");
    check({ revision: spent, minute: 0.2 }, "nowhere");
    check({ revision: spent, minute: 0.2, hash: "h" }, "nowhere");
  });

  test("a revision that is lost needs a hash, a record without one a time; records of the base need a revision", () => {
    check({ revision: lost, minute: 0.5 }, "nowhere");
    check({ revision: lost, minute: 0.5, hash: "h" }, "later 0 later 2");
    check({ revision: lost, minute: 0.5, hash: "h", isOld: true }, "nowhere");
    check({ minute: 2.5 }, "later 2");
    check({ minute: 2.5, hash: "h" }, "later 2");
    check({}, "nowhere");
    check({ hash: "h" }, "later 0 later 2");
    check({ minute: 0.5, isOld: true }, "nowhere");
  });

  test("paths: touched by the change, absolute below the root, of another machine with a hash only", () => {
    check({ revision: base, path: "c.ts" }, "nowhere");
    check({ revision: base, path: "/code/shop/a.ts" }, "later 0");
    check({ revision: base, path: "/elsewhere/shop/a.ts" }, "nowhere");
    check({ revision: base, path: "/elsewhere/shop/a.ts", hash: "h" }, "later 0 later 2");
    check({ revision: base, path: ".sessions" }, "nowhere");
  });

  test("work that is not committed takes what no commit took", () => {
    const files = new Map([["a.ts", { isNew: false }]]);
    const work = { ...history, steps: [{ sha: null, committedAt: null, files }] };
    const placed = (sketch: Sketch): number =>
      placeTraces([{ record: recordOf(sketch), isOld: sketch.isOld ?? false }], work).length;
    assert.deepEqual(
      [
        { revision: base },
        { revision: older },
        {},
        { revision: spent },
        { revision: lost },
        { isOld: true },
      ].map(placed),
      [1, 1, 1, 0, 0, 0],
    );
  });

  test("no record is placed in a step that did not touch its file, nor in one before the commit it names", () => {
    const sketch = fc.record({
      revision: fc.constantFrom(one, two, three, base, older, spent, lost),
      minute: fc.double({ min: 0, max: 5, noNaN: true }).map((at) => Math.round(at * 60) / 60),
      path: fc.constantFrom("a.ts", "b.ts", "c.ts"),
      hash: fc.constantFrom("h"),
      isOld: fc.boolean(),
    });
    fc.assert(
      fc.property(sketch, (drawn) => {
        const named = history.steps.findIndex(({ sha }) => sha === drawn.revision);
        for (const { path, own, later } of placeTraces(
          [{ record: recordOf(drawn), isOld: drawn.isOld }],
          history,
        )) {
          for (const step of [...(own === null ? [] : [own]), ...later]) {
            assert.equal(history.steps[step]?.files.has(path), true);
            assert.equal(step >= named, true);
          }
        }
      }),
    );
  });
});
