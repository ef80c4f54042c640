import assert from "node:assert/strict";

import { describeHunk, describeLine } from "../../../src/core/provenance/describe.ts";
import { attribute, byClaude, type AttributionSketch } from "./attributions.ts";

const mixed: AttributionSketch = {
  lines: [
    ["one", "1a2b3c4d5e a.ts 1"],
    ["two", "1a2b3c4d5e a.ts 2"],
    ["three", "c2 a.ts 3"],
    ["four", "c3 a.ts 4"],
  ],
  commits: { "1a2b3c4d5e": [byClaude], c2: [byClaude], c3: [] },
  notes: { "1a2b3c4d5e": ["a.ts", "  s_1::t_1 1", "  h_1 2"] },
};

suite("describeHunk", () => {
  test("gives the share, the tools, how each part is known, and the records", () => {
    assert.deepEqual(describeHunk(attribute(mixed)), [
      "AI wrote or helped with 2 of 4 added lines · Codex, gpt-5.5 and others · 1 recorded line by line, 1 by the commit's own words" +
        " · 1 recorded as a person's · strong evidence",
      "git-ai note: a.ts s_1::t_1 (refs/notes/ai, 1a2b3c4)",
      "git-ai note: a.ts h_1 (Ada Moreau) (refs/notes/ai, 1a2b3c4)",
      "Commit trailer: “Co-Authored-By: Claude <noreply@anthropic.com>” (c2)",
    ]);
  });

  test("says all lines when it is all", () => {
    assert.deepEqual(
      describeHunk(attribute({ lines: [["one", "c1 a.ts 1"]], commits: { c1: [byClaude] } })),
      [
        "AI wrote or helped with the added line · Claude Code · by the commit's own words · strong evidence",
        "Commit trailer: “Co-Authored-By: Claude <noreply@anthropic.com>” (c1)",
      ],
    );
  });

  test("does not take missing evidence for a person", () => {
    assert.deepEqual(describeHunk(attribute({ lines: [["one", "c1 a.ts 1"]], commits: { c1: [] } })), [
      "No evidence of who wrote this. That is not evidence of a person.",
    ]);
    assert.deepEqual(describeHunk(attribute({ lines: [], commits: {} })), [
      "This hunk adds no line; no record tells who deleted.",
    ]);
  });

  test("says what weakens the evidence", () => {
    const assisted = { lines: [["one", "c1 a.ts 1"]], commits: { c1: ["Assisted-by: an LLM"] } } as const;
    assert.deepEqual(describeHunk(attribute(assisted)), [
      "AI wrote or helped with the added line · by the commit's own words · medium evidence",
      "Commit trailer: “Assisted-by: an LLM” (c1)",
      "The commit says that an AI assisted, not that it wrote every line.",
    ]);
    assert.deepEqual(describeHunk(attribute({ ...assisted, notes: { c1: [] } })).slice(1), [
      "Commit trailer: “Assisted-by: an LLM” (c1)",
      "The commit's line-by-line record leaves this out; what the commit says as a whole is only a hint.",
    ]);
  });

  test("says that a mark in the code says so, and where it stands", () => {
    const mark = { tool: "acme", line: 1, text: "// BEGIN AI" };
    const hunk = attribute({
      lines: [["one", "c1 a.ts 1"]],
      commits: { c1: [] },
      marks: new Map([[1, mark]]),
    });
    assert.deepEqual(describeHunk(hunk), [
      "AI wrote or helped with the added line · acme · by a mark in the code · medium evidence",
      "Mark in the code: “// BEGIN AI” (a.ts:1)",
    ]);
  });

  test("says that an AI wrote where it is the commit's author", () => {
    assert.deepEqual(
      describeHunk(attribute({ lines: [["one", "devin1 a.ts 1"]], commits: { devin1: [] } })),
      [
        "AI wrote the added line · Devin · by the commit's own words · certain evidence",
        "Commit author: Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com> (devin1)",
      ],
    );
  });

  test("says of how many lines a record names a person", () => {
    const lines = [
      ["one", "c1 a.ts 1"],
      ["two", "c1 a.ts 2"],
    ] as const;
    const words = describeHunk(attribute({ lines, commits: { c1: [] }, notes: { c1: ["a.ts", "  h_1 2"] } }));
    assert.equal(words[0], "A line-by-line record names a person as the author of 1 of 2 added lines.");
  });

  test("says when a line was only moved or indented", () => {
    assert.deepEqual(
      describeHunk(attribute({ lines: [["one", "base a.ts 1"]], commits: { c1: [byClaude] } })),
      [
        "No evidence of who wrote this. That is not evidence of a person.",
        "The text is older than this change: only its place or indentation is new.",
      ],
    );
  });

  test("counts records beyond the sixth", () => {
    const names = Array.from({ length: 9 }, (_, index) => `c${index}`);
    const many = {
      lines: names.map((name) => ["code", `${name} a.ts 1`] as const),
      commits: Object.fromEntries(names.map((name) => [name, [byClaude]])),
    };
    const words = describeHunk(attribute(many));
    assert.deepEqual([words.length, words.at(-1)], [8, "and 3 more records"]);
  });
});

suite("describeLine", () => {
  test("gives the line's own author and records, then the hunk's share", () => {
    const hunk = attribute(mixed);
    const words = hunk.lines.map((line) => describeLine(line, hunk).slice(0, -1));
    assert.deepEqual(words, [
      [
        "AI wrote this line · Codex, gpt-5.5 · recorded line by line · certain evidence",
        "git-ai note: a.ts s_1::t_1 (refs/notes/ai, 1a2b3c4)",
      ],
      [
        "A line-by-line record names a person as the author.",
        "git-ai note: a.ts h_1 (Ada Moreau) (refs/notes/ai, 1a2b3c4)",
      ],
      [
        "AI wrote or helped with this line · Claude Code · by the commit's own words · strong evidence",
        "Commit trailer: “Co-Authored-By: Claude <noreply@anthropic.com>” (c2)",
      ],
      ["No evidence of who wrote this. That is not evidence of a person."],
    ]);
  });
});
