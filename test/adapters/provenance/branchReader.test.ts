import assert from "node:assert/strict";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { createBranchReader } from "../../../src/adapters/provenance/branchReader.ts";
import type { Change, RangeSource } from "../../../src/core/change/change.ts";
import { aChange } from "../../support/builders.ts";
import { quietWork } from "../../support/fakes.ts";
import { GitSandbox } from "./gitSandbox.ts";

suite("createBranchReader", () => {
  let sandbox: GitSandbox;
  let tip: string;

  setup(() => {
    sandbox = new GitSandbox();
    sandbox.commit({ message: "Start", files: { "pay.ts": "start\n" } });
    sandbox.git("checkout", "--quiet", "-b", "copilot/totals");
    tip = sandbox.commit({ message: "Round", files: { "pay.ts": "round\n" } });
  });

  teardown(() => {
    sandbox.dispose();
  });

  async function find(head: string, base = "main", given: Partial<Change> = {}): Promise<string | null> {
    const source: RangeSource = { kind: "range", base, head };
    const { headRef } = await (await openRepository(sandbox.root)).readEnds(source);
    const change = aChange([], { source, head: tip, headRef, ...given });
    return (await createBranchReader(sandbox).find(change, quietWork))?.headBranch ?? null;
  }

  /** Makes a remote-tracking branch at the tip, and has a local branch follow it. */
  function track(remoteBranch: string, local?: string, remote = "origin"): void {
    sandbox.git("config", `remote.${remote}.url`, "https://example.com/pay.git");
    sandbox.git("config", `remote.${remote}.fetch`, `+refs/heads/*:refs/remotes/${remote}/*`);
    sandbox.git("update-ref", `refs/remotes/${remote}/${remoteBranch}`, tip);
    if (local !== undefined)
      sandbox.git("branch", "--quiet", `--set-upstream-to=${remote}/${remoteBranch}`, local);
  }

  test("names the branch that the head is called by, also as HEAD and by its full name", async () => {
    assert.deepEqual(
      [await find("copilot/totals"), await find("HEAD"), await find("refs/heads/copilot/totals")],
      ["copilot/totals", "copilot/totals", "copilot/totals"],
    );
  });

  test("names a remote's branch without the remote, whatever the remote is called", async () => {
    track("claude/pay");
    track("cursor/pay-3f2a", undefined, "team/fork");
    assert.deepEqual(
      [await find("origin/claude/pay"), await find("team/fork/cursor/pay-3f2a")],
      ["claude/pay", "cursor/pay-3f2a"],
    );
  });

  test("names the branch as its remote calls it, unless it follows what it is compared with", async () => {
    sandbox.git("branch", "review", tip);
    track("devin/1723456789-pay", "review");
    assert.equal(await find("review"), "devin/1723456789-pay");
    track("next", "copilot/totals");
    assert.equal(await find("HEAD", "origin/next"), "copilot/totals");
    assert.equal(await find("HEAD", "main"), "next");
    sandbox.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/next");
    assert.equal(await find("HEAD", "main"), "copilot/totals");
  });

  test("looks a hash up where one branch ends there, and says nothing where several do", async () => {
    assert.equal(await find(tip), "copilot/totals");
    track("copilot/totals");
    assert.equal(await find(tip), "copilot/totals");
    sandbox.git("checkout", "--quiet", "--detach");
    assert.equal(await find("HEAD"), "copilot/totals");
    sandbox.git("branch", "another", tip);
    assert.equal(await find(tip), null);
  });

  test("says nothing of work that is not committed, nor of a commit that no branch ends at", async () => {
    assert.equal(await find("HEAD", "main", { source: { kind: "workingTree" }, head: null }), null);
    assert.equal(await find(tip, "main", { head: "f".repeat(40) }), null);
  });
});
