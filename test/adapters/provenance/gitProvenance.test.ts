import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { createProvenanceReader } from "../../../src/adapters/provenance/gitProvenance.ts";
import { hunkKey, hunksOf, type Change, type ChangeSource } from "../../../src/core/change/change.ts";
import { quietWork } from "../../support/fakes.ts";
import { GitSandbox } from "./gitSandbox.ts";

const trailer = "Co-Authored-By: Claude <noreply@anthropic.com>";

function note(...attestations: readonly string[]): string {
  const sessions = { s_1: { agent_id: { tool: "codex", id: "1", model: "gpt-5.5" } } };
  return [
    ...attestations,
    "---",
    JSON.stringify({ schema_version: "authorship/3.0.0", prompts: {}, sessions }),
  ].join("\n");
}

suite("createProvenanceReader", () => {
  let sandbox: GitSandbox;
  let said: string[];

  setup(() => {
    sandbox = new GitSandbox();
    said = [];
    sandbox.commit({ message: "Start", files: { "pay.ts": "start\n", "other.ts": "start\n" } });
    sandbox.git("tag", "base");
  });

  teardown(() => {
    sandbox.dispose();
  });

  async function readChange(
    source: ChangeSource = { kind: "range", base: "base", head: "main" },
  ): Promise<Change> {
    return (await openRepository(sandbox.root)).readChange(source, quietWork);
  }

  /** "pay.ts:2 declared claude-code" for each added line that is not blank, then the problems. */
  async function read(given?: Change): Promise<string[]> {
    const change = given ?? (await readChange());
    const { hunks, problems } = await createProvenanceReader(sandbox).read(change, {
      signal: new AbortController().signal,
      progress: (words) => said.push(words),
    });
    const lines = hunksOf(change).flatMap((hunk) =>
      (hunks.get(hunkKey(hunk))?.lines ?? []).map(
        ({ line, state, agent }) => `${hunk.path}:${line} ${state}${agent === null ? "" : ` ${agent.tool}`}`,
      ),
    );
    return [...lines, ...problems.map(({ path, message }) => `problem ${path}: ${message}`)];
  }

  test("tells apart a trailer, a person, a line log and an agent's account in one branch", async () => {
    sandbox.commit({ message: `Pay\n\n${trailer}`, files: { "pay.ts": "start\nby trailer\n" } });
    sandbox.commit({ message: "Pay more", files: { "pay.ts": "start\nby trailer\nby a person\n" } });
    const noted = sandbox.commit({
      message: "Pay most",
      files: { "pay.ts": "start\nby trailer\nby a person\nby the log\nnot in the log\n\n" },
    });
    sandbox.note(noted, note("pay.ts", "  s_1::t_1 1-4"));
    sandbox.commit({
      message: "Other",
      author: "Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>",
      files: { "other.ts": "start\nby an account\n" },
    });
    assert.deepEqual(await read(), [
      "other.ts:2 declared devin",
      "pay.ts:2 declared claude-code",
      "pay.ts:3 unknown",
      "pay.ts:4 recorded codex",
      "pay.ts:5 unknown",
    ]);
  });

  test("a line that a person edits after the AI is the person's commit's", async () => {
    sandbox.commit({ message: `Pay\n\n${trailer}`, files: { "pay.ts": "start\none\ntwo\nthree\n" } });
    sandbox.commit({ message: "Correct", files: { "pay.ts": "start\none\nTWO\nthree\n" } });
    assert.deepEqual(await read(), [
      "pay.ts:2 declared claude-code",
      "pay.ts:3 unknown",
      "pay.ts:4 declared claude-code",
    ]);
  });

  test("a person who reformats does not become the author, and the log is asked for the old place", async () => {
    const noted = sandbox.commit({ message: "Pay", files: { "pay.ts": "start\nif (a) {\nb();\n}\n" } });
    sandbox.note(noted, note("pay.ts", "  s_1::t_1 2-4"));
    sandbox.commit({ message: "Format", files: { "pay.ts": "// top\nstart\nif (a) {\n    b();\n}\r\n" } });
    assert.deepEqual(await read(), [
      "pay.ts:1 unknown",
      "pay.ts:3 recorded codex",
      "pay.ts:4 recorded codex",
      "pay.ts:5 recorded codex",
    ]);
  });

  test("a rename is followed, with quotes and spaces in names", async () => {
    const text = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join("");
    const noted = sandbox.commit({ message: "Add", files: { 'docs/on "call"\tü.md': text } });
    sandbox.note(noted, note('"docs/on "call"\tü.md"', "  s_1::t_1 1-20"));
    sandbox.commit({
      message: "Move",
      files: { 'docs/on "call"\tü.md': null, "docs/on call.md": `${text}last\n` },
    });
    const found = await read();
    assert.equal(found.filter((line) => line.endsWith("recorded codex")).length, 20);
    assert.equal(found.at(-1), "docs/on call.md:21 unknown");
  });

  test("does not blame when all commits say the same and none has a log", async () => {
    sandbox.commit({ message: `Pay\n\n${trailer}`, files: { "pay.ts": "start\none\n" } });
    sandbox.commit({ message: `Pay more\n\n${trailer}`, files: { "pay.ts": "start\none\ntwo\n" } });
    assert.deepEqual(await read(), ["pay.ts:2 declared claude-code", "pay.ts:3 declared claude-code"]);
    assert.deepEqual(said, ["Looking for records of AI authorship"]);
  });

  test("where all commits say the same, a line that one of them only indented is not the AI's", async () => {
    sandbox.commit({ message: `Pay\n\n${trailer}`, files: { "pay.ts": "if (a) {\n  start\n}\n" } });
    assert.deepEqual(await read(), [
      "pay.ts:1 declared claude-code",
      "pay.ts:2 unknown",
      "pay.ts:3 declared claude-code",
    ]);
  });

  test("reads the tracking refs for commits that have no note of their own here", async () => {
    const first = sandbox.commit({ message: "One", files: { "pay.ts": "start\none\n" } });
    const second = sandbox.commit({ message: "Two", files: { "pay.ts": "start\none\ntwo\n" } });
    sandbox.note(first, note("pay.ts", "  s_1::t_1 2"), "refs/notes/ai-remote/origin");
    sandbox.note(second, note("pay.ts", "  s_1::t_1 3"), "refs/notes/ai-remote/origin");
    sandbox.note(second, note("pay.ts", "  h_1 3"));
    assert.deepEqual(await read(), ["pay.ts:2 recorded codex", "pay.ts:3 human"]);
  });

  test("a note that cannot be read is one problem and changes nothing", async () => {
    const first = sandbox.commit({ message: `One\n\n${trailer}`, files: { "pay.ts": "start\none\n" } });
    sandbox.commit({ message: "Two", files: { "pay.ts": "start\none\ntwo\n" } });
    const before = await read();
    sandbox.note(first, "pay.ts\n  s_1::t_1 1-9\n");
    assert.deepEqual(await read(), [
      ...before,
      `problem : The note on commit ${first.slice(0, 7)} under refs/notes/ai was ignored: it is of no format known here.`,
    ]);
  });

  test("passes over the commits that the base's list of ignored revisions names", async () => {
    sandbox.commit({ message: `One\n\n${trailer}`, files: { "pay.ts": "start\nonce\n" } });
    const renaming = sandbox.commit({ message: "Rename", files: { "pay.ts": "start\nonce!\n" } });
    assert.deepEqual(await read(), ["pay.ts:2 unknown"]);
    const base = sandbox.git("rev-parse", "base");
    sandbox.git("checkout", "--quiet", "base");
    const list = sandbox.commit({
      message: "Ignore",
      files: { ".git-blame-ignore-revs": `# names\n${renaming} # why\n` },
    });
    const change = await readChange({ kind: "range", base, head: "main" });
    assert.deepEqual(await read({ ...change, base: list }), ["pay.ts:2 declared claude-code"]);
  });

  test("the lists of ignored revisions that the configuration names do not count", async () => {
    sandbox.commit({ message: `One\n\n${trailer}`, files: { "pay.ts": "start\nonce\n" } });
    const renaming = sandbox.commit({ message: "Rename", files: { "pay.ts": "start\nonce!\n" } });
    sandbox.commit({ message: "Ignore", files: { "ignored.txt": `${renaming}\n` } });
    sandbox.git("config", "blame.ignoreRevsFile", "ignored.txt");
    assert.deepEqual(await read(), ["ignored.txt:1 unknown", "pay.ts:2 unknown"]);
  });

  test("a configuration that stops git blame is one problem, in git's words", async () => {
    sandbox.git("config", "blame.ignoreRevsFile", "missing-file");
    sandbox.commit({ message: `One\n\n${trailer}`, files: { "pay.ts": "start\none\n" } });
    sandbox.commit({ message: "Two", files: { "other.ts": "start\ntwo\n" } });
    assert.deepEqual(await read(), [
      "other.ts:2 unknown",
      "pay.ts:2 unknown",
      "problem : Nobody can tell which commits wrote the lines of 2 files: " +
        "git blame failed: fatal: could not open object name list: missing-file",
    ]);
  });

  test("runs no program that the repository's attributes name", async () => {
    sandbox.git("config", "diff.evil.textconv", "touch ran; cat");
    sandbox.commit({
      message: `One\n\n${trailer}`,
      files: { ".gitattributes": "*.ts diff=evil\n", "pay.ts": "start\none\n" },
    });
    sandbox.commit({ message: "Two", files: { "other.ts": "start\ntwo\n" } });
    await read();
    assert.equal(sandbox.git("status", "--porcelain"), "");
  });

  test("a file that blame fails on is a problem, the others are attributed", async () => {
    sandbox.commit({ message: `One\n\n${trailer}`, files: { "pay.ts": "start\none\n" } });
    sandbox.commit({ message: "Two", files: { "other.ts": "start\ntwo\n" } });
    const change = await readChange();
    const files = change.files.map((file) =>
      file.path === "other.ts" ? { ...file, path: "gone.ts" } : file,
    );
    assert.deepEqual(await read({ ...change, files }), [
      "other.ts:2 unknown",
      "pay.ts:2 declared claude-code",
      "problem gone.ts: Nobody can tell which commits wrote its lines: " +
        `git blame failed: fatal: no such path gone.ts in ${change.head}`,
    ]);
  });

  test("knows nothing of what is not committed", async () => {
    sandbox.commit({ message: `One\n\n${trailer}`, files: { "pay.ts": "start\none\n" } });
    writeFileSync(join(sandbox.root, "pay.ts"), "start\none\ntwo\n");
    sandbox.git("add", "--all");
    assert.deepEqual(await read(await readChange({ kind: "index" })), ["pay.ts:3 unknown"]);
    assert.deepEqual(await read(await readChange({ kind: "workingTree" })), ["pay.ts:3 unknown"]);
    assert.equal(
      said.some((words) => words.includes("file 1 of")),
      false,
    );
  });

  test("stops when cancelled, and says how far it is until then", async () => {
    sandbox.commit({ message: `One\n\n${trailer}`, files: { "pay.ts": "start\none\n" } });
    sandbox.commit({ message: "Two", files: { "other.ts": "start\ntwo\n" } });
    const controller = new AbortController();
    const progress = (words: string): void => {
      said.push(words);
      if (words.includes("file 1 of 2")) controller.abort();
    };
    const reading = createProvenanceReader(sandbox).read(await readChange(), {
      signal: controller.signal,
      progress,
    });
    await assert.rejects(reading, { name: "AbortError" });
    assert.equal(said[0], "Looking for records of AI authorship");
  });
});
