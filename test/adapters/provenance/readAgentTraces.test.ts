import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { murmur128 } from "../../../src/adapters/provenance/murmur3.ts";
import type { ChangeSource } from "../../../src/core/change/change.ts";
import { GitSandbox } from "./gitSandbox.ts";
import { readRecords } from "./recordReading.ts";

const file = ".agent-trace/traces.jsonl";
const range: ChangeSource = { kind: "range", base: "base", head: "main" };

/** The sandbox commits everything at noon. */
const before = "2026-03-01T11:00:00Z";
const after = "2026-03-01T13:00:00Z";

interface Sketch {
  readonly id: string;
  readonly path?: string;
  readonly lines: readonly [first: number, last: number];
  readonly revision?: string;
  readonly text?: string;
  readonly timestamp?: string;
  readonly version?: string;
}

function aRecord({ id, path, lines, revision, text, timestamp, version }: Sketch): string {
  const hash = text === undefined ? undefined : createHash("sha256").update(text).digest("hex");
  const [start, end] = lines;
  return JSON.stringify({
    version: version ?? "0.1.0",
    id: `${id}-0000`,
    timestamp: timestamp ?? after,
    ...(revision === undefined ? {} : { vcs: { type: "git", revision } }),
    tool: { name: "cursor", version: "2.4.0" },
    files: [
      {
        path: path ?? "pay.ts",
        conversations: [
          {
            url: "file:///secret",
            contributor: { type: "ai", model_id: "anthropic/claude-opus-4-8" },
            ranges: [
              {
                start_line: start,
                end_line: end,
                ...(hash === undefined ? {} : { content_hash: `sha256:${hash.slice(0, 16)}` }),
              },
            ],
          },
        ],
      },
    ],
  });
}

function jsonLines(...records: readonly string[]): string {
  return records.map((record) => `${record}\n`).join("");
}

