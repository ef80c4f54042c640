import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

import { Ajv } from "ajv";

import { compileSarifSchema } from "../support/sarifSchema.ts";
import { createSampleRepository } from "../support/sampleRepository.ts";
import { runInTerminal, type TerminalAnswer } from "../support/terminal.ts";

suite("runTerminal", () => {
  let folder = "";

  suiteSetup(async () => {
    folder = await mkdtemp(join(tmpdir(), "fresh-eyes-terminal-"));
    await createSampleRepository(join(folder, "sample"));
    mkdirSync(join(folder, "plain"));
    writeFileSync(join(folder, "plain", "a.ts"), "a();\n");
  });

  suiteTeardown(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const run = (...args: string[]): Promise<TerminalAnswer> => runInTerminal(join(folder, "sample"), ...args);

  async function readSchema(command: "review" | "explain"): Promise<object> {
    const schema = new URL(`../../src/core/report/${command}.schema.json`, import.meta.url);
    return JSON.parse(await readFile(schema, "utf8")) as object;
  }

  test("reviews the branch one is on, here or in a folder named from here", async () => {
    const here = await run("review");
    const named = await run(
      "review",
      "main...checkout-retries",
      "--repo",
      relative(process.cwd(), join(folder, "sample")),
    );
    assert.match(here.out, /^16 files, \d+ hunks · \d+ with evidence of AI/);
    assert.deepEqual(named, here);
  });

  test("prints JSON that keeps to its schema", async () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(await readSchema("review"));
    const { out } = await run("review", "--format", "json");
    assert.ok(validate(JSON.parse(out)), JSON.stringify(validate.errors));
  });

  test("explains a line as the sample's note has it, in words and in JSON that keeps to its schema", async () => {
    const range = "main...checkout-retries";
    const words = (await run("explain", "reconcile/reconcile.py:57", range)).out.split("\n");
    assert.match(
      words[1] ?? "",
      /^ {2}AI wrote this line · Codex.* · recorded line by line · certain evidence$/,
    );
    assert.match(
      words[2] ?? "",
      /^ {2}git-ai note: reconcile\/reconcile\.py s_.* \(refs\/notes\/ai, \w{7}\)$/,
    );
    const validate = new Ajv({ allowUnionTypes: true })
      .addSchema(await readSchema("review"))
      .compile(await readSchema("explain"));
    for (const place of ["reconcile/reconcile.py:57", "api/src/orders/refunds.ts", "deploy/release.sh:3"]) {
      const { out } = await run("explain", place, range, "--format", "json");
      assert.ok(validate(JSON.parse(out)), JSON.stringify(validate.errors));
    }
  });

  test("prints SARIF that keeps to its published schema, of a review and of a scan", async () => {
    const validate = compileSarifSchema();
    for (const args of [["review"], ["scan", join(folder, "plain")]]) {
      const { code, out } = await run(...args, "--format", "sarif");
      assert.equal(code, 0);
      assert.ok(validate(JSON.parse(out)), JSON.stringify(validate.errors));
      assert.match(out, /"semanticVersion": "1\.2\.3"/);
    }
  });

  test("prints version and usage", async () => {
    assert.equal((await run("--version")).out, "1.2.3\n");
    assert.match((await run("--help")).out, /^Usage:/);
  });

  for (const [what, args, line] of [
    [
      "a folder that is no repository",
      ["review", "a...b", "--repo", "plain"],
      /^fresh-eyes: .*repository.*\. .+\.\n$/,
    ],
    ["a folder that is not there", ["review", "--repo", "nowhere"], /^fresh-eyes: .+\. .+\.\n$/],
    [
      "an unknown revision",
      ["review", "main...nope"],
      /^fresh-eyes: There is no revision "nope" .+\. .+\.\n$/,
    ],
    [
      "a file that the change does not touch",
      ["explain", "nowhere.ts:1", "main...checkout-retries"],
      /^fresh-eyes: The change does not touch a file "nowhere\.ts"\. .+\.\n$/,
    ],
    [
      "a file that is not there",
      ["scan", "nowhere.ts"],
      /^fresh-eyes: There is no file or folder .+\. .+\.\n$/,
    ],
  ] as const) {
    test(`answers ${what} with one line and exit code 2`, async () => {
      const resolved = args.map((arg) => (arg === "plain" || arg === "nowhere" ? join(folder, arg) : arg));
      const { code, out, err } = await run(...resolved);
      assert.equal(code, 2);
      assert.equal(out, "");
      assert.match(err, line);
    });
  }
});
