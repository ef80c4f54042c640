import type { Handover } from "../../../src/core/handover/handover.ts";

/** A handover of one hunk that Ann read; everything else may be given. */
export function aHandover(given: Partial<Handover> = {}): Handover {
  return {
    type: "fresh-eyes-handover",
    version: 1,
    by: "Ann <ann@example.com>",
    repository: "https://example.com/shop.git",
    branch: "feature",
    base: "1".repeat(40),
    head: "2".repeat(40),
    hunks: [{ path: "src/pay.ts", line: 1, state: "read", reason: "", edits: ["a"] }],
    items: [],
    comments: [],
    ...given,
  };
}
