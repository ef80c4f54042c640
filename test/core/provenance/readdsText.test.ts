import assert from "node:assert/strict";

import { readdsText } from "../../../src/core/provenance/readdsText.ts";
import { aFile, aHunk, anEdit } from "../../support/builders.ts";

function check(
  expected: boolean,
  ...edits: readonly (readonly [removed: string[], added: string[]])[]
): void {
  const hunk = aHunk("a.ts", ["e"], {
    edits: edits.map(([removed, added], index) => anEdit(`e${index}`, { removed, added })),
  });
  assert.equal(readdsText(aFile("a.ts", [hunk])), expected);
}

suite("readdsText", () => {
  test("sees lines that were indented, and lines that moved to another edit of the file", () => {
    check(true, [["pay();"], ["if (a) {", "  pay( );", "}"]]);
    check(true, [["pay();"], []], [[], ["pay();"]]);
  });

  test("does not see new text, and blank lines are no text", () => {
    check(false, [["pay();"], ["payMore();"]]);
    check(false, [[], ["pay();"]]);
    check(false, [
      ["", "pay();"],
      ["", "log();"],
    ]);
  });

  test("takes no fact about a file for its text", () => {
    const edit = anEdit("m", { kind: "file", removed: ["mode"], added: ["mode"] });
    assert.equal(readdsText(aFile("a.ts", [aHunk("a.ts", ["m"], { edits: [edit] })])), false);
  });
});
