import assert from "node:assert/strict";

import { namesIn, normalizeCode } from "../../../src/core/rules/normalizeCode.ts";

suite("normalizeCode", () => {
  test("takes the layout away and nothing else", () => {
    const cases = [
      ["if (a) {\n  b ( );\n}", "if(a){b();}"],
      ["return   value", "return value"],
      ['say("a  b")', 'say("a  b")'],
      ["say('it\\'s  x')", "say('it\\'s  x')"],
      ["`a  ${b}`", "`a  ${b}`"],
      ["größe  =  1", "größe=1"],
    ];
    assert.deepEqual(
      cases.map(([code = ""]) => normalizeCode(code)),
      cases.map(([, normalized]) => normalized),
    );
  });

  test("gives the same for what it gave", () => {
    const once = normalizeCode('if ( user . name == "a  b" ) { return null }');
    assert.equal(normalizeCode(once), once);
  });
});

suite("namesIn", () => {
  test("finds names, in strings only those that are put in", () => {
    const code = 'if (!user.can("refund orders")) return `${order} $tag`;';
    assert.deepEqual([...namesIn(code)], ["user", "can", "order", "tag"]);
  });
});
