import assert from "node:assert/strict";

import { explain } from "../../src/app/explain.ts";
import type { Analyzer } from "../../src/app/ports.ts";
import { UserError } from "../../src/app/userErrors.ts";
import { hunkKey, type Change, type FileChange } from "../../src/core/change/change.ts";
import type { AttributedLine } from "../../src/core/provenance/provenance.ts";
import { summarizeLines } from "../../src/core/provenance/summarizeLines.ts";
import { explainText } from "../../src/core/report/explainText.ts";
import { aChange, aFile, aFinding, aHunk, anEdit } from "../support/builders.ts";
import { FakeRepository, quietWork } from "../support/fakes.ts";

const path = "src/pay.ts";

const byClaude: Omit<AttributedLine, "line"> = {
  state: "declared",
  agent: { tool: "claude-code", model: null },
  evidence: [{ source: "trailer", commit: "1a2b3c4d5e", text: "Co-Authored-By: Claude" }],
  strength: "strong",
};
const lines: readonly AttributedLine[] = [
  { line: 3, ...byClaude },
  { line: 4, state: "unknown", agent: null, evidence: [] },
];

const adding = anEdit("a", { added: ["pay();", "log();", ""], head: { start: 3, lines: 3 } });
const removing = anEdit("r", { removed: ["check();"], added: [], head: { start: 9, lines: 0 } });
const paying = aFile(path, [
  aHunk(path, ["a"], { edits: [adding], head: adding.head }),
  aHunk(path, ["r"], { edits: [removing], head: removing.head }),
]);
const moved = aFile("src/new.ts", [aHunk("src/new.ts", ["f"], { edits: [anEdit("f", { kind: "file" })] })], {
  oldPath: "src/old.ts",
  status: "renamed",
});
const gone = aFile(
  "src/gone.ts",
  [
    aHunk("src/gone.ts", ["g"], {
      edits: [{ ...removing, head: { start: 1, lines: 0 } }],
      head: { start: 1, lines: 0 },
    }),
  ],
  { status: "deleted", blobs: { base: "b".repeat(40), head: null } },
);

const foundInPay = {
  path,
  language: null,
  findings: [aFinding({ start: { line: 3, column: 1 }, end: { line: 3, column: 4 } })],
  problems: [{ path, message: "It took too long to analyse" }],
};

/** What is answered about a place, and what was looked at for it. */
async function ask(
  place: string,
  given: { readonly files?: readonly FileChange[]; readonly folder?: string } = {},
): Promise<{ text: string[]; read: string[]; analyzed: string[] }> {
  const change = aChange(given.files ?? [paying, moved, gone]);
  const repository = new FakeRepository(change);
  repository.texts.set(path, { base: null, head: "a\nb\npay();\nlog();\n\nc\nd\ne\n" });
  const analyzed: string[] = [];
  const analyzer: Analyzer = {
    analyze: (inputs) => {
      analyzed.push(...inputs.map((input) => input.path));
      return Promise.resolve(inputs.filter((input) => input.path === path).map(() => foundInPay));
    },
    scan: () => Promise.resolve([]),
    checkPacks: () => Promise.reject(new Error("not needed")),
    dispose: () => Promise.resolve(),
  };
  const read: string[] = [];
  const provenance = {
    read: (asked: Change) => {
      read.push(...asked.files.map((file) => file.path));
      const [hunk] = paying.hunks;
      assert.ok(hunk !== undefined);
      return Promise.resolve({ hunks: new Map([[hunkKey(hunk), summarizeLines(lines)]]), problems: [] });
    },
  };
  const [, name = place, line] = /^(.+):(\d+)$/.exec(place) ?? [];
  const asked = { path: name, folder: given.folder ?? "", line: line === undefined ? null : Number(line) };
  const answer = await explain(change.source, asked, { repository, analyzer, provenance }, quietWork);
  return { text: explainText(answer).trimEnd().split("\n"), read, analyzed };
}

