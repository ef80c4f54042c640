import assert from "node:assert/strict";

import type { RuleEngine } from "../../src/adapters/treeSitter/ruleEngine.ts";
import type { Finding } from "../../src/core/rules/finding.ts";
import { aFinding } from "../support/builders.ts";
import { blankLabels } from "./labelled/blankLabels.ts";
import { cutSnippet } from "./labelled/cutSnippet.ts";
import type { LineLabel, PairLabel } from "./labelled/labels.ts";
import { neutralPath } from "./labelled/neutralPath.ts";
import { scoreLines } from "./labelled/scoreLines.ts";
import { scorePairs } from "./labelled/scorePairs.ts";
import { lineTables, pairTable } from "./labelled/tables.ts";

suite("labels of other projects", () => {
  function checkBlank(line: string, expected: string): void {
    test(`"${line}" is read as "${expected}"`, () => {
      assert.equal(blankLabels(`a\n${line}\nb`), `a\n${expected}\nb`);
    });
  }

  checkBlank("} catch (e) { // Noncompliant {{Handle it}}", "} catch (e) {");
  checkBlank("  # ruleid: chmod-777, other", "");
  checkBlank("  // ok:chmod", "");
  checkBlank("x(); # todoruleid: y", "x();");
  checkBlank("<!-- ok: csrf -->", "");
  checkBlank("    res.ok(); //~ unused_result_ok", "    res.ok();");
  checkBlank('  RetErr() // want "Error return value"', "  RetErr()");
  checkBlank("# BAD: world writable", "");
  checkBlank("//  ^^^^^ Sonar", "");
  checkBlank("  ^^^^{} Do not suppress exceptions.", "");
  checkBlank("  ↓Task {", "  Task {");
  checkBlank("  // the mode is ok: see the manual", "  // the mode is ok: see the manual");
  checkBlank("  a ^^ b", "  a ^^ b");
  checkBlank('const s = "# okay";', 'const s = "# okay";');
});

suite("snippets in strings of other languages", () => {
  test("lose their common indent and keep their lines", () => {
    const text = 'val code = """\n    try {\n      a()\n\n    }\n  """';
    const { text: cut, firstLine } = cutSnippet(text, {
      startLine: 2,
      endLine: 5,
      indent: 4,
      kind: "kotlin-raw-string",
    });
    assert.deepEqual([cut, firstLine], ["try {\n  a()\n\n}\n", 2]);
  });

  test("of one line are its longest string, unescaped", () => {
    const line = 'prop = verify check "cat << \\"x\\"\\n $(false)"';
    const cut = cutSnippet(line, { startLine: 1, endLine: 1, indent: 0, kind: "haskell-string" });
    assert.deepEqual(cut, { text: 'cat << "x"\n $(false)\n', firstLine: 1, isOneLine: true });
  });
});

suite("the path a labelled file is read under", () => {
  function checkPath(
    given: readonly [path: string, language: string, text?: string],
    expected: string,
  ): void {
    test(`of ${given[0]} is ${expected}`, () => {
      assert.equal(neutralPath(given[0], given[1], given[2] ?? ""), expected);
    });
  }

  checkPath(["tests/ui/a.fixed", "rust"], "case/case.rs");
  checkPath(["testdata/a_test.go", "go"], "case/case.go");
  checkPath(["a/specs/b.mjs", "javascript"], "case/case.mjs");
  checkPath(["a.blade.php", "php"], "case/case.blade.php");
  checkPath(["test-data/x.yml", "yaml", "on: push\njobs:\n"], ".github/workflows/case.yml");
  checkPath(["x.test.yaml", "yaml", "services:\n"], "docker-compose.yml");
  checkPath(["x.test.yaml", "yaml", "kind: Pod\n"], "case/case.yaml");
});

function engineThatFinds(...findings: Partial<Finding>[]): RuleEngine {
  return {
    analyze: ({ path }) =>
      Promise.resolve({
        path,
        language: null,
        findings: findings.map((finding) => aFinding(finding)),
        problems: [],
      }),
    check: () => Promise.resolve([]),
    dispose: () => undefined,
  };
}

