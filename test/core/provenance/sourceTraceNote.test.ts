import assert from "node:assert/strict";

import { parseNote } from "../../../src/core/provenance/parseNote.ts";
import { showNote } from "./showRecord.ts";

function check(given: unknown, expected: readonly string[]): void {
  assert.deepEqual(showNote(given), expected);
}

function entry(s: unknown, ...l: readonly unknown[]): unknown {
  return { s, l };
}

suite("parseSourceTraceNote", () => {
  test("reads agents with and without models, operators, and lines as numbers and texts", () => {
    const cursor = "agent|cursor(claude-3-7-sonnet-20250219)";
    check(
      {
        v: 1,
        f: {
          "a.ts": [entry(cursor, 9, "5-7", 1, "6-8"), entry("operator", "2-3")],
          "b.ts": [entry("operator"), entry("agent|codex", "4"), entry("agent", 5)],
        },
      },
      [
        "sourcetrace-note",
        `a.ts: ai | Cursor, claude-3-7-sonnet-20250219 | 1,5-9 | certain | ${cursor}`,
        "a.ts: human | 2-3 | certain | operator",
        "b.ts: human |  | certain | operator",
        "b.ts: ai | Codex | 4 | certain | agent|codex",
        "b.ts: ai | a tool the record does not name | 5 | certain | agent",
      ],
    );
  });

  test("is complete", () => {
    const record = parseNote('{"v":1,"f":{}}', "refs/notes/srctrace/attribution")?.record;
    assert.equal(record?.kind === "lines" && record.complete, true);
  });

  test("refuses a damaged note whole", () => {
    check({ v: 2, f: {} }, ["problem: it is of a version not known here"]);
    check({ v: 1, f: [] }, ["problem: its files are not an object"]);
    check({ v: 1, f: { "a.ts": {} } }, ["problem: entry 1 of one of its files cannot be read"]);
    const damaged = [
      null,
      { s: "operator" },
      entry("operator", "x"),
      entry("operator", 1.5),
      entry("operator", null),
      entry("reviewer", 1),
      entry("agents", 1),
      entry("agent|", 1),
      entry("agent|cursor(a", 1),
      entry(null, 1),
    ];
    for (const item of damaged) {
      check({ v: 1, f: { "a.ts": [entry("operator", 1), item] } }, [
        "problem: entry 2 of one of its files cannot be read",
      ]);
    }
  });
});
