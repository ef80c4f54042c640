import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";

import { agentWords } from "../../../src/core/provenance/agents.ts";
import { refusedLineWords } from "../../../src/core/provenance/jsonLines.ts";
import { parseWorkingLog } from "../../../src/core/provenance/workingLog.ts";
import type { Hash } from "../../../src/core/text/hash.ts";
import { anyText } from "./anyText.ts";

const SECRET = "a prompt that nobody may see";

const hash: Hash = (text) => createHash("sha256").update(text).digest("hex");

const session = `s_${hash("claude:conversation-1").slice(0, 14)}`;
const legacy = hash("cursor:conversation-2").slice(0, 16);
const person = "Ada Moreau <ada@example.com>";
const known = `h_${hash(person).slice(0, 14)}`;

type Lines = readonly (readonly [first: number, last: number, author: string])[];

function attributions(lines: Lines): unknown[] {
  return lines.map(([start_line, end_line, author_id]) => ({
    start_line,
    end_line,
    author_id,
    overrode: null,
  }));
}

function anEntry(file: string, lines: Lines, more: Readonly<Record<string, unknown>> = {}): unknown {
  return { file, blob_sha: hash(file), attributions: [], line_attributions: attributions(lines), ...more };
}

function aCheckpoint(entries: readonly unknown[], changed: Readonly<Record<string, unknown>> = {}): unknown {
  return {
    kind: "AiAgent",
    diff: "abc",
    author: "Ada Moreau",
    entries,
    timestamp: 1_790_000_000,
    agent_id: { tool: "claude", id: "conversation-1", model: "claude-opus-4-6" },
    agent_metadata: { transcript_path: SECRET },
    line_stats: { additions: 1, deletions: 0, additions_sloc: 1, deletions_sloc: 0 },
    api_version: "checkpoint/1.0.0",
    git_ai_version: "1.6.10",
    trace_id: "t_0123456789abcd",
    ...changed,
  };
}

function check(checkpoints: readonly unknown[], expected: readonly string[], initial: unknown = null): void {
  const text = checkpoints.map((one) => (typeof one === "string" ? one : JSON.stringify(one))).join("\n");
  const log = parseWorkingLog(text, initial === null ? null : JSON.stringify(initial), hash);
  const shown = [...log.files].flatMap(([path, { claims }]) =>
    claims.map(({ by, key, agent, person: who, ranges }) => {
      const lines = ranges.map(({ first, last }) => `${first}-${last}`).join(",");
      return `${path}:${lines} ${by} ${agent === null ? (who ?? "?") : agentWords(agent)}, ${key}`;
    }),
  );
  const problems = refusedLineWords("log", log.refused);
  assert.deepEqual(
    [...shown, ...problems, ...(log.isInitialMalformed ? ["INITIAL is malformed"] : [])],
    expected,
  );
  assert.equal(JSON.stringify([...log.files]).includes(SECRET), false);
}

