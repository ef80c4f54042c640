import assert from "node:assert/strict";

import { readAnnotations, writeAnnotations } from "../../support/annotations.ts";

suite("readAnnotations", () => {
  const annotated =
    "a();\ntry {\n  b();\n} catch {\n  ^^^^^^^ empty-catch ..+1\n}\nc(0o777);\n  ^^^^^ world-writable\n";

  test("takes the annotation lines out and says where they point", () => {
    const { text, annotations } = readAnnotations(annotated);
    assert.equal(text, "a();\ntry {\n  b();\n} catch {\n}\nc(0o777);\n");
    assert.deepEqual(annotations, [
      { rule: "empty-catch", start: { line: 4, column: 3 }, end: { line: 5, column: 2 } },
      { rule: "world-writable", start: { line: 6, column: 3 }, end: { line: 6, column: 8 } },
    ]);
  });

  test("is undone by writing them", () => {
    assert.equal(writeAnnotations(readAnnotations(annotated)), annotated);
  });
});
