import assert from "node:assert/strict";

import fc from "fast-check";

import { ownItems, plainQuestion } from "../../../src/core/checklist/ownItems.ts";
import type { QueueEntry } from "../../../src/core/risk/queue.ts";
import type { OwnQuestion } from "../../../src/core/session/sessionState.ts";
import { aChange, aFile, aHunk, anEntry } from "../../support/builders.ts";

const by = "Robin <robin@example.com>";
const ask = "Who calls this at night?";

/** What becomes of a question asked of some edits of `src/pay.ts`, on these hunks: path, edits and evidence. */
function check(
  asked: readonly string[],
  hunks: readonly (readonly [path: string, ...ids: string[]])[],
  expected: readonly [path: string, edits: readonly string[], nPlaces: number, evidence: string],
): void {
  const entries = hunks.map(([path, ...ids]): QueueEntry => {
    const hunk = aHunk(path, ids);
    return anEntry(path, ids, { hunk, file: aFile(path, [hunk]) });
  });
  const question: OwnQuestion = { ask, by, edits: asked.map((id) => ({ id, path: "src/pay.ts" })) };
  const change = aChange(entries.map(({ file }) => file));
  const [item, ...others] = ownItems(new Map([["own-1", question]]), { change, queue: entries });
  assert.deepEqual(others, []);
  assert.deepEqual([item?.path, item?.edits, item?.places.length, item?.evidence], expected);
  assert.deepEqual([item?.id, item?.ask, item?.title, item?.required], ["own-1", ask, ask, true]);
}

suite("ownItems", () => {
  const other = ["src/other.ts", "o"] as const;

  test("a question of a hunk is about all of the hunk that holds its edits", () => {
    const own = "Your own question.";
    check(["a"], [["src/pay.ts", "a", "b"], ["src/pay.ts", "c"], other], ["src/pay.ts", ["a", "b"], 1, own]);
    check(["a", "b"], [["src/pay.ts", "a"], ["src/pay.ts", "b"], other], ["src/pay.ts", ["a", "b"], 2, own]);
    check(["a", "b"], [["src/pay.ts", "a", "b2"], other], ["src/pay.ts", ["a", "b2"], 1, own]);
  });

  test("it follows its edits to another path", () => {
    check(["a"], [["src/money.ts", "a"], other], ["src/money.ts", ["a"], 1, "Your own question."]);
  });

  test("it is kept where its lines are gone: of the file, or else of the whole change", () => {
    const gone = "Your own question. The lines it was asked of are gone.";
    check(["a"], [["src/pay.ts", "a2"], other], ["src/pay.ts", ["a2"], 1, gone]);
    check(["a"], [["src/x.ts", "x"], other], ["", ["o", "x"], 0, gone]);
  });

  test("one of the whole change is about every edit", () => {
    check([], [["src/pay.ts", "a"], other], ["", ["a", "o"], 0, "Your own question, of the whole change."]);
  });
});

suite("plainQuestion", () => {
  test("is one line of what can be seen", () => {
    assert.equal(plainQuestion("  Who\r\n\tpays?\u202e \u0000"), "Who pays?");
    assert.equal(plainQuestion(" \n\u200b "), null);
    assert.equal(plainQuestion("x".repeat(900))?.length, 500);
  });

  test("law: what it leaves it leaves as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = plainQuestion(text);
        assert.equal(plain === null ? null : plainQuestion(plain), plain);
        assert.doesNotMatch(plain ?? "", /[\p{Cc}\p{Cf}\u2028\u2029]/u);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
