import assert from "node:assert/strict";
import fc from "fast-check";

import { declareCommit } from "../../../src/core/provenance/declareCommit.ts";
import {
  joinOwnSignatures,
  noOwnSignatures,
  type OwnSignatures,
} from "../../../src/core/provenance/ownSignatures.ts";
import { isAi, type HunkProvenance } from "../../../src/core/provenance/provenance.ts";
import { declarePullRequest } from "../../../src/core/provenance/pullRequest.ts";
import { attribute, byClaude, showHunk, type AttributionSketch } from "./attributions.ts";
import { aCommit, messageWith, showDeclaration, type CommitSketch } from "./commits.ts";

const own: OwnSignatures = {
  ...noOwnSignatures,
  addresses: [
    { address: "bot@acme.example", tool: "Acme" },
    { address: "*-agent@acme.example", tool: null },
  ],
  trailers: [
    { key: "AI-Used", value: null, tool: "acme" },
    { key: "Written-With", value: "acme*", tool: "acme" },
    { key: "Co-authored-by", value: "*<*@bots.example>", tool: "robots" },
  ],
};

function show(sketch: CommitSketch, signatures = own): string {
  return showDeclaration(declareCommit(aCommit(sketch), signatures));
}

function trailer(line: string): string {
  return show({ message: messageWith(line) });
}

suite("declareCommit: signatures of one's own", () => {
  test("an added address declares as those built in do, by its exact letters or by its pattern", () => {
    assert.deepEqual(
      [
        show({ author: "Acme Bot <Bot@acme.example>" }),
        show({ author: "Pay <pay-agent@acme.example>" }),
        show({ author: "Ann <ann@acme.example>" }),
        show({ author: "Eve <bot@acme.example.org>" }),
        show({ committer: "Acme Bot <bot@acme.example>" }),
        trailer("Co-authored-by: Acme Bot <bot@acme.example>"),
        trailer("Assisted-by: Acme Bot <bot@acme.example>"),
      ],
      [
        "declared author strong acme",
        "declared author strong",
        "none",
        "none",
        "none context weak",
        "declared assist strong acme",
        "declared assist medium acme [assisted]",
      ],
    );
  });

  test("an added trailer counts with its value, and a key alone unless it says no", () => {
    assert.deepEqual(
      [
        trailer("AI-Used: yes"),
        trailer("ai-used: Acme 3"),
        trailer("AI-Used: no"),
        trailer("AI-Used:"),
        trailer("Written-With: Acme Coder"),
        trailer("Written-With: a pen"),
        trailer("Co-authored-by: R2 <r2@bots.example>"),
        trailer("Co-authored-by: Ann <ann@example.com>"),
        trailer("The trailer AI-Used: yes in prose"),
      ],
      [
        "declared assist medium acme",
        "declared assist medium acme",
        "none",
        "none",
        "declared assist medium acme",
        "none",
        "declared assist medium robots",
        "none",
        "none",
      ],
    );
  });

  test("the evidence is the commit's exact words", () => {
    const { evidence } = declareCommit(aCommit({ message: messageWith("ai-used:  Acme 3") }), own);
    assert.deepEqual(
      evidence.map(({ source, text }) => [source, text]),
      [["trailer", "ai-used:  Acme 3"]],
    );
  });

  test("what is built in is known by its own name still", () => {
    const all = { ...noOwnSignatures, addresses: [{ address: "*@anthropic.com", tool: "mine" }] };
    assert.equal(
      show({ author: "Claude <noreply@anthropic.com>" }, all),
      "declared author strong claude-code",
    );
  });

  test("a team's bot is no person in a squash", () => {
    const message = "Round totals (#12)\n\n* Round\n\nCo-authored-by: Acme <bot@acme.example>\n\n* Test\n";
    assert.equal(show({ author: "Acme <bot@acme.example>", message }), "declared author strong acme");
    assert.equal(show({ message }), "declared assist strong acme [squash] mixed");
  });

  test("two places join, and the first names the tool", () => {
    const more = { ...noOwnSignatures, addresses: [{ address: "*@acme.example", tool: "Other" }] };
    assert.equal(
      show({ author: "Acme <bot@acme.example>" }, joinOwnSignatures(own, more)),
      "declared author strong acme",
    );
    assert.equal(
      show({ author: "Ann <ann@acme.example>" }, joinOwnSignatures(own, more)),
      "declared author strong other",
    );
  });
});

