import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { tooOld } from "../../../src/adapters/git/locateRepository.ts";
import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import {
  createGitRepository,
  repositoryAt,
  useCleanGit,
  type GitRepository,
} from "../../support/gitRepository.ts";
import { rejection } from "./rejects.ts";
import { showChange, work } from "./showChange.ts";

suite("openRepository", () => {
  let folder = "";
  let repository: GitRepository;

  useCleanGit();

  setup(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "fresh-eyes-open-")));
    repository = createGitRepository();
  });

  teardown(() => {
    rmSync(folder, { recursive: true, force: true });
    repository.remove();
  });

  test("finds the root from a folder inside", async () => {
    mkdirSync(join(repository.dir, "src/deep"), { recursive: true });
    const opened = await openRepository(join(repository.dir, "src/deep"));
    assert.equal(opened.root, repository.dir);
  });

  test("says when a folder is in no repository, or is not there", async () => {
    assert.equal(
      await rejection(openRepository(folder)),
      "This folder is not in a git repository\nOpen a folder of a git repository, or create one with: git init",
    );
    assert.match(await rejection(openRepository(join(folder, "none"))), /^There is no such folder\n/u);
  });

  test("says when git is not installed", async () => {
    const path = process.env.PATH;
    process.env.PATH = folder;
    try {
      assert.match(await rejection(openRepository(repository.dir)), /^git is not installed/u);
    } finally {
      process.env.PATH = path;
    }
  });

  test("opened for a range it has the same ends, also where there is no working tree, and refuses the same", async () => {
    const head = repository.commit({ "a.txt": "1\n" });
    repository.git("branch", "topic");
    const bare = join(folder, "bare.git");
    repository.git("clone", "--quiet", "--bare", repository.dir, bare);
    for (const place of [repository.dir, bare]) {
      const range = { kind: "range", base: "main", head: "topic" } as const;
      const opened = await openRepository(place, range);
      const ends = { target: head, base: head, head, headRef: null, branch: null };
      const named = (branch: string) => ({ ...ends, headRef: `refs/heads/${branch}`, branch });
      assert.deepEqual(await opened.readEnds(range), named("topic"));
      assert.deepEqual(await opened.readEnds({ ...range, head: "main" }), named("main"));
      assert.deepEqual(await opened.readEnds({ ...range, head }), ends);
      assert.equal(opened.root, (await openRepository(place)).root);
      for (const name of ["none", "--all", ""]) {
        const unknown = { ...range, head: name };
        const said = await rejection((await openRepository(place)).readEnds(unknown));
        assert.equal(await rejection((await openRepository(place, unknown)).readEnds(unknown)), said);
      }
    }
  });

  test("says when git is too old", () => {
    assert.deepEqual(
      ["git version 2.39.5", "git version 2.31.0", "git version 3.0.0.windows.1"].map(tooOld),
      [null, null, null],
    );
    assert.match(tooOld("git version 2.30.2")?.message ?? "", /2\.30\.2/u);
    assert.match(tooOld("git version 1.99.0")?.remedy ?? "", /2\.31 or newer/u);
  });

  test("has one id for all working trees, by whatever path they are reached, and another for another repository", async () => {
    repository.commit({ "a.txt": "x\n" });
    repository.git("worktree", "add", "--quiet", join(folder, "tree"), "-b", "other");
    symlinkSync(repository.dir, join(folder, "link"));
    const ids = await Promise.all(
      [repository.dir, join(folder, "tree"), join(folder, "link")].map(
        async (dir) => (await openRepository(dir)).id,
      ),
    );
    assert.equal(new Set(ids).size, 1);
    const clone = join(folder, "clone");
    repository.git("clone", "--quiet", repository.dir, clone);
    assert.notEqual((await openRepository(clone)).id, ids[0]);
  });

  test("reads ranges of a bare repository, and says that it has no working tree", async () => {
    const base = repository.commit({ "a.txt": "x\n" });
    const head = repository.commit({ "a.txt": "y\n" });
    const bare = join(folder, "bare");
    repository.git("clone", "--quiet", "--bare", repository.dir, bare);
    const opened = await openRepository(bare);
    const change = await opened.readChange({ kind: "range", base, head }, work);
    assert.deepEqual(showChange(change), ["modified text a.txt", "  1,1: -x +y"]);
    assert.match(
      await rejection(opened.readChange({ kind: "workingTree" }, work)),
      /^This repository is bare/u,
    );
  });

  test("reads a linked working tree's own uncommitted work", async () => {
    repository.commit({ "a.txt": "x\n" });
    repository.git("checkout", "--quiet", "main");
    const tree = join(folder, "tree");
    repository.git("worktree", "add", "--quiet", tree, "-b", "other");
    repositoryAt(tree).write("a.txt", "y\n");
    const change = await (await openRepository(tree)).readChange({ kind: "workingTree" }, work);
    assert.deepEqual(showChange(change), ["modified text a.txt", "  1,1: -x +y"]);
    const main = await (await openRepository(repository.dir)).readChange({ kind: "workingTree" }, work);
    assert.deepEqual(showChange(main), []);
  });
});
