import assert from "node:assert/strict";

import { loadRulePacks } from "../src/adapters/rulePacks/loadRulePacks.ts";
import { createRuleEngine, type RuleEngine } from "../src/adapters/treeSitter/ruleEngine.ts";
import { createTestEngine, inputOf, sourceAssets, sourceRules } from "./support/ruleEngine.ts";

const paths: Readonly<Record<string, string>> = {
  javascript: "src/a.ts",
  python: "src/a.py",
  go: "a.go",
  java: "A.java",
  kotlin: "A.kt",
  csharp: "A.cs",
  rust: "src/a.rs",
  ruby: "a.rb",
  php: "a.php",
  c: "a.c",
  swift: "A.swift",
  bash: "a.sh",
  dockerfile: "Dockerfile",
  hcl: "a.tf",
  yaml: "a.yml",
  sql: "a.sql",
  "*": "src/a.py",
};

const packs = await loadRulePacks(sourceRules, { strict: true });

suite("suppressions", () => {
  let engine: RuleEngine;

  suiteSetup(async () => {
    engine = await createTestEngine();
  });
  suiteTeardown(() => {
    engine.dispose();
  });

  async function rules(path: string, base: string | null, head: string): Promise<string[]> {
    const { findings, problems } = await engine.analyze(inputOf(path, base, head), { thorough: true });
    assert.deepEqual(problems, []);
    return findings.map(({ rule, start }) => `${start.line} ${rule}`);
  }

  async function check(path: string, sides: readonly [string | null, string], expected: string[]) {
    assert.deepEqual(await rules(path, ...sides), expected);
  }

  for (const { rule, example, packs: names } of packs.directives) {
    test(`${rule}: ${JSON.stringify(example)}`, async () => {
      const path = paths[names[0] ?? ""] ?? "";
      const found = (await rules(path, null, example)).map((text) => text.replace(/^\d+ /, ""));
      assert.ok(found.includes(rule.replace("disabled-check/", "")), found.join());
      assert.deepEqual(found.filter((id) => id.endsWith("-suppressed")).length, 1);
      assert.deepEqual(await rules(path, example, `${example}\n`), []);
    });
  }

  const swallow = "try {\n  pay();\n} catch {}\n";
  const silent = "try {\n  pay();\n  // eslint-disable-next-line no-empty\n} catch {}\n";

  test("that were there keep what they name silent, on their line and no further", async () => {
    const base = silent.replace("catch {}", "catch (e) {\n  report(e);\n}");
    await check("src/a.ts", [base, silent], []);
    await check("src/a.ts", [base, `${silent}${swallow}`], ["7 empty-catch"]);
    await check(
      "src/a.ts",
      [base.replace("no-empty", "no-alert"), silent.replace("no-empty", "no-alert")],
      ["4 empty-catch"],
    );
  });

  test("that are new are a finding, and keep nothing silent", async () => {
    await check("src/a.ts", ["pay();\n", silent], ["3 check-suppressed", "4 empty-catch"]);
  });

  test("that only moved, or say their reason in other words, are none", async () => {
    const one = "// eslint-disable-next-line no-alert -- old\nalert();\n";
    await check("src/a.ts", [`a();\n${one}`, `${one}a();\n`], []);
    await check("src/a.ts", [one, one.replace("old", "because of the form")], []);
  });

  test("that name something else than before are new", async () => {
    const base = "function a() {\n  // eslint-disable-next-line no-alert\n  b();\n}\n";
    await check("src/a.ts", [base, base.replace("no-alert", "no-eval")], ["2 check-suppressed"]);
  });

  test("that became narrower are none, those that became wider are", async () => {
    const narrow = "a()  # noqa: B008\n";
    const wide = "a()  # noqa\n";
    await check("src/a.py", [wide, narrow], []);
    await check("src/a.py", [narrow, wide], ["1 all-checks-suppressed"]);
    await check("src/a.py", ["a()  # noqa: B008, B006\n", narrow], []);
    await check("src/a.py", [narrow, "a()  # noqa: B008, B006\n"], ["1 minor-check-suppressed"]);
  });

  test("of everything keep silent what starts on their lines", async () => {
    const base = "try:\n    pay()\nexcept KeyError:  # noqa\n    report()\n";
    await check("src/a.py", [base, base.replace("report()", "pass").replace("KeyError", "Exception")], []);
  });

  test("of types and coverage keep nothing else silent", async () => {
    const base = "// @ts-ignore\nchmodSync(path, 0o600);\n";
    const head = base.replace("0o600", "0o777");
    assert.deepEqual((await rules("src/a.ts", base, head)).length > 0, true);
  });

  test("of a whole file end where they are ended", async () => {
    const base = "/* eslint-disable no-empty */\na();\n/* eslint-enable no-empty */\nb();\n";
    await check("src/a.ts", [base, base.replace("a();\n", swallow)], []);
    await check("src/a.ts", [base, base.replace("b();\n", swallow)], ["6 empty-catch"]);
  });

  test("of some lines only, because they are ended, say no more than that", async () => {
    const pragma = "#pragma warning disable CS4014\nclass A {}\n";
    await check("A.cs", [null, pragma], ["1 file-check-suppressed"]);
    const ended = `${pragma}#pragma warning restore CS4014\n`;
    await check("A.cs", [null, ended], ["1 check-suppressed"]);
    await check("A.cs", [null, `// The analysis is wrong here.\n${ended}`], ["2 minor-check-suppressed"]);
    await check(
      "src/a.ts",
      [null, "/* eslint-disable no-eval */\na();\n/* eslint-enable no-eval */\n"],
      ["1 check-suppressed"],
    );
  });

  test("of a linter, of style, or with a reason, are asked about only by who asks for all", async () => {
    const found = async (line: string): Promise<string[]> => {
      const { findings } = await engine.analyze(inputOf("a.go", null, `package a\n\nvar a = b() ${line}\n`));
      return findings.map(({ rule }) => rule);
    };
    assert.deepEqual(await found("//nolint:lll,unused"), []);
    assert.deepEqual(await found("//nolint:gocritic // the order is part of the format"), []);
    assert.deepEqual(await found("//nolint:gocritic"), []);
    assert.deepEqual(await found("//nolint:lll,nilerr"), []);
    assert.deepEqual(await found("//nolint:errcheck // nothing can be done about it"), []);
    assert.deepEqual(await found("//nolint:errcheck"), []);
    assert.deepEqual(await found("//nolint:gosec // the path comes from the caller"), []);
    assert.deepEqual(await found("//nolint:gosec"), []);
    await check("a.go", [null, "package a\n\nvar a = b() //nolint:gosec\n"], ["3 check-suppressed"]);
    assert.deepEqual(await found("// #nosec G304 -- the path comes from the caller"), []);
    assert.deepEqual(await found("// #nosec G304"), ["security-check-suppressed"]);
    assert.deepEqual(await found("// #nosec G304 - the path comes from the caller"), []);
    assert.deepEqual(await found("// #nosec"), ["security-check-suppressed"]);
    await check(
      "a.go",
      [null, "package a\n\n// The index was looked at above.\nvar a = b() // #nosec G602\n"],
      ["4 minor-check-suppressed"],
    );
    assert.deepEqual(await found("// known #nosec"), ["security-check-suppressed"]);
    assert.deepEqual(await found("// the nosec comments of a file, or: // #nosec G304"), []);
  });

  test("are none where a comment only speaks of them", async () => {
    await check("a.py", [null, "# what it means that nosec is used\na()\n"], []);
    await check("a.py", [null, "a()  # known # nosec B602\n"], ["1 security-check-suppressed"]);
  });

  test("are no risk in tests", async () => {
    await check("a_test.go", [null, "package a\n\nvar a = b() //nolint:errcheck\n"], []);
    await check("a_test.go", [null, "package a\n\nvar a = b() //nolint\n"], []);
  });

  test("are read in scripts inside other files and in texts without a grammar", async () => {
    const workflow =
      "jobs:\n  a:\n    steps:\n      - run: |\n          # shellcheck disable=SC2115\n          b $c\n";
    await check(".github/workflows/a.yml", ["jobs:\n", workflow], ["5 check-suppressed"]);
    await check(
      "Dockerfile",
      ["FROM a:1\n", "FROM a:1\n# hadolint ignore=DL3002\nRUN b\n"],
      ["2 check-suppressed"],
    );
  });

  test("mean nothing inside strings", async () => {
    await check("src/a.ts", ["a();\n", 'a("// eslint-disable-next-line no-empty");\n'], []);
  });

  test("can be put off like any rule, and then still count", async () => {
    const other = createRuleEngine(sourceAssets, packs);
    const options = { settings: [{ id: "check-suppressed", severity: "off", paths: [] }] } as const;
    const { findings } = await other.analyze(inputOf("src/a.ts", "pay();\n", silent), options);
    other.dispose();
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["empty-catch"],
    );
  });
});
