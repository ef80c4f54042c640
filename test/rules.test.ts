import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { loadRulePacks } from "../src/adapters/rulePacks/loadRulePacks.ts";
import type { RulePacks } from "../src/adapters/rulePacks/parseRulePacks.ts";
import { languageOf, languages } from "../src/adapters/treeSitter/languages.ts";
import type { RuleEngine } from "../src/adapters/treeSitter/ruleEngine.ts";
import type { RuleSetting } from "../src/core/rules/finding.ts";
import { overlaps } from "../src/core/text/lineSpan.ts";
import { checkCase, inputOfCase, type CheckedCase } from "../src/core/rules/fixtures/checkFixture.ts";
import {
  isSilentCase,
  printFixture,
  type FixtureCase,
  type RuleFixture,
} from "../src/core/rules/fixtures/fixture.ts";
import { createTestEngine, sourceRules } from "./support/ruleEngine.ts";
import { readRuleFixtures, settingsEverywhere } from "./support/ruleFixtures.ts";

/** Rewrites the annotations to what the rules report; the difference is for reading. */
const isUpdating = process.env.UPDATE_FIXTURES === "1" && process.env.CI === undefined;

const fixtures = readRuleFixtures();

/**
 * The engine, the rules that look only when all is asked for, whose fixtures ask for all, and settings under which rules
 * that go by the work look everywhere.
 */
interface Running {
  readonly engine: RuleEngine;
  readonly thorough: ReadonlySet<string>;
  readonly settings: readonly RuleSetting[];
}

async function startRunning(): Promise<Running> {
  const { rules } = await loadRulePacks(sourceRules, { strict: true });
  const unsure = rules.filter(({ confidence }) => confidence === "low");
  return {
    engine: await createTestEngine(),
    thorough: new Set(unsure.map(({ category, id }) => `${category}/${id}`)),
    settings: settingsEverywhere(rules),
  };
}

/** Runs all rules on a case; what they report, and what the annotations say. */
async function run(
  { engine, thorough, settings }: Running,
  fixture: RuleFixture,
  one: FixtureCase,
): Promise<CheckedCase> {
  const input = inputOfCase(fixture.path, one);
  const {
    findings: own,
    unconfirmed = [],
    problems,
  } = await engine.analyze(input, {
    thorough: thorough.has(`${fixture.category}/${fixture.rule}`),
    settings,
  });
  assert.deepEqual(problems, []);
  // What only the whole change bears out is for the fixtures of its own rule; every other file would tell its imports.
  const findings = [...own, ...unconfirmed.filter(({ rule }) => rule === fixture.rule)];
  for (const finding of findings) {
    const lines = { start: finding.start.line, lines: finding.end.line - finding.start.line + 1 };
    assert.ok(
      input.edits.some((edit) => overlaps(edit[finding.side], lines)),
      `${finding.rule} is shown outside of the changed lines`,
    );
  }
  return checkCase(one, findings);
}

async function update(running: Running, fixture: RuleFixture): Promise<void> {
  const cases: FixtureCase[] = [];
  for (const one of fixture.cases) cases.push((await run(running, fixture, one)).actual);
  writeFileSync(fixture.file, printFixture({ ...fixture, cases }));
}

suite("rules", () => {
  let running: Running;

  suiteSetup(async function () {
    if (isUpdating) this.timeout(0);
    running = await startRunning();
    if (isUpdating) for (const fixture of fixtures) await update(running, fixture);
  });

  suiteTeardown(() => {
    running.engine.dispose();
  });

  for (const fixture of readRuleFixtures()) {
    const [extension] = fixture.file.split(".").slice(-1);
    for (const one of fixture.cases) {
      test(`${fixture.rule} (${extension ?? ""}) ${one.title}`, async () => {
        const { expected, actual, isTitleWrong } = await run(running, fixture, one);
        assert.deepEqual(actual, expected);
        assert.equal(isTitleWrong, false, "the title says what the rules do");
      });
    }
  }
});

