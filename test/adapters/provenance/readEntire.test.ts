import assert from "node:assert/strict";

import { createGit } from "../../../src/adapters/git/git.ts";
import { readCommits } from "../../../src/adapters/git/readCommits.ts";
import { readEntire } from "../../../src/adapters/provenance/readEntire.ts";
import { createGitRepository, useCleanGit, type GitRepository } from "../../support/gitRepository.ts";

const hex = "0e6b66910244";
const ulid = "01M3WE2VX9HQC3NVY9BWYCW6JV";

/** The files of a checkpoint with one session for each share; beside them what must never be read. */
function checkpoint(id: string, shares: readonly (number | null)[], folder = ""): Record<string, string> {
  const files: Record<string, string> = {};
  shares.forEach((percent, index) => {
    files[`${folder}${index}/metadata.json`] = JSON.stringify({
      checkpoint_id: id,
      files_touched: ["pay.ts"],
      agent: "Claude Code",
      ...(percent === null ? {} : { initial_attribution: { agent_percentage: percent } }),
    });
    files[`${folder}${index}/full.jsonl`] = "a secret";
    files[`${folder}${index}/prompt.txt`] = "a secret";
  });
  const sessions = shares.map((_, index) => ({ metadata: `/${folder}${index}/metadata.json` }));
  return { ...files, [`${folder}metadata.json`]: JSON.stringify({ checkpoint_id: id, sessions }) };
}

