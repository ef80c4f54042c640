import assert from "node:assert/strict";

import fc from "fast-check";

import { createDiffReader, type DiffedFile } from "../../../src/adapters/git/diffReader.ts";

const ids = { old: "1".repeat(40), new: "2".repeat(40) };

/** As `git diff-tree --raw -p -z -U0` prints a rename, a mode alone, a text that became a link, and a hostile text. */
const printed = [
  `:100644 100644 ${ids.old} ${ids.new} R090\0old name.ts\0new name.ts\0`,
  `:100644 100755 ${ids.old} ${ids.old} M\0run.sh\0`,
  `:100644 120000 ${ids.old} ${ids.new} T\0link\0`,
  `:100644 100644 ${ids.old} ${ids.new} M\0src/ü.ts\0`,
  "\0",
  "diff --git a/old name.ts b/new name.ts\nsimilarity index 90%\nrename from old name.ts\nrename to new name.ts\n",
  "--- a/old name.ts\n+++ b/new name.ts\n@@ -3 +3,2 @@ function one() {\n-before\n+after\n+diff --git a/x b/x\n",
  "diff --git a/run.sh b/run.sh\nold mode 100644\nnew mode 100755\n",
  "diff --git a/link b/link\ndeleted file mode 100644\n--- a/link\n+++ /dev/null\n@@ -1 +0,0 @@\n-text\n",
  "diff --git a/link b/link\nnew file mode 120000\n--- /dev/null\n+++ b/link\n@@ -0,0 +1 @@\n+target\n",
  "\\ No newline at end of file\n",
  "diff --git a/src/ü.ts b/src/ü.ts\n--- a/src/ü.ts\n+++ b/src/ü.ts\n@@ -1,2 +0,0 @@\n-diff --git a/y b/y\n--\n",
  "@@ -9,0 +8 @@\n+ü\n",
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
        assert.deepEqual(readPieces(bytes, cuts), whole);
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

function summary({ record, sections }: DiffedFile): string {
  const edits = sections.flatMap((section) => section.edits);
  const removed = edits.flatMap((edit) => edit.removed).length;
  const added = edits.flatMap((edit) => edit.added).length;
  return `${record.path}: ${removed} removed, ${added} added`;
}
