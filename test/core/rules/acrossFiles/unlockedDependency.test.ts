import assert from "node:assert/strict";

import { unlockedDependencies } from "../../../../src/core/rules/acrossFiles/unlockedDependency.ts";
import { aFinding } from "../../../support/builders.ts";
import { aWholeChange, type SidesOfFile } from "./wholeChange.ts";

/** Whether the new dependency "cut" of a package.json is told, with these other files. */
function check(
  expected: boolean,
  others: Readonly<Record<string, string>>,
  changed: Readonly<Record<string, SidesOfFile>> = {},
): void {
  const path = "app/package.json";
  const whole = aWholeChange(
    { [path]: { base: "{}", head: '{ "dependencies": {\n  "cut": "^1.0.0" } }' }, ...changed },
    others,
  );
  const finding = aFinding({ path, start: { line: 2, column: 3 }, end: { line: 2, column: 18 } });
  assert.equal(unlockedDependencies([finding], whole).length === 1, expected);
}

suite("dependencies that the lock file does not name", () => {
  test("are told where the lock file stands beside the manifest", () => {
    check(true, {
      "app/package-lock.json": '{ "packages": { "node_modules/cutter": {}, "node_modules/@a/cut": {} } }',
    });
    check(true, { "app/yarn.lock": "uncut@^1.0.0:\n" });
    check(true, { "app/pnpm-lock.yaml": "dependencies:\n  cut-text:\n    specifier: 1\n" });
  });

  test("are silent where it names them", () => {
    check(false, { "app/package-lock.json": '{ "packages": { "node_modules/cut": {} } }' });
    check(false, { "app/package-lock.json": '{ "dependencies": { "cut": { "version": "1.0.0" } } }' });
    check(false, { "app/yarn.lock": '"cut@npm:^1.0.0":\n' });
    check(false, { "app/pnpm-lock.yaml": "dependencies:\n  cut:\n    specifier: 1\n" });
    check(false, { "app/bun.lock": '{ "packages": { "cut": ["cut@1.0.0"] } }' });
  });

  test("are silent where one of several names them, and where there is none beside", () => {
    check(false, { "app/package-lock.json": "{}", "app/yarn.lock": "cut@^1.0.0:\n" });
    check(false, { "package-lock.json": "{}", "other/yarn.lock": "" });
  });

  test("are silent where the lock file of the workspace, further up, names them", () => {
    check(false, { "app/pnpm-lock.yaml": "dependencies:\n", "pnpm-lock.yaml": "  cut:\n    specifier: 1\n" });
    check(true, {
      "app/pnpm-lock.yaml": "dependencies:\n",
      "other/pnpm-lock.yaml": "  cut:\n    specifier: 1\n",
    });
  });

  test("are looked for in the lock file as the change leaves it", () => {
    check(false, {}, { "app/yarn.lock": { base: "", head: "cut@^1.0.0:\n" } });
    check(true, {}, { "app/yarn.lock": { base: "cut@^1.0.0:\n", head: "uncut@^1.0.0:\n" } });
    check(false, {}, { "app/yarn.lock": { base: "uncut@^1.0.0:\n", head: null } });
  });
});
