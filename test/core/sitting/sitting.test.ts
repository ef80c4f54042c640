import assert from "node:assert/strict";

import fc from "fast-check";

import {
  paceOf,
  parseSitting,
  seenAt,
  sittingsFor,
  suggestStop,
  withoutSuggestion,
  withRead,
  type Sitting,
} from "../../../src/core/sitting/sitting.ts";

const second = 1000;
const minute = 60 * second;
const start = Date.UTC(2026, 0, 5, 9);
const budget = { lines: 400, minutes: 60 };

/** A reader who scrolls every ten seconds and marks lines every minute, for so long. */
function reading(minutes: number, linesAMinute: number, from: Sitting | null = null): Sitting {
  let sitting = from ?? seenAt(null, start);
  for (let step = 1; step <= minutes * 6; step++) {
    sitting = seenAt(sitting, sitting.lastSeenAt + 10 * second);
    if (step % 6 === 0) sitting = withRead(sitting, linesAMinute);
  }
  return sitting;
}

/** What a reader may do, with the time since the last: look, mark lines, hear of the place to stop. */
const acts = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 12 * minute }),
    lines: fc.option(fc.integer({ min: 0, max: 300 })),
    isEndOfFile: fc.boolean(),
    hears: fc.boolean(),
  }),
  { maxLength: 200 },
);

suite("a sitting", () => {
  test("counts the time at it: a look away of under ten minutes counts a minute at the most", () => {
    const sitting = seenAt(seenAt(seenAt(null, start), start + 20 * second), start + 9 * minute);
    assert.equal(sitting.activeMs, 80 * second);
    assert.equal(sitting.startedAt, start);
  });

  test("ends with a break of ten minutes, and another begins with nothing in it", () => {
    const before = reading(30, 10);
    const after = seenAt(before, before.lastSeenAt + 10 * minute);
    assert.deepEqual(after, seenAt(null, before.lastSeenAt + 10 * minute));
  });

  test("counts nothing when the clock is set back", () => {
    const sitting = reading(5, 10);
    assert.equal(seenAt(sitting, sitting.lastSeenAt - minute).activeMs, sitting.activeMs);
  });

  test("tells readers of 200, 400, 800 and 2,000 lines an hour apart, and nothing of one that has only begun", () => {
    assert.equal(paceOf(reading(20, 200 / 60)), null, "33 lines in ten minutes are too few to tell");
    assert.equal(paceOf(reading(20, 6.5)), "brisk");
    assert.equal(paceOf(reading(20, 800 / 60)), "fast");
    assert.equal(paceOf(reading(20, 2000 / 60)), "skimming");
    assert.equal(paceOf(withRead(reading(30, 0), 50)), null);
    assert.equal(
      paceOf(reading(12, 290 / 60, reading(3, 100))),
      null,
      "what was long ago is not the pace of now",
    );
    assert.equal(paceOf(withRead(reading(14, 0), 61)), "brisk");
  });

  test("has a good place to stop at the end of a file once its budget is used up, in lines or in minutes", () => {
    const isSuggested = (sitting: Sitting, isEndOfFile: boolean) =>
      suggestStop(sitting, budget, isEndOfFile).isSuggested;
    assert.equal(isSuggested(reading(39, 10), true), false);
    assert.equal(isSuggested(reading(40, 10), true), true);
    assert.equal(isSuggested(reading(40, 10), false), false, "in the middle of a file");
    assert.equal(isSuggested(reading(48, 10), false), true, "far behind the budget any hunk will do");
    assert.equal(isSuggested(reading(61, 1), true), true);
  });

  test("points it out once more after half as much time or twice the lines, and then no more", () => {
    const heard = withoutSuggestion(suggestStop(reading(60, 5), budget, true));
    const soon = reading(20, 5, heard);
    assert.equal(suggestStop(soon, budget, true), soon);
    const late = suggestStop(reading(31, 5, heard), budget, true);
    assert.equal(late.isSuggested, true);
    const evenLater = reading(120, 30, withoutSuggestion(late));
    assert.equal(suggestStop(evenLater, budget, true), evenLater);
  });

  test("never counts more time than passed, nor speaks more than twice, whatever a reader does", () => {
    fc.assert(
      fc.property(acts, (done) => {
        let time = start;
        let sitting = seenAt(null, time);
        let nSpoken = 0;
        for (const { after, lines, isEndOfFile, hears } of done) {
          time += after;
          const next = seenAt(sitting, time);
          if (next.startedAt !== sitting.startedAt) nSpoken = 0;
          sitting = lines === null ? next : suggestStop(withRead(next, lines), budget, isEndOfFile);
          if (sitting.nSuggested > next.nSuggested) nSpoken++;
          if (hears) sitting = withoutSuggestion(sitting);
          assert.ok(sitting.activeMs <= time - sitting.startedAt);
          assert.ok(nSpoken <= 2);
          assert.deepEqual(parseSitting(JSON.parse(JSON.stringify(sitting))), sitting);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("is none where something else was stored", () => {
    const sitting = reading(5, 10);
    for (const stored of [
      undefined,
      null,
      3,
      "x",
      {},
      { ...sitting, lines: "9" },
      { ...sitting, recent: [{}] },
    ]) {
      assert.equal(parseSitting(stored), null);
    }
  });

  test("a change takes as many sittings as its lines fill", () => {
    assert.deepEqual(
      [0, 400, 401, 1210].map((lines) => sittingsFor(lines, budget)),
      [1, 1, 2, 4],
    );
  });
});
