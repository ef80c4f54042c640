import assert from "node:assert/strict";

import { findFile, similarPaths } from "../../../src/core/change/findFile.ts";
import { aChange, aFile } from "../../support/builders.ts";

const change = aChange([
  aFile("pay.ts"),
  aFile("src/pay.ts"),
  aFile("src/new.ts", [], { oldPath: "src/old.ts", status: "renamed" }),
  aFile("src/old.ts/again.ts"),
]);

suite("findFile", () => {
  for (const [folder, path, found] of [
    ["", "src/pay.ts", "src/pay.ts"],
    ["", "./src//pay.ts", "src/pay.ts"],
    ["", "src\\pay.ts", "src/pay.ts"],
    ["", "lib/../src/pay.ts", "src/pay.ts"],
    ["src", "pay.ts", "src/pay.ts"],
    ["src", "../pay.ts", "pay.ts"],
    ["src", "src/pay.ts", "src/pay.ts"],
    ["src\\deep", "../pay.ts", "src/pay.ts"],
    ["lib", "pay.ts", "pay.ts"],
    ["", "src/old.ts", "src/new.ts"],
    ["", "../src/pay.ts", null],
    ["", "../../pay.ts", null],
    ["", "src/none.ts", null],
    ["", "", null],
  ] as const) {
    test(`reads "${path}" from "${folder}"`, () => {
      assert.equal(findFile(change, path, folder)?.path ?? null, found);
    });
  }

  test("knows which other folders have a file of that name", () => {
    assert.deepEqual(similarPaths(change, "lib\\pay.ts"), ["pay.ts", "src/pay.ts"]);
    assert.deepEqual(similarPaths(change, "lib/none.ts"), []);
  });
});
