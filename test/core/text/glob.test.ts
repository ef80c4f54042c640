import assert from "node:assert/strict";
import fc from "fast-check";

import { explainGlob, matchesGlob } from "../../../src/core/text/glob.ts";

function check(pattern: string, fits: readonly string[], fitsNot: readonly string[]): void {
  const paths = [...fits, ...fitsNot];
  assert.deepEqual(
    paths.filter((path) => matchesGlob(pattern, path)),
    fits,
    pattern,
  );
}

suite("matchesGlob", () => {
  test("a name fits at any depth, and stands for all that is in it", () => {
    check(
      "payments",
      ["payments", "payments/a.ts", "api/payments/a/b.ts"],
      ["payments.ts", "my-payments/a.ts"],
    );
    check("*.sql", ["a.sql", "db/a.sql"], ["a.sql.md", "sql"]);
  });

  test("a slash inside or before ties it to the root", () => {
    check("/payments", ["payments", "payments/a.ts"], ["api/payments/a.ts"]);
    check("api/payments", ["api/payments/a.ts"], ["x/api/payments/a.ts"]);
  });

  test("a slash behind wants a folder", () => {
    check("payments/", ["payments/a.ts", "api/payments/a.ts"], ["payments"]);
  });

  test("two stars cross folders, one does not", () => {
    check("src/**/auth.ts", ["src/auth.ts", "src/a/b/auth.ts"], ["auth.ts", "src/auth.tsx"]);
    check("src/**", ["src/a.ts", "src/a/b.ts"], ["src", "lib/src/a.ts"]);
    check("src/*.ts", ["src/a.ts"], ["src/a/b.ts"]);
    check("**", ["a", "a/b"], []);
    check("a?.ts", ["ab.ts"], ["a.ts", "abc.ts", "a/.ts"]);
  });

  test("characters of regular expressions are just characters", () => {
    check("a+(b).ts", ["a+(b).ts"], ["aab.ts"]);
    check("a.ts", ["a.ts"], ["abts"]);
  });

  test("says what is no pattern, which fits nothing", () => {
    for (const pattern of ["", "  ", "a[b]", "{a,b}", "!a", "x".repeat(401)]) {
      assert.notEqual(explainGlob(pattern), null, pattern);
      assert.equal(matchesGlob(pattern, pattern), false);
    }
  });

  test("law: a path without special characters fits itself, and nothing takes long", () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    const path = fc.array(name, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(path, fc.string({ maxLength: 60 }), (given, pattern) => {
        assert.ok(matchesGlob(given, given));
        assert.ok(matchesGlob(`/${given}`, given));
        matchesGlob(pattern, given);
        assert.equal(matchesGlob("*a*a*a*a*a*a*a*a*b", "a".repeat(200)), false);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
