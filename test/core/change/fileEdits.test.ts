import assert from "node:assert/strict";

import { sha256 } from "../../../src/adapters/sha256.ts";
import { fileEdit, isRenameEdit, nameFact } from "../../../src/core/change/fileEdits.ts";

suite("fileEdit", () => {
  test("its id is its facts and nothing else", () => {
    const ids = [
      fileEdit(["mode 100644"], ["mode 100755"], sha256),
      fileEdit(["mode 100755"], ["mode 100644"], sha256),
      fileEdit([], ["mode 100644", "mode 100755"], sha256),
      fileEdit([], ["mode 100644mode 100755"], sha256),
    ].map((edit) => edit.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(fileEdit(["mode 100644"], ["mode 100755"], sha256).id, ids[0]);
  });

  test("a rename is known again", () => {
    assert.equal(isRenameEdit(fileEdit([nameFact("a")], [nameFact("b")], sha256)), true);
    assert.equal(isRenameEdit(fileEdit(["mode 100644"], ["mode 100755"], sha256)), false);
    assert.equal(
      isRenameEdit({ ...fileEdit([nameFact("a")], [nameFact("b")], sha256), kind: "text" }),
      false,
    );
  });
});
