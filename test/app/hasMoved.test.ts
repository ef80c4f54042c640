import assert from "node:assert/strict";

import { hasMoved } from "../../src/app/hasMoved.ts";
import type { ChangeSource } from "../../src/core/change/change.ts";
import { aChange } from "../support/builders.ts";

const range: ChangeSource = { kind: "range", base: "main", head: "feature" };

suite("hasMoved", () => {
  const check = async (now: string | null, source: ChangeSource, head: string | null): Promise<boolean> => {
    const change = aChange([], { source, head });
    const repository = {
      resolve: (revision: string) => {
        assert.equal(revision, "feature");
        return Promise.resolve(now);
      },
    };
    return await hasMoved({ review: { change } }, repository);
  };

  test("a branch has moved when its name is another commit's, or no one's", async () => {
    assert.equal(await check("a", range, "a"), false);
    assert.equal(await check("b", range, "a"), true);
    assert.equal(await check(null, range, "a"), true);
  });

  test("what is not committed does not move", async () => {
    assert.equal(await check("b", { kind: "workingTree" }, null), false);
    assert.equal(await check("b", { kind: "index" }, null), false);
  });
});
