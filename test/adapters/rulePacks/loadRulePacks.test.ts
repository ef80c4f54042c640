import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { loadRulePacks } from "../../../src/adapters/rulePacks/loadRulePacks.ts";
import { describePackProblem } from "../../../src/adapters/rulePacks/packProblem.ts";
import { createRuleEngine } from "../../../src/adapters/treeSitter/ruleEngine.ts";
import { asTeams, inputOf, sourceAssets } from "../../support/ruleEngine.ts";

const rule = `- id: empty-catch
  what: What it is.
  why: Why it matters.
  ask: What to ask?
  severity: high
  confidence: high
  detects: [introduced]
  since: 0.1.0
  references: []
`;

suite("loadRulePacks", () => {
  let folder: string;

  setup(() => {
    folder = mkdtempSync(join(tmpdir(), "fresh-eyes-packs-"));
  });
  teardown(() => {
    rmSync(folder, { recursive: true });
  });

  function write(files: Readonly<Record<string, string>>): void {
    mkdirSync(join(folder, "swallowing"), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "swallowing", name), text);
  }

  async function problems(files: Readonly<Record<string, string>>): Promise<string[]> {
    write(files);
    return (await loadRulePacks(folder)).problems.map(describePackProblem);
  }

  test("reads a pack", async () => {
    write({ "rules.yml": rule, "sql.yml": "- rule: empty-catch\n  pattern: 'NULL'\n" });
    const packs = await loadRulePacks(folder, { strict: true });
    assert.deepEqual(
      packs.rules.map(({ id, category, scope }) => ({ id, category, scope })),
      [{ id: "empty-catch", category: "swallowing", scope: "code" }],
    );
    assert.deepEqual([...packs.textPatterns.keys()], ["sql"]);
  });

  test("says where a rule is wrong, and keeps the others", async () => {
    const wrong = rule.replace("empty-catch", "Empty Catch").replace("severity: high", "severity: huge");
    assert.deepEqual(await problems({ "rules.yml": rule + wrong }), [
      'swallowing/rules.yml:14:13: "severity" must be high, medium, low; it is "huge"',
      'swallowing/rules.yml:10:7: "Empty Catch" is not kebab-case',
    ]);
    assert.equal((await loadRulePacks(folder)).rules.length, 1);
  });

  test("says what is missing, unknown, too long or twice there", async () => {
    const wrong = [
      rule.replace(/ {2}why:.*\n/, ""),
      rule.replace("since:", "sinse:"),
      rule.replace("What it is.", "x".repeat(121)),
    ];
    const found = await problems({ "rules.yml": rule + wrong.join("") });
    assert.deepEqual(
      found.map((text) => text.replace(/^.*?: /, "")),
      [
        '"why" is missing',
        'There is another rule "empty-catch"',
        '"since" is missing',
        'There is another rule "empty-catch"',
        'There is no field "sinse"',
        '"what" has 121 characters; 120 are allowed',
        'There is another rule "empty-catch"',
      ],
    );
  });

  test("says where YAML is broken, or no list, or not there", async () => {
    assert.match((await problems({ "rules.yml": "- id: [" }))[0] ?? "", /^swallowing\/rules\.yml:1:\d+: /);
    assert.deepEqual(await problems({ "rules.yml": "id: a" }), [
      "swallowing/rules.yml:1:1: This file must be a list",
    ]);
    rmSync(join(folder, "swallowing/rules.yml"));
    assert.deepEqual(await problems({}), []);
    assert.deepEqual(await problems({ "go.scm": "" }), [
      "swallowing/rules.yml:1:1: This file must be a list",
    ]);
  });

  test("says which text pattern is wrong", async () => {
    const found = await problems({
      "rules.yml": rule,
      "sql.yml": "- rule: other\n  pattern: a\n- rule: empty-catch\n  pattern: '('\n  detects: removed\n",
    });
    assert.match(found.join("\n"), /sql\.yml:1:9: There is no rule "other"/);
    assert.match(found.join("\n"), /sql\.yml:5:12: The rule "empty-catch" does not detect what is removed/);
    assert.match(found.join("\n"), /sql\.yml:4:12: Invalid regular expression/);
  });

  test("throws when it is to be strict", async () => {
    write({ "rules.yml": "- id: 1" });
    await assert.rejects(loadRulePacks(folder, { strict: true }), /rules\.yml:1:7: "id" must be a text/);
  });

  test("leaves a query of a team that is wrong out, and says so with every file", async () => {
    write({
      "rules.yml": rule,
      "javascript.scm": `((catch_clause) @match (#set! rule "other"))
((catch_clause) @match (#nothing? @match) (#set! rule "empty-catch"))
((catch_clause) @match (#set! rule "empty-catch"))`,
      "go.scm": "(no_such_node) @match",
    });
    const engine = createRuleEngine(sourceAssets, asTeams(await loadRulePacks(folder)));
    const first = await engine.analyze(inputOf("a.js", null, "try { a() } catch {}\n"));
    const second = await engine.analyze(inputOf("b.js", null, "try { a() } catch {}\n"));
    const go = await engine.analyze(inputOf("a.go", null, "package a\n"));
    engine.dispose();
    assert.deepEqual(
      [first, second].map(({ findings }) => findings.map(({ rule: id }) => id)),
      [["empty-catch"], ["empty-catch"]],
    );
    const prefix = "A rule can't be used: swallowing/";
    const expected = [
      `${prefix}javascript.scm:1:1: There is no rule "other" in swallowing`,
      `${prefix}javascript.scm:2:1: There is no operator "#nothing?"`,
    ];
    assert.deepEqual(
      [first, second].map((result) => result.problems.map(({ message }) => message)),
      [expected, expected],
    );
    assert.match(go.problems[0]?.message ?? "", /go\.scm:1:2: .*no_such_node/);
  });

  test("puts patterns in the place of their words, and says where mistakes were written", async () => {
    write({
      "rules.yml": rule,
      "words.yml": `- word: dropped
  pattern: '^\\{\\s*"?\\}$'
`,
      "sql.yml": "- rule: empty-catch\n  pattern: '{dropped}'\n- rule: empty-catch\n  pattern: '{gone}'\n",
      "javascript.scm": `; "{nothing}"
((catch_clause body: (_) @match) (#match? @match "{dropped}") (#set! rule "empty-catch"))
((catch_clause body: (_) @match) (#match? @match "{dropped}") (#match? @match "{gone}") (#set! rule "other"))`,
      "go.scm": '((identifier) @match (#match? @match "{dropped}") (no_such_node))',
    });
    const packs = await loadRulePacks(folder);
    assert.deepEqual(packs.problems.map(describePackProblem), [
      'swallowing/sql.yml:4:12: There is no word "gone"',
      'swallowing/javascript.scm:3:79: There is no word "gone"',
    ]);
    const [pattern] = packs.textPatterns.get("sql") ?? [];
    assert.equal(pattern?.pattern.source, String.raw`^\{\s*"?\}$`);
    const engine = createRuleEngine(sourceAssets, asTeams(packs));
    const script = await engine.analyze(
      inputOf("a.js", null, "try { a() } catch { }\ntry { a() } catch { b() }\n"),
    );
    const go = await engine.analyze(inputOf("a.go", null, "package a\n"));
    engine.dispose();
    assert.deepEqual(
      script.findings.map(({ start }) => start.line),
      [1],
    );
    assert.match(script.problems.at(-1)?.message ?? "", /javascript\.scm:3:1: There is no rule "other"/);
    assert.match(go.problems.at(-1)?.message ?? "", /go\.scm:1:52: .*no_such_node/);
  });

  test("says what is wrong with a word", async () => {
    const words = [
      "- word: Two words\n  pattern: a",
      "- word: open\n  pattern: '('",
      "- word: twice\n  pattern: a\n  flags: i",
      "- word: twice\n  pattern: a",
    ];
    assert.deepEqual(await problems({ "rules.yml": rule, "words.yml": `${words.join("\n")}\n` }), [
      'swallowing/words.yml:1:9: "Two words" is not kebab-case',
      "swallowing/words.yml:4:12: Invalid regular expression: /(/iu: Unterminated group",
      'swallowing/words.yml:7:10: There is no field "flags"',
      'swallowing/words.yml:8:9: There is another word "twice"',
    ]);
  });
});
