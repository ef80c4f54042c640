import assert from "node:assert/strict";
import fc from "fast-check";

import { parseAgentTraces } from "../../../src/core/provenance/agentTrace.ts";
import { claimTraces } from "../../../src/core/provenance/claimTraces.ts";
import { findTraces, planTraceLooks, positionedTraces } from "../../../src/core/provenance/findTraces.ts";
import { placeTraces, type TraceHistory } from "../../../src/core/provenance/placeTraces.ts";
import { findClaim, type LineRecord } from "../../../src/core/provenance/records.ts";

const sha = "1".repeat(40);
const base = "b".repeat(40);

/** The commit of a change that touched `a.ts`, which is new in it or not. */
function historyOf(isNew: boolean): TraceHistory {
  const files = new Map([["a.ts", { isNew }]]);
  return {
    steps: [{ sha, committedAt: 1000, files }],
    roots: [],
    isUnchanged: (revision) => (revision === base ? true : null),
    timeOf: Number,
  };
}

/** One range: who, lines, and the text whose hash it carries; here a text is its own hash. */
interface Sketch {
  readonly by: string;
  readonly lines: readonly [first: number, last: number];
  readonly text?: string;
  readonly version?: string;
  readonly revision?: string;
}

function recordOf({ by, lines, version, revision }: Sketch, index: number): string {
  const [start, end] = lines;
  const range = { start_line: start, end_line: end, content_hash: hashOf(index) };
  return JSON.stringify({
    version: version ?? "0.1.0",
    id: `record-${index}`,
    timestamp: revision === sha ? "1000" : "500",
    vcs: { type: "git", revision: revision ?? base },
    tool: { name: "cursor" },
    files: [{ path: "a.ts", conversations: [{ contributor: { type: by }, ranges: [range] }] }],
  });
}

function hashOf(index: number): string {
  return `murmur3:${String(index).padStart(8, "0")}`;
}

function claim(sketches: readonly Sketch[], text: string, isNew: boolean): LineRecord {
  const history = historyOf(isNew);
  const lines = sketches.map((sketch, index) => {
    const line = recordOf(sketch, index);
    return sketch.text === undefined ? line.replace("content_hash", "other") : line;
  });
  const traces = parseAgentTraces(lines.join("\n")).lines.map(({ value }) => ({
    record: value,
    isOld: false,
  }));
  const placed = placeTraces(traces, history);
  const search = {
    matcherOf: (hash: string) => (one: string) =>
      sketches.some((sketch, index) => hashOf(index) === hash && sketch.text === one),
    allowance: { left: 1_000_000 },
    settled: new Set<never>(),
  };
  const found = planTraceLooks(placed).flatMap((look) => findTraces(look, text, search));
  const files = claimTraces([...positionedTraces(placed), ...found], history.steps).get(0) ?? new Map();
  return { kind: "lines", source: "agent-trace", where: "traces", complete: false, files };
}

/** Per line: who, by which record, and what weakens it. */
function check(sketches: readonly Sketch[], text: string, expected: readonly string[], isNew = false): void {
  const record = claim(sketches, text, isNew);
  const shown = text.split("\n").flatMap((_, index) => {
    const found = findClaim(record, "a.ts", index + 1, null);
    if (found === null) return [];
    const { by, key, strength, caveats } = found;
    return [`${index + 1} ${by}, ${key}, ${[strength, ...(caveats ?? [])].join(" ")}`];
  });
  assert.deepEqual(shown, expected);
}

