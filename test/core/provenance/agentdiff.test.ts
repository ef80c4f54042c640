import assert from "node:assert/strict";
import fc from "fast-check";

import {
  parseAgentdiffLedger,
  parseAgentdiffTraces,
  type AgentdiffContext,
  type AgentdiffRecord,
} from "../../../src/core/provenance/agentdiff.ts";
import { agentWords } from "../../../src/core/provenance/agents.ts";
import { canonicalJson } from "../../../src/core/provenance/canonicalJson.ts";
import { refusedLineWords, type ReadLines } from "../../../src/core/provenance/jsonLines.ts";
import { anyText } from "./anyText.ts";

const SECRET = "a prompt that nobody may see";

const commit = "8fc40e6971c9da4d71e95df84a44f545d3516ff6";

/** Signatures here are the signed text itself, after the key's name. */
const context: AgentdiffContext = {
  commits: new Map([[commit, { committedAt: "2026-05-22T09:08:46+02:00", people: ["Ada Moreau"] }]]),
  verify: (keyId, signature, text) => (keyId === "known" ? signature === text : null),
};

function aTrace(changed: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    version: "0.1.0",
    id: "4b8b9710-5a0a-459d-a8cc-f4a3e63a339e",
    timestamp: "2026-05-22T07:08:46Z",
    vcs: { type: "git", revision: commit },
    tool: { name: "cursor" },
    files: [
      aFile("src/data.rs", { type: "ai", model_id: "gpt-5.5" }),
      aFile("src/own.rs", { type: "human" }),
    ],
    metadata: { agentdiff: { author: "Grace", prompt_excerpt: SECRET, session_id: "s", intent: SECRET } },
    ...changed,
  };
}

function aFile(path: string, contributor: unknown): unknown {
  return { path, conversations: [{ contributor, ranges: [{ start_line: 118, end_line: 120 }] }] };
}

function aLedgerLine(changed: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    sha: commit,
    ts: "2026-05-22T07:08:46Z",
    agent: "copilot",
    model: "gpt-4o",
    author: "Ada Moreau",
    files_touched: ["a.py", "b.rs", "c.rs"],
    lines: {
      "a.py": [[1, 2]],
      "b.rs": [
        [9, 7],
        [12, 12],
      ],
      "c.rs": [[1, 1]],
    },
    prompt_excerpt: SECRET,
    attribution: {
      "b.rs": { agent: "claude-code", model: "unknown" },
      "c.rs": { agent: "human", model: "human" },
    },
    ...changed,
  };
}

function signed(record: Record<string, unknown>, keyId: string, text = canonicalJson(record)): unknown {
  return { ...record, sig: { alg: "ed25519", key_id: keyId, value: text } };
}

function show(read: ReadLines<AgentdiffRecord>): string[] {
  const claims = read.lines.flatMap(({ value }) =>
    [...value.files].flatMap(([path, ofFile]) =>
      ofFile.map(({ by, agent, key, ranges, strength }) => {
        const lines = ranges.map(({ first, last }) => `${first}-${last}`).join(",");
        return `${path}:${lines} ${by} ${agent === null ? "?" : agentWords(agent)}, ${key}, ${strength}`;
      }),
    ),
  );
  return [...claims, ...refusedLineWords("records", read.refused)];
}

function jsonLines(lines: readonly unknown[]): string {
  return lines.map((line) => JSON.stringify(line)).join("\n");
}

function checkTraces(lines: readonly unknown[], expected: readonly string[]): void {
  assert.deepEqual(show(parseAgentdiffTraces(jsonLines(lines), context)), expected);
}

function checkLedger(lines: readonly unknown[], expected: readonly string[]): void {
  assert.deepEqual(show(parseAgentdiffLedger(jsonLines(lines), context)), expected);
}

const strong = "src/data.rs:118-120 ai Cursor, gpt-5.5, record 4b8b9710, lines 118-120, strong";
const certain =
  "src/data.rs:118-120 ai Cursor, gpt-5.5, record 4b8b9710, lines 118-120, signed by known, certain";
const refused = "Line 1 of records was ignored: its signature does not fit its text.";

