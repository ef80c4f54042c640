import assert from "node:assert/strict";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { createGitRepository, useCleanGit, type GitRepository } from "../../support/gitRepository.ts";

suite("readCommit of a repository", () => {
  let repository: GitRepository;

  useCleanGit();

  setup(() => {
    repository = createGitRepository();
  });

  teardown(() => {
    repository.remove();
  });

  const read = async (sha: string) => (await openRepository(repository.dir)).readCommit(sha);
  const filesOf = async (sha: string) =>
    (await read(sha))?.files.map(({ status, path, oldPath }) => [status, oldPath, path].join(" "));

  test("gives a commit with its files, the first one too", async () => {
    const first = repository.commit({ "a.ts": "one\n", "ä b.ts": "two\n" }, { message: "Erste\n\nWörter\n" });
    const second = repository.commit({ "a.ts": null, "c.ts": "one\n", "ä b.ts": "three\n" });
    assert.equal((await read(first))?.commit.message, "Erste\n\nWörter\n");
    assert.deepEqual(await filesOf(first), ["added  a.ts", "added  ä b.ts"]);
    assert.deepEqual(await filesOf(second), ["renamed a.ts c.ts", "modified  ä b.ts"]);
    assert.equal((await read(second.slice(0, 8)))?.commit.sha, second);
  });

  test("tells a merge's files against its first parent", async () => {
    const first = repository.commit({ "a.ts": "one\n" });
    const side = repository.commit({ "b.ts": "two\n" }, { branch: "side", parents: [first] });
    const merge = repository.commit({ "b.ts": "two\n" }, { parents: [first, side] });
    assert.deepEqual(await filesOf(merge), ["added  b.ts"]);
  });

  test("gives null for what is no commit here", async () => {
    const commit = repository.commit({ "a.ts": "one\n" });
    const blob = repository.git("rev-parse", `${commit}:a.ts`);
    for (const name of ["0".repeat(40), blob, "main", "--all", "HEAD~1", ""]) {
      assert.equal(await read(name), null, name);
    }
  });
});