const at = (line: number, endLine = line) => ({
  start: { line, column: 1 },
  end: { line: endLine, column: 2 },
});
const store = {
  read: (_repo: string, _commit: string, path: string) => (path === "gone" ? null : "1\n2\n3\n4\n5\n"),
};

suite("scoring lines", () => {
  function aLabel(given: Partial<LineLabel>): LineLabel {
    return {
      id: "h1",
      repo: "a/b",
      commit: "c",
      path: "a.js",
      line: 3,
      language: "javascript",
      category: "error-swallowing",
      sub: "",
      label: "risk",
      source: "",
      needs: "syntax",
      ...given,
    };
  }

  function check(what: string, label: Partial<LineLabel>, finding: Partial<Finding>, outcome: string): void {
    test(what, async () => {
      const [scored] = await scoreLines([aLabel(label)], store, engineThatFinds(finding));
      assert.equal(scored?.outcome, outcome);
    });
  }

  check("a risk is hit by a finding at it", {}, at(3), "hit");
  check("a risk is hit by a finding one line away", {}, at(4), "hit");
  check("a risk is missed by a finding two lines away", {}, at(5), "miss");
  check("a risk is missed by a finding of another category", {}, { ...at(3), category: "cors" }, "miss");
  check("a risk of many lines is hit inside", { line: 1, endLine: 4 }, at(3), "hit");
  check("a fine line is a false alarm when a finding overlaps it", { label: "ok" }, at(1, 3), "falseAlarm");
  check("a fine line has no slack", { label: "ok" }, at(4), "silent");
  check("a file that is not there is neither", { path: "gone" }, at(3), "notFound");
  check(
    "a snippet's lines are counted from its start",
    { line: 4, embed: { startLine: 3, endLine: 5, indent: 0, kind: "kotlin-raw-string" } },
    at(2),
    "hit",
  );

  test("only what syntax decides and nobody contests is in the total", async () => {
    const labels = [
      aLabel({}),
      aLabel({ line: 5 }),
      aLabel({ label: "ok" }),
      aLabel({ needs: "types" }),
      aLabel({ contested: "anchors disagree" }),
    ];
    const table = lineTables(await scoreLines(labels, store, engineThatFinds(at(3))));
    assert.ok(table.includes("| error-swallowing | 2 | 1 | 0.500 | 1 | 1 | 0.500 |"), table);
    assert.ok(table.includes("| error-swallowing, needs types | 1 | 1 | 1.000 | 0 | 0 | 1.000 |"), table);
  });
});

suite("scoring pairs", () => {
  function aPair(given: Partial<PairLabel>): PairLabel {
    return {
      id: "p1",
      repo: "a/b",
      commit: "c",
      before: "a.fixed.js",
      after: "a.js",
      beforeLines: [2, 2],
      afterLines: [4, 3],
      language: "javascript",
      category: "error-swallowing",
      label: "risk",
      source: "",
      ...given,
    };
  }

  function check(what: string, pair: Partial<PairLabel>, finding: Partial<Finding>, outcome: string): void {
    test(what, async () => {
      const [scored] = await scorePairs([aPair(pair)], store, engineThatFinds(finding));
      assert.equal(scored?.outcome, outcome);
    });
  }

  const neutral = { label: "ok", category: "neutral" } as const;
  check("a risk is found on the side it is on", {}, { ...at(2), side: "base" }, "hit");
  check("a risk is found where its lines were removed", {}, at(3), "hit");
  check("a risk far off is missed", { afterLines: [1, 1] }, at(5), "miss");
  check("a neutral hunk must have no finding of any category", neutral, at(3), "falseAlarm");
  check("a neutral hunk has nothing to do with others", neutral, { ...at(4), side: "base" }, "silent");

  test("are counted by label", async () => {
    const pairs = await scorePairs([aPair({}), aPair(neutral)], store, engineThatFinds(at(3)));
    const table = pairTable(pairs);
    assert.ok(table.includes("| risk reported | | | 1 | 1 |\n| neutral silent | | | 0 | 1 |"), table);
  });
});
