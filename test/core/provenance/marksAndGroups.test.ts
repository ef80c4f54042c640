import assert from "node:assert/strict";

import { authorGroup, compareAuthors } from "../../../src/core/provenance/authorOrder.ts";
import { fileShare } from "../../../src/core/provenance/fileShare.ts";
import { lineMarks } from "../../../src/core/provenance/lineMarks.ts";
import { lineRuns } from "../../../src/core/provenance/lineRuns.ts";
import type { AttributedLine, HunkProvenance } from "../../../src/core/provenance/provenance.ts";
import { tellRecord } from "../../../src/core/provenance/recordWords.ts";
import { summarizeLines } from "../../../src/core/provenance/summarizeLines.ts";

type Known = Omit<AttributedLine, "line">;

const of = (state: AttributedLine["state"], given: Partial<Known> = {}): Known => ({
  state,
  agent: null,
  evidence: [],
  ...given,
});
const recorded = of("recorded", { strength: "certain" });
const declared = of("declared", { strength: "strong", caveats: ["assisted"] });
const denied = of("reviewer", { caveats: ["denied"] });
const unknown = of("unknown");

/** A hunk whose lines from 3 on are these. */
function hunkOf(...lines: Known[]): HunkProvenance {
  return summarizeLines(lines.map((line, index) => ({ line: index + 3, ...line })));
}

function byPullRequest(...lines: Known[]): HunkProvenance {
  return { ...hunkOf(...lines), state: "change", strength: "weak" };
}

suite("lineMarks", () => {
  const marks = (hunk: HunkProvenance) => lineMarks(hunk).map(({ line, mark }) => `${line} ${mark}`);

  test("mark each line by its own state, and an unknown one not at all", () => {
    assert.deepEqual(marks(hunkOf(recorded, unknown, declared, of("human"), of("reviewer"), denied)), [
      "3 recorded",
      "5 declared",
      "6 human",
      "7 reviewer",
      "8 denied",
    ]);
  });

  test("of a pull request's word are one sign on the first line that nothing better is known of", () => {
    assert.deepEqual(marks(byPullRequest(unknown, unknown)), ["3 change"]);
    assert.deepEqual(marks(byPullRequest(denied, unknown, unknown)), ["3 denied", "4 change"]);
  });

  test("of uncommitted work without evidence are none", () => {
    assert.deepEqual(marks(hunkOf(of("unknown", { caveats: ["uncommitted"] }))), []);
  });
});

suite("lineRuns", () => {
  test("take lines together as long as the same is known of them, blank lines between aside", () => {
    const { lines } = hunkOf(recorded, recorded, unknown, declared, declared);
    const blank = lines.filter(({ line }) => line !== 5);
    assert.deepEqual(
      lineRuns({ lines }).map(({ first, last, nLines }) => [first, last, nLines]),
      [
        [3, 4, 2],
        [5, 5, 1],
        [6, 7, 2],
      ],
    );
    assert.deepEqual(lineRuns({ lines: blank }).length, 2);
  });
});

suite("fileShare", () => {
  test("is AI for all, a percentage for some, PR where only the pull request tells, and nothing for nothing", () => {
    const badges = [
      [hunkOf(recorded, recorded)],
      [hunkOf(recorded), hunkOf(unknown, unknown)],
      [hunkOf(recorded, ...Array.from({ length: 400 }, () => unknown))],
      [hunkOf(unknown, ...Array.from({ length: 400 }, () => recorded))],
      [hunkOf(unknown), byPullRequest(unknown)],
      [hunkOf(denied), hunkOf(of("human"))],
      [],
    ].map((hunks) => fileShare(hunks)?.badge ?? null);
    assert.deepEqual(badges, ["AI", "33", "1", "99", "PR", null, null]);
  });

  test("says in words of how many lines, and no more than the records do", () => {
    assert.equal(fileShare([hunkOf(recorded), hunkOf(unknown)])?.words, "AI wrote 1 of 2 added lines here");
    assert.equal(fileShare([hunkOf(declared)])?.words, "AI wrote or helped with the added line here");
  });
});

suite("authorOrder", () => {
  test("puts AI first, the surer the earlier, and what is known not to be an AI's last", () => {
    const hunks = [
      hunkOf(denied),
      hunkOf(of("human")),
      hunkOf(unknown),
      byPullRequest(unknown),
      hunkOf(of("declared", { strength: "medium" })),
      hunkOf(declared),
      hunkOf(of("recorded", { strength: "strong" })),
      hunkOf(recorded),
      hunkOf(of("reviewer")),
    ];
    const sorted = [...hunks].sort(compareAuthors);
    assert.deepEqual(sorted, [...hunks].reverse());
    assert.deepEqual(
      [...new Set(sorted.map(authorGroup))],
      ["reviewer", "recorded", "declared", "change", "unknown", "human", "denied"],
    );
  });
});

suite("tellRecord", () => {
  test("gives words, place and commit apart", () => {
    assert.deepEqual(
      tellRecord({ source: "git-ai-note", commit: "c1", text: "a.ts s_1", where: "refs/notes/ai" }),
      { words: "git-ai note: a.ts s_1", where: "refs/notes/ai", commit: "c1", isOfAll: false },
    );
    assert.deepEqual(tellRecord({ source: "trailer", commit: null, text: "Made-with: Cursor" }), {
      words: "Commit trailer: “Made-with: Cursor”",
      where: "",
      commit: null,
      isOfAll: true,
    });
  });
});
