import assert from "node:assert/strict";

import { filesInWords, type ChecklistItem } from "../../../src/core/checklist/checklistItem.ts";
import { findingItems, itemAbout } from "../../../src/core/checklist/findingItems.ts";
import type { QueueEntry } from "../../../src/core/risk/queue.ts";
import { aFinding, anEdit, anEntry, aHunk } from "../../support/builders.ts";

/** A hunk that adds lines to a file, with a finding of a rule on each of the lines told, one after another. */
function adding(
  path: string,
  added: readonly string[],
  ...found: readonly (readonly [number, number?])[]
): QueueEntry {
  const edit = anEdit(`edit of ${path}`, { head: { start: 1, lines: added.length }, added });
  return anEntry(path, [], {
    hunk: aHunk(path, [], { id: `hunk of ${path}`, edits: [edit] }),
    findings: found.map(([first, last = first]) =>
      aFinding({
        id: `${path}:${first}`,
        rule: "not-implemented",
        path,
        start: { line: first, column: 1 },
        end: { line: last, column: 9 },
      }),
    ),
  });
}

function shown(items: readonly ChecklistItem[]): string[] {
  return items.map((item) => `${item.id} ${item.places.map(({ finding }) => finding?.id).join(" ")}`);
}

const throws = '  throw new Error("Not implemented");';

suite("findingItems", () => {
  test("one question for each rule and file", () => {
    const items = findingItems([
      adding("b.ts", ["one();", "two();"], [1], [2]),
      adding("a.ts", ["three();"], [1]),
    ]);
    assert.deepEqual(shown(items), ["not-implemented@b.ts b.ts:1 b.ts:2", "not-implemented@a.ts a.ts:1"]);
  });

  test("one question for the same line in several files, by the first path whatever the order", () => {
    const entries = [adding("b.ts", [throws], [1]), adding("a.ts", ["{", throws.trim(), "}"], [2])];
    for (const queue of [entries, entries.toReversed()]) {
      const items = findingItems(queue);
      assert.deepEqual(shown(items), ["not-implemented@a.ts a.ts:2 b.ts:1"]);
      assert.deepEqual(items[0]?.edits, ["edit of a.ts", "edit of b.ts"]);
      assert.equal(filesInWords(items[0]), "a.ts and 1 more");
    }
  });

  test("one question about several files as a whole", () => {
    const gone = (path: string): QueueEntry =>
      anEntry(path, [`edit of ${path}`], {
        findings: [aFinding({ id: path, rule: "test-file-removed", path, end: { line: 1, column: 1 } })],
      });
    assert.deepEqual(shown(findingItems([gone("b.test.ts"), gone("a.test.ts")])), [
      "test-file-removed@a.test.ts a.test.ts b.test.ts",
    ]);
  });

  test("one question for what is done alike in five files or more, with other names and texts", () => {
    const rule = (index: number) => adding(`${index}.rb`, [`validates :name${index}, in: "${index}"`], [1]);
    const four = [0, 1, 2, 3].map(rule);
    assert.equal(findingItems(four).length, 4);
    const more = [...four, adding("4.rb", ['validates :a, :b, in: ""'], [1])];
    assert.deepEqual(shown(findingItems(more)), ["not-implemented@0.rb 0.rb:1 1.rb:1 2.rb:1 3.rb:1 4.rb:1"]);
    const other = adding("4.rb", ["validates :name, on: :create, in: 4"], [1]);
    assert.equal(findingItems([...four, other]).length, 5);
  });

  test("files of which one has another line as well, or lines that only begin alike, are asked about by themselves", () => {
    const other = adding("a.ts", [throws, "other();"], [1], [2]);
    assert.equal(findingItems([adding("b.ts", [throws], [1]), other]).length, 2);
    const handler = ["} catch {", "}"];
    assert.equal(findingItems([adding("a.ts", handler, [1, 2]), adding("b.ts", handler, [1, 2])]).length, 2);
  });

  test("every finding leads to the question about it", () => {
    const entries = [adding("b.ts", [throws], [1]), adding("a.ts", [throws, "other();"], [1], [2])];
    const items = findingItems(entries);
    for (const finding of entries.flatMap(({ findings }) => findings))
      assert.equal(itemAbout(items, finding)?.id, `not-implemented@${finding.path}`);
    assert.equal(itemAbout(items, aFinding({ id: "none" })), undefined);
  });
});
