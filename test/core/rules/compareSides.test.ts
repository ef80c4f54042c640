import assert from "node:assert/strict";
import fc from "fast-check";

import type { ChangedLines } from "../../../src/core/rules/analysis.ts";
import { comparatorOf } from "../../../src/core/rules/comparators.ts";
import { compareSides } from "../../../src/core/rules/compareSides.ts";
import type { Match, Side } from "../../../src/core/rules/match.ts";

const everywhere: readonly ChangedLines[] = [
  { base: { start: 1, lines: 1_000 }, head: { start: 1, lines: 1_000 } },
];

function match(parts: Partial<Match> & { readonly line?: number }): Match {
  const { line = 1, ...rest } = parts;
  const place = { start: { line, column: 1 }, end: { line, column: 9 } };
  const names = { rule: "c/r", symbol: "f", key: "k", context: "k" };
  const rest2 = { value: null, compare: null, protects: [], surroundings: [] };
  return { detects: "introduced", role: "report", ...names, ...place, ...rest2, ...rest };
}

function side(matches: readonly Match[], symbols: Readonly<Record<string, string>> = {}): Side {
  return { matches, symbols: new Map(Object.entries({ "": "", f: "", g: "", ...symbols })) };
}

function found(base: Side, head: Side, edits = everywhere): string[] {
  return compareSides({ base, head, edits }, comparatorOf).map(
    (difference) => `${difference.side} ${difference.match.start.line}`,
  );
}

suite("compareSides", () => {
  test("reports what the head has more of", () => {
    const one = match({ line: 3 });
    assert.deepEqual(found(side([]), side([one])), ["head 3"]);
    assert.deepEqual(found(side([one]), side([one])), []);
    assert.deepEqual(found(side([one]), side([one, match({ line: 9, symbol: "g" })])), ["head 9"]);
  });

  test("reports nothing that was in another symbol before", () => {
    assert.deepEqual(found(side([match({ symbol: "g" })]), side([match({})])), []);
  });

  test("reports nothing outside of the changed lines", () => {
    const edits = [{ base: { start: 1, lines: 2 }, head: { start: 1, lines: 2 } }];
    assert.deepEqual(found(side([]), side([match({ line: 5 })]), edits), []);
  });

  test("reports a guard that is gone while what it protected stays", () => {
    const guard = match({ detects: "removed", line: 2, surroundings: ["refund(order)", "save(order)"] });
    assert.deepEqual(found(side([guard]), side([], { f: "refund(order);" })), ["base 2"]);
    assert.deepEqual(found(side([guard]), side([], { f: "nothing();" })), []);
    assert.deepEqual(found(side([guard]), { matches: [], symbols: new Map([["", ""]]) }), []);
  });

  test("reports no guard that something in its symbol stands in for", () => {
    const guard = match({ detects: "removed", key: "(!user)", context: "if(!user)return;" });
    const other = match({
      detects: "removed",
      role: "counterpart",
      key: "user?.name",
      context: "user?.name",
    });
    assert.deepEqual(found(side([guard]), side([other])), []);
    assert.deepEqual(found(side([guard]), side([{ ...other, key: "order?.id" }])), ["base 1"]);
    assert.deepEqual(found(side([guard]), side([{ ...other, symbol: "g" }])), ["base 1"]);
  });

  test("lets one thing stand in for one guard only", () => {
    const guards = [1, 2].map((line) =>
      match({ detects: "removed", line, key: `user.a${line}`, context: `user.a${line}` }),
    );
    const other = match({ detects: "removed", role: "counterpart", key: "user.b", context: "user.b" });
    assert.equal(found(side(guards), side([other])).length, 1);
  });

  test("reports a value only when it is weaker", () => {
    const mode = (value: string): Match =>
      match({ detects: "weakened", compare: "file-mode", value, context: value });
    assert.deepEqual(found(side([mode("0o600")]), side([mode("0o666")])), ["head 1"]);
    assert.deepEqual(found(side([mode("0o666")]), side([mode("0o600")])), []);
  });

  test("obeys its laws", () => {
    const anyMatch = fc
      .record({
        detects: fc.constantFrom("introduced" as const, "removed" as const, "weakened" as const),
        symbol: fc.constantFrom("", "f", "g"),
        key: fc.constantFrom("a", "b", "user"),
        line: fc.integer({ min: 1, max: 50 }),
        value: fc.constantFrom("0o600", "0o644", "0o777"),
      })
      .map((parts) => match({ ...parts, context: parts.key + parts.value, compare: "file-mode" }));
    const anySide = fc.array(anyMatch, { maxLength: 8 }).map((matches) => side(matches));
    const anyEdits = fc.array(
      fc
        .record({ start: fc.integer({ min: 1, max: 50 }), lines: fc.integer({ min: 1, max: 5 }) })
        .map((span) => ({ base: span, head: span })),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(anySide, anySide, anyEdits, (base, head, edits) => {
        assert.deepEqual(found(base, base), [], "a side against itself");
        assert.deepEqual(found(base, head, []), [], "without edits");
        const reversed = { ...base, matches: [...base.matches].reverse() };
        assert.deepEqual(found(base, reversed), [], "in another order");
        const differences = compareSides({ base, head, edits }, comparatorOf);
        for (const { match: one, side: where } of differences) {
          const touched = edits.some(
            (edit) =>
              one.start.line >= edit[where].start && one.start.line < edit[where].start + edit[where].lines,
          );
          assert.ok(touched, "outside of the edits");
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
