import assert from "node:assert/strict";

import { isTestPath } from "../../../src/core/rules/testPath.ts";

suite("test paths", () => {
  for (const path of [
    "src/test/a.kt",
    "unittests/shop_case.py",
    "cmd/shop/e2e_test/env.go",
    "packages/integration-tests/order.ts",
    "internal/testutil/repo.go",
    "lib/test_helpers/orders.rb",
    "Shop.UnitTests/Order.cs",
    "order_test.go",
    "its/sources/order.js",
    "src/mocks/orders.ts",
    "src/orders.clienttest.ts",
    "src/__snapshots__/orders.test.tsx.snap",
    "Shop/Order.Total.verified.txt",
    "src/orders/tests.rs",
    "scripts/upgrade-smoke-test.sh",
    "scripts/e2e-test-server.sh",
  ]) {
    test(`${path} is one`, () => {
      assert.equal(isTestPath(path), true);
    });
  }

  for (const path of [
    "src/latest/order.go",
    "src/contest/order.go",
    "src/attestation/key.go",
    "src/test.go",
    "scripts/run-tests.sh",
    "src/bits/order.go",
  ]) {
    test(`${path} is none`, () => {
      assert.equal(isTestPath(path), false);
    });
  }
});
