import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { GitSandbox } from "./gitSandbox.ts";
import { readRecords } from "./recordReading.ts";

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

const session = `s_${sha256("claude:1").slice(0, 14)}`;

/** A checkpoint after an agent wrote some lines of `pay.ts`, which then read as `text`. */
function aCheckpoint(text: string, [first, last]: readonly [number, number]): string {
  const attribution = { start_line: first, end_line: last, author_id: `${session}::t_1`, overrode: null };
  return JSON.stringify({
    kind: "AiAgent",
    diff: "",
    author: "Ada Moreau",
    entries: [{ file: "pay.ts", blob_sha: sha256(text), attributions: [], line_attributions: [attribution] }],
    timestamp: 1,
    agent_id: { tool: "claude", id: "1", model: "claude-opus-4-6" },
    api_version: "checkpoint/1.0.0",
    trace_id: "t_1",
  });
}

suite("git-ai's working log", () => {
  let sandbox: GitSandbox;
  let log: string;

  setup(() => {
    sandbox = new GitSandbox();
  });

  teardown(() => {
    sandbox.dispose();
  });

  function start(): void {
    const head = sandbox.commit({ message: "Start", files: { "pay.ts": "start\n" } });
    log = join(sandbox.root, ".git", "ai", "working_logs", head);
  }

  function writeLog(text: string, lines: readonly [number, number], ...more: readonly string[]): void {
    mkdirSync(join(log, "blobs"), { recursive: true });
    writeFileSync(join(log, "blobs", sha256(text)), text);
    writeFileSync(join(log, "checkpoints.jsonl"), [aCheckpoint(text, lines), ...more].join("\n"));
  }

  async function check(
    kind: "workingTree" | "index",
    expected: readonly string[],
    root = sandbox.root,
  ): Promise<void> {
    const found = await readRecords(root, { kind });
    assert.deepEqual(
      found.map((line) => line.replace(`claude-code: pay.ts ${session}::t_1 (git-ai working log)`, "claude")),
      expected,
    );
  }

  test("the text of the last checkpoint is certain, its lines are carried on to what it reads like today", async () => {
    start();
    const text = "start\ntwo\nthree\nfour\n";
    writeFileSync(join(sandbox.root, "pay.ts"), text);
    writeLog(text, [2, 3]);
    const certain = ["pay.ts:2 recorded certain claude", "pay.ts:3 recorded certain claude"];
    await check("workingTree", certain);
    sandbox.git("add", "pay.ts");
    writeFileSync(join(sandbox.root, "pay.ts"), "zero\nstart\ntwo\nTHREE\nfour\n");
    await check("index", certain);
    await check("workingTree", []);
    writeFileSync(join(sandbox.root, "pay.ts"), "zero\nstart\ntwo\nthree\nfour\n");
    await check("workingTree", ["pay.ts:3 recorded strong claude", "pay.ts:4 recorded strong claude"]);
    rmSync(join(log, "blobs", sha256(text)));
    await check("workingTree", []);
  });

  test("a torn line, other versions and a broken INITIAL are problems or nothing", async () => {
    start();
    const text = "start\ntwo\n";
    writeFileSync(join(sandbox.root, "pay.ts"), text);
    writeLog(text, [2, 2], '{"api_version":"checkpoint/9"}', "{ torn");
    writeFileSync(join(log, "INITIAL"), "{}");
    await check("workingTree", [
      "pay.ts:2 recorded certain claude",
      "problem : Line 3 of the git-ai working log was ignored: it is not a JSON object.",
      "problem : INITIAL of the git-ai working log was ignored: it is not what git-ai writes.",
    ]);
  });

  test("a linked working tree has a log of its own, and so has work before the first commit", async () => {
    log = join(sandbox.root, ".git", "ai", "working_logs", "initial");
    writeFileSync(join(sandbox.root, "pay.ts"), "one\n");
    writeLog("one\n", [1, 1]);
    await check("workingTree", ["pay.ts:1 recorded certain claude"]);
    start();
    const linked = join(sandbox.root, "linked");
    sandbox.git("worktree", "add", "--quiet", linked);
    writeFileSync(join(linked, "pay.ts"), "start\ntwo\n");
    log = log.replace(join("ai", "working_logs"), join("ai", "worktrees", "linked", "working_logs"));
    writeLog("start\ntwo\n", [2, 2]);
    await check("workingTree", ["pay.ts:2 recorded certain claude"], linked);
  });

  test("no link is followed out of the log, and without a log nothing is known", async () => {
    start();
    writeFileSync(join(sandbox.root, "pay.ts"), "start\ntwo\n");
    await check("workingTree", []);
    writeLog("start\ntwo\n", [2, 2]);
    writeFileSync(join(sandbox.root, ".git", "elsewhere"), aCheckpoint("start\ntwo\n", [2, 2]));
    rmSync(join(log, "checkpoints.jsonl"));
    symlinkSync(join(sandbox.root, ".git", "elsewhere"), join(log, "checkpoints.jsonl"));
    await check("workingTree", []);
  });
});
