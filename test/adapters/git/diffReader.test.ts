import assert from "node:assert/strict";

import fc from "fast-check";

import { createDiffReader, type DiffedFile } from "../../../src/adapters/git/diffReader.ts";
import type { LineList } from "../../../src/core/text/lines.ts";
import type { PatchSection } from "../../../src/adapters/git/parsePatch.ts";

const ids = { old: "1".repeat(40), new: "2".repeat(40) };

/** As `git diff-tree --raw -p -z -U…` prints a rename, a mode alone, a text that became a link, and a hostile text. */
const printed = [
  `:100644 100644 ${ids.old} ${ids.new} R090\0old name.ts\0new name.ts\0`,
  `:100644 100755 ${ids.old} ${ids.old} M\0run.sh\0`,
  `:100644 120000 ${ids.old} ${ids.new} T\0link\0`,
  `:100644 100644 ${ids.old} ${ids.new} M\0src/ü.ts\0`,
  "\0",
  "diff --git a/old name.ts b/new name.ts\nsimilarity index 90%\nrename from old name.ts\nrename to new name.ts\n",
  "--- a/old name.ts\n+++ b/new name.ts\n@@ -1,2 +1,3 @@\n function one() {\n-before\n+after\n+diff --git a/x b/x\n",
  "diff --git a/run.sh b/run.sh\nold mode 100644\nnew mode 100755\n",
  "diff --git a/link b/link\ndeleted file mode 100644\n--- a/link\n+++ /dev/null\n@@ -1 +0,0 @@\n-text\n",
  "diff --git a/link b/link\nnew file mode 120000\n--- /dev/null\n+++ b/link\n@@ -0,0 +1 @@\n+target\n",
  "\\ No newline at end of file\n",
  "diff --git a/src/ü.ts b/src/ü.ts\n--- a/src/ü.ts\n+++ b/src/ü.ts\n@@ -1,3 +1,2 @@\n-diff --git a/y b/y\n--\n @@ -1 +1 @@\n",
  "+ü\n",
].join("");

suite("createDiffReader", () => {
  test("gives the same files however the bytes come in", () => {
    const bytes = Buffer.from(printed);
    const whole = readPieces(bytes, []);
    assert.deepEqual(whole.map(summary), [
      "new name.ts: 1 removed, 2 added",
      "run.sh: 0 removed, 0 added",
      "link: 1 removed, 1 added",
      "src/ü.ts: 2 removed, 1 added",
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 12 }), (cuts) => {
        assert.deepEqual(readPieces(bytes, cuts).map(plain), whole.map(plain));
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test("knows files of which nothing but facts changed, with no patch at all", () => {
    const files = readPieces(Buffer.from(printed.slice(0, printed.indexOf("\0\0") + 1)), [5]);
    assert.deepEqual(
      files.map(({ record, sections }) => [record.path, sections.length]),
      [
        ["new name.ts", 0],
        ["run.sh", 0],
        ["link", 0],
        ["src/ü.ts", 0],
      ],
    );
    assert.deepEqual(readPieces(Buffer.alloc(0), []), []);
  });

  test("law: a whole text gives its edits back, and the lines of both sides in whatever order they are asked for", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", " ", "+", "-", "\\", "\r"), maxLength: 4 });
    const block = fc.record({
      kept: fc.array(text, { minLength: 1, maxLength: 3 }),
      removed: fc.array(text, { maxLength: 3 }),
      added: fc.array(text, { maxLength: 3 }),
    });
    const property = fc.property(
      fc.array(block, { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(20), { maxLength: 30 }),
      (blocks, asked) => {
        const base = blocks.flatMap(({ kept, removed }) => [...kept, ...removed]);
        const head = blocks.flatMap(({ kept, added }) => [...kept, ...added]);
        const { edits, lines } = readWhole(base.length, head.length, blocks);
        const changed = blocks.filter(({ removed, added }) => removed.length + added.length > 0);
        assert.deepEqual(
          edits.map(({ removed, added }) => ({ removed, added })),
          changed.map(({ removed, added }) => ({ removed, added })),
        );
        for (const edit of edits) {
          const [atBase, atHead] = [edit.base.start - 1, edit.head.start - 1];
          assert.deepEqual(base.slice(atBase, atBase + edit.base.lines), edit.removed);
          assert.deepEqual(head.slice(atHead, atHead + edit.head.lines), edit.added);
        }
        assert.deepEqual(
          asked.map((index) => [lines.base.at(index), lines.head.at(index)]),
          asked.map((index) => [base[index], head[index]]),
        );
      },
    );
    fc.assert(property, { seed: 9, numRuns: 1000 });
  });

  test("refuses a hunk that is not all of its file, or not as long as it says", () => {
    for (const header of ["@@ -3 +3 @@", "@@ -1,2 +1 @@", "@@ -1 +1,2 @@ f() {", "@@ nonsense @@"]) {
      const patch = `diff --git a/x b/x\n${header}\n-a\n+b\n`;
      const bytes = Buffer.from(`:100644 100644 ${ids.old} ${ids.new} M\0x\0\0${patch}`);
      assert.throws(() => readPieces(bytes, []), /not as its header says/u, header);
    }
  });

  test("throws where the patch is about files that the list has not", () => {
    const bytes = Buffer.from(`${printed}diff --git a/other b/other\n@@ -0,0 +1 @@\n+x\n`);
    assert.throws(() => readPieces(bytes, []), /does not fit/u);
  });
});

function readPieces(bytes: Buffer, cuts: readonly number[]): DiffedFile[] {
  const files: DiffedFile[] = [];
  const reader = createDiffReader((file) => files.push(file));
  const ends = [...cuts].sort((left, right) => left - right);
  for (const [index, end] of [...ends, bytes.length].entries()) {
    reader.push(bytes.subarray(ends[index - 1] ?? 0, end));
  }
  reader.end();
  return files;
}

/** A file with its texts written out. */
function plain({ record, sections }: DiffedFile): unknown {
  const all = (lines: LineList): string[] => {
    const taken: string[] = [];
    for (let line = lines.at(0); line !== undefined; line = lines.at(taken.length)) taken.push(line);
    return taken;
  };
  const written = sections.map((section) => ({
    ...section,
    lines: [all(section.lines.base), all(section.lines.head)],
  }));
  return { record, sections: written };
}

interface Block {
  readonly kept: readonly string[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** The one section of a file that git would print like this, with all its lines. */
function readWhole(nBase: number, nHead: number, blocks: readonly Block[]): PatchSection {
  const rows = blocks.flatMap(({ kept, removed, added }) => [
    ...kept.map((line) => ` ${line}\n`),
    ...removed.map((line) => `-${line}\n`),
    ...added.map((line) => `+${line}\n`),
  ]);
  const patch = `diff --git a/x b/x\n@@ -1,${nBase} +1,${nHead} @@\n${rows.join("")}`;
  const [file] = readPieces(Buffer.from(`:100644 100644 ${ids.old} ${ids.new} M\0x\0\0${patch}`), []);
  const [section] = file?.sections ?? [];
  if (section === undefined) throw new Error("There is no section");
  return section;
}

function summary({ record, sections }: DiffedFile): string {
  const edits = sections.flatMap((section) => section.edits);
  const removed = edits.flatMap((edit) => edit.removed).length;
  const added = edits.flatMap((edit) => edit.added).length;
  return `${record.path}: ${removed} removed, ${added} added`;
}
