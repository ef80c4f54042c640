import assert from "node:assert/strict";

import fc from "fast-check";

import type { Hunk } from "../../../src/core/change/change.ts";
import { describeHunk, describeLine } from "../../../src/core/provenance/describe.ts";
import { isAi, type AttributedLine, type HunkProvenance } from "../../../src/core/provenance/provenance.ts";
import { provenanceWords } from "../../../src/core/provenance/provenanceWords.ts";
import { withReviewerWord } from "../../../src/core/provenance/reviewerWord.ts";
import { summarizeLines } from "../../../src/core/provenance/summarizeLines.ts";
import type { AuthorWord } from "../../../src/core/session/events.ts";
import { anEdit, aHunk } from "../../support/builders.ts";

const path = "src/pay.ts";

/** Edit `a` adds lines 1 and 2, edit `b` line 5. */
const hunk = aHunk(path, [], {
  edits: [
    anEdit("a", { added: ["one", "two"], head: { start: 1, lines: 2 } }),
    anEdit("b", { added: ["five"], head: { start: 5, lines: 1 } }),
  ],
});

const recorded: Omit<AttributedLine, "line"> = {
  state: "recorded",
  agent: { tool: "codex", model: null },
  evidence: [{ source: "git-ai-note", commit: "c1", text: "s_1", where: "refs/notes/ai" }],
  strength: "certain",
};
const unknown: Omit<AttributedLine, "line"> = { state: "unknown", agent: null, evidence: [] };

function known(...lines: Omit<AttributedLine, "line">[]): HunkProvenance {
  return summarizeLines(lines.map((line, index) => ({ line: [1, 2, 5][index] ?? 0, ...line })));
}

/** Says `words`, one for each edit that has one, of a hunk. */
function say(provenance: HunkProvenance, words: Readonly<Record<string, AuthorWord>>, of: Hunk = hunk) {
  const given = Object.entries(words).map(
    ([id, word]) => [`${id}:${path}`, { word, by: "Robin Reviewer <robin@example.com>" }] as const,
  );
  return withReviewerWord(of, provenance, new Map(given));
}

function show(provenance: HunkProvenance): string {
  const { state, aiLines, addedLines, lines } = provenance;
  const each = lines.map((line) => `${line.line} ${line.state}${isAi(line) ? " AI" : ""}`).join(", ");
  return `${state}${isAi(provenance) ? " AI" : ""} ${aiLines}/${addedLines}: ${each}`;
}

