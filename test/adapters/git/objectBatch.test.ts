import assert from "node:assert/strict";

import { createGit, type Git } from "../../../src/adapters/git/git.ts";
import { startVisit, visitObjects, type Visit } from "../../../src/adapters/git/readObjects.ts";
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
    await visitObjects(git, objects, (bytes, index) => (texts[index] = bytes?.toString() ?? null));
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

  test("who asks because of an answer finds the process still there", async () => {
    let next: Promise<unknown> = Promise.resolve();
    await visitObjects(git, ["main:a"], () => {
      for (let step = 0; step < 20; step += 1) next = next.then(() => undefined);
      next = next.then(() => read("main:b"));
    });
    assert.deepEqual(await next, ["2"]);
    assert.equal(nStarted, 1);
  });

  test("hear the size alone of what is larger than they bear, and the others hear all", async () => {
    repository.commit({ large: "123456789", small: "12345678" });
    const heard: unknown[] = [];
    const visit: Visit = (bytes, _, size) => heard.push([bytes?.toString() ?? null, size]);
    const objects = ["main:large", "main:small", "main:none", "main:large"];
    const open = startVisit(git, () => undefined);
    open.ask("main:b");
    const [others] = await Promise.all([
      read("main:large", "main:a", "main:large"),
      visitObjects(git, objects, visit, { maxBytes: 8 }),
    ]);
    const large = [null, 9];
    assert.deepEqual(heard, [large, ["12345678", 8], [null, null], large]);
    assert.deepEqual(others, ["123456789", "1", "123456789"]);
    assert.deepEqual(await read("main:c"), ["3"]);
    await open.end();
    assert.equal(nStarted, 3);
  });

  test("of another type than is meant hear nothing", async () => {
    const heard: unknown[] = [];
    const visit: Visit = (bytes) => heard.push(bytes?.toString("latin1", 0, 8) ?? null);
    await visitObjects(git, ["main^{tree}", "main", "main:a"], visit, { type: "tree" });
    assert.deepEqual(heard, ["100644 a", null, null]);
    assert.deepEqual(await read("main^{tree}", "main", "main:a"), [null, null, "1"]);
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
    const throwing = visitObjects(git, ["main:a", "main:b"], () => {
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
