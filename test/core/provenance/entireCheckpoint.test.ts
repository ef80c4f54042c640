import assert from "node:assert/strict";

import fc from "fast-check";

import { parseEntireCheckpoint, parseEntireSession } from "../../../src/core/provenance/entireCheckpoint.ts";

const id = "0e6b66910244";

/** Written by version 0.4 and before: the metric is of added lines. */
const older = {
  agent_lines: 146,
  human_added: 50,
  human_modified: 4,
  human_removed: 9,
  total_committed: 200,
  agent_percentage: 73,
};

/** Written since: removed lines count too. */
const newer = {
  ...older,
  agent_removed: 14,
  total_lines_changed: 320,
  agent_percentage: 50,
  metric_version: 2,
};

suite("parseEntireCheckpoint", () => {
  function check(table: unknown, expected: unknown): void {
    assert.deepEqual(parseEntireCheckpoint(JSON.stringify(table), id), expected);
  }

  test("reads the files and the sessions, as paths, as objects or not at all", () => {
    check(
      {
        checkpoint_id: id,
        files_touched: ["a.ts", "./b/ü.ts"],
        sessions: [
          { metadata: "/0e/6b66910244/0/metadata.json", prompt: "/0e/6b66910244/0/prompt.txt" },
          { metadata: "/2/metadata.json" },
        ],
      },
      { files: ["a.ts", "b/ü.ts"], share: null, sessions: ["0", "2"] },
    );
    check(
      { sessions: ["/0/metadata.json", "1/metadata.json", "/0/metadata.json"] },
      { files: [], share: null, sessions: ["0", "1"] },
    );
    check({ files_touched: null }, { files: [], share: null, sessions: ["0"] });
    check(
      { sessions: ["/0/full.jsonl", "../../x/metadata.json", 7] },
      { files: [], share: null, sessions: ["0"] },
    );
  });

  test("reads what the sessions wrote together", () => {
    const share = { share: 0.5, words: "50% agent (160 of 320 lines)" };
    check({ combined_attribution: newer }, { files: [], share, sessions: ["0"] });
  });

  test("refuses whole what is not a checkpoint of this id", () => {
    check([], "its metadata.json is not a JSON object");
    check({ checkpoint_id: "aaaaaaaaaaaa" }, "its metadata.json is of another checkpoint");
    check({ files_touched: "a.ts" }, "its files_touched is not a list");
    check({ files_touched: ["a.ts", null] }, "its files_touched holds something that is not a path");
    check({ combined_attribution: [] }, "its combined_attribution is not a JSON object");
    assert.equal(parseEntireCheckpoint("{", id), "its metadata.json is not a JSON object");
  });
});

suite("parseEntireSession", () => {
  function checkShare(initial: unknown, expected: unknown): void {
    const session = parseEntireSession(JSON.stringify({ initial_attribution: initial }));
    assert.deepEqual(typeof session === "string" ? session : session.share, expected);
  }

  test("reads the share by the older and the newer metric", () => {
    checkShare(older, { share: 0.73, words: "73% agent (146 of 200 lines)" });
    checkShare(newer, { share: 0.5, words: "50% agent (160 of 320 lines)" });
    checkShare({ agent_percentage: 100 }, { share: 1, words: "100% agent" });
    checkShare(undefined, null);
    checkShare(null, null);
  });

  test("an agent that only removed lines wrote none", () => {
    const removed = {
      ...newer,
      agent_lines: 0,
      agent_removed: 9,
      total_lines_changed: 9,
      agent_percentage: 100,
    };
    checkShare(removed, { share: 0, words: "100% agent (9 of 9 lines), all removed" });
  });

  test("a share of nothing is none", () => {
    checkShare({ ...older, agent_lines: 0, total_committed: 0, agent_percentage: 0 }, null);
    checkShare({ ...newer, total_lines_changed: 0, agent_percentage: 0 }, null);
  });

  test("almost all is not called all, almost nothing not nothing", () => {
    checkShare({ agent_percentage: 99.9 }, { share: 0.9990000000000001, words: "99% agent" });
    checkShare({ agent_percentage: 0.1 }, { share: 0.001, words: "1% agent" });
  });

  test("refuses a share that is none", () => {
    const why = "the agent_percentage of its initial_attribution is not a number from 0 to 100";
    for (const agent_percentage of [-1, 101, "73", null, undefined]) checkShare({ agent_percentage }, why);
    checkShare("73%", "its initial_attribution is not a JSON object");
  });

  test("reads the agent by its known names, and keeps no prompt", () => {
    const agents = (table: object): unknown => {
      const session = parseEntireSession(JSON.stringify({ summary: { intent: "a secret" }, ...table }));
      assert.ok(typeof session !== "string" && !JSON.stringify(session).includes("secret"));
      return session.agent;
    };
    assert.deepEqual(agents({ agent: "Claude Code", model: "claude-opus-5-5" }), {
      tool: "claude-code",
      model: "claude-opus-5-5",
    });
    assert.deepEqual(agents({ agent: "Gemini CLI", model: "" }), { tool: "gemini", model: null });
    assert.deepEqual(agents({ agent: "Factory AI Droid" }), { tool: "factory-droid", model: null });
    assert.deepEqual(agents({ agents: ["Cursor", "Codex"] }), { tool: "cursor", model: null });
    assert.deepEqual(agents({ agents: "Claude Code" }), { tool: "claude-code", model: null });
    for (const none of [{ agent: "Agent" }, {}, { agent: 7 }]) assert.equal(agents(none), null);
  });

  test("never throws and never grows without bounds", () => {
    const member = fc.oneof(fc.json(), fc.string());
    fc.assert(
      fc.property(member, fc.object(), (text, table) => {
        parseEntireSession(text);
        parseEntireCheckpoint(JSON.stringify({ initial_attribution: table, ...table }), id);
      }),
    );
    const many = JSON.stringify({ files_touched: Array.from({ length: 5_000 }, String) });
    const session = parseEntireSession(many);
    assert.ok(typeof session !== "string" && session.files.length === 2_000);
  });
});
