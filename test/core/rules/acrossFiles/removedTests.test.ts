import assert from "node:assert/strict";

import { findRemovedTests, removedTests } from "../../../../src/core/rules/acrossFiles/removedTests.ts";
import type { Rule } from "../../../../src/core/rules/finding.ts";
import { aWholeChange, type SidesOfFile } from "./wholeChange.ts";

const rule: Rule = {
  id: "test-file-removed",
  category: "test-weakening",
  what: "",
  why: "",
  ask: "",
  severity: "high",
  confidence: "medium",
  detects: ["removed"],
  scope: "tests",
  once: [],
  silencedBy: [],
  since: "",
  references: [],
  isTeams: false,
};

/** The test files of a change that are told. */
function check(
  changed: Readonly<Record<string, SidesOfFile>>,
  expected: readonly string[],
  others: Readonly<Record<string, string>> = {},
): void {
  const found = Object.entries(changed).flatMap(([path, sides]) =>
    findRemovedTests({ path, ...sides, edits: [], modes: { base: null, head: null } }, [rule]),
  );
  assert.deepEqual(
    removedTests(found, aWholeChange(changed, others)).map(({ path }) => path),
    expected,
  );
}

const titles = ["takes cents", "refuses less than nothing", "rounds to even", "knows the currency"];
const suiteOf = (names: readonly string[]): string =>
  'import { pay } from "../src/pay.ts";\n' +
  names.map((name) => `test("${name}", () => {\n  assert(pay());\n});\n`).join("\n");
const tests = suiteOf(titles);
const code = Array.from({ length: 20 }, (_, index) => `export const a${index} = ${index};\n`).join("");
const gone = { base: tests, head: null };

