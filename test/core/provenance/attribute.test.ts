import assert from "node:assert/strict";
import fc from "fast-check";

import { agreeingEvidence } from "../../../src/core/provenance/agreement.ts";
import { isAi, type HunkProvenance } from "../../../src/core/provenance/provenance.ts";
import { attribute, byClaude, declarations, showHunk, type AttributionSketch } from "./attributions.ts";

function check(sketch: AttributionSketch, expected: string): void {
  assert.equal(showHunk(attribute(sketch)), expected);
}

suite("attributeChange", () => {
  test("a line is recorded when the log of its own commit lists it at its own place", () => {
    check(
      {
        lines: [
          ["one", "c1 a.ts 7"],
          ["two", "c1 a.ts 8"],
          ["three", "c1 old.ts 7"],
          ["four", "c2 a.ts 7"],
        ],
        commits: { c1: [], c2: [] },
        notes: { c1: ["a.ts", "  s_1::t_1 7"] },
      },
      "recorded 1/4 Codex, gpt-5.5: 1 recorded, 2 unknown, 3 unknown, 4 unknown",
    );
  });

  test("a log's claim on the whole file gives it only the lines its commit added", () => {
    check(
      {
        lines: [
          ["one", "c1 a.ts 1"],
          ["two", "c2 a.ts 2"],
          ["three", "base a.ts 3"],
        ],
        commits: { c1: [], c2: [] },
        notes: { c1: ["a.ts", "  s_1::t_1 1-500"] },
      },
      "recorded 1/3 Codex, gpt-5.5: 1 recorded, 2 unknown, 3 unknown",
    );
  });

  test("a commit's word covers its lines, no others", () => {
    check(
      { lines: [["one", "c1 a.ts 1"], ["two", "c2 a.ts 2"], ["three"]], commits: { c1: [byClaude], c2: [] } },
      "declared 1/3 Claude Code: 1 declared, 2 unknown, 3 unknown",
    );
  });

  test("where a log leaves a line out, the commit's word is a hint", () => {
    const hunk = attribute({
      lines: [["one", "c1 a.ts 1"]],
      commits: { c1: [byClaude] },
      notes: { c1: [] },
    });
    assert.equal(showHunk(hunk), "unknown 0/1: 1 unknown");
    assert.deepEqual([hunk.evidence.map(({ text }) => text), hunk.caveats], [[byClaude], ["untracked"]]);
  });

  test("a log that cannot be read is as if it were not there", () => {
    check(
      { lines: [["one", "c1 a.ts 1"]], commits: { c1: [byClaude] }, notes: { c1: ["a.ts", "  human one"] } },
      "declared 1/1 Claude Code: 1 declared",
    );
  });

  test("a person counts only where a log says so", () => {
    check(
      {
        lines: [
          ["one", "c1 a.ts 1"],
          ["two", "c1 a.ts 2"],
        ],
        commits: { c1: [] },
        notes: { c1: ["a.ts", "  h_1 1"] },
      },
      "human 0/2: 1 human, 2 unknown",
    );
  });

  test("the strongest state speaks for the hunk: recorded, declared, human, unknown", () => {
    check(
      {
        lines: [
          ["one", "c1 a.ts 1"],
          ["two", "c2 a.ts 2"],
          ["three", "c1 a.ts 3"],
        ],
        commits: { c1: [], c2: [byClaude] },
        notes: { c1: ["a.ts", "  h_1 1", "  s_9::t_1 3"] },
      },
      "recorded 2/3 a tool the record does not name: 1 human, 2 declared, 3 recorded",
    );
  });

  test("blank lines do not count", () => {
    check(
      { lines: [["one", "c1 a.ts 1"], [" \t"], ["", "c1 a.ts 3"], ["\r"]], commits: { c1: [byClaude] } },
      "declared 1/1 Claude Code: 1 declared",
    );
  });

  test("a hunk that adds nothing is unknown", () => {
    check({ lines: [], commits: { c1: [byClaude] } }, "unknown 0/0: ");
  });
});

suite("agreeingEvidence", () => {
  const agree = (...commits: readonly (readonly string[])[]): ReturnType<typeof agreeingEvidence> =>
    agreeingEvidence([
      ...declarations({ commits: Object.fromEntries(commits.map((one, at) => [`c${at}`, one])) }).values(),
    ]);

  test("one commit speaks for itself, several alike for the whole change", () => {
    assert.deepEqual(agree([byClaude])?.evidence, [{ source: "trailer", commit: "c0", text: byClaude }]);
    const session = "Claude-Session: https://claude.ai/code/session_1";
    assert.deepEqual(agree([byClaude, session], [byClaude])?.evidence, [
      { source: "trailer", commit: null, text: byClaude },
    ]);
    assert.deepEqual(agree([byClaude], [byClaude])?.evidence, [
      { source: "trailer", commit: null, text: byClaude },
    ]);
    assert.equal(agree([], [])?.state, "none");
  });

  test("commits that differ do not agree", () => {
    assert.equal(agree(), null);
    assert.equal(agree([byClaude], []), null);
    assert.equal(agree([byClaude], ["Co-authored-by: Amp <amp@ampcode.com>"]), null);
    assert.equal(agree([byClaude], ["Generated with Claude Code"]), null);
  });

  test("what all say holds for every line", () => {
    const sketch = { lines: [["one"], ["two"]], commits: { c1: [byClaude] } } satisfies AttributionSketch;
    assert.equal(
      showHunk(attribute(sketch, agree([byClaude], [byClaude]))),
      "declared 2/2 Claude Code: 1 declared, 2 declared",
    );
    assert.equal(showHunk(attribute(sketch, agree([], []))), "unknown 0/2: 1 unknown, 2 unknown");
  });
});

