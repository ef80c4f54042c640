import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import type { Change } from "../../../src/core/change/change.ts";
import {
  createGitRepository,
  repositoryAt,
  useCleanGit,
  type GitRepository,
} from "../../support/gitRepository.ts";
import { rejection } from "./rejects.ts";
import { showChange, work } from "./showChange.ts";

suite("readChange of uncommitted work", () => {
  let repository: GitRepository;

  useCleanGit();

  setup(() => {
    repository = createGitRepository();
  });

  teardown(() => {
    repository.remove();
  });

  const commitAll = (files: Readonly<Record<string, string>>): string => {
    const sha = repository.commit(files);
    repository.git("reset", "--quiet", "--hard");
    return sha;
  };
  const read = async (kind: "workingTree" | "index"): Promise<Change> =>
    (await openRepository(repository.dir)).readChange({ kind }, work);

  test("the working tree is all work: staged, unstaged and untracked, but not ignored", async () => {
    const base = commitAll({ "a.txt": "1\n", "b.txt": "1\n", "gone.txt": "1\n", ".gitignore": "*.log\n" });
    repository.write("a.txt", "2\n");
    repository.write("b.txt", "2\n");
    repository.git("add", "b.txt");
    rmSync(join(repository.dir, "gone.txt"));
    repository.write("src/new file.txt", "new\n");
    repository.write("noise.log", "x\n");
    const change = await read("workingTree");
    assert.deepEqual([change.base, change.head, change.commits], [base, null, []]);
    assert.deepEqual(showChange(change), [
      "modified text a.txt",
      "  1,1: -1 +2",
      "modified text b.txt",
      "  1,1: -1 +2",
      "deleted text gone.txt",
      "  1,1: -1",
      "added text src/new file.txt",
      "  1,1: +new",
    ]);
  });

  test("the index is what is staged and nothing else", async () => {
    commitAll({ "a.txt": "1\n", "b.txt": "1\n" });
    repository.write("a.txt", "staged\n");
    repository.git("add", "a.txt");
    repository.write("a.txt", "not staged\n");
    repository.write("b.txt", "not staged\n");
    const opened = await openRepository(repository.dir);
    const change = await opened.readChange({ kind: "index" }, work);
    assert.deepEqual(showChange(change), ["modified text a.txt", "  1,1: -1 +staged"]);
    const { texts } = await opened.readTexts(change, change.files, work);
    assert.deepEqual(texts.get("a.txt"), { base: "1\n", head: "staged\n" });
  });

  test("reading changes nothing in the repository", async () => {
    commitAll({ "a.txt": "1\n" });
    repository.write("a.txt", "2\n");
    repository.write("new.txt", "new\n");
    const list = (): string[] =>
      (readdirSync(join(repository.dir, ".git"), { recursive: true }) as string[]).sort().map((name) => {
        const status = statSync(join(repository.dir, ".git", name));
        return `${name} ${status.isFile() ? status.mtimeMs : ""}`;
      });
    const before = list();
    const index = readFileSync(join(repository.dir, ".git/index"));
    await read("workingTree");
    await read("index");
    assert.deepEqual(list(), before);
    assert.deepEqual(readFileSync(join(repository.dir, ".git/index")), index);
  });

  test("uncommitted work has the ids it will have when it is committed", async () => {
    const base = commitAll({ "a.ts": "f() {\n  1;\n}\n" });
    repository.write("a.ts", "f() {\n  2;\n}\n");
    repository.write("b.ts", "new\n");
    const ids = (change: Change) => change.files.flatMap((file) => file.hunks.map((hunk) => hunk.id));
    const before = ids(await read("workingTree"));
    repository.git("add", "--all");
    assert.deepEqual(ids(await read("index")), before);
    repository.git("commit", "--quiet", "--message=x");
    const range = { kind: "range", base, head: "HEAD" } as const;
    assert.deepEqual(ids(await (await openRepository(repository.dir)).readChange(range, work)), before);
  });

  test("a file as old as the index, and as long as before, is looked at", async () => {
    commitAll({ "a.txt": "1\n" });
    repository.git("config", "core.trustctime", "false");
    const [file, index] = ["a.txt", ".git/index"].map((path) => join(repository.dir, path));
    const setTimes = (path = ""): void => {
      utimesSync(path, 1767323045, 1767323045);
    };
    setTimes(file);
    repository.git("update-index", "--refresh");
    repository.write("a.txt", "2\n");
    setTimes(file);
    setTimes(index);
    assert.deepEqual(showChange(await read("workingTree")), ["modified text a.txt", "  1,1: -1 +2"]);
  });

  test("links, permissions and a repository without any commit", async () => {
    repository.write("run.sh", "#!/bin/sh\n");
    chmodSync(join(repository.dir, "run.sh"), 0o755);
    symlinkSync("run.sh", join(repository.dir, "link"));
    assert.deepEqual(showChange(await read("workingTree")), [
      "added symlink link",
      "  file: +link to run.sh",
      "added text run.sh",
      "  file: +mode 100755",
      "  1,1: +#!/bin/sh",
    ]);
    assert.deepEqual(showChange(await read("index")), []);
  });

  test("line endings are converted as git would, and texts agree with the diff", async () => {
    commitAll({ "a.txt": "1\n2\n" });
    repository.git("config", "core.autocrlf", "true");
    repository.git("config", "core.safecrlf", "true");
    repository.write("a.txt", "1\r\n2\n3\r\n");
    const opened = await openRepository(repository.dir);
    const change = await opened.readChange({ kind: "workingTree" }, work);
    assert.deepEqual(showChange(change), ["modified text a.txt", "  3,3: +3"]);
    const { texts } = await opened.readTexts(change, change.files, work);
    assert.deepEqual(texts.get("a.txt"), { base: "1\n2\n", head: "1\n2\n3\n" });
  });

  test("filter programs do not run: their files show as they lie on disk", async () => {
    commitAll({ ".gitattributes": "*.bin filter=lfs\n", "a.bin": "pointer\n" });
    const ran = join(repository.dir, ".git/ran");
    for (const name of ["lfs", "odd=name"]) {
      repository.git("config", `filter.${name}.clean`, `touch '${ran}'; cat`);
      repository.git("config", `filter.${name}.process`, `touch '${ran}'`);
      repository.git("config", `filter.${name}.required`, "true");
    }
    repository.write("a.bin", "content\n");
    assert.deepEqual(showChange(await read("workingTree")), [
      "modified text a.bin",
      "  1,1: -pointer +content",
    ]);
    assert.throws(() => statSync(ran));
  });

  test("a file that changes after the diff was made is not analysed against it", async () => {
    commitAll({ "a.txt": "1\n", "b.txt": "1\n" });
    repository.write("a.txt", "2\n");
    repository.write("b.txt", "2\n");
    const opened = await openRepository(repository.dir);
    const change = await opened.readChange({ kind: "workingTree" }, work);
    repository.write("a.txt", "3\n");
    rmSync(join(repository.dir, "b.txt"));
    symlinkSync("a.txt", join(repository.dir, "b.txt"));
    const { texts, problems } = await opened.readTexts(change, change.files, work);
    assert.deepEqual([texts.get("a.txt")?.head, texts.get("b.txt")?.head], [null, null]);
    assert.deepEqual(
      problems.map(({ path, message }) => `${path}: ${message}`),
      ["a.txt", "b.txt"].map(
        (path) => `${path}: The file changed while the review was prepared; refresh the review`,
      ),
    );
  });

  test("an untracked file of 50 MB, and another repository inside, are said and not read", async () => {
    commitAll({ "a.txt": "1\n" });
    repository.write("dump.bin", "");
    truncateSync(join(repository.dir, "dump.bin"), 50_000_000);
    mkdirSync(join(repository.dir, "inner"));
    const inner = repositoryAt(join(repository.dir, "inner"));
    inner.git("init", "--quiet", "--template=");
    inner.write("x.txt", "x\n");
    const change = await read("workingTree");
    assert.deepEqual(showChange(change), ["added binary dump.bin", "  file: +content <oid>"]);
    assert.equal(change.files[0]?.blobs.head, repository.git("hash-object", "dump.bin"));
    assert.deepEqual(
      change.problems.map(({ path }) => path),
      ["dump.bin", "inner/"],
    );
  });

  test("an unfinished merge can be read in the working tree; what is staged cannot", async () => {
    const fork = commitAll({ "a.txt": "1\n" });
    commitAll({ "a.txt": "main\n" });
    repository.commit({ "a.txt": "other\n" }, { branch: "other", parents: [fork] });
    assert.throws(() => repository.git("merge", "--quiet", "other"));
    assert.equal((await read("workingTree")).files[0]?.status, "modified");
    assert.match(await rejection(read("index")), /^A merge is not finished/u);
  });
});
