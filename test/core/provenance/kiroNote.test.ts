import assert from "node:assert/strict";

import { showNote } from "./showRecord.ts";

function note(more: object = {}): unknown {
  return {
    attribution_state: "measured",
    ai_lines: 85,
    human_lines: 12,
    total_lines: 97,
    ai_files: ["src/validation.ts", "src/types.ts"],
    human_files: ["README.md", "src/types.ts"],
    ...more,
  };
}

function check(given: unknown, expected: readonly string[]): void {
  assert.deepEqual(showNote(given), expected);
}

suite("parseKiroNote", () => {
  test("an edit that was logged marks the file; a file without one is no person's", () => {
    check(note(), [
      "kiro-note",
      "README.md: 0 | Kiro | no edit by the agent was logged | medium",
      "src/types.ts: ? | Kiro | an edit by the agent was logged | medium",
      "src/validation.ts: ? | Kiro | an edit by the agent was logged | medium",
    ]);
  });

  test("says nothing when the hooks could not watch", () => {
    check({ attribution_state: "unknown", total_lines: 97 }, ["nothing"]);
  });

  test("refuses a damaged note whole", () => {
    check(note({ attribution_state: "guessed" }), ["problem: its state of attribution is not known here"]);
    check(note({ attribution_state: 1 }), ["problem: its state of attribution is not known here"]);
    check(note({ human_files: "README.md" }), ["problem: its files are not lists"]);
    check(note({ ai_files: ["a.ts", 7] }), ["problem: one of its files has no name"]);
  });
});