suite("attributeChange, by law", () => {
  const commitNames = ["c1", "c2", "c3"] as const;
  const attestations = fc
    .array(
      fc.tuple(
        fc.constantFrom("s_1::t_1", "h_1", "human", "odd", "s_9::t_9"),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 0, max: 4 }),
      ),
      { maxLength: 4 },
    )
    .map((entries) => ["a.ts", ...entries.map(([key, first, more]) => `  ${key} ${first}-${first + more}`)]);
  const trailers = fc.constantFrom([], [], [byClaude], ["Entire-Checkpoint: 0123456789ab"]);
  const lines = fc.array(
    fc.tuple(
      fc.constantFrom("code", "more", "", "  "),
      fc.option(
        fc
          .tuple(
            fc.constantFrom(...commitNames, "base"),
            fc.constantFrom("a.ts", "old.ts"),
            fc.integer({ min: 1, max: 10 }),
          )
          .map((origin) => origin.join(" ")),
        { nil: undefined },
      ),
    ),
    { maxLength: 12 },
  );
  const sketches: fc.Arbitrary<AttributionSketch> = fc.record({
    lines: lines as fc.Arbitrary<AttributionSketch["lines"]>,
    commits: fc.record({ c1: trailers, c2: trailers, c3: trailers }),
    notes: fc.record({ c1: attestations, c2: attestations, c3: attestations }, { requiredKeys: [] }),
  });
  const settings = { seed: 21, numRuns: 200 };
  const states = ({ lines: all }: HunkProvenance): [number, string][] =>
    all.map(({ line, state }) => [line, state]);
  const originOf = (sketch: AttributionSketch, line: number): string | undefined =>
    sketch.lines[line - 1]?.[1]?.split(" ")[0];

  test("unknown never becomes human: without a log that names a person, nobody is one", () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        for (const { line, state } of attribute(sketch).lines) {
          const note = sketch.notes?.[originOf(sketch, line) ?? ""] ?? [];
          if (state === "human") assert.ok(note.some((entry) => /^ {2}(h_1|human) /.test(entry)));
        }
        const withoutLogs = attribute({ ...sketch, notes: {} });
        assert.ok(withoutLogs.lines.every(({ state }) => state !== "human"));
      }),
      settings,
    );
  });

  test("a line is an AI's only if the commit that added it has evidence", () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        for (const { line, state } of attribute(sketch).lines.filter((one) => isAi(one))) {
          const commit = originOf(sketch, line) ?? "";
          if (state === "recorded") assert.ok(sketch.notes?.[commit] !== undefined);
          else assert.deepEqual(sketch.commits[commit], [byClaude]);
        }
      }),
      settings,
    );
  });

  test("shares sum: the AI's lines and the others are the added lines that are not blank", () => {
    fc.assert(
      fc.property(sketches, (sketch) => {
        const hunk = attribute(sketch);
        const others = hunk.lines.filter((line) => !isAi(line)).length;
        assert.equal(hunk.aiLines + others, hunk.addedLines);
        assert.equal(hunk.addedLines, sketch.lines.filter(([text]) => text.trim() !== "").length);
        assert.equal(hunk.aiLines > 0, isAi(hunk));
      }),
      settings,
    );
  });

  test("a log that cannot be read changes nothing", () => {
    fc.assert(
      fc.property(sketches, fc.constantFrom(...commitNames), (sketch, commit) => {
        const others = Object.fromEntries(
          Object.entries(sketch.notes ?? {}).filter(([sha]) => sha !== commit),
        );
        const broken = { ...others, [commit]: ["a.ts", "  s_1::t_1 1-9", "  s_1::t_1 x"] };
        assert.deepEqual(attribute({ ...sketch, notes: broken }), attribute({ ...sketch, notes: others }));
      }),
      settings,
    );
  });

  test("evidence for one commit changes no line of another", () => {
    fc.assert(
      fc.property(sketches, fc.constantFrom(...commitNames), attestations, (sketch, commit, note) => {
        const elsewhere = (hunk: HunkProvenance): [number, string][] =>
          states(hunk).filter(([line]) => originOf(sketch, line) !== commit);
        const noted = attribute({ ...sketch, notes: { ...sketch.notes, [commit]: note } });
        const declared = attribute({ ...sketch, commits: { ...sketch.commits, [commit]: [byClaude] } });
        assert.deepEqual(elsewhere(noted), elsewhere(attribute(sketch)));
        assert.deepEqual(elsewhere(declared), elsewhere(attribute(sketch)));
      }),
      settings,
    );
  });
});