suite("parseAgentdiffTraces", () => {
  test("reads what agents wrote; “human” means that no agent was seen, which is no evidence of a person", () => {
    checkTraces([aTrace()], [strong]);
    const kept = JSON.stringify([
      ...(parseAgentdiffTraces(jsonLines([aTrace()]), context).lines[0]?.value.files ?? []),
    ]);
    assert.equal(kept.includes(SECRET), false);
  });

  test("a person's name as the tool is what older versions write where no agent was seen", () => {
    const files = [aFile("a.rs", { type: "ai" }), aFile("b.rs", { type: "ai", model_id: "human" })];
    for (const name of ["Ada Moreau", "ada moreau", "Grace", "human"]) {
      checkTraces([aTrace({ tool: { name }, files })], []);
    }
    checkTraces([aTrace({ files })], ["a.rs:118-120 ai Cursor, record 4b8b9710, lines 118-120, strong"]);
  });

  test("a valid signature is certain and names its key; it holds for the same moment written otherwise", () => {
    const record = aTrace();
    checkTraces([signed(record, "known")], [certain]);
    for (const timestamp of ["2026-05-22T09:08:46+02:00", "2026-05-22T07:08:46+00:00"]) {
      checkTraces([signed(record, "known", canonicalJson({ ...record, timestamp }))], [certain]);
    }
  });

  test("a signature that does not fit is a refusal, one of an unknown key or kind as if there were none", () => {
    const record = aTrace();
    checkTraces([signed(aTrace({ tool: { name: "codex" } }), "known", canonicalJson(record))], [refused]);
    checkTraces([signed(record, "known", "")], [refused]);
    checkTraces([signed(record, "other", "")], [strong]);
    checkTraces([aTrace({ sig: { alg: "rsa", key_id: "known", value: "" } })], [strong]);
    checkTraces([aTrace({ sig: "x" })], [strong]);
  });

  test("any change of a signed record is noticed", () => {
    const record = aTrace();
    const text = canonicalJson(record) ?? "";
    const change = fc.tuple(
      fc.constantFrom("version", "id", "tool", "files", "metadata", "extra"),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(change, ([key, value]) => {
        const changed = { ...record, [key]: value };
        fc.pre(canonicalJson(changed) !== text);
        const read = parseAgentdiffTraces(jsonLines([signed(changed, "known", text)]), context);
        assert.deepEqual(read.lines, []);
        assert.equal(read.refused.size, 1);
      }),
    );
  });

  test("records of other commits are passed over, whatever is wrong with them", () => {
    checkTraces(
      [aTrace({ vcs: { type: "git", revision: "0".repeat(40) }, files: 3 }), aTrace({ vcs: null })],
      [],
    );
    checkTraces(
      [aTrace({ files: 3 }), aTrace()],
      [strong, "Line 1 of records was ignored: it is no record of Agent Trace."],
    );
  });
});

suite("parseAgentdiffLedger", () => {
  test("reads lines per file, with an agent of their own or the record's", () => {
    checkLedger(
      [aLedgerLine()],
      [
        "a.py:1-2 ai GitHub Copilot, gpt-4o, record 8fc40e69, lines 1-2, strong",
        "b.rs:7-9 ai Claude Code, record 8fc40e69, lines 7-9, strong",
        "b.rs:12-12 ai Claude Code, record 8fc40e69, line 12, strong",
      ],
    );
  });

  test("checks signatures", () => {
    const line = aLedgerLine({ lines: { "a.py": [[1, 2]] } });
    checkLedger(
      [signed(line, "known")],
      ["a.py:1-2 ai GitHub Copilot, gpt-4o, record 8fc40e69, lines 1-2, signed by known, certain"],
    );
    checkLedger([signed(line, "known", "x")], [refused]);
  });

  test("refuses a malformed line whole", () => {
    checkLedger(
      [aLedgerLine({ lines: { "a.py": [[1, 2]], "b.rs": [[1]] } })],
      ["Line 1 of records was ignored: one of its pairs of lines is malformed."],
    );
    checkLedger(
      [aLedgerLine({ lines: { "a.py": 3 } })],
      ["Line 1 of records was ignored: the lines of one of its files are no list."],
    );
    checkLedger([aLedgerLine({ lines: [] })], ["Line 1 of records was ignored: it has no lines."]);
  });

  test("neither parser throws, whatever the text is", () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const parts = {
      vcs: fc.constant({ revision: commit }),
      sha: fc.constant(commit),
      sig: value,
      lines: value,
    };
    const line = fc.record({ ...parts, files: value, attribution: value, agent: value, metadata: value });
    const text = fc.oneof(anyText, fc.array(line, { maxLength: 4 }).map(jsonLines));
    fc.assert(
      fc.property(text, (drawn) => {
        parseAgentdiffTraces(drawn, context);
        parseAgentdiffLedger(drawn, context);
      }),
    );
  });
});