suite("parseWorkingLog", () => {
  test("reads agents of sessions and of older hashes, people, and nobody", () => {
    const trace = `${session}::t_0123456789abcd`;
    check(
      [
        aCheckpoint([], { kind: "KnownHuman", author: person, agent_id: null }),
        aCheckpoint([], { agent_id: { tool: "cursor", id: "conversation-2", model: "default" } }),
        aCheckpoint([
          anEntry("a.ts", [
            [1, 2, trace],
            [3, 3, legacy],
            [4, 4, legacy.slice(0, 7)],
            [5, 5, known],
            [6, 6, "human"],
            [7, 7, "s_lost::t_1"],
            [8, 8, "h_lost"],
          ]),
        ]),
      ],
      [
        `a.ts:1-2 ai Claude Code, claude-opus-4-6, ${trace}`,
        `a.ts:3-3 ai Cursor, ${legacy}`,
        `a.ts:4-4 ai Cursor, ${legacy.slice(0, 7)}`,
        `a.ts:5-5 human ${person}, ${known}`,
        "a.ts:7-7 ai ?, s_lost::t_1",
        "a.ts:8-8 human ?, h_lost",
      ],
    );
  });

  test("the last checkpoint that tells of a file's lines counts, for that file alone", () => {
    check(
      [
        aCheckpoint([anEntry("a.ts", [[1, 9, session]]), anEntry("b.ts", [[1, 1, session]])]),
        aCheckpoint([anEntry("a.ts", [[3, 4, session]])]),
        aCheckpoint([anEntry("a.ts", [])], { kind: "Human", agent_id: null }),
      ],
      [
        `a.ts:3-4 ai Claude Code, claude-opus-4-6, ${session}`,
        `b.ts:1-1 ai Claude Code, claude-opus-4-6, ${session}`,
      ],
    );
  });

  test("a person who rewrote the whole file clears it", () => {
    const cleared = anEntry("a.ts", [], { attributions: [{ start: 0, end: 9, author_id: "human", ts: 1 }] });
    check([aCheckpoint([anEntry("a.ts", [[1, 9, session]])]), aCheckpoint([cleared])], []);
  });

  test("INITIAL holds what was known before; checkpoints come after it", () => {
    const initial = {
      files: {
        "a.ts": attributions([[1, 1, legacy]]),
        "b.ts": attributions([
          [2, 2, known],
          [3, 3, "s_1::t_2"],
        ]),
      },
      prompts: {
        [legacy]: { agent_id: { tool: "cursor", id: "2", model: "gpt-5" }, messages: [{ text: SECRET }] },
      },
      sessions: { s_1: { agent_id: { tool: "codex", id: "3", model: "gpt-5.5" } } },
      humans: { [known]: { author: person } },
      file_blobs: { "a.ts": hash("a.ts") },
    };
    const rest = [`b.ts:2-2 human ${person}, ${known}`, "b.ts:3-3 ai Codex, gpt-5.5, s_1::t_2"];
    check([], [`a.ts:1-1 ai Cursor, gpt-5, ${legacy}`, ...rest], initial);
    const later = aCheckpoint([anEntry("a.ts", [[5, 5, session]])]);
    check([later], [`a.ts:5-5 ai Claude Code, claude-opus-4-6, ${session}`, ...rest], initial);
    check([], ["INITIAL is malformed"], { files: { "a.ts": [{ start_line: 1 }] } });
    check([], ["INITIAL is malformed"], "text");
  });

  test("passes over other versions as git-ai does, and refuses a malformed checkpoint whole", () => {
    const good = anEntry("a.ts", [[1, 1, session]]);
    check(
      [
        aCheckpoint([good], { api_version: "checkpoint/0.9.0" }),
        aCheckpoint([good], { api_version: undefined }),
        aCheckpoint([good, anEntry("../b.ts", [[1, 1, session]])]),
        aCheckpoint([good, anEntry("b.ts", [[2, 1, session]])]),
        aCheckpoint([good, 7]),
        aCheckpoint([good], { entries: undefined }),
        "{ torn",
      ],
      [
        "3 lines of log were ignored, line 3 first: one of its entries is malformed.",
        "Line 6 of log was ignored: it has no entries.",
        "Line 7 of log was ignored: it is not a JSON object.",
      ],
    );
  });

  test("never throws, whatever the texts are", () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const entry = fc.record({
      file: fc.string(),
      blob_sha: value,
      line_attributions: fc.oneof(value, fc.array(value)),
    });
    const checkpoint = fc.record({
      api_version: fc.constant("checkpoint/1.0.0"),
      entries: fc.oneof(value, fc.array(entry)),
      agent_id: value,
      kind: fc.constantFrom("KnownHuman", "AiAgent"),
      author: fc.string(),
    });
    const text = fc.oneof(
      anyText,
      fc.array(checkpoint).map((all) => all.map((one) => JSON.stringify(one)).join("\n")),
    );
    const initial = fc.option(
      fc.oneof(
        fc.string(),
        fc.record({ files: fc.dictionary(fc.string(), value) }).map((one) => JSON.stringify(one)),
      ),
    );
    fc.assert(
      fc.property(text, initial, (drawn, before) => {
        parseWorkingLog(drawn, before, hash);
      }),
    );
  });
});