suite("records of Agent Trace in a repository", () => {
  let sandbox: GitSandbox;
  let base: string;

  setup(() => {
    sandbox = new GitSandbox();
    base = sandbox.commit({ message: "Start", files: { "pay.ts": "start\n", "old.ts": "old\n" } });
    sandbox.git("tag", "base");
  });

  teardown(() => {
    sandbox.dispose();
  });

  function write(path: string, text: string): void {
    mkdirSync(join(sandbox.root, path, ".."), { recursive: true });
    writeFileSync(join(sandbox.root, path), text);
  }

  async function check(source: ChangeSource, expected: readonly string[]): Promise<void> {
    const found = await readRecords(sandbox.root, source);
    assert.deepEqual(
      found.map((line) => line.replace(` (${file})`, "")),
      expected,
    );
  }

  test("the commit after the one that was checked out has the text; what a person adds later stays theirs", async () => {
    sandbox.commit({ message: "Other", files: { "other.ts": "nothing of it\n" } });
    const records = jsonLines(
      aRecord({ id: "numbered", lines: [2, 2], revision: base }),
      aRecord({ id: "hashed00", lines: [9, 10], revision: base, text: "three\nfour\n" }),
      aRecord({ id: "mismatch", lines: [1, 5], revision: base, text: "another text" }),
      aRecord({ id: "windows0", path: "src\\lib\\data.ts", lines: [1, 1], revision: base, text: "data" }),
      aRecord({ id: "pseudo00", path: ".sessions", lines: [1, 1], revision: base }),
      aRecord({ id: "outside0", path: "/elsewhere/pay.ts", lines: [1, 1], revision: base }),
    );
    sandbox.commit({
      message: "Pay",
      files: { "pay.ts": "start\ntwo\nthree\nfour\n", "src/lib/data.ts": "data\n", [file]: records },
    });
    sandbox.commit({ message: "More", files: { "pay.ts": "start\ntwo\nthree\nfour\nfive\n" } });
    await check(range, [
      "pay.ts:2 recorded medium shifted cursor: pay.ts 0.1.0 record numbered, line 2",
      "pay.ts:3 recorded strong cursor: pay.ts 0.1.0 record hashed00, lines 9-10, found at lines 3-4",
      "pay.ts:4 recorded strong cursor: pay.ts 0.1.0 record hashed00, lines 9-10, found at lines 3-4",
      "src/lib/data.ts:1 recorded strong cursor: src/lib/data.ts 0.1.0 record windows0, line 1",
    ]);
  });

  test("a record that names its commit tells of that commit alone, one of text that was committed long ago of none", async () => {
    const older = base;
    const grown = sandbox.commit({ message: "Old work", files: { "old.ts": "old\nby an AI then\n" } });
    sandbox.git("tag", "--force", "base");
    const pay = sandbox.commit({
      message: "Pay",
      files: { "pay.ts": "start\ntwo\n", "old.ts": "old\nnew\n" },
    });
    sandbox.commit({
      message: "Records",
      files: {
        "pay.ts": "start\nzero\ntwo\n",
        [file]: jsonLines(
          aRecord({ id: "itsown00", lines: [2, 2], revision: pay, timestamp: before }),
          aRecord({ id: "longago0", path: "old.ts", lines: [2, 2], revision: older }),
          aRecord({ id: "unknown0", path: "old.ts", lines: [2, 2], revision: "0".repeat(40) }),
        ),
      },
    });
    assert.notEqual(grown, older);
    await check(range, ["pay.ts:3 recorded medium cursor: pay.ts 0.1.0 record itsown00, line 2"]);
  });

  test("one flat record per edit, of another machine and without revision, is found by its text", async () => {
    const text = "two\nthree";
    const [first, second] = murmur128(Buffer.from(text));
    const flat = {
      schema: "agent-trace/v0.1.0",
      file_path: "/elsewhere/shop/pay.ts",
      start_line: 2,
      end_line: 3,
      content_hash: `murmur3:${second}${first}`,
      tool: "Edit",
      tool_use_id: "toolu_01Sd4SrhbUqQAQwyhrhmSTtg",
      timestamp: before,
    };
    const foreign = {
      ...flat,
      file_path: "/elsewhere/notes/pay.ts",
      content_hash: `murmur3:${first}${first}`,
    };
    sandbox.commit({
      message: "Pay",
      files: {
        "pay.ts": `start\n${text}\n`,
        [file]: jsonLines(JSON.stringify(foreign), JSON.stringify(flat)),
      },
    });
    await check(range, [
      "pay.ts:2 recorded strong claude-code: pay.ts 0.1.0 record hrhmSTtg, lines 2-3",
      "pay.ts:3 recorded strong claude-code: pay.ts 0.1.0 record hrhmSTtg, lines 2-3",
    ]);
  });

  test("bad lines are problems and change nothing; an ignored file counts where the head is checked out", async () => {
    sandbox.commit({ message: "Pay", files: { ".gitignore": ".agent-trace/\n", "pay.ts": "start\ntwo\n" } });
    write(
      file,
      jsonLines("{ torn", aRecord({ id: "ignored0", lines: [2, 2], revision: base, text: "two" }), "{}"),
    );
    const line = "pay.ts:2 recorded strong cursor: pay.ts 0.1.0 record ignored0, line 2";
    await check(range, [
      line,
      `problem ${file}: Line 1 of ${file} was ignored: it is not a JSON object.`,
      `problem ${file}: Line 3 of ${file} was ignored: it is no record of Agent Trace.`,
    ]);
    sandbox.git("checkout", "--quiet", "-b", "elsewhere", "base");
    await check(range, []);
  });

  test("work that is not committed: records since HEAD, numbered as in the working tree", async () => {
    write("pay.ts", "start\ntwo\nthree\n");
    write("new.ts", "one\n");
    write(
      file,
      jsonLines(
        aRecord({ id: "numbered", lines: [2, 2], revision: base }),
        aRecord({ id: "hashed00", lines: [3, 3], text: "three" }),
        aRecord({ id: "newfile0", path: "new.ts", lines: [1, 1], version: "1.0", revision: base }),
        aRecord({ id: "elsewhen", lines: [1, 9], revision: "0".repeat(40) }),
      ),
    );
    const two = "pay.ts:2 recorded medium shifted cursor: pay.ts 0.1.0 record numbered, line 2";
    const three = "pay.ts:3 recorded strong cursor: pay.ts 0.1.0 record hashed00, line 3";
    const one = "new.ts:1 recorded medium shifted cursor: new.ts 1.0 record newfile0, line 1";
    await check({ kind: "workingTree" }, [one, two, three]);
    sandbox.git("add", "pay.ts");
    await check({ kind: "index" }, [two, three]);
    write("pay.ts", "zero\nstart\ntwo\nthree\n");
    await check({ kind: "index" }, [three]);
    assert.equal(sandbox.git("status", "--porcelain", "pay.ts"), "MM pay.ts");
  });
});