const share =
  "AI wrote or helped with 1 of 2 added lines · Claude Code · by the commit's own words · strong evidence";
const trailer = "Commit trailer: “Co-Authored-By: Claude” (1a2b3c4)";
const finding = `${path}:3:1 empty-catch: What should happen when this fails?`;
const problems = ["Problems (1)", `  ${path}: It took too long to analyse`];

suite("explain", () => {
  for (const [place, text] of [
    [
      `${path}:3`,
      [
        `${path}:3`,
        "  AI wrote or helped with this line · Claude Code · by the commit's own words · strong evidence",
        `  ${trailer}`,
        `Hunk ${path}:3-5`,
        `  ${share}`,
        `  ${finding}`,
        ...problems,
      ],
    ],
    [
      `${path}:4`,
      [
        `${path}:4`,
        "  No evidence of who wrote this. That is not evidence of a person.",
        `Hunk ${path}:3-5`,
        `  ${share}`,
        `  ${finding}`,
        ...problems,
      ],
    ],
    [
      `${path}:5`,
      [
        `${path}:5`,
        "  The change added this line, but it is blank: blank lines do not count as anybody's.",
        `Hunk ${path}:3-5`,
        `  ${share}`,
        `  ${trailer}`,
        `  ${finding}`,
        ...problems,
      ],
    ],
    [
      `${path}:1`,
      [
        `${path}:1`,
        "  The change did not add this line. The nearest line it added is line 3.",
        `Nearest hunk ${path}:3-5`,
        `  ${share}`,
        `  ${trailer}`,
        `  ${finding}`,
        ...problems,
      ],
    ],
    [
      `${path}:8`,
      [
        `${path}:8`,
        "  The change did not add this line. Nearest to it, the change removed 1 line just before line 9.",
        `Nearest hunk ${path}:9`,
        "  This hunk adds no line; no record tells who deleted.",
        ...problems,
      ],
    ],
    [
      path,
      [
        `${path} · 2 hunks`,
        `Hunk ${path}:3-5`,
        `  ${share}`,
        `  ${trailer}`,
        `  ${finding}`,
        `Hunk ${path}:9`,
        "  This hunk adds no line; no record tells who deleted.",
        ...problems,
      ],
    ],
    [
      "src/old.ts:7",
      ["src/new.ts:7", "  The change did not add this line: it changes no line of this file."],
    ],
    [
      "src/gone.ts:1",
      [
        "src/gone.ts:1",
        "  The change deletes this file: none of its lines is left, and no record tells who deleted.",
        "Nearest hunk src/gone.ts:1",
        "  This hunk adds no line; no record tells who deleted.",
      ],
    ],
  ] as const) {
    test(`says of ${place} what is known`, async () => {
      assert.deepEqual((await ask(place)).text, text);
    });
  }

  test("looks at no other file, and analyses none where there is no hunk to tell of", async () => {
    assert.deepEqual(await looked(`${path}:3`), { read: [path], analyzed: [path] });
    assert.deepEqual(await looked("src/new.ts:1"), { read: ["src/new.ts"], analyzed: [] });
  });

  async function looked(place: string): Promise<object> {
    const { read, analyzed } = await ask(place);
    return { read, analyzed };
  }

  test("reads a path from the folder one is in", async () => {
    assert.equal((await ask("pay.ts:3", { folder: "src" })).text[0], `${path}:3`);
  });

  for (const [place, what, remedy] of [
    ["src/none.ts:1", /does not touch a file "src\/none\.ts"/, /fresh-eyes review/],
    ["lib/pay.ts:1", /does not touch a file "lib\/pay\.ts"/, /Did you mean src\/pay\.ts\?/],
    [`${path}:9`, /no line 9 in src\/pay\.ts: it has 8/, /line of the head/],
  ] as const) {
    test(`refuses ${place}`, async () => {
      await assert.rejects(
        ask(place),
        (error) => error instanceof UserError && what.test(error.message) && remedy.test(error.remedy),
      );
    });
  }
});
