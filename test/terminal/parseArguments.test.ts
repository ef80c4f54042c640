import assert from "node:assert/strict";

import { UserError } from "../../src/app/userErrors.ts";
import { parseArguments } from "../../src/terminal/parseArguments.ts";

const parse = (line: string) => parseArguments(line === "" ? [] : line.split(" "), "/here");

suite("parseArguments", () => {
  test("understands what design and help say", () => {
    const range = { kind: "range", base: "main", head: "feature" };
    assert.deepEqual(parse("review main...feature"), {
      command: "review",
      repo: "/here",
      source: range,
      format: "text",
    });
    assert.deepEqual(parse("review main..."), {
      command: "review",
      repo: "/here",
      source: { kind: "range", base: "main", head: "HEAD" },
      format: "text",
    });
    assert.deepEqual(parse("review --working-tree --repo /there --format json"), {
      command: "review",
      repo: "/there",
      source: { kind: "workingTree" },
      format: "json",
    });
    assert.deepEqual(parse("review --staged"), {
      command: "review",
      repo: "/here",
      source: { kind: "index" },
      format: "text",
    });
    assert.deepEqual(parse("review"), { command: "review", repo: "/here", source: null, format: "text" });
    const here = { command: "explain", repo: "/here", format: "text" };
    assert.deepEqual(parse("explain src/pay.ts:12"), {
      ...here,
      path: "src/pay.ts",
      line: 12,
      source: null,
    });
    assert.deepEqual(parse("explain src/pay.ts:12:3 main...feature"), {
      ...here,
      path: "src/pay.ts",
      line: 12,
      source: range,
    });
    assert.deepEqual(parse("explain a:b.ts --staged --repo /there --format json"), {
      command: "explain",
      repo: "/there",
      path: "a:b.ts",
      line: null,
      source: { kind: "index" },
      format: "json",
    });
    assert.deepEqual(parse("scan a b --format=json"), { command: "scan", paths: ["a", "b"], format: "json" });
    assert.deepEqual(parse("scan a --format sarif"), { command: "scan", paths: ["a"], format: "sarif" });
    for (const line of ["", "--help", "review -h"]) assert.deepEqual(parse(line), { command: "help" });
    assert.deepEqual(parse("--version"), { command: "version" });
    assert.deepEqual(parse("rules test packs"), { command: "rules test", folder: "packs" });
    assert.deepEqual(parse("scan a --thorough"), {
      command: "scan",
      paths: ["a"],
      format: "text",
      thorough: true,
    });
  });

  for (const [line, what] of [
    ["frobnicate", /no command "frobnicate"/],
    ["review main", /not a range/],
    ["review ...x", /not a range/],
    ["review a...b...c", /not a range/],
    ["review a...b --staged", /Give one of/],
    ["review --staged --working-tree", /Give one of/],
    ["review a...b c...d", /Give one of/],
    ["review --format xml", /no format "xml"/],
    ["review --colour", /--colour/],
    ["scan", /at least one file/],
    ["explain", /needs a file/],
    ["explain a.ts:0", /no line 0/],
    ["explain a.ts main", /not a range/],
    ["explain a.ts a...b --staged", /Give one of/],
    ["rules", /the word test and one folder/],
    ["rules test a b", /the word test and one folder/],
  ] as const) {
    test(`says what is wrong with "${line}"`, () => {
      assert.throws(
        () => parse(line),
        (error: unknown) => error instanceof UserError && what.test(error.message) && error.remedy !== "",
      );
    });
  }
});
