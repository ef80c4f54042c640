import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { editsOf } from "../../../src/core/change/change.ts";
import { createGitRepository, useCleanGit, type GitRepository } from "../../support/gitRepository.ts";
import { rejection } from "./rejects.ts";
import { readRange, showChange, work } from "./showChange.ts";

suite("readChange of a range", () => {
  let folder = "";
  let repository: GitRepository;

  useCleanGit();

  setup(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), "fresh-eyes-clone-")));
    repository = createGitRepository();
  });

  teardown(() => {
    rmSync(folder, { recursive: true, force: true });
    repository.remove();
  });

  const idsOf = async (base: string, head: string): Promise<string[]> =>
    (await readRange(repository.dir, base, head)).files.flatMap((file) =>
      editsOf(file).map((edit) => edit.id),
    );

  test("is what the head did since the merge base, not what the base did", async () => {
    const fork = repository.commit({ "a.txt": "1\n", "b.txt": "1\n" });
    repository.commit({ "a.txt": "main\n" });
    const head = repository.commit({ "b.txt": "feature\n" }, { branch: "feature", parents: [fork] });
    const change = await readRange(repository.dir, "main", "feature");
    assert.deepEqual([change.base, change.head], [fork, head]);
    assert.deepEqual(showChange(change), ["modified text b.txt", "  1,1: -1 +feature"]);
  });

  test("begins where git merge-base says, after merges both ways and by a name that looks like a range", async () => {
    const root = repository.commit({ "a.txt": "root\n" });
    const left = repository.commit({ "a.txt": "left\n" }, { parents: [root], message: "one..two\n" });
    const right = repository.commit({ "b.txt": "right\n" }, { branch: "topic", parents: [root] });
    const merged = { "a.txt": "left\n", "b.txt": "right\n" };
    repository.commit(merged, { parents: [left, right] });
    repository.commit({ ...merged, "c.txt": "more\n" }, { branch: "topic", parents: [right, left] });
    const change = await readRange(repository.dir, "main", "topic");
    assert.ok([left, right].includes(change.base));
    assert.equal(change.base, repository.git("merge-base", "main", "topic"));
    const named = await readRange(repository.dir, "main^{/one..two}", "topic");
    assert.deepEqual([named.base, named.head], [left, change.head]);
  });

  test("an edit stands where it stood, whatever happens further down", async () => {
    const tests = (names: readonly string[]): string =>
      names.map((name) => `#[test]\nfn ${name}() {\n    run("${name}");\n}\n\n`).join("");
    const base = repository.commit({ "tests.rs": `${tests(["one", "three"])}// end\n` });
    const added = tests(["one", "two", "three"]);
    const alone = repository.commit({ "tests.rs": `${added}// end\n` }, { branch: "alone", parents: [base] });
    const more = repository.commit(
      { "tests.rs": `${added}// the end\n` },
      { branch: "more", parents: [base] },
    );
    const [id = ""] = await idsOf(base, alone);
    assert.equal((await idsOf(base, more))[0], id);
  });

  test("splitting, squashing and rebasing commits keeps every id", async () => {
    const lines = Array.from({ length: 30 }, (_, index) =>
      index % 10 === 0 ? `f${index}() {` : `  step(${index});`,
    );
    const text = (changes: Readonly<Record<number, string>>): string =>
      lines.map((line, index) => `${changes[index] ?? line}\n`).join("");
    const base = repository.commit({ "a.ts": text({}) });
    const first = repository.commit(
      { "a.ts": text({ 5: "  five();" }) },
      { branch: "split", parents: [base] },
    );
    repository.commit(
      { "a.ts": text({ 5: "  five();", 25: "  more();" }) },
      { branch: "split", parents: [first] },
    );
    repository.commit(
      { "a.ts": text({ 5: "  five();", 25: "  more();" }) },
      { branch: "squashed", parents: [base] },
    );
    const moved = repository.commit(
      { "a.ts": `// a licence\n\n${text({ 15: "  elsewhere();" })}` },
      { branch: "later" },
    );
    repository.commit(
      { "a.ts": `// a licence\n\n${text({ 5: "  five();", 15: "  elsewhere();", 25: "  more();" })}` },
      { branch: "rebased", parents: [moved] },
    );
    const split = await idsOf(base, "split");
    assert.equal(split.length, 2);
    assert.deepEqual(await idsOf(base, "squashed"), split);
    assert.deepEqual(await idsOf("later", "rebased"), split);
  });

  test("commits come with people, ISO times, parents and whole messages, newest first", async () => {
    const base = repository.commit({ "a.txt": "1\n" });
    const message = "Änder das\n\nWhy: it was wrong.\n\nCo-authored-by: Claude <noreply@anthropic.com>\n";
    const first = repository.commit(
      { "a.txt": "2\n" },
      {
        author: "Åsa Ö <asa@example.com>",
        authoredAt: "1767323045 -0330",
        committer: "Bot <bot@example.com>",
        committedAt: "1767409445 +0000",
        message,
      },
    );
    const head = repository.commit({ "a.txt": "3\n" }, { message: "" });
    const { commits } = await readRange(repository.dir, base, head);
    assert.deepEqual(
      commits.map((commit) => commit.sha),
      [head, first],
    );
    assert.deepEqual(commits[1], {
      sha: first,
      parents: [base],
      author: { name: "Åsa Ö", email: "asa@example.com" },
      committer: { name: "Bot", email: "bot@example.com" },
      authoredAt: "2026-01-01T23:34:05-03:30",
      committedAt: "2026-01-03T03:04:05+00:00",
      message,
    });
  });

  test("a merge of the base into the head brings none of the base's commits", async () => {
    const fork = repository.commit({ "a.txt": "1\n" });
    const main = repository.commit({ "b.txt": "1\n" });
    const own = repository.commit({ "c.txt": "1\n" }, { branch: "feature", parents: [fork] });
    const merge = repository.commit({ "b.txt": "1\n" }, { branch: "feature", parents: [own, main] });
    const change = await readRange(repository.dir, "main", "feature");
    assert.deepEqual(change.commits.map((commit) => commit.sha).sort(), [own, merge].sort());
    assert.deepEqual(showChange(change), ["added text c.txt", "  1,1: +1"]);
  });

  test("nothing between two revisions is an empty change", async () => {
    repository.commit({ "a.txt": "1\n" });
    const change = await readRange(repository.dir, "main", "main");
    assert.deepEqual([change.files, change.commits, change.problems], [[], [], []]);
  });

  test("says when a revision is not there, or is an option in disguise", async () => {
    repository.commit({ "a.txt": "1\n" });
    assert.equal(
      await rejection(readRange(repository.dir, "main", "nowhere")),
      'There is no revision "nowhere" in this repository\nCheck the name, or run git fetch if it is on a remote.',
    );
    for (const revision of ["--output=x", "-h", "", "main\nmain", "main..main"]) {
      assert.match(await rejection(readRange(repository.dir, revision, "main")), /^There is no revision/u);
    }
    assert.deepEqual(readdirSync(repository.dir), [".git"]);
  });

  test("says when two histories have nothing in common", async () => {
    repository.commit({ "a.txt": "1\n" });
    repository.commit({ "a.txt": "2\n" }, { branch: "island" });
    assert.equal(
      await rejection(readRange(repository.dir, "main", "island")),
      '"main" and "island" have no merge base: their histories share no commit\nChoose two revisions that come from one history.',
    );
  });

  test("says when a shallow clone hides the merge base or a revision", async () => {
    const fork = repository.commit({ "a.txt": "1\n" });
    repository.commit({ "a.txt": "main\n" });
    repository.commit({ "a.txt": "feature\n" }, { branch: "feature", parents: [fork] });
    const clone = join(folder, "shallow");
    repository.git(
      "clone",
      "--quiet",
      "--depth=1",
      "--no-single-branch",
      pathToFileURL(repository.dir).href,
      clone,
    );
    assert.equal(
      await rejection(readRange(clone, "origin/main", "origin/feature")),
      '"origin/main" and "origin/feature" have no merge base: the clone is shallow\nRun git fetch --unshallow, then try again.',
    );
    assert.match(
      await rejection(readRange(clone, fork, "origin/feature")),
      /\nThe clone is shallow\. Run git fetch --unshallow/u,
    );
  });

  test("a partial clone is never filled from its remote", async () => {
    repository.commit({ "a.txt": "1\n" });
    repository.commit({ "a.txt": "2\n" });
    repository.git("config", "uploadpack.allowFilter", "true");
    const clone = join(folder, "partial");
    repository.git(
      "clone",
      "--quiet",
      "--bare",
      "--filter=blob:none",
      pathToFileURL(repository.dir).href,
      clone,
    );
    assert.match(
      await rejection(readRange(clone, "main~1", "main")),
      /^Parts of this change are not in this clone.*\nGet the missing objects first/u,
    );
  });

  test("a file of 50 MB is one entry with a problem, and is never loaded", async () => {
    const large = Buffer.alloc(50_000_000, "0123456789abcde\n");
    const base = repository.commit({ "a.sql": large, "b.txt": "1\n" });
    const head = repository.commit({ "a.sql": Buffer.concat([large, Buffer.from("x\n")]), "b.txt": "2\n" });
    const before = process.memoryUsage().arrayBuffers;
    const change = await readRange(repository.dir, base, head);
    assert.deepEqual(showChange(change), [
      "modified binary a.sql",
      "  file: -content <oid> +content <oid>",
      "modified text b.txt",
      "  1,1: -1 +2",
    ]);
    assert.deepEqual(change.problems, [
      {
        path: "a.sql",
        message: "The file is too large to compare line by line (50 MB); it is one entry in the review",
      },
    ]);
    assert.ok(process.memoryUsage().arrayBuffers - before < large.length);
  });

  test("a text of 3 MB has its hunks, but is not analysed", async () => {
    const text = "0123456789abcde\n".repeat(200_000);
    const base = repository.commit({ "a.txt": text });
    const head = repository.commit({ "a.txt": `${text}x\n` });
    const opened = await openRepository(repository.dir);
    const change = await opened.readChange({ kind: "range", base, head }, work);
    assert.deepEqual(showChange(change), ["modified text a.txt", "  200001,200001: +x"]);
    const { texts, problems } = await opened.readTexts(change, change.files, work);
    assert.deepEqual(texts.get("a.txt"), { base: null, head: null });
    assert.deepEqual(problems, [{ path: "a.txt", message: "The file is too large to analyse (3.2 MB)" }]);
  });

  test("can be cancelled", async () => {
    repository.commit({ "a.txt": "1\n" });
    const opened = await openRepository(repository.dir);
    const controller = new AbortController();
    const reading = opened.readChange(
      { kind: "range", base: "main", head: "main" },
      { signal: controller.signal, progress: () => undefined },
    );
    controller.abort();
    await assert.rejects(reading, { name: "AbortError" });
  });
});
