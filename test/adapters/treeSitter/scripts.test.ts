import assert from "node:assert/strict";

import { defaultLimits, type RuleEngine } from "../../../src/adapters/treeSitter/ruleEngine.ts";
import { createTestEngine, inputOf } from "../../support/ruleEngine.ts";

const swallow = "try {\n  pay();\n} catch {}\n";

suite("scripts inside other files", () => {
  let engine: RuleEngine;

  suiteSetup(async () => {
    engine = await createTestEngine();
  });
  suiteTeardown(() => {
    engine.dispose();
  });

  async function check(path: string, sides: readonly [string | null, string], expected: readonly string[]) {
    const { findings, problems } = await engine.analyze(inputOf(path, ...sides));
    assert.deepEqual(problems, []);
    const found = findings.map(
      ({ rule, symbol, start }) => `${start.line}:${start.column} ${rule} in ${symbol}`,
    );
    assert.deepEqual(found, expected);
  }

  test("are read in pages and components, where they stand", async () => {
    await check(
      "public/index.html",
      [null, `<body>\n<script>${swallow}</script>\n</body>\n`],
      ["4:3 empty-catch in "],
    );
    const component = `<template><p>{{ a }}</p></template>\n<script setup lang="ts">\nfunction a(b: string) {\n${swallow}}\n</script>\n<style>p { color: red }</style>\n`;
    await check("src/App.vue", [null, component], ["6:3 empty-catch in a"]);
    await check("src/App.svelte", [null, component], ["6:3 empty-catch in a"]);
  });

  test("are compared by their own symbols", async () => {
    const script = (body: string): string => `<script>\n${body}</script>\n`;
    const [one, two] = [`function a() {\n${swallow}}\n`, "function b() {\n  c();\n}\n"];
    await check("a.html", [script(one + two), script(two + one)], []);
    await check(
      "a.html",
      [script(one + two), script(one + two.replace("c();\n", swallow))],
      ["10:3 empty-catch in b"],
    );
  });

  test("are no code where they are data", async () => {
    await check("a.html", [null, `<script type="text/template">${swallow}</script>\n`], []);
  });

  test("are read in the jobs of pipelines", async () => {
    const job =
      "build:\n  before_script: chmod 777 a\n  script:\n    - chmod 777 b\n    - |\n      cd c\n      chmod 777 d\n";
    const expected = ["2:24 world-writable in ", "4:13 world-writable in ", "7:13 world-writable in "];
    await check(".gitlab-ci.yml", [null, job], expected);
    await check("ci/build.gitlab-ci.yml", [null, job], expected);
    await check("deploy/values.yml", [null, job], []);
    await check(
      "azure-pipelines.yml",
      [null, "steps:\n  - script: chmod 777 a\n"],
      ["2:19 world-writable in "],
    );
    await check(
      ".circleci/config.yml",
      [null, "jobs:\n  a:\n    steps:\n      - run:\n          command: chmod 777 a\n"],
      ["5:26 world-writable in a"],
    );
  });

  test("that can't be read are told", async () => {
    const { problems } = await engine.analyze(
      inputOf("a.html", null, "<script>] ] ( { ;; = = class</script>\n"),
    );
    assert.deepEqual(problems, [{ path: "a.html", message: "It could be read only partly as markup" }]);
  });

  test("count as part of the file's time", async () => {
    const hasty = await createTestEngine({ ...defaultLimits, budgetMs: -1 });
    const text = `<script>${"a(b, c);\n".repeat(20_000)}</script>`;
    const { problems } = await hasty.analyze(inputOf("a.html", null, text));
    hasty.dispose();
    assert.deepEqual(problems, [{ path: "a.html", message: "It took too long to analyse" }]);
  });
});
