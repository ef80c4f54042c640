import assert from "node:assert/strict";
import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";

import type { ChangeSource } from "../../../src/core/change/change.ts";
import { canonicalJson } from "../../../src/core/provenance/canonicalJson.ts";
import { GitSandbox } from "./gitSandbox.ts";
import { readRecords } from "./recordReading.ts";

const range: ChangeSource = { kind: "range", base: "base", head: "main" };

type Json = Readonly<Record<string, unknown>>;

function aTrace(id: string, commit: string, path: string, line: number): Json {
  const ranges = [{ start_line: line, end_line: line }];
  return {
    version: "0.1.0",
    id,
    timestamp: "2026-03-01T12:00:00Z",
    vcs: { type: "git", revision: commit },
    tool: { name: "claude-code" },
    files: [
      { path, conversations: [{ contributor: { type: "ai", model_id: "claude-sonnet-4-6" }, ranges }] },
    ],
    metadata: { agentdiff: { author: "Ada Moreau", prompt_excerpt: "ä secret", trust: 92 } },
  };
}

/** A key pair of a person, with what agentdiff calls it and keeps of it. */
function aKey(): { readonly id: string; readonly text: string; readonly secret: KeyObject } {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const bytes = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const id = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  return { id, text: bytes.toString("base64"), secret: privateKey };
}

function signed(record: Json, { id, secret }: ReturnType<typeof aKey>): Json {
  const value = sign(null, Buffer.from(canonicalJson(record) ?? ""), secret).toString("base64");
  return { ...record, sig: { alg: "ed25519", key_id: id, value } };
}

function jsonLines(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join("");
}

suite("records of agentdiff in a repository", () => {
  let sandbox: GitSandbox;
  let pay: string;

  setup(() => {
    sandbox = new GitSandbox();
    sandbox.commit({ message: "Start", files: { "pay.ts": "start\n" } });
    sandbox.git("tag", "base");
    pay = sandbox.commit({ message: "Pay", files: { "pay.ts": "start\ntwo\nthree\nfour\nfive\n" } });
  });

  teardown(() => {
    sandbox.dispose();
  });

  /** A commit under a ref whose tree has one file. */
  function writeRef(ref: string, path: string, text: string): void {
    const blob = sandbox.gitWith(text, "hash-object", "-w", "--stdin");
    const tree = sandbox.gitWith(`100644 blob ${blob}\t${path}\n`, "mktree");
    sandbox.git("update-ref", ref, sandbox.git("commit-tree", tree, "-m", "traces"));
  }

  test("what branches and the consolidated ref hold, once; signed with a registered key it is certain", async () => {
    const [registered, other] = [aKey(), aKey()];
    writeRef(`refs/agentdiff/keys/${registered.id}`, "pub.key", registered.text);
    writeRef(`refs/agentdiff/keys/${other.id}`, "pub.key", registered.text);
    const plain = aTrace("11111111-0", pay, "pay.ts", 2);
    const certain = signed(aTrace("22222222-0", pay, "pay.ts", 3), registered);
    const unknown = signed(aTrace("33333333-0", pay, "pay.ts", 4), other);
    const forged = { ...signed(aTrace("44444444-0", pay, "pay.ts", 1), registered), files: plain.files };
    writeRef("refs/agentdiff/meta", "traces.jsonl", jsonLines([plain, certain]));
    writeRef("refs/agentdiff/traces/feat%2Fpay", "traces.jsonl", jsonLines([certain, unknown, forged]));
    const where = "refs/agentdiff/meta and refs/agentdiff/traces/feat%2Fpay";
    assert.deepEqual(await readRecords(sandbox.root, range), [
      `pay.ts:2 recorded strong claude-code: pay.ts record 11111111, line 2 (${where})`,
      `pay.ts:3 recorded certain claude-code: pay.ts record 22222222, line 3, signed by ${registered.id} (${where})`,
      `pay.ts:4 recorded strong claude-code: pay.ts record 33333333, line 4 (${where})`,
      "problem : Line 3 of refs/agentdiff/traces/feat%2Fpay was ignored: its signature does not fit its text.",
    ]);
  });

  test("the oldest refs were the file itself, and before them there was a ledger in the tree", async () => {
    const blob = sandbox.gitWith(
      jsonLines([aTrace("11111111-0", pay, "pay.ts", 2)]),
      "hash-object",
      "-w",
      "--stdin",
    );
    sandbox.git("update-ref", "refs/agentdiff/traces/main", blob);
    const line = { sha: pay, ts: "x", agent: "codex", model: "gpt-5.4", lines: { "pay.ts": [[5, 5]] } };
    sandbox.commit({
      message: "Ledger",
      files: { ".agentdiff/ledger.jsonl": jsonLines([line, { sha: pay }]) },
    });
    const where = "refs/agentdiff/traces/main and .agentdiff/ledger.jsonl";
    assert.deepEqual(await readRecords(sandbox.root, range), [
      `pay.ts:2 recorded strong claude-code: pay.ts record 11111111, line 2 (${where})`,
      `pay.ts:5 recorded strong codex: pay.ts record ${pay.slice(0, 8)}, line 5 (${where})`,
      "problem : Line 2 of .agentdiff/ledger.jsonl was ignored: it has no lines.",
    ]);
  });
});
