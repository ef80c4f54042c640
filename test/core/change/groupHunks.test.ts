import assert from "node:assert/strict";

import fc from "fast-check";

import { sha256 } from "../../../src/adapters/sha256.ts";
import { fileEdit } from "../../../src/core/change/fileEdits.ts";
import { groupHunks } from "../../../src/core/change/groupHunks.ts";
import { identifyEdits } from "../../../src/core/change/identifyEdits.ts";
import { endOf } from "../../../src/core/text/lineSpan.ts";
import { arbitraryBlocks, buildFile, rawEdit, type BuiltFile } from "./arbitraryFile.ts";

const settings = { seed: 32, numRuns: 500 };

function hunksOf(file: Pick<BuiltFile, "base" | "head" | "edits">) {
  return groupHunks("src/a.ts", identifyEdits(file.edits, file, sha256), file, sha256);
}

/** Two lines, `upper` and `lower`, change; between them `gap` stays. How many hunks is that? */
function check(upper: string, gap: readonly string[], lower: string, nHunks: number): void {
  const base = [upper, ...gap, lower];
  const head = [`${upper}!`, ...gap, `${lower}!`];
  const edits = [1, base.length].map((line) =>
    rawEdit({ removed: [base[line - 1] ?? ""], added: [head[line - 1] ?? ""] }, { base: line, head: line }),
  );
  assert.equal(hunksOf({ base, head, edits }).length, nHunks);
}

suite("groupHunks", () => {
  test("every edit is in one hunk, in order, and hunks do not overlap", () => {
    const property = fc.property(arbitraryBlocks, (blocks) => {
      const file = buildFile(blocks);
      const hunks = hunksOf(file);
      assert.deepEqual(
        hunks.flatMap((hunk) => hunk.edits),
        identifyEdits(file.edits, file, sha256),
      );
      hunks.forEach((hunk, index) => {
        const next = hunks[index + 1];
        if (next === undefined) return;
        assert.ok(endOf(hunk.base) <= next.base.start && endOf(hunk.head) <= next.head.start);
      });
      assert.equal(new Set(hunks.map((hunk) => hunk.id)).size, hunks.length);
    });
    fc.assert(property, settings);
  });

  test("the edits turn the base into the head", () => {
    const property = fc.property(arbitraryBlocks, (blocks) => {
      const file = buildFile(blocks);
      const result = [...file.base];
      for (const edit of hunksOf(file)
        .flatMap((hunk) => hunk.edits)
        .reverse()) {
        assert.deepEqual(result.slice(edit.base.start - 1, endOf(edit.base) - 1), edit.removed);
        result.splice(edit.base.start - 1, edit.base.lines, ...edit.added);
      }
      assert.deepEqual(result, file.head);
    });
    fc.assert(property, settings);
  });

  test("three unchanged lines between edits keep them together, four do not", () => {
    check("  a", ["  x", "  y", "  z"], "  b", 1);
    check("  a", ["  x", "  y", "", "  z"], "  b", 2);
  });

  test("a line that ends the block which holds both parts them", () => {
    check("  a", ["}"], "  b", 2);
    check("  a", ["", "  }"], "  b", 1);
    check("    a", ["  }"], "  b", 1);
  });

  test("edits of blank lines belong to the block they stand in", () => {
    const edits = [1, 3].map((line, index) =>
      rawEdit({ removed: [""], added: [] }, { base: line, head: line - index }),
    );
    assert.equal(hunksOf({ base: ["", "x", ""], head: ["x"], edits }).length, 1);
  });

  test("an edit of the file as a whole is a hunk of its own", () => {
    const edits = [fileEdit(["mode 100644"], ["mode 100755"], sha256), fileEdit([], ["content 1"], sha256)];
    const hunks = groupHunks("a.sh", edits, { base: null, head: null }, sha256);
    assert.deepEqual(
      hunks.map((hunk) => hunk.edits.length),
      [1, 1],
    );
  });

  test("what a new file is besides its text is read with its first lines; what an old one becomes is not", () => {
    const lines = { base: null, head: ["#!/bin/sh"] };
    const added = rawEdit({ removed: [], added: ["#!/bin/sh"] }, { base: 1, head: 1 });
    const text = identifyEdits([added], lines, sha256);
    const groupsAfter = (...fact: Parameters<typeof fileEdit>): number[] =>
      groupHunks("a.sh", [fileEdit(...fact), ...text], lines, sha256).map(({ edits }) => edits.length);
    assert.deepEqual(groupsAfter([], ["mode 100755"], sha256), [2]);
    assert.deepEqual(groupsAfter(["mode 100644"], ["mode 100755"], sha256), [1, 1]);
  });
});