suite("claimTraces", () => {
  test("a hash found where the record says is strong, found elsewhere it says where, not found it is nothing", () => {
    check([{ by: "ai", lines: [2, 3], text: "b\nc" }], "a\nb\nc\nd", [
      "2 ai, 0.1.0 record record-0, lines 2-3, strong",
      "3 ai, 0.1.0 record record-0, lines 2-3, strong",
    ]);
    check([{ by: "ai", lines: [2, 2], text: "d" }], "a\nb\nc\nd", [
      "4 ai, 0.1.0 record record-0, line 2, found at line 4, strong",
    ]);
    check([{ by: "ai", lines: [2, 2], text: "e" }], "a\nb\nc\nd", []);
    check([{ by: "ai", lines: [9_000_000, 9_000_000], text: "d" }], "a\nb\nc\nd", [
      "4 ai, 0.1.0 record record-0, line 9000000, found at line 4, strong",
    ]);
  });

  test("what stands in two other places is a guess and claims nothing", () => {
    check([{ by: "ai", lines: [2, 2], text: "}" }], "}\nb\n}", []);
    check([{ by: "ai", lines: [3, 3], text: "}" }], "}\nb\n}", [
      "3 ai, 0.1.0 record record-0, line 3, strong",
    ]);
  });

  test("takes the texts that tools hash: last line feed, line endings, indentation of the first line", () => {
    const lines = [2, 3] as const;
    const both = [
      "2 ai, 0.1.0 record record-0, lines 2-3, strong",
      "3 ai, 0.1.0 record record-0, lines 2-3, strong",
    ];
    check([{ by: "ai", lines, text: "b\nc\n" }], "a\nb\nc\nd", both);
    check([{ by: "ai", lines, text: "b\nc" }], "a\r\nb\r\nc\r\nd", both);
    check([{ by: "ai", lines, text: "b\r\nc\r\n" }], "a\r\nb\r\nc\r\nd", both);
    check([{ by: "ai", lines, text: "b\n  c" }], "a\n  b\n  c\nd", both);
    check([{ by: "ai", lines, text: "b\n" }], "a\nb\nc\nd", [both[0] ?? ""]);
    check([{ by: "ai", lines: [4, 5], text: "d\n" }], "a\nb\nc\nd\n", [
      "4 ai, 0.1.0 record record-0, lines 4-5, strong",
    ]);
  });

  test("a record without a hash is medium, and its lines may have moved unless it names the commit", () => {
    check([{ by: "ai", lines: [2, 2] }], "a\nb", ["2 ai, 0.1.0 record record-0, line 2, medium shifted"]);
    check([{ by: "ai", lines: [2, 2], revision: sha }], "a\nb", [
      "2 ai, 0.1.0 record record-0, line 2, medium",
    ]);
  });

  test("later records win, and what was found wins over what only has a number", () => {
    const text = "a\nb\nc";
    check(
      [
        { by: "ai", lines: [1, 2], text: "a\nb" },
        { by: "mixed", lines: [2, 2], text: "b" },
      ],
      text,
      ["1 ai, 0.1.0 record record-0, lines 1-2, strong", "2 mixed, 0.1.0 record record-1, line 2, strong"],
    );
    check(
      [
        { by: "ai", lines: [2, 2], text: "b" },
        { by: "mixed", lines: [2, 3] },
      ],
      text,
      [
        "2 ai, 0.1.0 record record-0, line 2, strong",
        "3 mixed, 0.1.0 record record-1, lines 2-3, medium shifted",
      ],
    );
  });

  test("a person is recorded only by the text itself or by the commit, never by numbers that may have moved", () => {
    check([{ by: "human", lines: [2, 2], text: "b" }], "a\nb", [
      "2 human, 0.1.0 record record-0, line 2, strong",
    ]);
    check([{ by: "human", lines: [2, 2], revision: sha }], "a\nb", [
      "2 human, 0.1.0 record record-0, line 2, medium",
    ]);
    check([{ by: "human", lines: [2, 2] }], "a\nb", []);
  });

  test("a record that says nobody can tell takes back what was known", () => {
    check(
      [
        { by: "ai", lines: [1, 3] },
        { by: "unknown", lines: [2, 2] },
      ],
      "a\nb\nc",
      [
        "1 ai, 0.1.0 record record-0, lines 1-3, medium shifted",
        "3 ai, 0.1.0 record record-0, lines 1-3, medium shifted",
      ],
    );
  });

  test("what the reference hooks write when they find nothing counts in new files only", () => {
    const guess = { by: "ai", lines: [1, 2], version: "1.0" } as const;
    check([guess], "a\nb\nc", []);
    check(
      [guess],
      "a\nb\nc",
      [
        "1 ai, 1.0 record record-0, lines 1-2, medium shifted",
        "2 ai, 1.0 record record-0, lines 1-2, medium shifted",
      ],
      true,
    );
    check([{ ...guess, lines: [2, 2] }], "a\nb", ["2 ai, 1.0 record record-0, line 2, medium shifted"]);
  });

  test("claims of hashes hold the very text, wherever lines were put in before and after", () => {
    const line = fc.string({ minLength: 3, maxLength: 12, unit: "grapheme-ascii" });
    const texts = fc.tuple(
      fc.array(line),
      fc.array(line, { minLength: 1, maxLength: 5 }),
      fc.array(line),
      fc.nat(30),
    );
    fc.assert(
      fc.property(texts, ([before, written, after, first]) => {
        const lines = [...before, ...written, ...after];
        const text = written.join("\n");
        const range = [first + 1, first + written.length] as const;
        const { files } = claim([{ by: "ai", lines: range, text }], `${lines.join("\n")}\n`, false);
        for (const { first: from, last } of (files.get("a.ts") ?? []).flatMap(({ ranges }) => [...ranges])) {
          assert.equal(
            lines
              .slice(from - 1, last)
              .join("\n")
              .trimStart(),
            text.trimStart(),
          );
        }
      }),
    );
  });
});
