import assert from "node:assert/strict";

import { isSamplePath } from "../../../src/core/rules/samplePath.ts";

suite("samplePath", () => {
  test("knows what people only read, try or measure with", () => {
    const samples = [
      "examples/pay.ts",
      "docs/cookbook/a.py",
      "playground/hmr/parent.js",
      "bench/run.rs",
      "src/pay.back.py",
      "sdk/example.ts",
      "sdk/example_watch.ts",
    ];
    for (const path of samples) assert.equal(isSamplePath(path), true, path);
    for (const path of [
      "src/exampled.ts",
      "src/exampleService.ts",
      "src/playgroundServer/a.ts",
      "src/orders.ts",
    ]) {
      assert.equal(isSamplePath(path), false, path);
    }
  });
});
