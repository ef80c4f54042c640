import assert from "node:assert/strict";

import { isAsked } from "./isAsked.ts";

suite("answers to findings about conditions", () => {
  const check = (base: readonly string[], head: readonly string[], line: number, expected: boolean): void => {
    const files = { "a.ts": { base, head } };
    assert.equal(isAsked("weakened-logic/and-or-swapped", files, "head", { line }), expected, head.join());
  };

  test("does not ask about a condition of other parts", () => {
    check(["if (paid && shipped) done();"], ["if (paid || shipped) done();"], 1, true);
    check(["if (paid && shipped) done();"], ["if (paid || shipped || lost) done();"], 1, false);
    check(["if (paid and shipped):"], ["if (paid or shipped):"], 1, true);
    check(
      ["if (paid &&", "    shipped &&", "    known) done();"],
      ["if (paid || shipped || known) done();"],
      1,
      true,
    );
    check(
      ["if (paid && shipped) done();"],
      ["return (", "  paid ||", "  shipped ||", "  lost", ");"],
      2,
      false,
    );
    check(["if (kind && size) done();"], ["if (paid || shipped || lost) done();"], 1, true);
  });

  test("does not ask about a condition that always held, or never", () => {
    check(
      ['if (kind !== "a" || kind !== "b") stop();'],
      ['if (kind !== "a" && kind !== "b") stop();'],
      1,
      false,
    );
    check(
      ['if (kind === "a" && kind === "b") stop();'],
      ['if (kind === "a" || kind === "b") stop();'],
      1,
      false,
    );
    check(['if (kind !== "a" || size !== 1) stop();'], ['if (kind !== "a" && size !== 1) stop();'], 1, true);
    check(
      ['if (kind !== "a" && kind !== "b") stop();'],
      ['if (kind !== "a" || kind !== "b") stop();'],
      1,
      true,
    );
  });
});
