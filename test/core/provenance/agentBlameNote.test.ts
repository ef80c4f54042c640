import assert from "node:assert/strict";

import { parseNote } from "../../../src/core/provenance/parseNote.ts";
import { showNote } from "./showRecord.ts";

const hash = "c0ffee00".repeat(8);

const version1 = {
  path: "src/pay.ts",
  start_line: 3,
  end_line: 7,
  category: "ai_generated",
  provider: "claude_code",
  model: "claude",
  confidence: 1,
  match_type: "exact_hash",
  content_hash: `sha256:${hash}`,
};

const version2 = {
  path: "src/pay.ts",
  startLine: 3,
  endLine: 7,
  category: "ai_generated",
  provider: "claudeCode",
  model: "claude-4.5-opus-high-thinking",
  confidence: 0.95,
  matchType: "normalized_hash",
  contentHash: `sha256:${hash}`,
};

function note(version: unknown, ...attributions: readonly unknown[]): unknown {
  return { version, timestamp: "2026-01-14T19:07:42.773Z", attributions };
}

function check(given: unknown, expected: readonly string[]): void {
  assert.deepEqual(showNote(given), expected);
}

suite("parseAgentBlameNote", () => {
  test("reads both versions", () => {
    check(note(1, version1, { ...version1, start_line: 9, end_line: 9, match_type: "ai_content_in_line" }), [
      "agentblame-note",
      "src/pay.ts: ai | Claude Code | 3-7 | certain | exact_hash",
      "src/pay.ts: ai | Claude Code | 9 | medium | ai_content_in_line",
    ]);
    check(
      note(
        2,
        version2,
        { ...version2, provider: "cursor", model: null, matchType: "move_detected" },
        { ...version2, path: "b.ts", provider: "opencode", model: "unknown", matchType: "exact_hash" },
      ),
      [
        "agentblame-note",
        "src/pay.ts: ai | Claude Code, claude-4.5-opus-high-thinking | 3-7 | strong | normalized_hash",
        "src/pay.ts: ai | Cursor | 3-7 | medium | move_detected",
        "b.ts: ai | OpenCode | 3-7 | certain | exact_hash",
      ],
    );
  });

  test("is complete even without attributions: what it leaves out, nobody knows", () => {
    check(note(2), ["agentblame-note"]);
    const record = parseNote(JSON.stringify(note(2)), "refs/notes/agentblame")?.record;
    assert.equal(record?.kind === "lines" && record.complete, true);
  });

  test("keeps the hash of a range's first line, if it is one it knows", () => {
    const hashes = [version2, { ...version2, contentHash: "md5:00" }, { ...version2, contentHash: 1 }];
    const record = parseNote(JSON.stringify(note(2, ...hashes)), "refs/notes/agentblame")?.record;
    assert.deepEqual(
      record?.kind === "lines" && record.files.get("src/pay.ts")?.map(({ firstLineHash }) => firstLineHash),
      [hash, undefined, undefined],
    );
  });

  test("takes what does no harm: odd names, ranges that name no line, members that are missing", () => {
    const odd = { path: "__proto__", startLine: 9, endLine: 2, category: "ai_generated" };
    check(note(2, odd, { ...odd, path: "a\nb", provider: "new\u001b[2Jtool", startLine: 0 }), [
      "agentblame-note",
      "__proto__: ai | a tool the record does not name |  | medium | ai_generated",
      "a\nb: ai | new [2jtool | 1-2 | medium | ai_generated",
    ]);
  });

  test("refuses a damaged note whole", () => {
    check(note(3, version2), ["problem: it is of a version not known here"]);
    check(note("2", version2), ["problem: it is of a version not known here"]);
    check({ version: 2, attributions: {} }, ["problem: its attributions are not a list"]);
    const damaged = [
      null,
      [],
      version1,
      { ...version2, path: null },
      { ...version2, endLine: "7" },
      { ...version2, startLine: 1.5 },
      { ...version2, category: "human_written" },
    ];
    for (const item of damaged) check(note(2, version2, item), ["problem: its attribution 2 cannot be read"]);
  });

  test("refuses a note with more claims on a file than anyone can look up", () => {
    const many = Array.from({ length: 10_001 }, () => version2);
    check(note(2, ...many), ["problem: it makes more than 10000 claims on one file"]);
    assert.equal(showNote(note(2, ...many.slice(1))).length, 10_001);
  });
});