suite("rules of low confidence", () => {
  test("leave all others as they are, whether they are looked for or not", async () => {
    const engine = await createTestEngine();
    try {
      // One unsure rule of another language has all of them looked for.
      const settings = [{ id: "unchecked-popd", severity: "low", paths: [] }] as const;
      const cases = readRuleFixtures().filter(({ path }) => /\.(ts|py|go|yml)$/.test(path));
      for (const { path, cases: each } of cases) {
        for (const one of each) {
          const input = inputOfCase(path, one);
          const { findings } = await engine.analyze(input);
          assert.deepEqual((await engine.analyze(input, { settings })).findings, findings, one.title);
        }
      }
    } finally {
      engine.dispose();
    }
  });
});

suite("rules that go by the work", () => {
  const handlers: Readonly<Record<string, (work: string) => string>> = {
    "order.ts": (work) => `export async function f() {\n  try {\n    ${work};\n  } catch {}\n  go();\n}\n`,
    "promise.ts": (work) => `export function f() {\n  go();\n  ${work}.catch(() => {});\n}\n`,
    "order.py": (work) => `def f():\n    try:\n        ${work}\n    except Exception:\n        pass\n`,
    "suppress.py": (work) => `def f():\n    with suppress(Exception):\n        ${work}\n    go()\n`,
    "Order.java": (work) =>
      `class Order {\n  void f() {\n    try {\n      ${work};\n    } catch (Exception e) {\n    }\n    go();\n  }\n}\n`,
    "Order.kt": (work) =>
      `fun f() {\n    try {\n        ${work}\n    } catch (e: Exception) {\n    }\n    go()\n}\n`,
    "Order.cs": (work) =>
      `class Order {\n  void F() {\n    try {\n      ${work};\n    } catch (Exception) {\n    }\n    Go();\n  }\n}\n`,
    "order.rb": (work) => `def f\n  ${work}\nrescue StandardError\nend\n`,
    "order.php": (work) =>
      `<?php\nfunction f() {\n  try {\n    $${work.replace(".", "->")};\n  } catch (Exception $e) {\n  }\n  go();\n}\n`,
    "order.swift": (work) => `func f() {\n    do {\n        try ${work}\n    } catch {\n    }\n    go()\n}\n`,
    "order.cpp": (work) => `void f() {\n  try {\n    ${work};\n  } catch (...) {\n  }\n  go();\n}\n`,
  };
  let engine: RuleEngine;

  suiteSetup(async () => {
    engine = await createTestEngine();
  });

  suiteTeardown(() => {
    engine.dispose();
  });

  for (const [path, handle] of Object.entries(handlers)) {
    test(`ask in ${path} where something is saved, and elsewhere only when all is asked for`, async () => {
      const rulesIn = async (work: string, thorough = false): Promise<string[]> => {
        const input = inputOfCase(path, { title: "", base: null, head: handle(work) });
        const { findings } = await engine.analyze(input, { thorough });
        return findings.map(({ rule }) => rule).filter((rule) => /^(empty|promise-noop)-catch$/.test(rule));
      };
      assert.equal((await rulesIn("orders.saveAll(order)")).length, 1);
      assert.equal((await rulesIn("orders.collect(order)")).length, 0);
      assert.equal((await rulesIn("orders.collect(order)", true)).length, 1);
    });
  }

  for (const [rule, gone] of Object.entries({
    "await-removed": "await ",
    "report-removed": "    log.error(error);\n",
  })) {
    test(`ask by ${rule} where something was saved, and elsewhere only when all is asked for`, async () => {
      const isAsked = async (work: string, thorough = false): Promise<boolean> => {
        const base = `async function f() {\n  try {\n    await ${work};\n  } catch (error) {\n    log.error(error);\n    order.retry(error);\n  }\n}\n`;
        const input = inputOfCase("order.ts", { title: "", base, head: base.replace(gone, "") });
        const { findings } = await engine.analyze(input, { thorough });
        return findings.some((finding) => finding.rule === rule);
      };
      assert.equal(await isAsked("orders.saveAll(order)"), true);
      assert.equal(await isAsked("orders.collect(order)"), false);
      assert.equal(await isAsked("orders.collect(order)", true), true);
    });
  }
});

