import assert from "node:assert/strict";

import fc from "fast-check";

import { sha256 } from "../../../src/adapters/sha256.ts";
import type { Change, FileChange } from "../../../src/core/change/change.ts";
import { reviewSarif, scanSarif } from "../../../src/core/report/sarif.ts";
import type { Finding } from "../../../src/core/rules/finding.ts";
import { aChange, aFile, aFinding, aHunk, anEdit } from "../../support/builders.ts";
import { compileSarifSchema } from "../../support/sarifSchema.ts";

const tool = { version: "1.2.3", hash: sha256, folder: "/home of/shop" };

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly relatedLocations?: readonly object[];
  readonly partialFingerprints: { readonly "freshEyesFinding/v1": string };
  readonly properties: object;
}

interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly Result[];
  readonly invocations: readonly object[];
}

const validate = compileSarifSchema();

/** The only run of a log, after the log was held against the published schema. */
function runOf(log: object): Run {
  const plain = JSON.parse(JSON.stringify(log)) as { runs: readonly [Run] };
  assert.ok(validate(plain), JSON.stringify(validate.errors, null, 2));
  return plain.runs[0];
}

/** The run of a review of one change. */
function review(
  findings: readonly Finding[],
  given: { files?: readonly FileChange[]; change?: Partial<Change>; base?: string; head?: string } = {},
): Run {
  const files = given.files ?? [aFile("src/pay.ts")];
  const texts = { base: given.base ?? "", head: given.head ?? "" };
  return runOf(
    reviewSarif(
      {
        change: aChange(files, given.change),
        texts: new Map(files.map(({ path }) => [path, texts])),
        findings,
        problems: [],
        repositoryUri: "https://example.com/shop.git",
      },
      tool,
    ),
  );
}

const fingerprints = (run: Run) =>
  run.results.map((result) => result.partialFingerprints["freshEyesFinding/v1"]);

suite("the published schema of SARIF", () => {
  test("refuses what is missing, misspelt or no address", () => {
    const log = JSON.parse(JSON.stringify(scanSarif({ files: [], findings: [], problems: [] }, tool))) as {
      runs: object[];
    };
    assert.equal(validate(log), true);
    assert.equal(validate({ ...log, version: "2.0.0" }), false);
    assert.equal(validate({ ...log, extra: 1 }), false);
    assert.equal(validate({ ...log, runs: [{ ...log.runs[0], tool: {} }] }), false);
    const provenance = (repositoryUri: string) => ({
      ...log,
      runs: [{ ...log.runs[0], versionControlProvenance: [{ repositoryUri }] }],
    });
    assert.equal(validate(provenance("https://example.com/a%20b")), true);
    assert.equal(validate(provenance("https://example.com/a b")), false);
  });
});

