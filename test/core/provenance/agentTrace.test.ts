import assert from "node:assert/strict";
import fc from "fast-check";

import { parseAgentTraces, type TracedRange } from "../../../src/core/provenance/agentTrace.ts";
import { agentWords } from "../../../src/core/provenance/agents.ts";
import { refusedLineWords } from "../../../src/core/provenance/jsonLines.ts";
import { anyText } from "./anyText.ts";

const SECRET = "a prompt that nobody may see";

const revision = "a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6e7f8a9b0";

/** A record of the specification with what a test changes of it. */
function aRecord(changed: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    version: "0.1.0",
    id: "550e8400-e29b-41d4-a716-446655440000",
    timestamp: "2026-01-23T14:30:00Z",
    vcs: { type: "git", revision },
    tool: { name: "cursor", version: "2.4.0" },
    files: [aFile("src/pay.ts", [{ start_line: 42, end_line: 67, content_hash: "murmur3:9f2e8a1b" }])],
    metadata: { confidence: 0.95, prompt: SECRET },
    ...changed,
  };
}

function aFile(path: string, ranges: readonly unknown[], contributor: unknown = ai): unknown {
  const url = `https://example.com/conversations/${SECRET}`;
  return { path, conversations: [{ url, contributor, ranges, related: [{ type: "session", url }] }] };
}

const ai = { type: "ai", model_id: "anthropic/claude-opus-4-5-20251101" };

function rangeWords({ path, by, first, last, agent, hash }: TracedRange): string {
  const who = agent === null ? by : `${by} ${agentWords(agent)}`;
  return `${path}:${first}-${last} ${who}${hash === null ? "" : ` ${hash}`}`;
}

/** One line per range with what its record says of itself, then what was refused. */
function check(lines: readonly unknown[], expected: readonly string[]): void {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const read = parseAgentTraces(text);
  const shown = read.lines.flatMap(({ value }) =>
    value.ranges.map((range) => `${value.version} ${value.id} ${rangeWords(range)}`),
  );
  assert.deepEqual([...shown, ...refusedLineWords("traces", read.refused)], expected);
}

