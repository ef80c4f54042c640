import assert from "node:assert/strict";

import { showNote } from "./showRecord.ts";

function check(given: unknown, expected: string): void {
  assert.equal(showNote(given)[0], expected);
}

suite("parseNote", () => {
  test("tells the writers of one ref apart by what they write", () => {
    check({ version: 1, generator: "Qwen-Coder", files: {}, summary: {} }, "qwen-note");
    check({ attribution_state: "measured", ai_files: [], human_files: [] }, "kiro-note");
    check('---\n{"schema_version":"authorship/3.0.0","tool_version":"ai-attr/0.2.0"}', "ai-attr-note");
    check('---\n{"schema_version":"authorship/3.0.0","git_ai_version":"1.6.10"}', "git-ai-note");
    check({ version: 2, attributions: [] }, "agentblame-note");
    check({ v: 1, f: {} }, "sourcetrace-note");
    check({ version: 3, session: {}, prompts: [], files: [] }, "whogitit-note");
  });

  test("takes blanks around a note, and carriage returns", () => {
    check('\ufeff\r\n {\r\n"v": 1,\r\n"f": {}\r\n}\r\n', "sourcetrace-note");
    check("\r\n---\r\n{}\r\n", "git-ai-note");
  });

  test("leaves other notes alone", () => {
    const others = [
      "",
      "Reviewed by Ada",
      "{",
      "{}",
      "[]",
      '{"version":2,"summary":{},"contributors":{},"history":[]}',
      '{"files":{},"session":{}}',
      '"---"',
      "----\n{}",
    ];
    for (const other of others) check(other, "no record of authorship");
  });
});
