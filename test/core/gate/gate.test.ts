import assert from "node:assert/strict";

import { evaluateGate, type GateInput } from "../../../src/core/gate/gate.ts";
import { groupReasons } from "../../../src/core/gate/groupReasons.ts";
import { foldEvents, type MarkKind } from "../../../src/core/session/sessionState.ts";
import type { DecisionKind } from "../../../src/core/session/events.ts";
import { anEntry, anEvent, anItem } from "../../support/builders.ts";

const head = "2".repeat(40);
const read = anEntry("src/a.ts", ["a"]);

/** A finished review of one hunk and one question; each test breaks one thing of it. */
function finished(given: Partial<GateInput> = {}): GateInput {
  return {
    queue: [read],
    checklist: [anItem("i", ["a"])],
    state: decided("intended"),
    marks: new Map([[read.key, "marked"]]),
    head,
    headNow: head,
    policy: { kind: "none" },
    ...given,
  };
}

function decided(decision: DecisionKind, edits: string[] = ["a"]) {
  return foldEvents([anEvent({ type: "decided", item: "i", decision, why: "so", edits })]);
}

function check(given: Partial<GateInput>, expected: readonly string[]): void {
  const verdict = evaluateGate(finished(given));
  assert.deepEqual(
    verdict.reasons.map(({ text, target }) => `${target.kind}: ${text}`),
    expected,
  );
  assert.equal(verdict.allowed, expected.length === 0);
}

suite("evaluateGate", () => {
  test("allows a finished review", () => {
    check({}, []);
  });

  test("wants every hunk that is not noise to be marked", () => {
    const noise = anEntry("package-lock.json", ["n"], { noise: "lockFile" });
    check({ queue: [read, noise, anEntry("src/b.ts", ["b"])] }, ["hunk: Not reviewed yet"]);
  });

  test("refuses while a hunk is to come back to, noise or not", () => {
    const marks = new Map<string, MarkKind>([[read.key, "comeBack"]]);
    check({ marks }, ["hunk: You wanted to come back to this"]);
    check({ marks, queue: [{ ...read, noise: "whitespace" }] }, ["hunk: You wanted to come back to this"]);
  });

  test("wants every required question decided", () => {
    check({ state: foldEvents([]) }, ["item: Not decided yet"]);
    const optional = [anItem("i", ["a"], { required: false })];
    check({ state: foldEvents([]), checklist: optional }, []);
    check({ state: decided("intended", ["older"]), checklist: optional }, []);
    check({ state: decided("problem"), checklist: optional }, ["item: You called this a problem"]);
  });

  test("refuses an unsure answer, a problem, and an answer given for other code", () => {
    check({ state: decided("unsure") }, ["item: You were unsure"]);
    check({ state: decided("problem") }, ["item: You called this a problem"]);
    check({ state: decided("intended", ["older"]) }, ["item: Its code changed after the decision"]);
  });

  test("refuses when the head moved or is gone", () => {
    check({ headNow: "3".repeat(40) }, ["head: The branch has moved since it was read"]);
    check({ headNow: null }, ["head: The branch has moved since it was read"]);
  });

  test("refuses what is not committed", () => {
    check({ head: null, headNow: null }, ["change: Nothing is committed yet"]);
  });

  test("refuses an empty change", () => {
    check({ queue: [], checklist: [] }, ["change: There is nothing to approve"]);
  });

  test("blocks on what the base asks and this version cannot check", () => {
    const problems = [{ line: 3, column: 7, message: "“by” must be a list" }];
    check({ policy: { kind: "broken", problems } }, ["policy: The policy is broken"]);
    const [reason] = evaluateGate(finished({ policy: { kind: "broken", problems } })).reasons;
    assert.deepEqual(reason?.target, { kind: "policy", line: 3, column: 7 });
  });

  test("names every reason at once", () => {
    const verdict = evaluateGate(finished({ state: foldEvents([]), marks: new Map(), headNow: null }));
    assert.equal(verdict.reasons.length, 3);
  });
});

suite("groupReasons", () => {
  test("puts what is about the whole first, then what is to decide, then what is to read", () => {
    const { reasons } = evaluateGate(
      finished({
        state: decided("unsure"),
        checklist: [anItem("i", ["a"]), anItem("j", ["a"])],
        marks: new Map(),
        headNow: null,
        policy: { kind: "broken", problems: [{ line: 1, column: 1, message: "it is" }] },
      }),
    );
    const { whole, toDecide, toRead } = groupReasons(reasons);
    assert.deepEqual(
      [whole, toDecide, toRead].map((group) => group.map(({ text }) => text)),
      [
        ["The branch has moved since it was read", "The policy is broken"],
        ["You were unsure", "Not decided yet"],
        ["Not reviewed yet"],
      ],
    );
    assert.equal(whole.length + toDecide.length + toRead.length, reasons.length);
  });
});
