import assert from "node:assert/strict";

import { parseNote } from "../../../src/core/provenance/parseNote.ts";
import { findClaim } from "../../../src/core/provenance/records.ts";
import { showNote } from "./showRecord.ts";

const SECRET = "a prompt that nobody may see";

interface Sketch {
  readonly version?: unknown;
  readonly model?: unknown;
  readonly files?: unknown;
}

function line(number: unknown, type: string, more: object = {}, content: unknown = `text ${String(number)}`) {
  return {
    line_number: number,
    content,
    source: { type, ...more },
    edit_id: null,
    prompt_index: 0,
    confidence: 1,
  };
}

function note({ version = 3, model, files = [] }: Sketch): unknown {
  return {
    version,
    session: {
      session_id: "7f3a4b2c-9d1e-4a7b-83d4-e5f6a7b8c9d0",
      model: model ?? { id: "claude-opus-4-5-20251101", provider: "anthropic" },
      started_at: "2026-01-30T14:23:17Z",
      prompt_count: 1,
      used_plan_mode: false,
      subagent_count: 0,
    },
    prompts: [{ index: 0, text: SECRET, timestamp: "2026-01-30T14:23:45Z", affected_files: ["a.ts"] }],
    files,
  };
}

const lines = [
  line(1, "Original"),
  line(2, "AI", { edit_id: "e1" }),
  line(3, "AI", { edit_id: "e1" }),
  line(4, "AI", { edit_id: "e2" }),
  line(5, "AIModified", { edit_id: "e1", similarity: 0.82 }),
  line(6, "Human"),
  line(7, "Unknown"),
  line(8, "AI", { edit_id: "e1" }),
];

function check(given: unknown, expected: readonly string[]): void {
  assert.deepEqual(showNote(given), expected);
}

suite("parseWhogititNote", () => {
  test("claims what an agent, a person or both wrote, and nothing of other lines", () => {
    check(
      note({
        files: [
          { path: "a.ts", lines, summary: { total_lines: 8 } },
          { path: "b.ts", lines: [] },
        ],
      }),
      [
        "whogitit-note",
        "a.ts: ai | Claude Code, claude-opus-4-5-20251101 | 2-3,8 | certain | AI e1",
        "a.ts: ai | Claude Code, claude-opus-4-5-20251101 | 4 | certain | AI e2",
        "a.ts: mixed | Claude Code, claude-opus-4-5-20251101 | 5 | medium | AIModified e1",
        "a.ts: human | 6 | medium | Human",
      ],
    );
  });

  test("is complete: nobody knows of the lines it claims nothing of", () => {
    const record = parseNote(JSON.stringify(note({})), "refs/notes/whogitit")?.record;
    assert.equal(record?.kind === "lines" && record.complete, true);
  });

  test("claims a line only as long as it reads the same", () => {
    const record = parseNote(
      JSON.stringify(note({ files: [{ path: "a.ts", lines }] })),
      "refs/notes/whogitit",
    )?.record;
    assert.ok(record?.kind === "lines");
    const keys = ["text 2", "\ttext  2\r", "text 3"].map((text) => findClaim(record, "a.ts", 2, text)?.key);
    assert.deepEqual(keys, ["AI e1", "AI e1", undefined]);
  });

  test("names no tool for models of other makers, and reads the version before", () => {
    const files = [{ path: "a.ts", lines: [line(1, "AI", { edit_id: 7 })] }];
    check(note({ version: 2, model: { id: "gpt-5.5", provider: "openai" }, files }), [
      "whogitit-note",
      "a.ts: ai | a tool the record does not name, gpt-5.5 | 1 | certain | AI",
    ]);
    check(note({ model: "none", files }), [
      "whogitit-note",
      "a.ts: ai | a tool the record does not name | 1 | certain | AI",
    ]);
  });

  test("refuses a damaged note whole", () => {
    check(note({ version: 4 }), ["problem: it is of a version not known here"]);
    check(note({ files: {} }), ["problem: its files are not a list"]);
    const damaged = [
      null,
      { path: "b.ts" },
      { lines: [] },
      { path: "b.ts", lines: [null] },
      { path: "b.ts", lines: [{ ...line(1, "AI"), source: "AI" }] },
      { path: "b.ts", lines: [line(1, "ai")] },
      { path: "b.ts", lines: [line("1", "AI")] },
      { path: "b.ts", lines: [line(1.5, "AI")] },
      { path: "b.ts", lines: [line(1, "AI", {}, null)] },
    ];
    for (const file of damaged)
      check(note({ files: [{ path: "a.ts", lines }, file] }), ["problem: its file 2 cannot be read"]);
  });

  test("keeps no prompt", () => {
    const parsed = parseNote(JSON.stringify(note({ files: [{ path: "a.ts", lines }] })), "ref");
    assert.ok(parsed?.record?.kind === "lines");
    assert.doesNotMatch(JSON.stringify([...parsed.record.files]), new RegExp(SECRET));
  });
});