suite("parseAgentTraces", () => {
  test("reads a record of the specification and keeps no conversation", () => {
    const { lines } = parseAgentTraces(JSON.stringify(aRecord()));
    assert.deepEqual(
      lines.map(({ value }) => value),
      [
        {
          version: "0.1.0",
          id: "550e8400",
          revision,
          writtenAt: "2026-01-23T14:30:00Z",
          ranges: [
            {
              path: "src/pay.ts",
              first: 42,
              last: 67,
              by: "ai",
              agent: { tool: "cursor", model: "claude-opus-4-5-20251101" },
              hash: "murmur3:9f2e8a1b",
            },
          ],
        },
      ],
    );
    assert.equal(JSON.stringify(lines.map(({ value }) => value)).includes(SECRET), false);
  });

  test("a range's own contributor comes before its conversation's; without one nobody is named", () => {
    const handoff = { start_line: 3, end_line: 4, contributor: { type: "human" } };
    const lines = { start_line: 1, end_line: 2 };
    const files = [
      aFile("a.ts", [lines, handoff]),
      aFile("b.ts", [lines], { type: "mixed" }),
      aFile("c.ts", [lines], { type: "unknown" }),
      aFile("d.ts", [lines], { type: "robot" }),
      { path: "e.ts", conversations: [{ ranges: [lines] }] },
    ];
    check(
      [aRecord({ files })],
      [
        "0.1.0 550e8400 a.ts:1-2 ai Cursor, claude-opus-4-5-20251101",
        "0.1.0 550e8400 a.ts:3-4 human",
        "0.1.0 550e8400 b.ts:1-2 mixed Cursor",
        "0.1.0 550e8400 c.ts:1-2 unknown Cursor",
        "0.1.0 550e8400 d.ts:1-2 unknown Cursor",
        "0.1.0 550e8400 e.ts:1-2 unknown Cursor",
      ],
    );
  });

  test("reads what the reference hooks write: version 1.0, no hash, no tool, pseudo files", () => {
    const ranges = [{ start_line: 1, end_line: 1 }];
    const record = { version: "1.0", tool: undefined, vcs: undefined, files: [aFile(".sessions", ranges)] };
    check(
      [aRecord(record)],
      ["1.0 550e8400 .sessions:1-1 ai a tool the record does not name, claude-opus-4-5-20251101"],
    );
  });

  test("reads the flat record of one edit", () => {
    const flat = {
      schema: "agent-trace/v0.1.0",
      session_id: SECRET,
      file_path: "/home-of-ada/shop/src/pay.ts",
      start_line: 70,
      end_line: 76,
      content_hash: "murmur3:27be2af413b8c6dd45ac2500a41d8942",
      confidence: "high",
      tool: "Edit",
      tool_use_id: "toolu_01Sd4SrhbUqQAQwyhrhmSTtg",
      timestamp: "2026-06-12T08:45:16.394553+00:00",
    };
    const place = "/home-of-ada/shop/src/pay.ts:70-76";
    check(
      [flat, { ...flat, tool_use_id: undefined, content_hash: "crc32:1", schema: undefined }],
      [
        `0.1.0 hrhmSTtg ${place} ai Claude Code murmur3:27be2af413b8c6dd45ac2500a41d8942`,
        `flat without id ${place} ai`,
      ],
    );
  });

  test("one bad line is one refusal, and the others count", () => {
    const good = aRecord({ files: [aFile("a.ts", [{ start_line: 2, end_line: 2 }])] });
    const bad = (files: unknown): unknown => aRecord({ files });
    check(
      [
        "\ufeff",
        good,
        "{ torn",
        "[]",
        bad([{ conversations: [] }]),
        bad([{ path: "a.ts", conversations: [{}] }]),
        bad([aFile("a.ts", [{ start_line: 1 }])]),
        bad([aFile("a.ts", [{ start_line: 1.5, end_line: 2 }])]),
        bad([aFile("a.ts", [{ start_line: 0, end_line: 0 }])]),
        aRecord({ version: 1 }),
        { event: "file.write" },
        { ...good, id: "x\u202eyz\nnext line of text" },
      ],
      [
        "0.1.0 550e8400 a.ts:2-2 ai Cursor, claude-opus-4-5-20251101",
        "0.1.0 x yz nex a.ts:2-2 ai Cursor, claude-opus-4-5-20251101",
        "2 lines of traces were ignored, line 3 first: it is not a JSON object.",
        "Line 5 of traces was ignored: one of its files has no path or conversations.",
        "Line 6 of traces was ignored: one of its conversations has no ranges.",
        "3 lines of traces were ignored, line 7 first: one of its ranges has no line numbers.",
        "Line 10 of traces was ignored: it names no version.",
        "Line 11 of traces was ignored: it is no record of Agent Trace.",
      ],
    );
  });

  test("lines in the wrong order, line 0, huge numbers and other revisions do not mislead", () => {
    const ranges = [
      { start_line: 9, end_line: 3 },
      { start_line: 0, end_line: 2 },
      { start_line: 5, end_line: 1e300 },
    ];
    check(
      [aRecord({ files: [aFile("a.ts", ranges)] })],
      [
        "0.1.0 550e8400 a.ts:3-9 ai Cursor, claude-opus-4-5-20251101",
        "0.1.0 550e8400 a.ts:1-2 ai Cursor, claude-opus-4-5-20251101",
        "0.1.0 550e8400 a.ts:5-10000000 ai Cursor, claude-opus-4-5-20251101",
      ],
    );
    const revisionOf = (vcs: unknown): unknown =>
      parseAgentTraces(JSON.stringify(aRecord({ vcs }))).lines[0]?.value.revision;
    assert.deepEqual(
      [{ revision }, { type: "jj", revision }, { type: "git", revision: "--help" }, null].map(revisionOf),
      [revision, null, null, null],
    );
  });

  test("never throws, whatever the text is, and never loses a good line to a bad one", () => {
    const good = JSON.stringify(aRecord());
    const value = fc.jsonValue({ maxDepth: 2 });
    const almost = fc.record(
      {
        version: fc.oneof(fc.constant("0.1.0"), value),
        file_path: fc.oneof(fc.string(), value),
        start_line: value,
        files: fc.array(fc.record({ path: fc.string(), conversations: value }, { requiredKeys: [] })),
      },
      { requiredKeys: [] },
    );
    const line = fc.oneof(
      anyText.map((text) => text.replaceAll("\n", " ")),
      value.map((one) => JSON.stringify(one)),
      almost.map((one) => JSON.stringify(one)),
      fc.nat(good.length - 1).map((end) => good.slice(0, end)),
    );
    const lines = fc.array(line, { maxLength: 4 });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const read = parseAgentTraces([...before, good, ...after].join("\n"));
        return read.lines.some(({ text }) => text === good);
      }),
    );
  });

  test("a file of another kind is not read to its end", () => {
    const garbage = "{ torn\n".repeat(2000);
    const good = JSON.stringify(aRecord());
    check([garbage + good], ["1000 lines of traces were ignored, line 1 first: it is not a JSON object."]);
    check([`{${" ".repeat(5_000_000)}}`], ["Line 1 of traces was ignored: it is not a JSON object."]);
  });

  test("deep nesting is refused like any other text", () => {
    const deep = `{"version":"1","files":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    check([deep], ["Line 1 of traces was ignored: one of its files has no path or conversations."]);
  });
});
