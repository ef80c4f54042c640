import assert from "node:assert/strict";

import { buildChecklist } from "../../../src/core/checklist/checklist.ts";
import type { ChecklistItem } from "../../../src/core/checklist/checklistItem.ts";
import type { TeamItem } from "../../../src/core/policy/policy.ts";
import type { QueueEntry } from "../../../src/core/risk/queue.ts";
import { aFile, aFinding, aHunk, anEdit, anEntry } from "../../support/builders.ts";

function checklist(queue: readonly QueueEntry[], teamItems: readonly TeamItem[] = []): ChecklistItem[] {
  const files = queue.map((entry) => entry.file);
  return buildChecklist({ queue, files, languages: new Map(), commits: [], users: [], teamItems });
}

function ids(queue: readonly QueueEntry[]): string[] {
  return checklist(queue).map((item) => item.id);
}

function withLines(
  path: string,
  id: string,
  added: readonly string[],
  removed: readonly string[] = [],
): QueueEntry {
  const hunk = aHunk(path, [id], { edits: [anEdit(id, { added, removed })] });
  return anEntry(path, [id], { hunk, file: aFile(path, [hunk]) });
}

const manyLines = Array.from({ length: 25 }, (_, index) => `code(${index});`);

suite("buildChecklist", () => {
  test("asks one question per rule and file, with all its places, most severe first", () => {
    const mild = aFinding({ id: "f9", rule: "log-only", severity: "medium" });
    const queue = [
      anEntry("src/pay.ts", ["m"], { findings: [mild] }),
      anEntry("src/pay.ts", ["a"], { findings: [aFinding()] }),
      anEntry("src/pay.ts", ["b"], { findings: [aFinding({ id: "f2" })] }),
      anEntry("src/other.ts", ["c"], { findings: [aFinding({ id: "f3", path: "src/other.ts" })] }),
    ];
    const items = checklist(queue);
    assert.deepEqual(
      items.map((item) => [item.id, item.edits, item.places.length]),
      [
        ["empty-catch@src/pay.ts", ["a", "b"], 2],
        ["empty-catch@src/other.ts", ["c"], 1],
        ["log-only@src/pay.ts", ["m"], 1],
      ],
    );
  });

  test("asks about tests only when a good deal of code changed and no test did", () => {
    const code = withLines("src/pay.ts", "a", manyLines);
    assert.deepEqual(ids([code]), ["tests-unchanged"]);
    assert.deepEqual(ids([code, anEntry("test/pay.test.ts", ["t"])]), []);
    assert.deepEqual(ids([{ ...code, noise: "generated" }]), []);
    assert.deepEqual(ids([withLines("src/pay.ts", "a", manyLines.slice(0, 3))]), []);
    assert.deepEqual(ids([withLines("README.md", "a", manyLines)]), []);
  });

  test("asks about a package that is new, not about one whose version changed", () => {
    assert.deepEqual(ids([withLines("package.json", "a", ['    "left-pad": "^1.3.0",'])]), [
      "new-dependency",
    ]);
    assert.deepEqual(
      ids([withLines("package.json", "a", ['  "yaml": "^2.0.0"'], ['  "yaml": "^1.0.0"'])]),
      [],
    );
    assert.deepEqual(
      ids([withLines("package.json", "a", ['  "version": "2.0.0",', '  "build": "tsc -p ."'])]),
      [],
    );
    assert.deepEqual(ids([withLines("go.mod", "a", ["\tgithub.com/acme/retry v1.2.3"])]), ["new-dependency"]);
    assert.deepEqual(ids([withLines("requirements.txt", "a", ["httpx==0.27"])]), ["new-dependency"]);
  });

  test("asks about the pipeline where no rule has asked already", () => {
    const path = ".github/workflows/ci.yml";
    assert.deepEqual(ids([anEntry(path, ["a"])]), ["pipeline-changed"]);
    assert.deepEqual(ids([anEntry(path, ["a"], { findings: [aFinding({ path })] })]), [
      `empty-catch@${path}`,
    ]);
  });

  test("asks about a change of what reviews demand here, first of all", () => {
    const queue = [
      withLines("src/pay.ts", "a", manyLines),
      withLines(".fresh-eyes/policy.yml", "p", ["version: 1"], ["signOff: []"]),
    ];
    const [first] = checklist(queue);
    assert.deepEqual([first?.id, first?.edits], ["review-rules-changed", ["p"]]);
    assert.deepEqual(ids([withLines("docs/.fresh-eyes.md", "d", ["a"])]), []);
  });

  test("asks the team's own questions of the hunks they are about", () => {
    const item = {
      id: "owner",
      ask: "Who owns this data?",
      why: "It can't be brought back.",
      severity: "high",
    } as const;
    const queue = [withLines("db/drop.sql", "a", ["drop;"]), withLines("README.md", "b", ["text"])];
    const asked = checklist(queue, [
      { ...item, when: { paths: ["db/"] } },
      { ...item, id: "elsewhere", when: { paths: ["ui/"] } },
    ]);
    assert.deepEqual(
      asked.map(({ id, ask, evidence, edits }) => ({ id, ask, evidence, edits })),
      [
        {
          id: "team-owner",
          ask: "Who owns this data?",
          evidence: "It can't be brought back. Asked by the team's policy of 1 hunk in 1 file.",
          edits: ["a"],
        },
      ],
    );
  });
});
