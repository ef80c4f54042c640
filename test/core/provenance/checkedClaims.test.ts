import assert from "node:assert/strict";

import { sha256 } from "../../../src/adapters/sha256.ts";
import { checkedClaims, hashedPaths } from "../../../src/core/provenance/checkedClaims.ts";
import { namedAgent } from "../../../src/core/provenance/agents.ts";
import type { LineClaim } from "../../../src/core/provenance/records.ts";

function claim(first: number, last: number, firstLine?: string): LineClaim {
  return {
    by: "ai",
    key: `${first}-${last}`,
    agent: namedAgent("codex", null),
    person: null,
    ranges: [{ first, last }],
    strength: "certain",
    ...(firstLine === undefined ? {} : { firstLineHash: sha256(firstLine) }),
  };
}

function check(text: string, claims: readonly LineClaim[], expected: readonly string[]): void {
  assert.deepEqual(
    checkedClaims(claims, text, sha256).map(({ key }) => key),
    expected,
  );
}

suite("checkedClaims", () => {
  test("keeps claims whose first line is there, and those without a hash", () => {
    check("one\ntwo\nthree\n", [claim(1, 3, "one"), claim(2, 2, "two"), claim(9, 9)], ["1-3", "2-2", "9-9"]);
  });

  test("drops claims whose first line reads otherwise, by as much as a blank, or does not exist", () => {
    check("one\n two\n", [claim(1, 2, "zero"), claim(2, 2, "two"), claim(7, 8, "two")], []);
  });

  test("takes a carriage return as part of the line or of its end", () => {
    check("one\r\ntwo\r\n", [claim(1, 1, "one"), claim(2, 2, "two\r")], ["1-1", "2-2"]);
  });

  test("keeps a claim on no line", () => {
    check("one\n", [{ ...claim(1, 1, "zero"), ranges: [] }], ["1-1"]);
  });
});

suite("hashedPaths", () => {
  test("names the files that can be checked", () => {
    const files = new Map([
      ["a.ts", [claim(1, 1), claim(2, 2, "two")]],
      ["b.ts", [claim(1, 1)]],
    ]);
    const record = { kind: "lines", source: "agentblame-note", where: "ref", complete: true, files } as const;
    assert.deepEqual(hashedPaths(record), ["a.ts"]);
    assert.deepEqual(hashedPaths({ ...record, kind: "files", files: new Map(), others: null }), []);
  });
});
