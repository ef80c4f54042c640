import assert from "node:assert/strict";

import fc from "fast-check";

import { formatEvent, parseEvent, type SessionEvent } from "../../../src/core/session/events.ts";
import { foldEvents, ownItemId } from "../../../src/core/session/sessionState.ts";
import { anEvent } from "../../support/builders.ts";

const edits = [{ id: "a", path: "src/pay.ts" }];
const by = "Robin <robin@example.com>";
const asked = (ask: string) => anEvent({ type: "asked", ask, edits });
const decided = (item: string) =>
  anEvent({ type: "decided", item, decision: "intended", why: "so", edits: ["a"] });

/** The questions that hold after events, each with whether it is decided. */
function questions(events: readonly SessionEvent[]): unknown[] {
  const state = foldEvents(events);
  return [...state.questions].map(([id, { ask }]) => (state.decisions.has(id) ? `${ask} decided` : ask));
}

suite("questions of one's own", () => {
  test("are kept with whose they are and what they are of", () => {
    const event = asked("Who pays?");
    const expected = [[ownItemId(event), { ask: "Who pays?", edits, by }]];
    assert.deepEqual([...foldEvents([event]).questions], expected);
  });

  test("want a new decision in other words, and keep theirs in the same", () => {
    const event = asked("Who pays?");
    const item = ownItemId(event);
    const log = [event, decided(item)];
    assert.deepEqual(questions(log), ["Who pays? decided"]);
    assert.deepEqual(questions([...log, anEvent({ type: "reworded", item, ask: "Who pays?" })]), [
      "Who pays? decided",
    ]);
    const other = anEvent({ type: "reworded", item, ask: "Who pays at night?" });
    assert.deepEqual(questions([...log, other]), ["Who pays at night?"]);
    const undone = anEvent({ type: "undone", event: other.id });
    assert.deepEqual(questions([...log, other, undone]), ["Who pays? decided"]);
  });

  test("are taken off in one step, and brought back with their decision", () => {
    const event = asked("Who pays?");
    const item = ownItemId(event);
    const withdrawn = anEvent({ type: "withdrawn", item });
    const log = [event, decided(item), withdrawn];
    assert.deepEqual(questions(log), []);
    assert.equal(foldEvents(log).decisions.size, 0);
    assert.equal(foldEvents(log).undoable?.id, withdrawn.id);
    assert.deepEqual(questions([...log, anEvent({ type: "undone", event: withdrawn.id })]), [
      "Who pays? decided",
    ]);
  });

  test("nobody rewords or withdraws what is no question of theirs", () => {
    const log = [decided("empty-catch@src/pay.ts")];
    const more = [
      anEvent({ type: "reworded", item: "empty-catch@src/pay.ts", ask: "?" }),
      anEvent({ type: "withdrawn", item: "empty-catch@src/pay.ts" }),
    ];
    assert.deepEqual(questions([...log, ...more]), []);
    assert.equal(foldEvents([...log, ...more]).decisions.size, 1);
  });

  test("survive being written and read, and half of one is none", () => {
    const events = [asked("zwölf\n\"'"), anEvent({ type: "reworded", item: "own-1", ask: "?" })];
    const more = [...events, anEvent({ type: "withdrawn", item: "own-1" })];
    assert.deepEqual(more.map(formatEvent).map(parseEvent), more);
    for (const half of [
      '"asked","ask":"?"',
      '"asked","ask":1,"edits":[]',
      '"reworded","item":"i"',
      '"withdrawn"',
    ])
      assert.equal(parseEvent(`{"v":1,"id":"1","at":"","by":"","type":${half}}`), null, half);
  });

  test("law: the fold is that of a plain list, a doubled log says the same, and undoing all leaves nothing", () => {
    const step = fc.record({
      type: fc.constantFrom("asked" as const, "reworded" as const, "withdrawn" as const, "decided" as const),
      which: fc.nat(3),
      ask: fc.constantFrom("x", "y"),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const events: SessionEvent[] = [];
        const model: { id: string; ask: string; isDecided: boolean; isThere: boolean }[] = [];
        for (const { type, which, ask } of steps) {
          const one = model[which];
          const item = one?.id ?? "own-none";
          if (type === "asked") {
            const event = asked(ask);
            events.push(event);
            model.push({ id: ownItemId(event), ask, isDecided: false, isThere: true });
            continue;
          }
          const body = {
            reworded: { type: "reworded", item, ask },
            withdrawn: { type: "withdrawn", item },
          } as const;
          events.push(type === "decided" ? decided(item) : anEvent(body[type]));
          if (one?.isThere !== true) continue;
          if (type === "withdrawn") one.isThere = false;
          if (type === "decided") one.isDecided = true;
          if (type === "reworded" && one.ask !== ask) Object.assign(one, { ask, isDecided: false });
        }
        const expected = model
          .filter(({ isThere }) => isThere)
          .map(({ ask, isDecided }) => (isDecided ? `${ask} decided` : ask));
        assert.deepEqual(questions(events), expected);
        assert.deepEqual(questions(events.flatMap((event) => [event, event])), expected);
        const undone = events.map((event) => anEvent({ type: "undone", event: event.id }));
        assert.deepEqual(questions([...events, ...undone]), []);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
