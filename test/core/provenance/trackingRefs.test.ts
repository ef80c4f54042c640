import assert from "node:assert/strict";

import {
  isRecordRef,
  ownRefsFirst,
  trackedRef,
  trackingRef,
} from "../../../src/core/provenance/trackingRefs.ts";

const tracked: readonly (readonly [ref: string, tracking: string])[] = [
  ["refs/notes/ai", "refs/notes/ai-remote/my_fork"],
  ["refs/notes/ai-attribution", "refs/notes/remotes/my_fork/ai-attribution"],
  ["refs/notes/agentblame", "refs/notes/remotes/my_fork/agentblame"],
  ["refs/notes/whogitit", "refs/notes/remotes/my_fork/whogitit"],
  ["refs/notes/srctrace/attribution", "refs/notes/remotes/my_fork/srctrace/attribution"],
  ["refs/agentdiff/meta", "refs/agentdiff/remotes/my_fork/meta"],
  ["refs/agentdiff/traces/feat%2Fx", "refs/agentdiff/remotes/my_fork/traces/feat%2Fx"],
  ["refs/entire/checkpoints/44/0e6b66910244", "refs/entire/remotes/my_fork/checkpoints/44/0e6b66910244"],
  ["refs/entire/checkpoints/v1.1", "refs/entire/remotes/my_fork/checkpoints/v1.1"],
];

suite("trackingRef", () => {
  test("keeps a remote's records apart from one's own, and leads back", () => {
    for (const [ref, tracking] of tracked) {
      assert.equal(trackingRef("my/fork", ref), tracking);
      assert.equal(trackedRef(tracking), ref);
      assert.equal(trackedRef(ref), null);
      assert.deepEqual([isRecordRef(ref), isRecordRef(tracking)], [true, false]);
    }
  });

  test("knows nothing of other refs", () => {
    for (const ref of [
      "refs/heads/main",
      "refs/notes/commits",
      "refs/notes/ai-display",
      "refs/notes/fresh-eyes",
      "refs/agentdiff/keys/1",
      "refs/entire/policies/checkpoint",
    ]) {
      assert.equal(isRecordRef(ref), false);
    }
  });
});

suite("ownRefsFirst", () => {
  test("puts the refs of remotes last", () => {
    assert.deepEqual(
      ownRefsFirst([
        "refs/notes/ai-remote/origin",
        "refs/notes/remotes/origin/whogitit",
        "refs/notes/whogitit",
      ]),
      ["refs/notes/whogitit", "refs/notes/ai-remote/origin", "refs/notes/remotes/origin/whogitit"],
    );
  });
});
