import assert from "node:assert/strict";

import { isCheckerExample } from "../../../src/core/rules/checkerExample.ts";

suite("samples that a checker is tested with", () => {
  for (const text of [
    "# ruleid: cookie-without-secure\nset_cookie(secure=False)\n",
    "// ruleid:no-eval.direct\neval(text);\n",
    "// ok: no-eval\nrun(text);\n",
    "{/* ruleid: raw-html */}\n",
    "eval(text); // Noncompliant {{Do not run text.}}\n",
    "  eval(text); // Noncompliant\n",
    "// Noncompliant@+1 2\n",
  ]) {
    test(`${JSON.stringify(text)} is one`, () => {
      assert.equal(isCheckerExample(text), true);
    });
  }

  for (const text of [
    "// ok: all done\n",
    "// ok: done\n",
    "// The ruleid: no-eval is checked elsewhere\n",
    "// Noncompliant devices are refused here\n",
    'const label = "Noncompliant";\n',
  ]) {
    test(`${JSON.stringify(text)} is none`, () => {
      assert.equal(isCheckerExample(text), false);
    });
  }
});
