import assert from "node:assert/strict";

import { ownersOf, parseCodeOwners } from "../../../src/core/policy/codeOwners.ts";

suite("ownersOf", () => {
  const rules = parseCodeOwners(
    [
      "# who looks after what",
      "*            @org/everyone",
      "/payments/   ada@example.com @lin  # money",
      "payments/generated/",
      "docs/read\\ me.md @writer",
      "[Section] @nobody",
      "",
    ].join("\r\n"),
  );

  test("the last rule that fits decides, and may leave a path to nobody", () => {
    assert.deepEqual(
      ["a.ts", "payments/pay.ts", "payments/generated/a.ts", "docs/read me.md"].map((path) =>
        ownersOf(rules, path),
      ),
      [["@org/everyone"], ["ada@example.com", "@lin"], [], ["@writer"]],
    );
  });

  test("without a rule nobody owns anything", () => {
    assert.deepEqual(ownersOf([], "a.ts"), []);
  });
});
