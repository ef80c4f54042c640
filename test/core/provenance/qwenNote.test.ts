import assert from "node:assert/strict";

import { showNote } from "./showRecord.ts";

const summary = { aiPercent: 38, aiChars: 150, humanChars: 250, totalFilesTouched: 2, surfaces: ["cli"] };

function note(files: unknown, more: object = {}): unknown {
  return {
    version: 1,
    generator: "Qwen-Coder",
    files,
    summary,
    surfaceBreakdown: { cli: { aiChars: 150, percent: 38 } },
    excludedGenerated: ["package-lock.json"],
    promptCount: 3,
    ...more,
  };
}

function check(given: unknown, expected: readonly string[]): void {
  assert.deepEqual(showNote(given), expected);
}

suite("parseQwenNote", () => {
  test("reads each file's share", () => {
    check(
      note({
        "src/main.ts": { aiChars: 150, humanChars: 50, percent: 75, surface: "cli" },
        "README.md": { aiChars: 0, humanChars: 200, percent: 0 },
        empty: { aiChars: 0, humanChars: 0, percent: 0 },
        "1": { aiChars: 1, humanChars: 0, percent: 100 },
      }),
      [
        "qwen-note",
        "1: 1 | Qwen Code | 1 of 1 character | medium",
        "src/main.ts: 0.75 | Qwen Code | 150 of 200 characters | medium",
        "README.md: 0 | Qwen Code | 0 of 200 characters | medium",
        "empty: 0 | Qwen Code | 0 of 0 characters | medium",
      ],
    );
  });

  test("reads the first build's counts", () => {
    const counts = { aiCharsAdded: 150, aiCharsRemoved: 30, aiCreated: true, aiContributionPercent: 100 };
    check(note({ "a.ts": counts }, { summary: { totalAiCharsAdded: 150, overallAiPercent: 100 } }), [
      "qwen-note",
      "a.ts: 1 | Qwen Code | 150 characters added, 30 removed | medium",
    ]);
  });

  test("names a model that is not Qwen's own", () => {
    check(note({ a: { aiChars: 1, humanChars: 1, percent: 50 } }, { generator: "deepseek-v3" }), [
      "qwen-note",
      "a: 0.5 | Qwen Code, deepseek-v3 | 1 of 2 characters | medium",
    ]);
  });

  test("refuses a damaged note whole", () => {
    check(note({}, { version: 2 }), ["problem: it is of a version not known here"]);
    check(note([]), ["problem: it names no generator or no files"]);
    check(note({}, { generator: null }), ["problem: it names no generator or no files"]);
    const good = { aiChars: 1, humanChars: 1, percent: 50 };
    const damaged = [null, [], {}, { ...good, percent: 101 }, { ...good, percent: "50" }, { percent: 50 }];
    for (const counts of damaged) check(note({ a: good, b: counts }), ["problem: its file 2 cannot be read"]);
  });
});