suite("withReviewerWord", () => {
  test("beats every record, and leaves the records beside it", () => {
    const denied = say(known(recorded, recorded, recorded), { a: "notAi", b: "notAi" });
    assert.equal(show(denied), "reviewer 0/3: 1 reviewer, 2 reviewer, 5 reviewer");
    assert.deepEqual([denied.agent, denied.caveats], [null, ["denied"]]);
    assert.deepEqual(describeHunk(denied), [
      "A reviewer says that no AI wrote this.",
      "Reviewer: Robin Reviewer",
      "git-ai note: s_1 (refs/notes/ai, c1)",
    ]);
    assert.equal(provenanceWords(denied), "not AI, by your word");
    const said = say(known(unknown, unknown, unknown), { a: "ai", b: "ai" });
    assert.equal(show(said), "reviewer AI 3/3: 1 reviewer AI, 2 reviewer AI, 5 reviewer AI");
    assert.deepEqual(describeHunk(said), [
      "AI wrote all 3 added lines · by a reviewer's word",
      "Reviewer: Robin Reviewer",
    ]);
    assert.equal(provenanceWords(said), "AI, by your word");
  });

  test("keeps the tool that a record names when the reviewer says AI", () => {
    const said = say(known(recorded, unknown, unknown), { a: "ai", b: "ai" });
    assert.deepEqual(said.agent, { tool: "codex", model: null });
  });

  test("is about the edits it was given for: a hunk that grew keeps the rest as it was", () => {
    const partly = say(known(recorded, recorded, recorded), { a: "notAi" });
    assert.equal(show(partly), "recorded AI 1/3: 1 reviewer, 2 reviewer, 5 recorded AI");
    const rest = say(known(unknown, unknown, unknown), { a: "notAi" });
    assert.equal(show(rest), "reviewer 0/3: 1 reviewer, 2 reviewer, 5 unknown");
    assert.equal(describeHunk(rest)[0], "A reviewer says that no AI wrote 2 of 3 added lines.");
    assert.equal(provenanceWords(rest), "partly not AI, by your word");
    const grown = say(known(unknown, unknown, recorded), { a: "ai" });
    assert.equal(show(grown), "reviewer AI 3/3: 1 reviewer AI, 2 reviewer AI, 5 recorded AI");
    assert.equal(
      describeHunk(grown)[0],
      "AI wrote all 3 added lines · 2 by a reviewer's word, 1 recorded line by line",
    );
  });

  test("of a part of the hunk leaves the rest to the pull request", () => {
    const pullRequest: HunkProvenance = {
      ...known(unknown, unknown, unknown),
      state: "change",
      evidence: [{ source: "pull-request", commit: null, text: "by Copilot" }],
      strength: "weak",
    };
    const partly = say(pullRequest, { a: "notAi" });
    assert.equal(show(partly), "change AI 0/3: 1 reviewer, 2 reviewer, 5 unknown");
    assert.deepEqual(
      partly.evidence.map(({ source }) => source),
      ["reviewer", "pull-request"],
    );
    assert.equal(show(say(pullRequest, { a: "notAi", b: "notAi" })).split(":")[0], "reviewer 0/3");
    assert.equal(show(say(pullRequest, { a: "ai" })).split(":")[0], "reviewer AI 2/3");
  });

  test("can be given for a hunk that only removes", () => {
    const removal = aHunk(path, [], { edits: [anEdit("a", { added: [], removed: ["one"] })] });
    const said = say(known(), { a: "ai" }, removal);
    assert.equal(show(said), "reviewer AI 0/0: ");
    assert.deepEqual(describeHunk(said), [
      "An AI did this · by a reviewer's word",
      "Reviewer: Robin Reviewer",
    ]);
    const denied = say(known(), { a: "notAi" }, removal);
    assert.deepEqual(
      [show(denied), describeHunk(denied)[0]],
      ["reviewer 0/0: ", "A reviewer says that no AI wrote this."],
    );
  });

  test("says on the line what it says of the hunk", () => {
    const denied = say(known(recorded, unknown, unknown), { a: "notAi", b: "notAi" });
    const [line] = denied.lines;
    assert.ok(line !== undefined);
    assert.deepEqual(describeLine(line, denied), [
      "A reviewer says that no AI wrote this.",
      "Reviewer: Robin Reviewer",
      "git-ai note: s_1 (refs/notes/ai, c1)",
    ]);
  });

  test("law: shares sum to the added lines, and a word touches no line of an edit it was not given for", () => {
    const line = fc.constantFrom(recorded, unknown);
    const word = fc.constantFrom<AuthorWord | null>("ai", "notAi", null);
    fc.assert(
      fc.property(fc.tuple(line, line, line), word, word, (lines, a, b) => {
        const before = known(...lines);
        const after = say(before, { ...(a === null ? {} : { a }), ...(b === null ? {} : { b }) });
        assert.equal(after.addedLines, 3);
        assert.equal(after.aiLines, after.lines.filter(isAi).length);
        after.lines.forEach((one, index) => {
          const given = one.line === 5 ? b : a;
          if (given === null) assert.deepEqual(one, before.lines[index]);
          else assert.deepEqual([one.state, isAi(one)], ["reviewer", given === "ai"]);
        });
        // An AI's line is never hidden by what is said of the lines around it.
        assert.equal(isAi(after), after.aiLines > 0);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