suite("removed tests", () => {
  test("are told where what they are called after stays", () => {
    check({ "src/pay.test.ts": gone }, ["src/pay.test.ts"], { "src/pay.ts": code });
    check({ "test/unit/pay.spec.ts": gone }, ["test/unit/pay.spec.ts"], { "src/pay.tsx": code });
    check({ "src/__tests__/pay.test.js": gone }, ["src/__tests__/pay.test.js"], {
      "src/pay.ts": code,
      "lib/b/pay.ts": code,
    });
  });

  test("are not told where they stand in another form, whose promises nobody waits for", () => {
    const voided = tests.replaceAll("test(", "void test(");
    check({ "src/pay.test.ts": { base: tests, head: voided } }, [], { "src/pay.ts": code });
    const conditional = tests.replaceAll("test(", "testIf(!isWindows)(");
    check({ "src/pay.test.ts": { base: tests, head: conditional } }, [], { "src/pay.ts": code });
    check({ "src/pay.test.ts": { base: voided, head: null } }, ["src/pay.test.ts"], { "src/pay.ts": code });
  });

  test("are told in each language that has a way to name them", () => {
    const files: readonly (readonly [string, string, string])[] = [
      ["tests/test_pay.py", "shop/pay.py", "from shop import pay\ndef test_cents():\n    assert pay()\n"],
      [
        "shop/pay_test.py",
        "shop/pay.py",
        "import shop.pay\nclass A:\n    async def test_cents(self):\n        assert pay()\n",
      ],
      ["pay/pay_test.go", "pay/pay.go", "func TestCents(t *testing.T) {\n}\n"],
      ["src/test/java/shop/PayTest.java", "src/main/java/shop/Pay.java", "@Test\nvoid takesCents() {\n}\n"],
      ["src/test/kotlin/PayTests.kt", "src/main/kotlin/Pay.kt", "@Test\nfun `takes cents`() {\n}\n"],
      ["Shop.Tests/PayTests.cs", "Shop/Pay.cs", "[Fact]\npublic void TakesCents() {\n}\n"],
      ["spec/pay_spec.rb", "lib/pay.rb", 'it "takes cents" do\nend\n'],
      ["tests/PayTest.php", "src/Pay.php", "public function testCents() {\n}\n"],
      ["Tests/PayTests.swift", "Sources/Pay.swift", "func testCents() {\n}\n"],
    ];
    for (const [path, subject, base] of files) {
      check({ [path]: { base, head: null } }, [path], { [subject]: code });
      check({ [path]: { base, head: base } }, [], { [subject]: code });
    }
  });

  test("are told where most are gone and the file stays", () => {
    check({ "src/pay.test.ts": { base: tests, head: suiteOf(titles.slice(0, 1)) } }, ["src/pay.test.ts"], {
      "src/pay.ts": code,
    });
    check({ "src/pay.test.ts": { base: tests, head: suiteOf(titles.slice(0, 2)) } }, [], {
      "src/pay.ts": code,
    });
    check({ "src/pay.test.ts": { base: suiteOf(titles.slice(0, 3)), head: "" } }, [], { "src/pay.ts": code });
  });

  test("are silent when the code is gone as well, is new, moved or was rewritten", () => {
    check({ "src/pay.test.ts": gone }, []);
    check({ "src/pay.test.ts": gone, "src/pay.ts": { base: code, head: null } }, []);
    check({ "src/pay.test.ts": gone, "src/pay.ts": { base: null, head: code } }, []);
    check({ "src/pay.test.ts": gone, "src/pay.ts": { base: code, head: code, oldPath: "lib/pay.ts" } }, []);
    check({ "src/pay.test.ts": gone, "src/pay.ts": { base: code, head: 'export * from "./b.ts";\n' } }, []);
  });

  test("are silent when the code is gone and other code of that name stays", () => {
    check({ "src/__tests__/a/pay.test.ts": gone, "src/a/pay.ts": { base: code, head: null } }, [], {
      "src/pay.ts": code,
    });
    check({ "src/a/pay.test.ts": gone }, [], { "src/b/pay.ts": code });
    check({ "pay/a_test.go": { base: "func TestA(t *testing.T) {\n}\n", head: null } }, [], {
      "pay/b/a.go": "",
    });
  });

  test("are silent when the file does not import what it is called after, or that lost some of its code", () => {
    const other = { base: `${tests.replace("src/pay.ts", "src/payment.ts")}\nname("pay");\n`, head: null };
    check({ "src/pay.test.ts": other }, [], { "src/pay.ts": code });
    check({ "tests/test_pay.py": { base: "def test_pay():\n    assert pay\n", head: null } }, [], {
      "shop/pay.py": "",
    });
    const shorter = { base: code, head: code.split("\n").slice(4).join("\n") };
    check({ "src/pay.test.ts": gone, "src/pay.ts": shorter }, []);
  });

  test("are told when the code changed a little", () => {
    check({ "src/pay.test.ts": gone, "src/pay.ts": { base: code, head: `${code}more();\n` } }, [
      "src/pay.test.ts",
    ]);
  });

  test("are silent when they moved, whole or in part, or others check the code", () => {
    const others = { "src/pay.ts": code };
    check(
      { "src/pay.test.ts": gone, "src/money.test.ts": { base: null, head: suiteOf(titles.slice(0, 2)) } },
      [],
      others,
    );
    check(
      { "src/pay.test.ts": gone, "src/shop.test.ts": { base: null, head: suiteOf(["pay works"]) } },
      [],
      others,
    );
    check({ "src/pay.test.ts": gone }, [], { ...others, "test/pay.spec.ts": "" });
    check({ "src/pay.test.ts": gone }, [], { ...others, "test/pay.edge.test.ts": "" });
    check({ "src/pay.test.ts": { base: tests, head: tests, oldPath: "src/a.test.ts" } }, [], others);
  });

  test("are silent when a file of its own checks a part of the code", () => {
    const tests = { base: "[Fact]\npublic void TakesCents() {\n}\n", head: null };
    const others = { "Shop/Pay.cs": code, "Shop.Tests/PayRefundTests.cs": "" };
    check({ "Shop.Tests/PayTests.cs": tests }, [], others);
    check({ "Shop.Tests/PayTests.cs": tests }, ["Shop.Tests/PayTests.cs"], {
      ...others,
      "Shop/PayRefund.cs": code,
    });
  });

  test("are told when other tests came along that do not speak of it", () => {
    const other = { base: null, head: suiteOf(["refund works"]).replaceAll("pay", "refund") };
    check({ "src/pay.test.ts": gone, "src/refund.test.ts": other }, ["src/pay.test.ts"], {
      "src/pay.ts": code,
    });
  });

  test("are silent when nobody can tell which code is meant", () => {
    check({ "test/index.test.ts": gone }, [], { "src/a/index.ts": code, "src/b/index.ts": code });
    check({ "src/pay.test.ts": gone }, [], {
      "src/payment.ts": code,
      "src/pay.py": code,
      "test/pay.ts": code,
    });
  });

  test("are silent when they are written for another library of tests", () => {
    const base = titles.map((_, index) => `func testCents${index}() {\n}\n`).join("\n");
    const head = titles.map((title) => `@Test("cents") func \`${title}\`() {\n}\n`).join("\n");
    check({ "Tests/PayTests.swift": { base, head } }, [], { "Sources/Pay.swift": code });
    check({ "Tests/PayTests.swift": { base: head, head: null } }, ["Tests/PayTests.swift"], {
      "Sources/Pay.swift": code,
    });
  });

  test("are silent when one test for a table of cases stands in for them", () => {
    const base = titles.map((_, index) => `func testCents${index}() {\n}\n`).join("\n");
    const head = '@Test("cents", arguments: ["1", "2"]) func cents(text: String) {\n}\n';
    check({ "Tests/PayTests.swift": { base, head } }, [], { "Sources/Pay.swift": code });
  });

  test("are none that were skipped", () => {
    const skipped = { base: tests.replaceAll("test(", "test.skip("), head: null };
    check({ "src/pay.test.ts": skipped }, [], { "src/pay.ts": code });
  });

  test("are none of helpers, and none when the rule does not look", () => {
    check({ "src/pay.test.ts": { base: "export const order = 1;\n", head: null } }, [], {
      "src/pay.ts": code,
    });
    check({ "test/pay.ts": gone }, [], { "src/pay.ts": code });
    const input = { path: "a.test.ts", ...gone, edits: [], modes: { base: null, head: null } };
    assert.deepEqual(findRemovedTests(input, []), []);
  });
});