suite("rule packs", () => {
  let packs: RulePacks;

  suiteSetup(async () => {
    packs = await loadRulePacks(sourceRules, { strict: true });
  });

  /** Each rule with each pack file that has a pattern for it, as `category/rule language`. */
  function declared(): string[] {
    const inQueries = packs.queries.flatMap(({ category, language, source }) =>
      [...source.text.matchAll(/#set! rule "([^"]+)"/g)].map(
        ([, rule]) => `${category}/${rule ?? ""} ${language}`,
      ),
    );
    const inTexts = [...packs.textPatterns].flatMap(([language, patterns]) =>
      patterns.map(({ rule }) => `${rule} ${language}`),
    );
    return [...new Set([...inQueries, ...inTexts])].sort();
  }

  function tested(isSilent: boolean): string[] {
    const kinds = fixtures.flatMap(({ category, rule, path, cases }) => {
      const language = languageOf(path, "");
      return cases
        .filter((one) => isSilentCase(one) === isSilent)
        .flatMap(() => (language?.packs ?? []).map((pack) => `${category}/${rule} ${pack}`));
    });
    return [...new Set(kinds)];
  }

  test("have a case that each rule reports and one where it is silent, in each language", () => {
    for (const isSilent of [false, true]) {
      const known = tested(isSilent);
      assert.deepEqual(
        declared().filter((name) => !known.includes(name)),
        [],
        isSilent ? "without a silent case" : "without a reported case",
      );
    }
  });

  test("have a rule for each fixture, and a language", () => {
    const rules = packs.rules.map(({ category, id }) => `${category}/${id}`);
    const stray = fixtures.filter(
      ({ category, rule, path }) => !rules.includes(`${category}/${rule}`) || languageOf(path, "") === null,
    );
    assert.deepEqual(
      stray.map(({ file }) => file),
      [],
    );
  });

  test("have patterns for languages the engine knows", () => {
    const known = new Set(languages.flatMap(({ packs: names }) => names));
    const named = [...packs.queries.map(({ language }) => language), ...packs.textPatterns.keys()];
    assert.deepEqual(
      named.filter((language) => !known.has(language)),
      [],
    );
  });
});

suite("words of rule packs", () => {
  /** The texts of the files of a category, without their comments. */
  function filesOf(category: string): { readonly name: string; readonly text: string }[] {
    const folder = join(sourceRules, category);
    return readdirSync(folder).map((name) => ({
      name,
      text: readFileSync(join(folder, name), "utf8").replace(/^[;#].*$/gm, ""),
    }));
  }

  const categories = readdirSync(sourceRules, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test("stand in for every long pattern that a category has three times", () => {
    const repeated = categories.flatMap((category) => {
      const counts = new Map<string, number>();
      for (const { name, text } of filesOf(category)) {
        if (!name.endsWith(".scm")) continue;
        for (const [, pattern = ""] of text.matchAll(/"((?:[^"\\\n]|\\.)*)"/g))
          counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
      }
      return [...counts]
        .filter(([pattern, count]) => pattern.length >= 60 && count >= 3)
        .map(([pattern]) => `${category}: ${pattern}`);
    });
    assert.deepEqual(repeated, []);
  });

  test("are used in at least two places", () => {
    const idle = categories.flatMap((category) => {
      const files = filesOf(category);
      const words = files.find(({ name }) => name === "words.yml")?.text ?? "";
      const all = files.map(({ text }) => text).join("\n");
      return Array.from(words.matchAll(/^- word: (\S+)$/gm), ([, word = ""]) => word)
        .filter((word) => all.split(new RegExp(`["']\\{${word}\\}["']`)).length <= 2)
        .map((word) => `${category}: ${word}`);
    });
    assert.deepEqual(idle, []);
  });
});