suite("readEntire", () => {
  let repository: GitRepository;

  useCleanGit();

  setup(() => {
    repository = createGitRepository();
    repository.commit({ "pay.ts": "start\n" });
    repository.git("tag", "base", "main");
  });

  teardown(() => {
    repository.remove();
  });

  /** A commit of the change that names checkpoints. */
  function commit(...ids: readonly string[]): string {
    const trailers = ids.map((id) => `Entire-Checkpoint: ${id}\n`).join("");
    return repository.commit({ "pay.ts": `${ids.join()}\n` }, { message: `Pay\n\n${trailers}` });
  }

  /** Moves a commit from a branch to any ref. */
  function store(ref: string, files: Record<string, string>): void {
    const sha = repository.commit(files, { branch: "store" });
    repository.git("update-ref", ref, sha);
    repository.git("update-ref", "-d", "refs/heads/store");
  }

  function onBranch(id: string, shares: readonly (number | null)[]): Record<string, string> {
    return checkpoint(id, shares, `${id.slice(0, 2)}/${id.slice(2)}/`);
  }

  /** "<subject's checkpoints> pay.ts 1 where: words" for each record, then the problems. */
  async function read(): Promise<string[]> {
    const git = createGit(repository.dir);
    const commits = await readCommits(git, { head: "main", target: "base" });
    const { records, problems } = await readEntire(git, commits, new AbortController().signal);
    assert.equal(JSON.stringify([...records, problems]).includes("secret"), false);
    const shown = commits.flatMap(({ sha }) =>
      (records.get(sha) ?? []).flatMap((record) =>
        record.kind === "files"
          ? [...record.files].map(([path, { share, words }]) => `${path} ${share} ${record.where} ${words}`)
          : [],
      ),
    );
    return [...shown, ...problems.map(({ message }) => message)];
  }

  test("finds a checkpoint under its own ref, of either kind of id", async () => {
    commit(ulid);
    commit(hex);
    store(`refs/entire/checkpoints/JV/${ulid}`, checkpoint(ulid, [100]));
    store(`refs/entire/checkpoints/44/${hex}`, checkpoint(hex, [50]));
    assert.deepEqual(await read(), [
      `pay.ts 0.5 refs/entire/checkpoints/44/${hex} ${hex}: 50% agent`,
      `pay.ts 1 refs/entire/checkpoints/JV/${ulid} ${ulid}: 100% agent`,
    ]);
  });

  test("finds it in the tree of the branch, here or as a remote has it", async () => {
    commit(hex);
    store("refs/remotes/origin/entire/checkpoints/v1", onBranch(hex, [50]));
    assert.deepEqual(await read(), [
      `pay.ts 0.5 refs/remotes/origin/entire/checkpoints/v1 ${hex}: 50% agent`,
    ]);
    store("refs/heads/entire/checkpoints/v1", onBranch(hex, [60]));
    assert.deepEqual(await read(), [`pay.ts 0.6 refs/heads/entire/checkpoints/v1 ${hex}: 60% agent`]);
    store(`refs/entire/remotes/origin/checkpoints/44/${hex}`, checkpoint(hex, [70]));
    store(`refs/entire/checkpoints/44/${hex}`, checkpoint(hex, [80]));
    assert.deepEqual(await read(), [`pay.ts 0.8 refs/entire/checkpoints/44/${hex} ${hex}: 80% agent`]);
  });

  test("looks for the newer kind of id under refs alone, and for each where it belongs", async () => {
    commit(ulid, hex);
    store("refs/heads/entire/checkpoints/v1", onBranch(ulid, [100]));
    store(`refs/entire/checkpoints/00/${hex}`, checkpoint(hex, [100]));
    assert.deepEqual(await read(), []);
  });

  test("reads all sessions, and all checkpoints of a squash", async () => {
    commit(hex, ulid);
    store("refs/heads/entire/checkpoints/v1", onBranch(hex, [0, 30, null]));
    store(`refs/entire/checkpoints/JV/${ulid}`, checkpoint(ulid, [90]));
    assert.deepEqual(await read(), [
      `pay.ts null refs/heads/entire/checkpoints/v1 ${hex}: 0% agent; ${hex}: 30% agent; ` +
        `${hex}: touched, share not known; and 1 more`,
    ]);
  });

  test("an id that leads nowhere is no problem, and makes nothing sure", async () => {
    commit("aaaaaaaaaaaa");
    commit(hex, "bbbbbbbbbbbb");
    store("refs/heads/entire/checkpoints/v1", onBranch(hex, [0]));
    assert.deepEqual(await read(), [`pay.ts null refs/heads/entire/checkpoints/v1 ${hex}: 0% agent`]);
  });

  test("a checkpoint that cannot be read is one problem, the others stay", async () => {
    commit(hex);
    commit(hex, ulid);
    const broken = { ...checkpoint(hex, [100, 100]), "1/metadata.json": '{"files_touched": 7}' };
    store(`refs/entire/checkpoints/44/${hex}`, broken);
    store(`refs/entire/checkpoints/JV/${ulid}`, checkpoint(ulid, [100]));
    assert.deepEqual(await read(), [
      `pay.ts 1 refs/entire/checkpoints/JV/${ulid} ${ulid}: 100% agent`,
      `The Entire checkpoint ${hex} was ignored: its files_touched is not a list.`,
    ]);
  });

  test("metadata that is missing or too large is as if it were not there", async () => {
    commit(hex, ulid);
    const { "1/metadata.json": missing, ...rest } = checkpoint(hex, [0, 0]);
    assert.ok(missing !== undefined);
    store(`refs/entire/checkpoints/44/${hex}`, { ...rest, "metadata.json": rest["metadata.json"] ?? "" });
    store(`refs/entire/checkpoints/JV/${ulid}`, {
      ...checkpoint(ulid, [100]),
      "metadata.json": `{"checkpoint_id":"${ulid}"}${" ".repeat(1024 * 1024)}`,
    });
    assert.deepEqual(await read(), [`pay.ts null refs/entire/checkpoints/44/${hex} ${hex}: 0% agent`]);
  });

  test("reads the share that the message states itself", async () => {
    const message = "Pay\n\nEntire-Attribution: 73% agent (146/200 lines)\n";
    const sha = repository.commit({ "pay.ts": "1\n" }, { message });
    const git = createGit(repository.dir);
    const commits = [{ sha, message } as Awaited<ReturnType<typeof readCommits>>[number]];
    const { records } = await readEntire(git, commits, new AbortController().signal);
    assert.deepEqual(
      (records.get(sha) ?? []).map(
        (record) => record.kind === "files" && [record.where, record.others?.share],
      ),
      [["the commit's message", 0.73]],
    );
  });
});
