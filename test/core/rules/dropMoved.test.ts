import assert from "node:assert/strict";

import { dropMoved } from "../../../src/core/rules/dropMoved.ts";
import { aChange, aFile, aFinding, aHunk, anEdit } from "../../support/builders.ts";

const guard = ["if (!actor.mayRefund) {", "  throw new Forbidden();", "}"];

/** A change that takes these lines out of one file and puts those into another. */
function check(removed: readonly string[], added: readonly string[], expected: readonly string[]): void {
  const from = aFile("src/refunds.ts", [
    aHunk("src/refunds.ts", ["a"], { edits: [anEdit("a", { removed, added: [] })] }),
  ]);
  const to = aFile("src/policy.ts", [aHunk("src/policy.ts", ["b"], { edits: [anEdit("b", { added })] })]);
  const texts = new Map([
    ["src/refunds.ts", { base: removed.join("\n"), head: "" }],
    ["src/policy.ts", { base: "", head: added.join("\n") }],
  ]);
  const end = { line: removed.length, column: 2 };
  const gone = aFinding({ id: "gone", path: "src/refunds.ts", side: "base", end });
  const come = aFinding({
    id: "come",
    path: "src/policy.ts",
    side: "head",
    end: { ...end, line: added.length },
  });
  const left = dropMoved([gone, come], aChange([from, to]), texts);
  assert.deepEqual(
    left.map(({ id }) => id),
    expected,
  );
}

suite("dropMoved", () => {
  test("is silent about code that moved to another file, whatever its indentation", () => {
    check(guard, guard, []);
    check(
      guard,
      guard.map((line) => `    ${line}`),
      [],
    );
  });

  test("speaks of code that changed on its way", () => {
    check(guard, ["if (!actor.mayRead) {", "  throw new Forbidden();", "}"], ["gone", "come"]);
  });

  test("takes no line for a part of another", () => {
    check(["check(order, total);"], ["await recheck(order, total);"], ["gone", "come"]);
  });

  test("does not trust short code to have moved", () => {
    check(["check(x);"], ["check(x);"], ["gone", "come"]);
  });
});
