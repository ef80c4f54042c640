import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { createProvenanceReader } from "../../../src/adapters/provenance/gitProvenance.ts";
import { hunkKey, hunksOf } from "../../../src/core/change/change.ts";
import { quietWork } from "../../support/fakes.ts";
import { fileFormats, lineFormats, type NotedLine } from "../../core/provenance/noteFormats.ts";
import { GitSandbox } from "./gitSandbox.ts";

const trailer = "Co-Authored-By: Claude <noreply@anthropic.com>";

const noted: readonly NotedLine[] = [
  { text: "start", author: "nobody" },
  { text: "by the agent", author: "agent 1" },
  { text: "by a person", author: "person" },
  { text: "by nobody known", author: "nobody" },
];

function fileOf(lines: readonly NotedLine[]): string {
  return lines.map(({ text }) => `${text}\n`).join("");
}

suite("readNotes", () => {
  let sandbox: GitSandbox;

  setup(() => {
    sandbox = new GitSandbox();
    sandbox.commit({ message: "Start", files: { "pay.ts": "start\n", "other.ts": "start\n" } });
    sandbox.git("tag", "base");
  });

  teardown(() => {
    sandbox.dispose();
  });

  /** "pay.ts:2 recorded claude-code" for each added line, then the problems. */
  async function read(): Promise<{ lines: string[]; problems: string[] }> {
    const repository = await openRepository(sandbox.root);
    const change = await repository.readChange({ kind: "range", base: "base", head: "main" }, quietWork);
    const { hunks, problems } = await createProvenanceReader(sandbox).read(change, quietWork);
    const lines = hunksOf(change).flatMap((hunk) =>
      (hunks.get(hunkKey(hunk))?.lines ?? []).map(
        ({ line, state, agent }) => `${hunk.path}:${line} ${state}${agent === null ? "" : ` ${agent.tool}`}`,
      ),
    );
    return { lines, problems: problems.map(({ message }) => message) };
  }

  function commitNoted(message = `Pay\n\n${trailer}`): string {
    return sandbox.commit({ message, files: { "pay.ts": fileOf(noted) } });
  }

  test("reads every format, under whatever ref it stands", async () => {
    const expected: Readonly<Record<string, readonly string[]>> = {
      "git-ai": ["recorded claude-code", "human", "unknown"],
      "ai-attr": ["recorded claude-code", "human", "unknown"],
      "AgentBlame 1": ["recorded claude-code", "unknown", "unknown"],
      "AgentBlame 2": ["recorded claude-code", "unknown", "unknown"],
      whogitit: ["recorded claude-code", "human", "unknown"],
      SourceTrace: ["recorded cursor", "human", "unknown"],
      "Qwen Code": ["declared qwen", "declared qwen", "declared qwen"],
      Kiro: ["declared kiro", "declared kiro", "declared kiro"],
    };
    for (const { name, write } of [...lineFormats, ...fileFormats]) {
      const commit = sandbox.commit({ message: `${name}\n\n${trailer}`, files: { [name]: fileOf(noted) } });
      sandbox.note(commit, write(name, noted), "refs/notes/team/anything");
    }
    const { lines, problems } = await read();
    const found = new Map<string, string[]>();
    for (const [, name, state] of lines.map((line) => /^(.+):[2-4] (.+)$/.exec(line) ?? [])) {
      if (name !== undefined && state !== undefined) found.set(name, [...(found.get(name) ?? []), state]);
    }
    assert.deepEqual([Object.fromEntries(found), problems], [expected, []]);
  });

  test("each record that is damaged is one problem, and changes nothing", async () => {
    const commit = commitNoted();
    const { lines } = await read();
    const sha = commit.slice(0, 7);
    const damaged = [...lineFormats, ...fileFormats].map(({ write }) => write("pay.ts", noted).slice(0, -2));
    const refs = damaged.map((_, index) => `refs/notes/ai-remote/${index}`);
    for (const [index, text] of damaged.entries()) sandbox.note(commit, text, refs[index]);
    sandbox.note(
      commit,
      '{"v":1,"f":{"pay.ts":[{"s":"agent","l":["x"]}]}}',
      "refs/notes/srctrace/attribution",
    );
    assert.deepEqual(await read(), {
      lines,
      problems: [
        // This clone's own refs come before the copies of a remote's.
        `The note on commit ${sha} under refs/notes/srctrace/attribution was ignored: ` +
          "entry 1 of one of its files cannot be read.",
        ...refs.map((ref, index) => {
          const why =
            index < 2 ? "what follows its line “---” is not a JSON object" : "it is of no format known here";
          return `The note on commit ${sha} under ${ref} was ignored: ${why}.`;
        }),
      ],
    });
  });

  test("a record of one commit changes no line of another", async () => {
    const first = commitNoted();
    sandbox.commit({ message: `More\n\n${trailer}`, files: { "other.ts": "start\nmore\n" } });
    const before = (await read()).lines.filter((line) => line.startsWith("other.ts"));
    assert.deepEqual(before, ["other.ts:2 declared claude-code"]);
    for (const [index, { write }] of [...lineFormats, ...fileFormats].entries()) {
      sandbox.note(first, write("other.ts", noted), `refs/notes/${index}`);
    }
    const after = (await read()).lines.filter((line) => line.startsWith("other.ts"));
    assert.deepEqual(after, before);
  });

  test("notes that were copied to the rebased commit say the same of the same text", async () => {
    const old = sandbox.git("rev-parse", "HEAD");
    const commit = commitNoted();
    const [gitAi] = lineFormats;
    assert.ok(gitAi);
    sandbox.note(commit, gitAi.write("pay.ts", noted));
    const { lines: before } = await read();
    sandbox.git("checkout", "--quiet", "-B", "upstream", old);
    sandbox.commit({ message: "Above", files: { "pay.ts": "// one\n// two\nstart\n" } });
    sandbox.git("tag", "--force", "base");
    sandbox.git("checkout", "--quiet", "main");
    sandbox.git("rebase", "--quiet", "upstream");
    const above: readonly NotedLine[] = ["// one", "// two"].map((text) => ({ text, author: "nobody" }));
    sandbox.note(sandbox.git("rev-parse", "HEAD"), gitAi.write("pay.ts", [...above, ...noted]));
    const { lines: after } = await read();
    const states = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/:\d+/, ""));
    assert.deepEqual(states(after), states(before));
    assert.deepEqual(states(after), ["pay.ts recorded claude-code", "pay.ts human", "pay.ts unknown"]);
  });

  test("finds a note in whatever folders git keeps it", async () => {
    const commit = commitNoted("Pay");
    const [gitAi] = lineFormats;
    assert.ok(gitAi);
    writeFileSync(join(sandbox.root, ".git", "note"), gitAi.write("pay.ts", noted));
    const blob = sandbox.git("hash-object", "-w", join(".git", "note"));
    const found: string[][] = [];
    for (const depth of [0, 1, 2]) {
      const folders = Array.from({ length: depth }, (_, level) => commit.slice(2 * level, 2 * level + 2));
      const path = [...folders, commit.slice(2 * depth)].join("/");
      sandbox.git("read-tree", "--empty");
      sandbox.git("update-index", "--add", "--cacheinfo", `100644,${blob},${path}`);
      const notes = sandbox.git("commit-tree", "-m", "Notes", sandbox.git("write-tree"));
      sandbox.git("update-ref", "refs/notes/ai", notes);
      found.push((await read()).lines);
    }
    const expected = ["pay.ts:2 recorded claude-code", "pay.ts:3 human", "pay.ts:4 unknown"];
    assert.deepEqual(found, [expected, expected, expected]);
  });

  test("a range whose hash the commit's text does not have is nobody's, and is told", async () => {
    const commit = commitNoted();
    const agentBlame = lineFormats.find(({ name }) => name === "AgentBlame 2");
    assert.ok(agentBlame);
    const shifted = [{ text: "// above", author: "nobody" } as const, ...noted];
    sandbox.note(commit, agentBlame.write("pay.ts", shifted), "refs/notes/agentblame");
    assert.deepEqual(await read(), {
      lines: ["pay.ts:2 unknown", "pay.ts:3 unknown", "pay.ts:4 unknown"],
      problems: [
        `The record on commit ${commit.slice(0, 7)} under refs/notes/agentblame has 1 range of lines whose text ` +
          "is another in that commit; the record's word on them was ignored.",
      ],
    });
  });

  test("a hash is asked of the commit, not of what later commits made of its lines", async () => {
    const commit = commitNoted();
    const agentBlame = lineFormats.find(({ name }) => name === "AgentBlame 2");
    assert.ok(agentBlame);
    sandbox.note(commit, agentBlame.write("pay.ts", noted), "refs/notes/agentblame");
    sandbox.commit({ message: "Indent", files: { "pay.ts": fileOf(noted).replace("by the", "    by the") } });
    const { lines, problems } = await read();
    assert.deepEqual([lines[0], problems], ["pay.ts:2 recorded claude-code", []]);
  });
});
