import assert from "node:assert/strict";

import { entireRecord, type FoundCheckpoint } from "../../../src/core/provenance/entireRecord.ts";
import type { EntireShare } from "../../../src/core/provenance/entireTrailers.ts";
import { attribute } from "./attributions.ts";

const claude = { tool: "claude-code", model: null };
const codex = { tool: "codex", model: null };

interface Sketch {
  /** Files, share in percent or `null`, and agent of each session. */
  readonly sessions?: readonly (readonly [files: string, percent: number | null, agent?: typeof claude])[];
  readonly files?: string;
  readonly together?: number;
}

function aShare(percent: number): EntireShare {
  return { share: percent / 100, words: `${percent}% agent` };
}

function list(files: string): string[] {
  return files.split(" ").filter((file) => file !== "");
}

function aCheckpoint({ sessions = [], files = "", together }: Sketch, index: number): FoundCheckpoint {
  return {
    id: `c${index + 1}`,
    where: "refs/heads/entire/checkpoints/v1",
    files: list(files),
    share: together === undefined ? null : aShare(together),
    sessions: [],
    found: sessions.map(([touched, percent, agent]) => ({
      files: list(touched),
      agent: agent ?? null,
      share: percent === null ? null : aShare(percent),
    })),
  };
}

/** "a.ts 0.5 medium codex: words" for each file; `*` stands for all others. */
function show(
  sketches: readonly Sketch[],
  { isPartial = false, stated = [] as readonly number[] } = {},
): string[] {
  const record = entireRecord({
    checkpoints: sketches.map(aCheckpoint),
    isPartial,
    stated: stated.map(aShare),
  });
  if (record === null) return [];
  const claims = [...record.files, ...(record.others === null ? [] : [["*", record.others] as const])];
  return claims.map(
    ([path, { share, strength, agent, words }]) =>
      `${path} ${share} ${strength}${agent === null ? "" : ` ${agent.tool}`}: ${words}`,
  );
}

suite("entireRecord", () => {
  test("a share holds for the files that the session touched, and no other", () => {
    assert.deepEqual(show([{ sessions: [["a.ts b.ts", 73, claude]] }]), [
      "a.ts 0.73 medium claude-code: c1: 73% agent",
      "b.ts 0.73 medium claude-code: c1: 73% agent",
    ]);
    assert.deepEqual(show([{ sessions: [["a.ts", 0, claude]] }]), [
      "a.ts 0 medium claude-code: c1: 0% agent",
    ]);
  });

  test("without a share there is a hint, without files it holds for all", () => {
    assert.deepEqual(show([{ sessions: [["a.ts", null]] }]), [
      "a.ts null weak: c1: touched, share not known",
    ]);
    assert.deepEqual(show([{ sessions: [["", 100, claude]] }]), ["* 1 medium claude-code: c1: 100% agent"]);
    assert.deepEqual(show([{ files: "a.ts", sessions: [["", 100]] }]), ["a.ts 1 medium: c1: 100% agent"]);
    assert.deepEqual(show([{ files: "a.ts" }]), ["a.ts null weak: c1: touched, share not known"]);
  });

  test("of several sessions the largest share of a file counts; checkpoints that differ leave it open", () => {
    assert.deepEqual(
      show([
        {
          sessions: [
            ["a.ts", 20, claude],
            ["a.ts b.ts", 60, codex],
          ],
        },
        { sessions: [["b.ts", 0, claude]] },
      ]),
      [
        "a.ts 0.6 medium codex: c1: 20% agent; c1: 60% agent",
        "b.ts null medium codex: c1: 60% agent; c2: 0% agent",
      ],
    );
  });

  test("nothing counts only if all of it was measured", () => {
    const nothing: Sketch = { sessions: [["a.ts", 0]] };
    assert.deepEqual(show([nothing, nothing]), ["a.ts 0 medium: c1: 0% agent; c2: 0% agent"]);
    assert.deepEqual(show([nothing], { isPartial: true }), ["a.ts null weak: c1: 0% agent"]);
    assert.deepEqual(
      show([
        {
          sessions: [
            ["a.ts", 0],
            ["a.ts", null, codex],
          ],
        },
      ]),
      ["a.ts null weak codex: c1: 0% agent; c1: touched, share not known"],
    );
  });

  test("what the sessions of a checkpoint wrote together beats the single ones", () => {
    assert.deepEqual(
      show([
        {
          files: "a.ts b.ts",
          together: 80,
          sessions: [
            ["a.ts", 0],
            ["b.ts", 20, codex],
          ],
        },
      ]),
      ["a.ts 0.8 medium codex: c1: 80% agent", "b.ts 0.8 medium codex: c1: 80% agent"],
    );
  });

  test("the message's own share stands in where no checkpoint has one", () => {
    assert.deepEqual(show([], { stated: [73] }), ["* 0.73 medium: 73% agent"]);
    assert.deepEqual(show([{ sessions: [["a.ts", null]] }], { stated: [0, 73] }), [
      "a.ts 0.73 medium: c1: 73% agent",
    ]);
    assert.deepEqual(show([{ sessions: [["a.ts", 20]] }], { stated: [73] }), [
      "a.ts 0.2 medium: c1: 20% agent",
    ]);
    assert.deepEqual(show([]), []);
  });

  test("lists a few of many checkpoints and counts the rest", () => {
    const many = Array.from({ length: 6 }, (): Sketch => ({ sessions: [["a.ts", 50]] }));
    assert.deepEqual(show(many), [
      "a.ts 0.5 medium: c1: 50% agent; c2: 50% agent; c3: 50% agent; and 3 more",
    ]);
  });

  test("a record of nothing marks no line, and does not unsay what the commit says itself", () => {
    const record = entireRecord({
      checkpoints: [aCheckpoint({ sessions: [["a.ts", 0, claude]] }, 0)],
      isPartial: false,
      stated: [],
    });
    assert.ok(record !== null);
    const states = (trailers: readonly string[]): unknown => {
      const { lines } = attribute({
        lines: [["one", "c1 a.ts 1"]],
        commits: { c1: trailers },
        records: { c1: [record] },
      });
      return lines.map(({ state, caveats, evidence }) => [
        state,
        caveats ?? [],
        evidence.map(({ source }) => source),
      ]);
    };
    assert.deepEqual(states([]), [["unknown", ["none"], ["entire"]]]);
    assert.deepEqual(states(["Co-Authored-By: Claude <noreply@anthropic.com>"]), [
      ["declared", [], ["trailer", "entire"]],
    ]);
  });
});
