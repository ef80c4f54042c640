import assert from "node:assert/strict";

import { isAsked } from "./isAsked.ts";

suite("answers to findings about tests", () => {
  test("does not ask about a test that stood there twice", () => {
    const check = (base: readonly string[], head: readonly string[], expected: boolean): void => {
      const files = { "test/test_shop.py": { base, head } };
      assert.equal(isAsked("test-weakening/test-checks-nothing", files), expected, base.join(" "));
    };
    const one = "def test_refund():";
    check([one, one], [one], false);
    check([one], [one], true);
    check([one], [], true);
  });

  test("does not ask about an assertion that writes out what it expects", () => {
    const check = (before: string, after: string, expected: boolean): void => {
      const files = { "src/orders.test.ts": { base: [before], head: [after] } };
      assert.equal(isAsked("test-weakening/assertion-loosened", files, "head"), expected, after);
    };
    const before = '    expect(run()).toBe("paid");';
    check(before, '    expect(run()).toEqual({ state: "paid" });', false);
    check(before, "    expect(run()).toEqual({ state: expect.any(String) });", true);
    check(before, "    expect(run()).toEqual(order);", true);
    check("    expect(run()).toStrictEqual({ a: 1 });", "    expect(run()).toEqual({ a: 1 });", true);
  });

  test("does not ask about an assertion that expects nothing in another way", () => {
    const check = (before: string, after: string, expected: boolean): void => {
      const files = { "tests/orders.rs": { base: [before], head: [after] } };
      assert.equal(isAsked("test-weakening/assertion-loosened", files, "head"), expected, after);
    };
    const none = "    assert_eq!(orders[0].refund, None);";
    check(none, "    assert!(orders[0].refund.is_not_found());", false);
    check(none, "    assert!(orders[1].refund.is_not_found());", true);
    check("    assert_eq!(orders[0].refund, Some(4));", "    assert!(orders[0].refund.is_found());", true);
  });

  test("does not ask about an assertion that stands for tests of another environment", () => {
    const check = (above: readonly string[], expected: boolean): void => {
      const head = [...above, "  expect(true).toBe(true);"];
      const files = { "test/billing.test.ts": { base: null, head } };
      const at = { line: head.length };
      assert.equal(
        isAsked("test-weakening/tautological-assertion", files, "head", at),
        expected,
        above.join(),
      );
    };
    check(["if (process.env.SELF_HOSTED) {", '  it("stands for them", () => {'], false);
    check(["if (!process.env.KEY) {", "  run();", "} else {", '  it("stands", () => {'], false);
    check(['describe("billing", () => {', '  it("bills", () => {'], true);
    check(["if (isLarge) {", "  run();", "} else {", '  it("stands", () => {'], true);
  });

  test("does not ask about a thread that stands still in a test", () => {
    const check = (marks: readonly string[], expected: boolean): void => {
      const head = [...marks, "async fn waits() {", "    std::thread::sleep(pause);"];
      const files = { "src/harness.rs": { base: null, head } };
      const at = { line: head.length };
      assert.equal(isAsked("async-misuse/blocking-wait", files, "head", at), expected, marks.join());
    };
    check(["#[tokio::test]"], false);
    check(["#[tokio::test]", '#[ignore = "slow"]'], false);
    check(["#[inline]"], true);
  });

  test("does not ask about an assertion of the strict module", () => {
    const check = (module: string, expected: boolean): void => {
      const head = ['    assert.equal(run(), "paid");', `import assert from "${module}";`];
      const files = { "src/orders.test.ts": { base: ['    expect(run()).toBe("paid");'], head } };
      assert.equal(isAsked("test-weakening/assertion-loosened", files, "head"), expected, module);
    };
    check("node:assert/strict", false);
    check("node:assert", true);
  });

  test("does not ask about a new test that says what it needs from outside", () => {
    const check = (base: readonly string[], why: string, expected: boolean): void => {
      const head = [`    #[ignore = "${why}"]`, "    fn pays() {"];
      const files = { "src/orders.rs": { base, head } };
      assert.equal(isAsked("test-weakening/test-skipped", files, "head"), expected, why);
    };
    check([], "requires credentials", false);
    check([], "manual migration benchmark", false);
    check([], "behaves otherwise now", true);
    check(["    fn pays() {"], "requires credentials", true);
    check(
      Array.from({ length: 5 }, () => "    #[ignore]"),
      "run by hand",
      false,
    );
  });

  test("does not ask about a new test that is expected to fail", () => {
    const check = (
      path: string,
      head: readonly string[],
      base: readonly string[],
      expected: boolean,
    ): void => {
      assert.equal(
        isAsked("test-weakening/test-skipped", { [path]: { base, head } }, "head"),
        expected,
        head[0],
      );
    };
    const failing = ["  it.fails('pays once', async () => {"];
    check("src/orders.test.ts", failing, [], false);
    check("src/orders.test.ts", failing, ["  it('pays once', async () => {"], true);
    check("src/orders.test.ts", ["  it.skip('pays once', async () => {"], [], true);
    const marked = ["@pytest.mark.xfail", "def test_pays_once():"];
    check("tests/test_orders.py", marked, [], false);
    check("tests/test_orders.py", marked, ["def test_pays_once():"], true);
  });

  test("does not ask about an assertion whose change says why right above", () => {
    const check = (base: readonly string[], comment: string, expected: boolean): void => {
      const head = [comment, "    expect(count()).toBeGreaterThan(1);"];
      const files = { "src/orders.test.ts": { base, head } };
      assert.equal(
        isAsked("test-weakening/assertion-loosened", files, "head", { line: 2 }),
        expected,
        comment,
      );
    };
    const before = "    expect(count()).toBe(2);";
    check([before], "    // Another order may arrive meanwhile.", false);
    check([before], "    // Orders", true);
  });

  test("does not ask about an assertion of a test that has another name now", () => {
    const check = (base: string, expected: boolean): void => {
      const head = ["    expect(run()).toContain('paid');", "  it('says what is paid', () => {"];
      const files = { "src/orders.test.ts": { base: [base, "    expect(run()).toBe('paid');"], head } };
      const rule = "test-weakening/assertion-loosened";
      assert.equal(isAsked(rule, files, "head", { symbol: "orders.says what is paid" }), expected, base);
    };
    check("  it('hands on what fails', () => {", false);
    check("  it('says what is paid', () => {", true);
  });

  test("does not ask about a value of which more is checked than before", () => {
    const check = (more: string, expected: boolean): void => {
      const head = ["  require.NotEmpty(t, header)", more];
      const files = { "pay_test.go": { base: ['  require.Equal(t, "Token x", header)'], head } };
      assert.equal(isAsked("test-weakening/assertion-loosened", files, "head"), expected, more);
    };
    check('  require.True(t, strings.HasPrefix(header, "Bearer "))', false);
    check("  require.NotNil(t, claims)", true);
  });

  test("does not ask about a test of what skipping does", () => {
    const files = { "test/sample.py": { base: [], head: ["        self.skipTest('no')"] } };
    assert.equal(
      isAsked("test-weakening/test-skipped", files, "head", { symbol: "Sample.test_skip" }),
      false,
    );
    assert.equal(isAsked("test-weakening/test-skipped", files, "head", { symbol: "Sample.test_pay" }), true);
  });

  test("does not ask about a limit of a test that is less than twice what it was", () => {
    const check = (before: string, expected: boolean): void => {
      const files = { "src/pay.test.ts": { base: [before], head: ["  timeout: 120_000,"] } };
      assert.equal(isAsked("test-weakening/test-timeout-raised", files, "head"), expected, before);
    };
    check("  timeout: 90_000,", false);
    check("  timeout: 60_000,", true);
    check("  hookTimeout: 90_000,", true);
  });

  test("does not ask about a test that only lost what a linter takes away", () => {
    const check = (before: string, expected: boolean): void => {
      const files = { "test/test_shop.py": { base: [before], head: ["    assert order.paid"] } };
      assert.equal(isAsked("test-weakening/assertion-loosened", files, "head"), expected, before);
    };
    check("    assert order.paid == True", false);
    check("    assert order.paid == 5", true);
    check("    assert order.paid_back == True", true);
  });

  test("does not ask about what the next line looks at", () => {
    const check = (next: string, expected: boolean): void => {
      const head = ["    assert found is not None", next];
      const files = { "test/test_shop.py": { base: ["    assert found == order"], head } };
      assert.equal(isAsked("test-weakening/assertion-loosened", files, "head"), expected, next);
    };
    check('    assert found["state"] == "paid"', false);
    check("    assert found.state == paid", false);
    check("    assert founder.name == paid", true);
  });

  test("does not ask about a value of which more is asserted than before", () => {
    const check = (head: readonly string[], expected: boolean): void => {
      const files = { "test/test_shop.py": { base: ["    assert len(Shop.keys) == 2"], head } };
      assert.equal(isAsked("test-weakening/assertion-loosened", files, "head"), expected, head.join(" "));
    };
    check(["    assert len(Shop.keys) <= 2", "    assert Shop.keys.isdisjoint(gone)"], false);
    check(["    assert len(Shop.keys) <= 2", "    assert other.isdisjoint(gone)"], true);
  });

  test("does not ask when a test runs again whose subject is gone", () => {
    const check = (reason: string, expected: boolean): void => {
      const files = { "test/test_shop.py": { base: [], head: [`@pytest.mark.skip(reason="${reason}")`] } };
      assert.equal(isAsked("test-weakening/test-skipped", files, "head"), expected, reason);
    };
    check("the old server is deprecated", false);
    check("fails at times", true);
    check("to be removed after a look at it", true);
  });
});
