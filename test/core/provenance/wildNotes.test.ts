import assert from "node:assert/strict";

import { findClaim } from "../../../src/core/provenance/records.ts";
import { parseNote } from "../../../src/core/provenance/parseNote.ts";
import { showNote } from "./showRecord.ts";

/*
 * What notes of the Git AI Standard look like in public repositories, beyond what the standard says. The samples are made
 * up; the oddities are not.
 */

const SECRET = "a prompt that nobody may see";

/** A note with these attestation lines and this metadata beside what every note has. */
function note(attestations: readonly string[], metadata: object = {}): string {
  const common = { schema_version: "authorship/3.0.0", git_ai_version: "1.6.10", prompts: {} };
  return [...attestations, "---", JSON.stringify({ ...common, ...metadata }, null, 2)].join("\n");
}

function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(showNote(text), ["git-ai-note", ...expected]);
}

const unnamed = "a tool the record does not name";
const cursor = { agent_id: { tool: "cursor", id: "1", model: "unknown" } };

suite("git-ai notes in the wild", () => {
  test("keys that name no session: a general one, a person's, a bare UUID, seven and sixteen digits", () => {
    const prompts = { "7a1b2c3": cursor, bd7e3a1f00c4d2e9: cursor };
    check(
      note(
        [
          "a.ts",
          "  ai_agent 1",
          "  human 2",
          "  0f0e0d0c-1111-2222-3333-444455556666 3",
          "  7a1b2c3 4",
          "  bd7e3a1f00c4d2e9 5",
        ],
        { prompts },
      ),
      [
        "a.ts: ai | 1 | certain | ai_agent",
        "a.ts: human | 2 | certain | human",
        "a.ts: ai | 3 | certain | 0f0e0d0c-1111-2222-3333-444455556666",
        "a.ts: ai | Cursor | 4 | certain | 7a1b2c3",
        "a.ts: ai | Cursor | 5 | certain | bd7e3a1f00c4d2e9",
      ],
    );
  });

  test("keys that nothing resolves stay an AI's, or a person's, without a name", () => {
    check(
      note([
        "a.ts",
        "  s_00000000000000::t_00000000000000 1",
        "  1111111 2",
        "  2222222222222222 3",
        "  h_3333333333333333 4",
        "  h_33333333333333::t_44444444444444 5",
      ]),
      [
        "a.ts: ai | 1 | certain | s_00000000000000::t_00000000000000",
        "a.ts: ai | 2 | certain | 1111111",
        "a.ts: ai | 3 | certain | 2222222222222222",
        "a.ts: human | 4 | certain | h_3333333333333333",
        "a.ts: human | 5 | certain | h_33333333333333::t_44444444444444",
      ],
    );
  });

  test("two keys claim one line: the last one has it", () => {
    const record = parseNote(
      note(["a.ts", "  ai_agent 1-9", "  human 4-5", "  s_1::t_1 5"]),
      "refs/notes/ai",
    )?.record;
    assert.ok(record?.kind === "lines");
    const keys = [3, 4, 5, 6].map((line) => findClaim(record, "a.ts", line, null)?.key);
    assert.deepEqual(keys, ["ai_agent", "human", "s_1::t_1", "ai_agent"]);
  });

  test("ranges overlap, repeat, run backwards or stand in any order", () => {
    check(note(["a.ts", "  ai_agent 30-40,1,35-50,1,2-3,9-7,3-3"]), [
      "a.ts: ai | 1-3,30-50 | certain | ai_agent",
    ]);
  });

  test("no attestation at all: the record is complete, so nobody knows of any line", () => {
    check(note([]), []);
    const record = parseNote(note([]), "refs/notes/ai")?.record;
    assert.equal(record?.kind === "lines" && record.complete, true);
  });

  test("the version of git-ai, of the schema or all metadata may be missing", () => {
    check(note(["a.ts", "  human 1"], { git_ai_version: undefined }), ["a.ts: human | 1 | certain | human"]);
    check("a.ts\n  human 1\n---\n{}", ["a.ts: human | 1 | certain | human"]);
  });

  test("the commit that the metadata names is not asked for", () => {
    check(note(["a.ts", "  human 1"], { base_commit_sha: "initial", logical_commit_id: 7 }), [
      "a.ts: human | 1 | certain | human",
    ]);
  });

  test("prompts in full are passed over", () => {
    const messages = [{ type: "user", text: SECRET, timestamp: "2026-01-01T00:00:00Z" }];
    const record = { agent_id: { tool: "claude", id: "1", model: "<synthetic>" }, messages };
    const text = note(["a.ts", "  bd7e3a1f00c4d2e9 1"], { prompts: { bd7e3a1f00c4d2e9: record } });
    check(text, ["a.ts: ai | Claude Code | 1 | certain | bd7e3a1f00c4d2e9"]);
    const parsed = parseNote(text, "refs/notes/ai");
    assert.ok(parsed?.record?.kind === "lines");
    assert.doesNotMatch(JSON.stringify([parsed, ...parsed.record.files]), new RegExp(SECRET));
  });

  test("models in quotes, and model names that say nothing", () => {
    const models = ['"gpt-5"', "unknown", "default", "<synthetic>", ""];
    const prompts = Object.fromEntries(
      models.map((model, index) => [`000000${index}`, { agent_id: { tool: "codex", id: "1", model } }]),
    );
    check(note(["a.ts", ...models.map((_, index) => `  000000${index} ${index + 1}`)], { prompts }), [
      "a.ts: ai | Codex, gpt-5 | 1 | certain | 0000000",
      "a.ts: ai | Codex | 2 | certain | 0000001",
      "a.ts: ai | Codex | 3 | certain | 0000002",
      "a.ts: ai | Codex | 4 | certain | 0000003",
      "a.ts: ai | Codex | 5 | certain | 0000004",
    ]);
  });

  test("metadata of odd types resolves nothing", () => {
    const odd = { prompts: [], sessions: "none", humans: { h_1: { author: 7 } } };
    check(note(["a.ts", "  h_1 1", "  s_1::t_1 2", "  toString 3"], odd), [
      "a.ts: human | 1 | certain | h_1",
      "a.ts: ai | 2 | certain | s_1::t_1",
      "a.ts: ai | 3 | certain | toString",
    ]);
    check(note(["a.ts", "  k 1"], { prompts: { k: { agent_id: { tool: "", model: 7 } } } }), [
      `a.ts: ai | ${unnamed} | 1 | certain | k`,
    ]);
  });

  test("files without entries, files named twice, names with blanks and quotes", () => {
    check(
      note([
        "empty.ts",
        '"docs/on call.md"',
        "  human 1",
        "b.ts",
        "  human 1",
        '"say "hi" now"',
        "  human 2",
      ]),
      [
        "docs/on call.md: human | 1 | certain | human",
        "b.ts: human | 1 | certain | human",
        'say "hi" now: human | 2 | certain | human',
      ],
    );
  });
});
