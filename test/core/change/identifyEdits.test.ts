import assert from "node:assert/strict";

import fc from "fast-check";

import { sha256 } from "../../../src/adapters/sha256.ts";
import { identifyEdits } from "../../../src/core/change/identifyEdits.ts";
import type { RawEdit } from "../../../src/core/change/rawEdit.ts";
import { arbitraryBlocks, buildFile, rawEdit, type Block, type BuiltFile } from "./arbitraryFile.ts";

const settings = { seed: 31, numRuns: 500 };

function idsOf(file: Pick<BuiltFile, "base" | "head" | "edits">): string[] {
  return identifyEdits(file.edits, file, sha256).map((edit) => edit.id);
}

/** The id of the one edit that replaces these lines in a block under "function pay() {". */
function idOf(given: Partial<RawEdit>, header = "function pay() {"): string {
  const edit = { ...rawEdit({ removed: ["  a"], added: ["  b"] }, { base: 2, head: 2 }), ...given };
  return idsOf({ base: [header, ...edit.removed], head: [header, ...edit.added], edits: [edit] })[0] ?? "";
}

const never = rawEdit({ removed: [], added: [] }, { base: 1, head: 1 });

function withoutEdits(block: Block): Block {
  return { ...block, steps: block.steps.filter((step) => step.kind === "keep") };
}

suite("identifyEdits", () => {
  test("an id does not depend on edits in other blocks, nor on lines above", () => {
    const property = fc.property(arbitraryBlocks, fc.nat(), fc.nat(9), (blocks, choice, nAbove) => {
      const kept = choice % blocks.length;
      const whole = buildFile(blocks);
      const alone = buildFile(
        blocks.map((block, index) => (index === kept ? block : withoutEdits(block))),
        Array.from({ length: nAbove }, () => "import x"),
      );
      // Edits of blank lines have no anchor: all of a file are told apart by their order alone.
      const isTold = ({ removed, added }: RawEdit): boolean =>
        [...removed, ...added].some((line) => line.trim() !== "");
      const told = (file: BuiltFile) =>
        idsOf(file).filter((_, index) => file.blockOf[index] === kept && isTold(file.edits[index] ?? never));
      assert.deepEqual(told({ ...alone, blockOf: alone.edits.map(() => kept) }), told(whole));
    });
    fc.assert(property, settings);
  });

  test("a file in CRLF has the ids of the same file in LF", () => {
    const crlf = (lines: readonly string[]): string[] => lines.map((line) => `${line}\r`);
    const property = fc.property(arbitraryBlocks, (blocks) => {
      const file = buildFile(blocks);
      const edits = file.edits.map((edit) => ({
        ...edit,
        removed: crlf(edit.removed),
        added: crlf(edit.added),
      }));
      assert.deepEqual(idsOf({ base: crlf(file.base), head: crlf(file.head), edits }), idsOf(file));
    });
    fc.assert(property, settings);
  });

  test("one other character in what an edit removes or adds gives it another id", () => {
    const property = fc.property(arbitraryBlocks, fc.nat(), fc.nat(), fc.nat(), (blocks, which, line, at) => {
      const file = buildFile(blocks);
      const index = which % Math.max(file.edits.length, 1);
      const edit = file.edits[index];
      if (edit === undefined) return;
      const changed = changeCharacter(edit, line, at);
      const edits = file.edits.map((one, position) => (position === index ? changed : one));
      const before = idsOf(file);
      assert.ok(!before.includes(idsOf({ ...file, edits })[index] ?? ""));
    });
    fc.assert(property, settings);
  });

  test("no two edits of a file share an id", () => {
    const property = fc.property(arbitraryBlocks, (blocks) => {
      const ids = idsOf(buildFile(blocks));
      assert.equal(new Set(ids).size, ids.length);
    });
    fc.assert(property, settings);
  });

  test("a line moved from removed to added, or joined with the next, is another edit", () => {
    const ids = [
      idOf({ removed: ["  a", "  b"], added: [] }),
      idOf({ removed: ["  a"], added: ["  b"] }),
      idOf({ removed: [], added: ["  a", "  b"] }),
      idOf({ removed: [], added: ['  a","  b'] }),
      idOf({ removed: [], added: ["  a,  b"] }),
      idOf({ removed: [""], added: ["  a", "  b"] }),
    ];
    assert.equal(new Set(ids).size, ids.length);
  });

  test("the enclosing block tells equal edits apart, and its spacing does not", () => {
    assert.notEqual(idOf({}, "function pay() {"), idOf({}, "function refund() {"));
    assert.equal(idOf({}, "function pay() {"), idOf({}, "function  pay()\t{ "));
  });

  test("a change of line endings is content", () => {
    const ids = [
      idOf({ removed: ["  a\r"], added: ["  a"] }),
      idOf({ removed: ["  a"], added: ["  a\r"] }),
      idOf({ removed: ["  a"], added: ["  a"] }),
    ];
    assert.equal(new Set(ids).size, ids.length);
  });

  test("a line feed at the end of the file, and bytes that are not UTF-8, are content", () => {
    const ids = [
      idOf({}),
      idOf({ openEnd: { base: false, head: true } }),
      idOf({ openEnd: { base: true, head: false } }),
      idOf({ latin1: { base: [], head: [0] } }),
    ];
    assert.equal(new Set(ids).size, ids.length);
  });
});

/** Replaces, or in an empty line inserts, one character of an edit's removed or added lines. */
function changeCharacter(edit: RawEdit, line: number, at: number): RawEdit {
  const index = line % (edit.removed.length + edit.added.length);
  const change = (lines: readonly string[], target: number): string[] =>
    lines.map((text, position) => {
      const column = at % (text.length + 1);
      return position === target ? `${text.slice(0, column)}Z${text.slice(column + 1)}` : text;
    });
  return {
    ...edit,
    removed: change(edit.removed, index),
    added: change(edit.added, index - edit.removed.length),
  };
}