suite("marks in the code", () => {
  const mark = (tool: string | null = null) => new Map([[1, { tool, line: 1, text: "// AI" }]]);
  const check = (sketch: Omit<AttributionSketch, "marks">, expected: string): void => {
    assert.equal(showHunk(attribute({ ...sketch, marks: mark("acme") })), expected);
  };
  const lines = [
    ["one", "c1 a.ts 1"],
    ["two", "c1 a.ts 2"],
  ] as const;

  test("declare their lines, and no others", () => {
    check({ lines, commits: { c1: [] } }, "declared 1/2 acme: 1 declared, 2 unknown");
  });

  test("come after what a record says of the line, also that it is no AI's or not in it", () => {
    check(
      { lines, commits: { c1: [] }, notes: { c1: ["a.ts", "  s_1::t_1 1"] } },
      "recorded 1/2 Codex, gpt-5.5: 1 recorded, 2 unknown",
    );
    check(
      { lines, commits: { c1: [] }, notes: { c1: ["a.ts", "  h_1 1"] } },
      "human 0/2: 1 human, 2 unknown",
    );
    check({ lines, commits: { c1: [] }, notes: { c1: [] } }, "unknown 0/2: 1 unknown, 2 unknown");
  });

  test("come after what a record says of the file, unless it is a hint only", () => {
    const record = (strength: "medium" | "weak", share: number | null) => ({
      c1: [
        {
          kind: "files",
          source: "qwen-note",
          where: "refs/notes/q",
          files: new Map([
            [
              "a.ts",
              { share, agent: { tool: "qwen", model: null }, words: "150 of 200 characters", strength },
            ],
          ]),
          others: null,
        } as const,
      ],
    });
    const one = { lines: [["one", "c1 a.ts 1"]], commits: { c1: [] } } as const;
    check({ ...one, records: record("medium", 0.5) }, "declared 1/1 Qwen Code: 1 declared");
    check({ ...one, records: record("medium", 0) }, "unknown 0/1: 1 unknown");
    check({ ...one, records: record("weak", 0.5) }, "declared 1/1 acme: 1 declared");
  });

  test("come before the commit's words, which stand beside them and name the agent where they do not", () => {
    const hunk = attribute({ lines: [["one", "c1 a.ts 1"]], commits: { c1: [byClaude] }, marks: mark() });
    assert.deepEqual(
      [showHunk(hunk), hunk.strength, hunk.evidence.map(({ source, where }) => [source, where])],
      [
        "declared 1/1 Claude Code: 1 declared",
        "medium",
        [
          ["marker", "a.ts:1"],
          ["trailer", undefined],
        ],
      ],
    );
    check({ lines, commits: { c1: [byClaude] } }, "declared 2/2 acme: 1 declared, 2 declared");
  });

  test("speak for text that no commit of the change wrote, and for work that is not committed", () => {
    check(
      { lines: [["one", "base a.ts 1"], ["two"]], commits: {} },
      "declared 1/2 acme: 1 declared, 2 unknown",
    );
    check(
      { lines: [["one"], ["two"]], commits: {}, uncommitted: [] },
      "declared 1/2 acme: 1 declared, 2 unknown",
    );
  });
});

suite("signatures of one's own, by law", () => {
  const settings = { seed: 33, numRuns: 300 };
  const sketches = fc.record({
    lines: fc.array(
      fc.tuple(
        fc.constantFrom("code", "more", ""),
        fc.constantFrom("c1 a.ts 1", "c2 a.ts 2", "c3 a.ts 3", "base a.ts 4", undefined),
      ),
      { maxLength: 8 },
    ) as fc.Arbitrary<AttributionSketch["lines"]>,
    commits: fc.record({
      c1: fc.constantFrom([], [byClaude], ["AI-Used: yes"]),
      c2: fc.constantFrom([], ["Co-authored-by: Acme <bot@acme.example>"]),
      c3: fc.constantFrom([], ["Entire-Checkpoint: 0123456789ab"]),
    }),
    notes: fc.record(
      {
        c1: fc.constantFrom(["a.ts", "  h_1 1"], ["a.ts", "  s_1::t_1 1"], []),
        c2: fc.constant(["a.ts", "  h_1 2"]),
      },
      { requiredKeys: [] },
    ),
  });
  const marks = fc
    .array(fc.integer({ min: 1, max: 8 }), { maxLength: 4 })
    .map((numbers) => new Map(numbers.map((line) => [line, { tool: null, line, text: "// AI" }])));
  const states = ({ lines }: HunkProvenance): string[] => lines.map(({ state }) => state);

  test("they only ever add: what was known stays, and no line becomes a person's", () => {
    fc.assert(
      fc.property(sketches, marks, (sketch, marked) => {
        const without = attribute(sketch);
        const added = attribute({ ...sketch, own, marks: marked });
        for (const [index, before] of states(without).entries()) {
          const after = states(added)[index];
          if (before === "unknown") assert.ok(after === "unknown" || after === "declared");
          else assert.equal(after, before);
        }
        assert.equal(added.addedLines, without.addedLines);
      }),
      settings,
    );
  });

  test("a label changes hunks that are unknown to the pull request's, and nothing else", () => {
    const label = declarePullRequest(
      { number: 7, author: null, headBranch: null, labels: ["made by Acme"], title: "", body: "" },
      { ...noOwnSignatures, labels: [{ label: "*acme*", tool: "acme" }] },
    );
    assert.ok(label !== null);
    fc.assert(
      fc.property(sketches, marks, (sketch, marked) => {
        const given = { ...sketch, own, marks: marked };
        const without = attribute(given);
        const labelled = attribute({ ...given, pullRequest: label });
        assert.deepEqual(labelled.lines, without.lines);
        assert.equal(labelled.aiLines, without.aiLines);
        if (without.state !== "unknown") assert.deepEqual(labelled, without);
        else assert.ok(labelled.state === "unknown" || labelled.state === "change");
        const isOpen = without.lines.some(
          ({ caveats, state }) => state === "unknown" && caveats === undefined,
        );
        assert.equal(labelled.state === "change", without.state === "unknown" && isOpen);
        assert.ok(!isAi(without) || isAi(labelled));
      }),
      settings,
    );
  });
});
