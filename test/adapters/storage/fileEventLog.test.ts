import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFile, mkdtemp, readFile, rm, stat, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { createFileEventLog } from "../../../src/adapters/storage/fileEventLog.ts";

suite("createFileEventLog", () => {
  let folder = "";

  setup(async () => {
    folder = await mkdtemp(join(tmpdir(), "fresh-eyes-log-"));
  });

  teardown(async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const fileOf = (name: string) => join(folder, "logs", `${name}.jsonl`);
  const open = () => createFileEventLog(join(folder, "logs"));

  test("reads what was appended, in order, also by another window", async () => {
    const log = open();
    for (const line of ["one", "two", "three"]) await log.append("a", line);
    assert.deepEqual(await open().read("a"), { lines: ["one", "two", "three"], torn: false });
  });

  test("a log that is not there is empty", async () => {
    assert.deepEqual(await open().read("none"), { lines: [], torn: false });
  });

  test("a torn last line is left out and said, and swallows nothing that comes after", async () => {
    const log = open();
    await log.append("a", "whole");
    await log.append("a", "cut off");
    const { size } = await stat(fileOf("a"));
    await truncate(fileOf("a"), size - 4);
    assert.deepEqual(await log.read("a"), { lines: ["whole"], torn: true });
    await log.append("a", "after");
    assert.deepEqual(await log.read("a"), { lines: ["whole", "cut ", "after"], torn: false });
  });

  test("only this user can read it", async () => {
    await open().append("a", "line");
    if (process.platform !== "win32") assert.equal((await stat(fileOf("a"))).mode & 0o777, 0o600);
  });

  test("another window's lines are noticed", async () => {
    const log = open();
    await log.append("a", "mine");
    const noticed = new Promise<void>((resolve) => {
      const stop = log.watch("a", () => {
        stop();
        resolve();
      });
    });
    const writing = setInterval(() => void appendFile(fileOf("a"), "theirs\n"), 20);
    await noticed;
    clearInterval(writing);
  });

  test("a process killed at any moment loses no line that was acknowledged", async () => {
    const script = fileURLToPath(new URL("../../support/appendUntilKilled.ts", import.meta.url));
    for (const delayMs of [0, 3, 7, 12, 20]) {
      const name = `kill-${delayMs}`;
      const child = spawn(process.execPath, ["--import", "tsx", script, join(folder, "logs"), name], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let acknowledged = "";
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        acknowledged += text;
      });
      await once(child.stdout, "data");
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      child.kill("SIGKILL");
      await once(child, "close");
      const { lines } = await open().read(name);
      const expected = acknowledged.split("\n").slice(0, -1);
      assert.ok(expected.length > 0);
      assert.deepEqual(lines.slice(0, expected.length), expected);
      assert.ok(
        lines.length <= expected.length + 1,
        "at most the line being written is more than acknowledged",
      );
      assert.ok((await readFile(fileOf(name), "utf8")).length > 0);
    }
  });
});
