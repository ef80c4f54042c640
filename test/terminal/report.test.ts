import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { Ajv } from "ajv";

import { reviewJson, type ReportInput } from "../../src/core/report/reviewJson.ts";
import { reviewText } from "../../src/core/report/reviewText.ts";
import {
  caveatWords,
  evidenceWords,
  stateWords,
  strengthWords,
} from "../../src/core/provenance/evidenceWords.ts";
import { hunkKey } from "../../src/core/change/change.ts";
import type { LineProvenance } from "../../src/core/provenance/provenance.ts";
import { buildChecklist } from "../../src/core/checklist/checklist.ts";
import { buildQueue } from "../../src/core/risk/queue.ts";
import { aChange, aFile, aFinding, aHunk, noProvenance } from "../support/builders.ts";

interface WordList {
  readonly enum: readonly string[];
}

interface Schema {
  readonly definitions: {
    readonly state: WordList;
    readonly strength: WordList;
    readonly caveat: WordList;
    readonly evidence: { readonly properties: { readonly source: WordList } };
  };
}

async function readSchema(): Promise<Schema> {
  const schema = new URL("../../src/core/report/review.schema.json", import.meta.url);
  return JSON.parse(await readFile(schema, "utf8")) as Schema;
}

async function validator() {
  return new Ajv({ strict: true, allowUnionTypes: true, allErrors: true }).compile(await readSchema());
}

function aReport(): ReportInput {
  const pay = aHunk("src/pay.ts", ["a"]);
  const lock = aHunk("package-lock.json", ["n"]);
  const files = [
    aFile("src/pay.ts", [pay]),
    aFile("package-lock.json", [lock], { oldPath: "old.json", status: "renamed" }),
  ];
  const [payFile, lockFile] = files;
  assert.ok(payFile !== undefined && lockFile !== undefined);
  const findings = [aFinding()];
  const evidence = [
    { source: "trailer", commit: "c".repeat(40), text: "Co-authored-by: …" },
    { source: "git-ai-note", commit: "c".repeat(40), text: "src/pay.ts s_1", where: "refs/notes/ai" },
  ] as const;
  const byTrailer: LineProvenance = {
    state: "declared",
    agent: { tool: "claude-code", model: null },
    evidence: [evidence[0]],
  };
  const nobodyKnown: LineProvenance = { state: "unknown", agent: null, evidence: [] };
  const queue = buildQueue([
    {
      key: hunkKey(lock),
      hunk: lock,
      file: lockFile,
      findings: [],
      provenance: noProvenance,
      noise: "lockFile",
    },
    {
      key: hunkKey(pay),
      hunk: pay,
      file: payFile,
      findings,
      provenance: {
        ...noProvenance,
        state: "declared",
        agent: { tool: "claude-code", model: null },
        aiLines: 1,
        addedLines: 2,
        evidence,
        strength: "strong",
        caveats: ["squash"],
        lines: [
          { line: 1, ...byTrailer },
          { line: 2, ...nobodyKnown },
        ],
      },
      noise: null,
    },
  ]);
  return {
    change: aChange(files),
    languages: new Map([["src/pay.ts", "typescript"]]),
    findings,
    queue,
    checklist: buildChecklist({
      queue,
      files,
      languages: new Map(),
      commits: [],
      users: [],
      teamItems: [],
    }),
    problems: [{ path: "", message: "Something was left out." }],
  };
}

suite("reviewJson", () => {
  test("keeps to its public schema", async () => {
    const validate = await validator();
    assert.ok(validate(JSON.parse(JSON.stringify(reviewJson(aReport())))), JSON.stringify(validate.errors));
  });

  test("the schema refuses what is missing or misspelt", async () => {
    const validate = await validator();
    const report = JSON.parse(JSON.stringify(reviewJson(aReport()))) as Record<string, unknown>;
    assert.equal(validate({ ...report, version: 2 }), false);
    assert.equal(validate({ ...report, queue: undefined }), false);
    assert.equal(validate({ ...report, extra: 1 }), false);
  });

  test("the schema knows every word that the evidence can carry", async () => {
    const { state, strength, caveat, evidence } = (await readSchema()).definitions;
    assert.deepEqual(
      [state, strength, caveat, evidence.properties.source].map((words) => [...words.enum].sort()),
      [stateWords, strengthWords, caveatWords, evidenceWords].map((words) => Object.keys(words).sort()),
    );
  });

  test("says of a hunk who wrote it, how many lines by state, and every record with its place", () => {
    const { files } = reviewJson(aReport()) as { files: { hunks: { provenance: object }[] }[] };
    assert.deepEqual(files[0]?.hunks[0]?.provenance, {
      state: "declared",
      agent: { tool: "claude-code", model: null },
      aiLines: 1,
      addedLines: 2,
      counts: { declared: 1, unknown: 1 },
      evidence: [
        { source: "trailer", commit: "c".repeat(40), text: "Co-authored-by: …" },
        { source: "git-ai-note", commit: "c".repeat(40), text: "src/pay.ts s_1", where: "refs/notes/ai" },
      ],
      strength: "strong",
      caveats: ["squash"],
    });
    assert.deepEqual(files[1]?.hunks[0]?.provenance, {
      state: "unknown",
      agent: null,
      aiLines: 0,
      addedLines: 1,
      counts: {},
      evidence: [],
    });
  });

  test("names the same hunks in files, queue and checklist", () => {
    const report = reviewJson(aReport()) as {
      files: { hunks: { id: string }[] }[];
      queue: string[];
      checklist: { hunks: string[]; findings: string[] }[];
    };
    assert.deepEqual(report.queue, ["hunk-a", "hunk-n"]);
    assert.deepEqual(
      report.files.flatMap(({ hunks }) => hunks.map(({ id }) => id)),
      ["hunk-a", "hunk-n"],
    );
    assert.deepEqual(
      report.checklist.map(({ hunks, findings }) => [hunks, findings]),
      [[["hunk-a"], ["f1"]]],
    );
  });
});

suite("reviewText", () => {
  test("reads from the riskiest hunk to what could not be read", () => {
    const lines = reviewText(aReport())
      .split("\n")
      .map((line) => line.trimEnd());
    assert.deepEqual(lines, [
      "2 files, 2 hunks · 1 with evidence of AI · 1 noise · 0 commits",
      "",
      "Read first (1)",
      "  src/pay.ts:1  AI 1/2 lines, Claude Code · A catch block is empty · AI-written, no test changed with it",
      "      src/pay.ts:1:1 empty-catch: What should happen when this fails?",
      "",
      "Noise (1)",
      "  package-lock.json:1  lockFile",
      "",
      "To decide (1)",
      "  [ ] What should happen when this fails?",
      "      A catch block is empty · src/pay.ts",
      "",
      "Problems (1)",
      "  Something was left out.",
      "",
    ]);
  });

  test("says so when nothing changed", () => {
    const nothing = { ...aReport(), change: aChange([]), queue: [], checklist: [], problems: [] };
    assert.equal(reviewText(nothing), "Nothing changed.\n");
  });
});
