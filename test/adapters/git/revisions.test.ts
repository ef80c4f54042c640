import assert from "node:assert/strict";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { createGitRepository, useCleanGit, type GitRepository } from "../../support/gitRepository.ts";
import { work } from "./showChange.ts";

suite("revisions", () => {
  let repository: GitRepository;

  useCleanGit();

  setup(() => {
    repository = createGitRepository();
  });

  teardown(() => {
    repository.remove();
  });

  const at = (day: number) => ({ committedAt: `${1767323045 + day * 86400} +0000` });

  test("are listed with the most recent first, and a symbolic one or a tag of no commit is none", async () => {
    const old = repository.commit({ "a.txt": "1\n" }, { ...at(1), message: "Old\n" });
    const recent = repository.commit(
      { "a.txt": "2\n" },
      { ...at(3), branch: "recent", parents: [old], message: "New\n\nBody\n" },
    );
    repository.git(
      "update-ref",
      "refs/remotes/origin/main",
      repository.commit({ b: "" }, { ...at(2), branch: "middle", parents: [old] }),
    );
    repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
    repository.git("branch", "-D", "middle");
    repository.git("tag", "v1", old);
    repository.git("tag", "tree", `${old}^{tree}`);
    const revisions = await (await openRepository(repository.dir)).listRevisions();
    assert.deepEqual(
      revisions.map(({ name, kind, subject }) => `${kind} ${name}: ${subject}`),
      ["branch recent: New", "remoteBranch origin/main: A commit", "branch main: Old", "tag v1: Old"],
    );
    assert.equal(revisions[0]?.sha, recent);
  });

  test("an annotated tag names its commit", async () => {
    const sha = repository.commit({ "a.txt": "1\n" });
    repository.git("tag", "-a", "-m", "Release", "v1", sha);
    const opened = await openRepository(repository.dir);
    assert.equal((await opened.listRevisions()).find(({ name }) => name === "v1")?.sha, sha);
    assert.equal(await opened.resolve("v1"), sha);
    assert.equal(await opened.resolve("v2"), null);
    assert.equal(await opened.resolve("--all"), null);
    assert.equal(await opened.treeOf(sha), repository.git("rev-parse", `${sha}^{tree}`));
  });

  test("the default base is origin's, else a usual name that is not checked out", async () => {
    const sha = repository.commit({ "a.txt": "1\n" });
    const opened = await openRepository(repository.dir);
    assert.deepEqual([await opened.currentBranch(), await opened.defaultBase()], ["main", null]);
    repository.git("update-ref", "refs/heads/develop", sha);
    assert.equal(await opened.defaultBase(), "develop");
    repository.git("update-ref", "refs/heads/feature", sha);
    repository.git("symbolic-ref", "HEAD", "refs/heads/feature");
    assert.equal(await opened.defaultBase(), "main");
    repository.git("update-ref", "refs/remotes/origin/trunk", sha);
    repository.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
    assert.equal(await opened.defaultBase(), "origin/trunk");
    repository.git("update-ref", "--no-deref", "HEAD", sha);
    assert.equal(await opened.currentBranch(), null);
  });

  test("files and generated paths are those of the base", async () => {
    const base = repository.commit({
      ".gitattributes":
        "gen/** linguist-generated\nlib.js linguist-generated=true\ngen/own.ts -linguist-generated\n",
      ".fresh-eyes/policy.yml": "version: 1\n",
      "gen/a b.ts": "1\n",
      "gen/own.ts": "1\n",
      "lib.js": "1\n",
      "x.ts": "1\n",
    });
    const head = repository.commit({
      ".gitattributes": "x.ts linguist-generated\n",
      ".fresh-eyes/policy.yml": "version: 2\n",
      "gen/a b.ts": "2\n",
      "gen/own.ts": "2\n",
      "lib.js": "2\n",
      "x.ts": "2\n",
    });
    const opened = await openRepository(repository.dir);
    const change = await opened.readChange({ kind: "range", base, head }, work);
    assert.deepEqual([...(await opened.generatedPaths(change))].sort(), ["gen/a b.ts", "lib.js"]);
    assert.equal(await opened.readBaseFile(change, ".fresh-eyes/policy.yml"), "version: 1\n");
    assert.equal(await opened.readBaseFile(change, ".fresh-eyes/none.yml"), null);
    assert.equal(await opened.readBaseFile(change, ".fresh-eyes"), null);
    assert.deepEqual(await opened.readBaseFolder(change, ".fresh-eyes"), {
      files: [{ path: ".fresh-eyes/policy.yml", text: "version: 1\n" }],
      problems: [],
    });
    assert.deepEqual(await opened.readBaseFolder(change, "none"), { files: [], problems: [] });
  });

  test("reads a folder of the base below limits, and says what was left out", async () => {
    const base = repository.commit({
      "rules/a/large.yml": "#".repeat(300_000),
      "rules/a/é.scm": "; é\n",
      "rules.yml": "1\n",
    });
    const head = repository.commit({ "rules/a/é.scm": "; changed\n" });
    const opened = await openRepository(repository.dir);
    const change = await opened.readChange({ kind: "range", base, head }, work);
    assert.deepEqual(await opened.readBaseFolder(change, "rules"), {
      files: [{ path: "rules/a/é.scm", text: "; é\n" }],
      problems: [
        { path: "rules/a/large.yml", message: "It is too large, or one of too many, and was not read" },
      ],
    });
  });
});
