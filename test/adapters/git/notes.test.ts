import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import {
  createGitRepository,
  useCleanGit,
  type CommittedFile,
  type GitRepository,
} from "../../support/gitRepository.ts";
import { rejection } from "./rejects.ts";

const ref = "refs/notes/fresh-eyes";

suite("notes", () => {
  let repository: GitRepository;
  let commit = "";

  useCleanGit();

  setup(() => {
    repository = createGitRepository();
    commit = repository.commit({ "a.txt": "1\n" });
  });

  teardown(() => {
    repository.remove();
  });

  test("each record is a line of its own, exactly as given", async () => {
    const opened = await openRepository(repository.dir);
    assert.equal(await opened.readNote(ref, commit), null);
    const lines = ['{"a": "ü"}', "  # not a comment  ", ""];
    for (const line of lines) await opened.appendNote(ref, commit, line);
    assert.equal(await opened.readNote(ref, commit), lines.map((line) => `${line}\n`).join(""));
    assert.equal(repository.git("log", "-1", "--format=%an <%ae>", ref), "Robin <robin@example.com>");
  });

  test("keeps what others wrote, on this commit and on others", async () => {
    const other = repository.commit({ "a.txt": "2\n" });
    repository.git("notes", `--ref=${ref}`, "add", "-m", "theirs", commit);
    repository.git("notes", `--ref=${ref}`, "add", "-m", "on another", other);
    const opened = await openRepository(repository.dir);
    await opened.appendNote(ref, commit, "ours");
    assert.equal(await opened.readNote(ref, commit), "theirs\nours\n");
    assert.equal(repository.git("notes", `--ref=${ref}`, "show", other), "on another");
    const byCommit = (left: { commit: string }, right: { commit: string }): number =>
      left.commit < right.commit ? -1 : 1;
    assert.deepEqual(
      [...(await opened.listNotes(ref))].sort(byCommit),
      [
        { commit, text: "theirs\nours\n" },
        { commit: other, text: "on another\n" },
      ].sort(byCommit),
    );
  });

  test("of a ref without notes there are none, and what is no note in its tree is passed over", async () => {
    const opened = await openRepository(repository.dir);
    assert.deepEqual(await opened.listNotes(ref), []);
    repository.git("update-ref", ref, commit);
    assert.deepEqual(await opened.listNotes(ref), []);
  });

  /** Makes a tree the notes; its paths are told by the commits that they are on, `/` parting the folders. */
  async function listTree(
    files: Readonly<Record<string, CommittedFile>>,
    where: GitRepository = repository,
  ): Promise<unknown> {
    where.git("update-ref", ref, where.commit(files, { branch: "notes", parents: [] }));
    return (await openRepository(where.dir)).listNotes(ref);
  }

  test("are found in folders too, as git keeps many of them", async () => {
    const other = commit.replace(/^../u, (start) => (start === "00" ? "11" : "00"));
    const files = {
      [`${commit.slice(0, 2)}/${commit.slice(2, 4)}/${commit.slice(4)}`]: "deep\n",
      [other]: "flat\n",
    };
    assert.deepEqual(await listTree(files), [
      { commit: other, text: "flat\n" },
      { commit, text: "deep\n" },
    ]);
  });

  test("are found where ids are longer", async () => {
    const long = createGitRepository("sha256");
    try {
      const on = long.commit({ "a.txt": "1\n" });
      const found = await listTree(
        { [`${on.slice(0, 2)}/${on.slice(2)}`]: "note\n", [commit]: "short\n" },
        long,
      );
      assert.deepEqual(found, [{ commit: on, text: "note\n" }]);
    } finally {
      long.remove();
    }
  });

  test("are passed over where they are no files, named by no commit, or too large", async () => {
    const files = {
      [commit]: Buffer.alloc(64 * 1024 * 1024 + 1),
      [commit.slice(2)]: "no commit's",
      [`a/${commit.slice(1)}`]: "in a folder of another length",
      [`xy/${commit.slice(2)}`]: "in a folder of another name",
      [commit.replace(/^../u, "ff")]: { mode: "160000", content: commit },
      [commit.replace(/^../u, "fe")]: "a note\n",
    };
    assert.deepEqual(await listTree(files), [{ commit: commit.replace(/^../u, "fe"), text: "a note\n" }]);
  });

  test("are refused where folders within folders make more of them than anybody writes", async () => {
    const pairs = Array.from({ length: 256 }, (_, index) => index.toString(16).padStart(2, "0"));
    const makeTree = (entries: string): string =>
      execFileSync("git", ["-C", repository.dir, "mktree"], { encoding: "utf8", input: entries }).trim();
    let tree = makeTree("");
    for (let depth = 0; depth < 3; depth += 1) {
      tree = makeTree(pairs.map((name) => `040000 tree ${tree}\t${name}\n`).join(""));
    }
    repository.git("update-ref", ref, repository.git("commit-tree", tree, "-m", "Notes"));
    const opened = await openRepository(repository.dir);
    assert.match(await rejection(opened.listNotes(ref)), /^There are more than 1000000 notes under refs/u);
  });

  test("of several written at once none is lost", async () => {
    const opened = await openRepository(repository.dir);
    const lines = Array.from({ length: 6 }, (_, index) => `record ${index}`);
    await Promise.all(lines.map((line) => opened.appendNote(ref, commit, line)));
    const note = await opened.readNote(ref, commit);
    assert.deepEqual(note?.trimEnd().split("\n").sort(), lines);
  });

  test("refuses what is not one line, and what is not a notes ref or a commit", async () => {
    const opened = await openRepository(repository.dir);
    await assert.rejects(opened.appendNote(ref, commit, "a\nb"));
    await assert.rejects(opened.appendNote("refs/heads/main", commit, "a"));
    await assert.rejects(opened.appendNote(ref, "HEAD", "a"));
  });

  test("says when git does not know who writes", async () => {
    repository.git("config", "--unset", "user.email");
    const opened = await openRepository(repository.dir);
    const said = await rejection(opened.appendNote(ref, commit, "a"));
    assert.match(
      said,
      /^git does not know who you are.*\nRun: git config --global user\.name .* and git config --global user\.email/u,
    );
    assert.equal(await rejection(opened.reviewer()), said);
    repository.git("config", "user.email", "robin@example.com");
    assert.deepEqual(await opened.reviewer(), { name: "Robin", email: "robin@example.com" });
  });
});
