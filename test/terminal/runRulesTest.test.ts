import assert from "node:assert/strict";

import type { Analyzer } from "../../src/app/ports.ts";
import { UserError } from "../../src/app/userErrors.ts";
import { runRulesTest } from "../../src/terminal/runRulesTest.ts";
import { createEngineAnalyzer } from "../support/engineAnalyzer.ts";
import { quietWork } from "../support/fakes.ts";

const rules = `- id: direct-fetch
  what: The service is called without our client.
  why: Nothing retries or traces the call.
  ask: Why not the client?
  severity: medium
  confidence: low
  detects: [introduced]
  since: "1"
`;
const query = `((call_expression function: (identifier) @name) @match
  (#eq? @name "fetch")
  (#set! rule "direct-fetch"))`;
const fixture = `=== reports a call
fetch(a);
^^^^^^^^ direct-fetch
=== is silent about other calls, and about what other rules report
try { load(a); } catch {}
`;

suite("fresh-eyes rules test", () => {
  let analyzer: Analyzer;

  suiteSetup(async () => {
    analyzer = await createEngineAnalyzer();
  });
  suiteTeardown(async () => {
    await analyzer.dispose();
  });

  async function check(
    files: Readonly<Record<string, string>>,
    exitCode: number,
    text: string,
  ): Promise<void> {
    const all = Object.entries(files).map(([path, own]) => ({ path: `team/${path}`, text: own }));
    assert.deepEqual(await runRulesTest(all, analyzer, quietWork), { text, exitCode });
  }

  test("is satisfied when all is found as annotated", async () => {
    const files = { "rules.yml": rules, "javascript.scm": query, "fixtures/direct-fetch/a.js": fixture };
    await check(files, 0, "2 cases, 2 as annotated\n");
  });

  test("shows what was found instead", async () => {
    const files = {
      "rules.yml": rules,
      "javascript.scm": query,
      "fixtures/direct-fetch/a.js": fixture.replace("^^^^^^^^ direct", "^^^^^ direct"),
      "fixtures/direct-fetch/b.js": "=== reports nothing\na();\n",
    };
    await check(
      files,
      1,
      [
        "team/fixtures/direct-fetch/a.js: reports a call",
        "  annotated:",
        "    fetch(a);",
        "    ^^^^^ direct-fetch",
        "  found:",
        "    fetch(a);",
        "    ^^^^^^^^ direct-fetch",
        "team/fixtures/direct-fetch/b.js: reports nothing",
        '  The title must begin with "is silent" where nothing is annotated, and only there.',
        "3 cases, 1 as annotated",
        "",
      ].join("\n"),
    );
  });

  test("wants cases of both kinds for each rule", async () => {
    await check(
      { "rules.yml": rules, "javascript.scm": query },
      1,
      "team/direct-fetch has no case that it reports\nteam/direct-fetch has no case where it is silent\n0 cases, 0 as annotated\n",
    );
  });

  test("says where a pack is wrong", async () => {
    await check(
      { "rules.yml": rules.replace("low", "none"), "javascript.scm": query, "go.scm": "(call" },
      2,
      [
        'A rule can\'t be used: team/rules.yml:6:15: "confidence" must be high, medium, low, by-work; it is "none"',
        'A rule can\'t be used: team/javascript.scm:1:1: There is no rule "direct-fetch" in team',
        "A rule can't be used: team/go.scm:1:2: Bad node name 'call'",
        "",
      ].join("\n"),
    );
  });

  test("says that there are no packs", async () => {
    await assert.rejects(runRulesTest([{ path: "notes.txt", text: "" }], analyzer, quietWork), UserError);
  });
});
