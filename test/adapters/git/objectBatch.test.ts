import assert from "node:assert/strict";

import { createGit, type Git } from "../../../src/adapters/git/git.ts";
import { startVisit, visitBlobs } from "../../../src/adapters/git/readBlobs.ts";
import { createGitRepository, useCleanGit, type GitRepository } from "../../support/gitRepository.ts";

suite("visits of one moment", () => {
  let repository: GitRepository;
  let git: Git;
  let nStarted = 0;
  let isGone = false;

  useCleanGit();

  setup(() => {
    repository = createGitRepository();
    repository.commit({ a: "1", b: "2", c: "3" });
    nStarted = 0;
    isGone = false;
    const real = createGit(repository.dir);
    const stream: Git["stream"] = (...call) => {
      nStarted += 1;
      return isGone ? Promise.reject(new Error("git is gone")) : real.stream(...call);
    };
    git = { ...real, stream };
  });

  teardown(() => {
    repository.remove();
  });

  async function read(...objects: string[]): Promise<(string | null)[]> {
    const texts: (string | null)[] = [];
    await visitBlobs(git, objects, (bytes, index) => (texts[index] = bytes?.toString() ?? null));
    return texts;
  }

  test("share a process and have their own answers; a later one has a process of its own", async () => {
    const open = startVisit(git, () => undefined);
    assert.deepEqual(await Promise.all([read("main:a", "main:none", "main:b"), read("main:c", "main:a")]), [
      ["1", null, "2"],
      ["3", "1"],
    ]);
    assert.deepEqual(await read("main:b"), ["2"]);
    await open.end();
    assert.equal(nStarted, 1);
    assert.deepEqual(await read("main:c"), ["3"]);
    assert.equal(nStarted, 2);
  });

  test("with an environment of their own share nothing", async () => {
    const visit = (): void => undefined;
    const own = startVisit(git, visit, { env: { GIT_INDEX_FILE: "none" } });
    own.ask("main:a");
    assert.deepEqual(await read("main:b"), ["2"]);
    await own.end();
    assert.equal(nStarted, 2);
  });

  test("fail on their own: one that throws, and one that is cancelled", async () => {
    const throwing = visitBlobs(git, ["main:a", "main:b"], () => {
      throw new Error("mine");
    });
    const controller = new AbortController();
    const cancelled = startVisit(git, () => undefined, { signal: controller.signal });
    cancelled.ask("main:a");
    controller.abort(new Error("cancelled"));
    const [other] = await Promise.all([
      read("main:b", "main:c"),
      assert.rejects(throwing, /mine/u),
      assert.rejects(cancelled.end(), /cancelled/u),
    ]);
    assert.deepEqual(other, ["2", "3"]);
    assert.equal(nStarted, 1);
  });

  test("fail together where git fails, also who asks afterwards; the next one starts anew", async () => {
    isGone = true;
    const open = startVisit(git, () => undefined);
    await assert.rejects(read("main:a"), /gone/u);
    open.ask("main:b");
    await assert.rejects(open.end(), /gone/u);
    isGone = false;
    assert.deepEqual(await read("main:a"), ["1"]);
  });
});
