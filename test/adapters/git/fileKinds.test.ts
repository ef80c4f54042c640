import assert from "node:assert/strict";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { splitLines } from "../../../src/core/text/lines.ts";
import {
  createGitRepository,
  useCleanGit,
  type CommittedFile,
  type GitRepository,
} from "../../support/gitRepository.ts";
import { applyEdits, readRange, showChange, work } from "./showChange.ts";

type Files = Readonly<Record<string, CommittedFile>>;

suite("the files of a change", () => {
  let repository: GitRepository;

  useCleanGit();

  setup(() => {
    repository = createGitRepository();
  });

  teardown(() => {
    repository.remove();
  });

  /** Commits `before`, then `after` on top; the change must read as `expected`, and its edits must apply. */
  async function check(before: Files, after: Files, expected: readonly string[]): Promise<void> {
    const base = repository.commit({ "other.txt": "x\n", ...before });
    const head = repository.commit(after);
    const opened = await openRepository(repository.dir);
    const change = await opened.readChange({ kind: "range", base, head }, work);
    assert.deepEqual(showChange(change), expected);
    assert.deepEqual(change.problems, []);
    const { texts, problems } = await opened.readTexts(change, change.files, work);
    assert.deepEqual(problems, []);
    for (const file of change.files) {
      if (file.kind !== "text") continue;
      const text = texts.get(file.path);
      assert.deepEqual(applyEdits(file, text?.base ?? ""), splitLines(text?.head ?? ""));
    }
  }

  test("lines changed, added and removed", async () => {
    await check({ "a.ts": "1\n2\n3\n4\n5\n6\n7\n8\n9\n" }, { "a.ts": "0\n1\n2\nthree\n4\n5\n6\n7\n9\n" }, [
      "modified text a.ts",
      "  1,1: +0",
      "  3,4: -3 +three",
      "  8,9: -8",
    ]);
  });

  test("files that come and go", async () => {
    await check({ "gone.ts": "1\n2\n" }, { "gone.ts": null, "new.ts": "3\n" }, [
      "deleted text gone.ts",
      "  1,1: -1 -2",
      "added text new.ts",
      "  1,1: +3",
    ]);
  });

  test("empty files", async () => {
    await check({ "gone.ts": "" }, { "gone.ts": null, "new.ts": "" }, [
      "deleted text gone.ts",
      "  file: -empty file",
      "added text new.ts",
      "  file: +empty file",
    ]);
    await check({ "full.ts": "", "drained.ts": "x\n" }, { "full.ts": "x\n", "drained.ts": "" }, [
      "modified text drained.ts",
      "  1,1: -x",
      "modified text full.ts",
      "  1,1: +x",
    ]);
  });

  test("renames, alone and with edits", async () => {
    const body = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join("");
    await check(
      { "a.ts": body, "b.ts": `b\n${body}` },
      { "a.ts": null, "b.ts": null, "c/a.ts": body, "c/b.ts": `b\n${body}more\n` },
      [
        "renamed text a.ts => c/a.ts",
        "  file: -name a.ts +name c/a.ts",
        "renamed text b.ts => c/b.ts",
        "  file: -name b.ts +name c/b.ts",
        "  22,22: +more",
      ],
    );
  });

  test("a copy is added code", async () => {
    const body = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join("");
    await check({ "a.ts": body }, { "a.ts": `${body}x\n`, "b.ts": body }, [
      "modified text a.ts",
      "  21,21: +x",
      "added text b.ts",
      `  1,1: ${splitLines(body)
        .map((line) => `+${line}`)
        .join(" ")}`,
    ]);
  });

  test("permissions that change, and those of a new file if they are not the usual ones", async () => {
    const script = "#!/bin/sh\n";
    await check(
      { "a.sh": script, "b.sh": { mode: "100755", content: script } },
      {
        "a.sh": { mode: "100755", content: script },
        "b.sh": `${script}exit\n`,
        "c.sh": { mode: "100755", content: script },
      },
      [
        "modified text a.sh",
        "  file: -mode 100644 +mode 100755",
        "modified text b.sh",
        "  file: -mode 100755 +mode 100644",
        "  2,2: +exit",
        "added text c.sh",
        "  file: +mode 100755",
        "  1,1: +#!/bin/sh",
      ],
    );
  });

  test("binary content, also renamed or turned into text", async () => {
    const binary = (text: string): Buffer => Buffer.from(`\0\x01${text}`.repeat(40));
    await check(
      { "a.png": binary("a"), "b.png": binary("b"), "c.png": binary("c"), "d.png": binary("d") },
      {
        "a.png": binary("A"),
        "b.png": null,
        "c.png": null,
        "c2.png": binary("c"),
        "d.png": "text\n",
        "e.png": binary("e"),
      },
      [
        "modified binary a.png",
        "  file: -content <oid> +content <oid>",
        "deleted binary b.png",
        "  file: -content <oid>",
        "renamed binary c.png => c2.png",
        "  file: -name c.png +name c2.png",
        "modified binary d.png",
        "  file: -content <oid> +content <oid>",
        "added binary e.png",
        "  file: +content <oid>",
      ],
    );
  });

  test("links", async () => {
    const link = (content: string) => ({ mode: "120000", content });
    await check(
      { a: link("one"), b: link("two") },
      { a: link("../etc/passwd"), b: null, c: link("three\nlines") },
      [
        "modified symlink a",
        "  file: -link to one +link to ../etc/passwd",
        "deleted symlink b",
        "  file: -link to two",
        "added symlink c",
        "  file: +link to three\nlines",
      ],
    );
  });

  test("submodules", async () => {
    const at = (letter: string) => ({ mode: "160000", content: letter.repeat(40) });
    await check({ lib: at("a"), old: at("b") }, { lib: at("c"), old: null, new: at("d") }, [
      "modified submodule lib",
      "  file: -submodule at <oid> +submodule at <oid>",
      "added submodule new",
      "  file: +submodule at <oid>",
      "deleted submodule old",
      "  file: -submodule at <oid>",
    ]);
  });

  test("files that change their type", async () => {
    const link = { mode: "120000", content: "target" };
    await check(
      { a: "text\n", b: link, c: link },
      { a: link, b: "text\n", c: { mode: "160000", content: "a".repeat(40) } },
      [
        "typeChanged symlink a",
        "  file: -file 100644, content <oid> +link to target",
        "typeChanged text b",
        "  file: -link to target +file 100644, content <oid>",
        "  1,1: +text",
        "typeChanged submodule c",
        "  file: -link to target +submodule at <oid>",
      ],
    );
  });

  test("LFS pointers, and what only looks like one", async () => {
    const pointer = (digit: string, nBytes: number): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize ${nBytes}\n`;
    const object = (digit: string, nBytes: number): string =>
      `LFS object sha256:${digit.repeat(64)} of ${nBytes} bytes`;
    await check(
      { "a.bin": pointer("1", 10), "b.bin": "text\n", "c.bin": pointer("2", 20), "d.bin": "x\n" },
      {
        "a.bin": pointer("3", 30),
        "b.bin": pointer("4", 40),
        "c.bin": "text\n",
        "d.bin": `${pointer("5", 50)}evil()\n`,
      },
      [
        "modified lfs a.bin",
        `  file: -${object("1", 10)} +${object("3", 30)}`.replaceAll(/[0-9a-f]{40}/gu, "<oid>"),
        "modified lfs b.bin",
        `  file: -content <oid> +${object("4", 40)}`.replaceAll(/[0-9a-f]{40}/gu, "<oid>"),
        "modified text c.bin",
        `  1,1: ${splitLines(pointer("2", 20))
          .map((line) => `-${line}`)
          .join(" ")} +text`.replaceAll(/[0-9a-f]{40}/gu, "<oid>"),
        "modified text d.bin",
        `  1,1: -x ${splitLines(pointer("5", 50))
          .map((line) => `+${line}`)
          .join(" ")} +evil()`.replaceAll(/[0-9a-f]{40}/gu, "<oid>"),
      ],
    );
  });

  test("paths with spaces, quotes, line feeds and letters of all kinds", async () => {
    const paths = ["a b.ts", 'a"b\\.ts', "a\nb.ts", "-rf.ts", "ümläut.ts", "日本.ts", ":(glob)x.ts"].sort();
    const expected = [
      "a\nb.ts",
      "-rf.ts",
      "a b.ts",
      'a"b\\.ts',
      ":(glob)x.ts",
      "ümläut.ts",
      "日本.ts",
    ].sort();
    await check(
      Object.fromEntries(paths.map((path) => [path, "1\n"])),
      Object.fromEntries(paths.map((path) => [path, "2\n"])),
      expected.flatMap((path) => [`modified text ${path}`, "  1,1: -1 +2"]),
    );
  });

  test("lines that look like a patch's own, and lone carriage returns", async () => {
    await check(
      { "a.sql": "-- a/a.sql\n- x\n+ y\n\\ No newline\n@@ -1 +1 @@\ndiff --git a/b b/b\n" },
      { "a.sql": "++ b/a.sql\n@@ -1,9 +1,9 @@\n\\ No newline at end of file\na\rb\rc\n" },
      [
        "modified text a.sql",
        "  1,1: --- a/a.sql -- x -+ y -\\ No newline -@@ -1 +1 @@ -diff --git a/b b/b +++ b/a.sql +@@ -1,9 +1,9 @@ +\\ No newline at end of file +a\\rb\\rc",
      ],
    );
  });

  test("no line feed at the end of the file", async () => {
    const base = repository.commit({ "a.ts": "1\n2", "b.ts": "1\n", "c.ts": "1" });
    const head = repository.commit({ "a.ts": "1\n2\n", "b.ts": "1\n2", "c.ts": "2" });
    const change = await readRange(repository.dir, base, head);
    const ends = change.files.flatMap((file) =>
      file.hunks.flatMap((hunk) => hunk.edits.map((edit) => edit.openEnd)),
    );
    assert.deepEqual(ends, [
      { base: true, head: false },
      { base: false, head: true },
      { base: true, head: true },
    ]);
    assert.deepEqual(
      showChange(change).filter((line) => line.startsWith(" ")),
      ["  2,2: -2 +2", "  2,2: +2", "  1,1: -1 +2"],
    );
  });

  test("CRLF texts, with the ids of LF texts", async () => {
    const base = repository.commit({ "a.ts": "f() {\n  1;\n}\n", "b.ts": "f() {\r\n  1;\r\n}\r\n" });
    const head = repository.commit({ "a.ts": "f() {\n  2;\n}\n", "b.ts": "f() {\r\n  2;\r\n}\r\n" });
    const change = await readRange(repository.dir, base, head);
    const [lf, crlf] = change.files.map((file) => file.hunks[0]);
    assert.deepEqual(crlf?.edits[0]?.added, ["  2;\r"]);
    assert.equal(crlf.id, lf?.id);
  });

  test("text that is not UTF-8 is read line by line as Latin-1, and every byte counts", async () => {
    const text = (byte: number): Buffer =>
      Buffer.concat([Buffer.from("é\ncaf"), Buffer.from([byte]), Buffer.from("\n")]);
    const base = repository.commit({ "a.txt": "x\n" });
    const heads = [0xe9, 0xe8].map((byte) => repository.commit({ "a.txt": text(byte) }, { parents: [base] }));
    const opened = await openRepository(repository.dir);
    const ids: (string | undefined)[] = [];
    for (const head of heads) {
      const change = await opened.readChange({ kind: "range", base, head }, work);
      ids.push(change.files[0]?.hunks[0]?.id);
    }
    assert.notEqual(ids[0], ids[1]);
    const change = await opened.readChange({ kind: "range", base, head: heads[0] ?? "" }, work);
    assert.deepEqual(showChange(change), ["modified text a.txt", "  1,1: -x +é +café"]);
    const { texts, problems } = await opened.readTexts(change, change.files, work);
    assert.equal(texts.get("a.txt")?.head, "é\ncafé\n");
    assert.deepEqual(problems, [
      { path: "a.txt", message: "The file is not UTF-8; lines that are not are read as Latin-1" },
    ]);
    const utf8 = repository.commit({ "a.txt": "é\ncafé\n" }, { parents: [base] });
    const same = await opened.readChange({ kind: "range", base, head: utf8 }, work);
    assert.notEqual(same.files[0]?.hunks[0]?.id, ids[0]);
  });

  test("a line of two million characters", async () => {
    const long = "x".repeat(2_000_000);
    const base = repository.commit({ "a.min.js": `${long}\n` });
    const head = repository.commit({ "a.min.js": `${long}y\n` });
    const change = await readRange(repository.dir, base, head);
    assert.equal(change.files[0]?.hunks[0]?.edits[0]?.added[0]?.length, 2_000_001);
  });
});
