import assert from "node:assert/strict";

import { isAsked } from "./isAsked.ts";

suite("answers to findings about suppressions", () => {
  const check = (head: readonly string[], line: number, expected: boolean): void => {
    const files = { "src/a.py": { base: ["import os"], head } };
    const asked = isAsked("disabled-check/security-check-suppressed", files, "head", { line });
    assert.equal(asked, expected, head[line - 1]);
  };

  test("a remark that says why is not asked about", () => {
    check(['kind = "bearer"  # nosec B105 - the type of a token, no password'], 1, false);
    check(["run(command)  # nosec B602 -- fixed at build time"], 1, false);
    check(["run(command)  # nosec B602"], 1, true);
    check(["run(command)  # nosec B602 - who may call this?"], 1, true);
    check(["run(command)  # nosec B602 - to-do: quote the name"], 1, true);
    check(["run(command)  # nosec B602, B603, B604"], 1, true);
  });

  test("the same remark is asked about once in a file", () => {
    check(["run(one)  # nosec B602", "run(two)  # nosec B602"], 1, true);
    check(["run(one)  # nosec B602", "run(two)  # nosec B602"], 2, false);
    check(["run(one)  # nosec B602", "load(two)  # nosec B301"], 2, true);
  });

  test("the name of a migration and what comes from the environment are no secrets", () => {
    check(['revision: str = "d8d7939e73e9"  # pragma: allowlist secret'], 1, false);
    check(['key = os.environ.get("KEY", "")  # pragma: allowlist secret'], 1, false);
    check(['key = os.environ.get("KEY", "d8d7939e73e9")  # pragma: allowlist secret'], 1, true);
    check(['key = "d8d7939e73e9"  # pragma: allowlist secret'], 1, true);
  });
});