suite("reviewSarif", () => {
  test("says what was found, where, how grave and what to ask", () => {
    const run = review(
      [aFinding({ start: { line: 2, column: 3 }, end: { line: 4, column: 4 }, symbol: "Cart.pay" })],
      { head: "a\nb\nc\nd\n" },
    );
    const [result] = run.results;
    assert.deepEqual(
      { ...result, partialFingerprints: null },
      {
        ruleId: "empty-catch",
        ruleIndex: 0,
        level: "error",
        message: { text: "A catch block is empty. What should happen when this fails?" },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: "src/pay.ts", uriBaseId: "SRCROOT" },
              region: { startLine: 2, startColumn: 3, endLine: 4, endColumn: 4 },
            },
            logicalLocations: [{ fullyQualifiedName: "Cart.pay" }],
          },
        ],
        partialFingerprints: null,
        properties: { category: "error-swallowing", detects: "introduced", side: "head" },
      },
    );
    assert.deepEqual(run.tool.driver.rules, [
      {
        id: "empty-catch",
        shortDescription: { text: "A catch block is empty." },
        fullDescription: { text: "The failure leaves no trace." },
        help: {
          text: "The failure leaves no trace. What should happen when this fails?",
          markdown: "The failure leaves no trace.\n\n**Ask:** What should happen when this fails?",
        },
        defaultConfiguration: { level: "error" },
        properties: { category: "error-swallowing", tags: ["error-swallowing"] },
      },
    ]);
  });

  test("names each rule once, and its place among the rules in each result", () => {
    const run = review([
      aFinding(),
      aFinding({ rule: "wide", category: "permission-change", severity: "medium" }),
      aFinding({ severity: "low" }),
    ]);
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      ["empty-catch", "wide"],
    );
    assert.deepEqual(
      run.results.map(({ ruleIndex, level }) => [ruleIndex, level]),
      [
        [0, "error"],
        [1, "warning"],
        [0, "note"],
      ],
    );
  });

  test("shows what was lost at the nearest line of the head, and where the base had it", () => {
    const removed = anEdit("a", { base: { start: 3, lines: 2 }, head: { start: 3, lines: 0 }, added: [] });
    const file = aFile("src/new pay.ts", [aHunk("src/new pay.ts", [], { edits: [removed] })], {
      oldPath: "src/pay#1.ts",
      status: "renamed",
    });
    const lost = aFinding({
      path: file.path,
      side: "base",
      detects: "removed",
      start: { line: 4, column: 1 },
      end: { line: 4, column: 9 },
    });
    const [result] = review([lost], { files: [file], base: "1\n2\n3\n4\n5\n", head: "1\n2\n5\n" }).results;
    assert.deepEqual(result?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: "src/new%20pay.ts", uriBaseId: "SRCROOT" },
          region: { startLine: 3 },
        },
      },
    ]);
    assert.deepEqual(result.relatedLocations, [
      {
        id: 1,
        message: { text: "In the base." },
        physicalLocation: {
          artifactLocation: { uri: "src/pay%231.ts", uriBaseId: "BASE" },
          region: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 9 },
        },
      },
    ]);
    assert.match(result.message.text, / The base had it in \[line 4\]\(1\)\.$/);
    assert.deepEqual(result.properties, {
      category: "error-swallowing",
      detects: "removed",
      side: "base",
      baseLine: 4,
    });
    const [atEnd] = review([lost], { files: [file], head: "1\n2\n" }).results;
    assert.match(JSON.stringify(atEnd?.locations), /"region":\{"startLine":2\}/);
  });

  test("a finding about the whole file stands at its first line", () => {
    const at = { line: 1, column: 1 };
    const [result] = review([aFinding({ start: at, end: at })]).results;
    assert.match(JSON.stringify(result?.locations), /"region":\{"startLine":1\}/);
  });

  test("brackets of a message are no links", () => {
    const [result] = review([aFinding({ what: "It reads a[1](2)" })]).results;
    assert.equal(result?.message.text, "It reads a\\[1\\](2). What should happen when this fails?");
  });

  test("says which revisions of which repository it is about", () => {
    const { automationDetails, versionControlProvenance } = review([]) as unknown as Record<string, unknown>;
    const [base, head] = ["1".repeat(40), "2".repeat(40)];
    assert.deepEqual(automationDetails, { id: `fresh-eyes/review/${base}...${head}` });
    assert.deepEqual(versionControlProvenance, [
      {
        repositoryUri: "https://example.com/shop.git",
        revisionId: head,
        mappedTo: { uriBaseId: "SRCROOT" },
      },
    ]);
    const uncommitted = review([], { change: { head: null, source: { kind: "workingTree" } } });
    assert.match(JSON.stringify(uncommitted), /"id":"fresh-eyes\/review\/1+\.\.\.working-tree"/);
  });

  test("says what was left out, and where", () => {
    const run = runOf(
      scanSarif(
        {
          files: [],
          findings: [],
          problems: [
            { path: "", message: "A rule can't be used" },
            { path: "big.ts", message: "It is too large" },
          ],
        },
        tool,
      ),
    );
    assert.deepEqual(run.invocations, [
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          {
            descriptor: { id: "left-out", index: 0 },
            level: "warning",
            message: { text: "A rule can't be used" },
          },
          {
            descriptor: { id: "left-out", index: 0 },
            level: "warning",
            message: { text: "It is too large" },
            locations: [{ physicalLocation: { artifactLocation: { uri: "big.ts", uriBaseId: "SRCROOT" } } }],
          },
        ],
      },
    ]);
  });
});

suite("fingerprints", () => {
  const at = (line: number, column: number, length: number) => ({
    start: { line, column },
    end: { line, column: column + length },
  });

  test("stay when the code moves or is indented, and change with the code, the rule or the symbol", () => {
    const before = review([aFinding(at(1, 1, 9))], { head: "catch  {}\n" });
    const moved = review([aFinding(at(3, 5, 8))], { head: "\n\n    catch {}\n" });
    assert.deepEqual(fingerprints(before), fingerprints(moved));
    const others = [
      review([aFinding(at(1, 1, 9))], { head: "catch ({}\n" }),
      review([aFinding({ ...at(1, 1, 9), rule: "other" })], { head: "catch  {}\n" }),
      review([aFinding({ ...at(1, 1, 9), symbol: "pay" })], { head: "catch  {}\n" }),
    ].flatMap(fingerprints);
    assert.equal(new Set([...others, ...fingerprints(before)]).size, 4);
  });

  test("tell equal code of one file apart, and not the files", () => {
    const twice = review([aFinding(at(1, 1, 2)), aFinding(at(2, 1, 2))], { head: "{}\n{}\n" });
    assert.equal(new Set(fingerprints(twice)).size, 2);
    const files = [aFile("a.ts"), aFile("b.ts")];
    const apart = files.map(({ path }) => aFinding({ path, ...at(1, 1, 2) }));
    assert.equal(new Set(fingerprints(review(apart, { files, head: "{}\n" }))).size, 1);
  });
});

suite("SARIF of anything", () => {
  const position = fc.record({ line: fc.nat(50).map((n) => n + 1), column: fc.nat(90).map((n) => n + 1) });
  const path = fc
    .array(fc.string({ unit: "binary", minLength: 1 }), { minLength: 1 })
    .map((parts) => parts.join("/"));
  const finding = fc.record({
    path,
    start: position,
    end: position,
    side: fc.constantFrom("base" as const, "head" as const),
    symbol: fc.string(),
    what: fc.string({ minLength: 1 }),
  });

  test("keeps to the published schema", () => {
    fc.assert(
      fc.property(fc.array(finding), fc.string({ unit: "binary" }), (given, head) => {
        const findings = given.map((values) => aFinding(values));
        review(findings, { files: findings.map((found) => aFile(found.path)), head });
        runOf(
          scanSarif(
            { files: [], findings, problems: given.map((g) => ({ path: g.path, message: g.what })) },
            tool,
          ),
        );
      }),
      { numRuns: 50 },
    );
  });
});
