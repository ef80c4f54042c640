import assert from "node:assert/strict";

import fc from "fast-check";

import { formatEvent, parseEvent, type SessionEvent } from "../../../src/core/session/events.ts";
import { placeOnEdits } from "../../../src/core/session/placeOnEdits.ts";
import { resolveMarks } from "../../../src/core/session/resolveMarks.ts";
import { decidedAs, foldEvents, isSettled, statusOf } from "../../../src/core/session/sessionState.ts";
import { aHunk, anEvent, anItem } from "../../support/builders.ts";

const path = "src/pay.ts";
const ref = (id: string) => ({ id, path });

suite("foldEvents", () => {
  test("the last word on an edit counts", () => {
    const state = foldEvents([
      anEvent({ type: "marked", edits: [ref("a"), ref("b")] }),
      anEvent({ type: "comeBack", edits: [ref("b")] }),
      anEvent({ type: "unmarked", edits: [ref("a")] }),
    ]);
    assert.deepEqual([...state.marks], [["b:src/pay.ts", "comeBack"]]);
  });

  test("the last word on who wrote an edit counts, with whose it is, and can be taken back", () => {
    const said = (word: "ai" | "notAi" | null, ...ids: string[]) =>
      anEvent({ type: "attributed", edits: ids.map(ref), word });
    const by = "Robin <robin@example.com>";
    const events = [said("ai", "a", "b", "c"), said("notAi", "b"), said(null, "c")];
    assert.deepEqual(
      [...foldEvents(events).words],
      [
        ["a:src/pay.ts", { word: "ai", by }],
        ["b:src/pay.ts", { word: "notAi", by }],
      ],
    );
    assert.equal(foldEvents(events).marks.size, 0);
    const undone = events.flatMap((event) => [event, anEvent({ type: "undone", event: event.id })]);
    assert.equal(foldEvents(undone).words.size, 0);
    assert.equal(foldEvents(events).undoable?.id, events[2]?.id);
  });

  test("an undone event counts as never said, and the one before it can be undone next", () => {
    const first = anEvent({ type: "marked", edits: [ref("a")] });
    const second = anEvent({ type: "unmarked", edits: [ref("a")] });
    const state = foldEvents([first, second, anEvent({ type: "undone", event: second.id })]);
    assert.equal(state.marks.get("a:src/pay.ts"), "marked");
    assert.equal(state.undoable?.id, first.id);
  });

  test("every event survives being written and read", () => {
    const events: SessionEvent[] = [
      anEvent({ type: "started", source: "range", base: "b", head: null }),
      anEvent({ type: "marked", edits: [ref("a")] }),
      anEvent({ type: "decided", item: "i", decision: "intended", why: "zwölf\n\"'", edits: ["a"] }),
      anEvent({ type: "attributed", edits: [ref("a")], word: "notAi" }),
      anEvent({ type: "attributed", edits: [ref("a")], word: null }),
      anEvent({ type: "reopened", item: "i" }),
      anEvent({ type: "approved", head: "h", receipt: "r" }),
    ];
    assert.deepEqual(events.map(formatEvent).map(parseEvent), events);
  });

  test("whatever else stands in a log is no event and no error", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
        assert.equal(parseEvent(line), null);
      }),
      { seed: 1, numRuns: 500 },
    );
    assert.equal(parseEvent('{"v":1,"id":"1","at":"","by":"","type":"marked","edits":[{"id":1}]}'), null);
    assert.equal(
      parseEvent('{"v":1,"id":"1","at":"","by":"","type":"attributed","edits":[],"word":"human"}'),
      null,
    );
    assert.equal(
      parseEvent(
        '{"v":1,"id":"1","at":"","by":"","type":"decided","item":"i","decision":"ok","why":"","edits":[]}',
      ),
      null,
    );
  });

  test("law: folding a log in pieces as it grows ends where folding it whole does, and marking is idempotent", () => {
    const step = fc.record({
      type: fc.constantFrom("marked" as const, "unmarked" as const, "comeBack" as const),
      id: fc.constantFrom("a", "b", "c"),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const events = steps.map(({ type, id }) => anEvent({ type, edits: [ref(id)] }));
        const doubled = events.flatMap((event) => [event, event]);
        assert.deepEqual(foldEvents(doubled).marks, foldEvents(events).marks);
        const model = new Map<string, string>();
        for (const { type, id } of steps) {
          if (type === "unmarked") model.delete(id);
          else model.set(id, type);
        }
        const marks = new Map([...foldEvents(events).marks].map(([key, mark]) => [key.split(":")[0], mark]));
        assert.deepEqual(marks, model);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

suite("statusOf", () => {
  const decided = (
    edits: string[],
    decision: "intended" | "unsure" | "problem" | "noBehaviourChange" = "intended",
  ) => foldEvents([anEvent({ type: "decided", item: "i", decision, why: "because", edits })]);

  test("a decision holds while the item is about nothing new", () => {
    assert.equal(statusOf(decided(["a", "b"]), anItem("i", ["a", "b"])).kind, "decided");
    assert.equal(statusOf(decided(["a", "b"]), anItem("i", ["a"])).kind, "decided");
  });

  test("it reopens when its code changed, and offers the old answer", () => {
    const status = statusOf(decided(["a"]), anItem("i", ["a2"]));
    assert.equal(status.kind === "reopened" && status.previous.why, "because");
  });

  test("a question that is called after another of its files now keeps its answer for what it was given for", () => {
    const given = foldEvents([
      anEvent({ type: "decided", item: "swallowed@a.ts", decision: "intended", why: "x", edits: ["a", "b"] }),
    ]);
    const status = (id: string, edits: string[]) => statusOf(given, anItem(id, edits)).kind;
    assert.equal(status("swallowed@b.ts", ["b"]), "decided", "its first file is no more part of the change");
    assert.equal(status("swallowed@0.ts", ["0", "a", "b"]), "reopened", "a file comes before it now");
    assert.equal(status("swallowed@b.ts", ["c"]), "open", "other code, another question");
    assert.equal(status("widened@b.ts", ["b"]), "open", "another rule");
  });

  test("the own answer of a question counts before one that another name had", () => {
    const decided = (item: string, decision: "intended" | "problem") =>
      anEvent({ type: "decided", item, decision, why: "x", edits: ["a"] });
    const state = foldEvents([decided("r@b", "problem"), decided("r@a", "intended")]);
    assert.equal(isSettled(statusOf(state, anItem("r@b", ["a"]))), false);
    assert.equal(decidedAs(state, anItem("r@c", ["a"])), "r@a", "the last of several");
    const reopened = foldEvents([decided("r@a", "intended"), anEvent({ type: "reopened", item: "r@a" })]);
    assert.equal(statusOf(reopened, anItem("r@c", ["a"])).kind, "open");
  });

  test("only intended and no behaviour change settle a question", () => {
    const settles = (["intended", "noBehaviourChange", "unsure", "problem"] as const).map((decision) =>
      isSettled(statusOf(decided(["a"], decision), anItem("i", ["a"]))),
    );
    assert.deepEqual(settles, [true, true, false, false]);
    assert.equal(isSettled({ kind: "open" }), false);
  });
});

suite("resolveMarks", () => {
  const marked = (...ids: string[]) => foldEvents([anEvent({ type: "marked", edits: ids.map(ref) })]);

  test("a hunk is marked when all its edits are", () => {
    const hunks = [aHunk(path, ["a", "b"]), aHunk(path, ["c", "d"])];
    const { byHunk, dropped } = resolveMarks(marked("a", "b", "c"), hunks);
    assert.deepEqual([...byHunk.keys()], ["hunk-a-b:src/pay.ts"]);
    assert.equal(dropped, 0);
  });

  test("hunks that grow together or fall apart keep the marks of their edits", () => {
    const state = marked("a", "b");
    assert.equal(resolveMarks(state, [aHunk(path, ["a", "b"])]).byHunk.size, 1);
    assert.equal(resolveMarks(state, [aHunk(path, ["a"]), aHunk(path, ["b"])]).byHunk.size, 2);
    assert.equal(resolveMarks(state, [aHunk(path, ["a", "b", "new"])]).byHunk.size, 0);
  });

  test("a mark whose edit is gone is dropped and counted", () => {
    assert.equal(resolveMarks(marked("gone"), [aHunk(path, ["a"])]).dropped, 1);
  });

  test("a mark follows its edit through a rename, and never to a second file", () => {
    const state = marked("a");
    assert.equal(resolveMarks(state, [aHunk("src/billing.ts", ["a"])]).byHunk.size, 1);
    assert.equal(resolveMarks(state, [aHunk("src/x.ts", ["a"]), aHunk("src/y.ts", ["a"])]).byHunk.size, 0);
    assert.equal(resolveMarks(state, [aHunk(path, ["other"]), aHunk("src/y.ts", ["a"])]).byHunk.size, 0);
  });
});

suite("placeOnEdits", () => {
  const words = (...ids: string[]) =>
    foldEvents([anEvent({ type: "attributed", edits: ids.map(ref), word: "ai" })]).words;
  const placed = (ids: string[], hunks: readonly ReturnType<typeof aHunk>[]) => {
    const { byEdit, dropped } = placeOnEdits(words(...ids), hunks);
    return [[...byEdit.keys()], dropped];
  };

  test("a word stays with its edit wherever its hunk is grouped, and is dropped when the edit changed", () => {
    assert.deepEqual(placed(["a", "b"], [aHunk(path, ["a"]), aHunk(path, ["b", "new"])]), [
      ["a:src/pay.ts", "b:src/pay.ts"],
      0,
    ]);
    assert.deepEqual(placed(["a", "b"], [aHunk(path, ["a2", "b"])]), [["b:src/pay.ts"], 1]);
  });

  test("a word follows its edit through a rename, and never to a second file", () => {
    assert.deepEqual(placed(["a"], [aHunk("src/billing.ts", ["a"])]), [["a:src/billing.ts"], 0]);
    assert.deepEqual(placed(["a"], [aHunk("src/x.ts", ["a"]), aHunk("src/y.ts", ["a"])]), [[], 1]);
  });
});
