import assert from "node:assert/strict";

import { loadRulePacks } from "../../../src/adapters/rulePacks/loadRulePacks.ts";
import { createTeamEngine, type TeamEngine } from "../../../src/adapters/treeSitter/teamEngine.ts";
import type { AnalysisOptions } from "../../../src/core/rules/analysis.ts";
import type { PackFile } from "../../../src/core/rules/packFile.ts";
import { inputOf, sourceAssets, sourceRules } from "../../support/ruleEngine.ts";

const rule = `- id: direct-fetch
  what: The service is called without our client.
  why: Nothing retries or traces the call.
  ask: Why not the client?
  severity: medium
  confidence: high
  detects: [introduced]
  since: "1"
`;
const query = `((call_expression function: (identifier) @name) @match
  (#eq? @name "fetch")
  (#set! rule "direct-fetch"))`;
const packs: readonly PackFile[] = [
  { path: "team/rules.yml", text: rule },
  { path: "team/javascript.scm", text: query },
];

suite("createTeamEngine", () => {
  let engine: TeamEngine;

  suiteSetup(async () => {
    engine = createTeamEngine(sourceAssets, await loadRulePacks(sourceRules, { strict: true }));
  });
  suiteTeardown(() => {
    engine.dispose();
  });

  async function check(
    options: AnalysisOptions,
    expected: readonly string[],
    messages: readonly string[] = [],
  ) {
    const text = "try {\n  fetch(url);\n} catch {}\n";
    const { findings, problems } = await engine.analyze(inputOf("src/payments/a.ts", null, text), options);
    assert.deepEqual(
      findings.map(({ category, rule: id }) => `${category}/${id}`),
      expected,
    );
    assert.deepEqual(
      problems.map(({ message }) => message),
      messages,
    );
  }

  test("adds a team's rules to its own for those who bring them", async () => {
    await check({ packs }, ["team/direct-fetch", "error-swallowing/empty-catch"]);
    await check({}, ["error-swallowing/empty-catch"]);
    await check({ packs, settings: [{ id: "direct-fetch", severity: "off", paths: [] }] }, [
      "error-swallowing/empty-catch",
    ]);
  });

  test("adds patterns of a team to the rules there are", async () => {
    const more = query.replace("direct-fetch", "empty-catch");
    const extended = [{ path: "error-swallowing/javascript.scm", text: more }];
    await check({ packs: extended }, ["error-swallowing/empty-catch", "error-swallowing/empty-catch"], []);
  });

  test("checks packs without a file to look at", async () => {
    assert.deepEqual(await engine.check(packs), { rules: ["team/direct-fetch"], problems: [] });
    const wrong = [...packs, { path: "team/cobol.scm", text: query }, { path: "team/go.scm", text: "(" }];
    const { problems } = await engine.check(wrong);
    assert.deepEqual(
      problems.map(({ message }) => message.replace("A rule can't be used: ", "")),
      [".fresh-eyes/rules/team/go.scm:1:2: Bad syntax at offset 1: ''...", 'there is no language "cobol"'],
    );
  });

  test("checks a team's patterns of rules that look only when all is asked for, and looks for none of them", async () => {
    const unsure = { path: "team/rules.yml", text: rule.replace("confidence: high", "confidence: low") };
    const [, patterns] = packs;
    assert.ok(patterns !== undefined);
    await check({ packs: [unsure, patterns] }, ["error-swallowing/empty-catch"]);
    const wrong = { ...patterns, text: query.replace("(#eq?", "(#equals?") };
    const { problems } = await engine.check([unsure, wrong]);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? "", /There is no operator "#equals\?"/);
  });

  test("says where, in its own file, a pattern is wrong, whatever letters and files come before it", async () => {
    const unknown = `; Größe in €\n${query.replace("direct-fetch", "none-such")}`;
    const { problems } = await engine.check([
      ...packs,
      { path: "team2/rules.yml", text: rule.replace("direct-fetch", "other") },
      { path: "team2/javascript.scm", text: unknown },
    ]);
    assert.deepEqual(
      problems.map(({ message }) => message.replace("A rule can't be used: ", "")),
      ['.fresh-eyes/rules/team2/javascript.scm:2:1: There is no rule "none-such" in team2'],
    );
  });

  test("says where a team's pack is wrong, every time, and uses the rest", async () => {
    const prefix = "A rule can't be used: .fresh-eyes/rules/team/";
    const wrong = [
      { path: "team/rules.yml", text: rule + rule.replace("direct-fetch", "empty-catch") },
      { path: "team/javascript.scm", text: `${query}\n(nonsense) @match` },
      { path: "team/typescript.scm", text: query.replace("eq?", "equals?") },
    ];
    for (let time = 0; time < 2; time += 1) {
      await check(
        { packs: wrong },
        ["error-swallowing/empty-catch"],
        [
          `${prefix}rules.yml:9:7: There is another rule "empty-catch"`,
          `${prefix}javascript.scm:4:2: Bad node name 'nonsense'`,
          `${prefix}typescript.scm:1:1: There is no operator "#equals?"`,
        ],
      );
    }
  });
});
