import assert from "node:assert/strict";
import fc from "fast-check";

import { comparators } from "../../../src/core/rules/comparators.ts";

const values: Readonly<Record<string, readonly string[]>> = {
  "file-mode": ["0o600", "0o644", "0o755", "0o666", "0o777", "0", "mode"],
  "file-mode-octal": ["600", "0644", "755", "u+x", "a+rw", "$mode"],
  "permission-word": ["none", "read", "write", "admin", "roles/viewer", "roles/editor", '"Owner"', "other"],
  wildcard: ["*", '"s3:*"', "s3:Get*", "s3:GetObject", '["s3:*", "sqs:*"]', "bucket.arn"],
  "exception-breadth": ["KeyError", "(KeyError, ValueError)", "Exception", "except", "OSError | Exception"],
};

function isWeaker(name: string, base: string, head: string): boolean | undefined {
  return comparators[name]?.(base, head);
}

suite("comparators", () => {
  const cases: readonly (readonly [string, string, string, boolean])[] = [
    ["file-mode", "0o600", "0o666", true],
    ["file-mode", "0o777", "0o700", false],
    ["file-mode", "0o070", "0o700", true],
    ["file-mode", "mode", "0o777", false],
    ["file-mode-octal", "600", "644", true],
    ["permission-word", "read", "write", true],
    ["permission-word", "write", "read", false],
    ["permission-word", '"roles/viewer"', '"roles/owner"', true],
    ["permission-word", "read", "something", false],
    ["permission-word", '"roles/storage.objectViewer"', '"roles/storage.objectAdmin"', true],
    ["permission-word", '"roles/run.admin"', '"roles/run.invoker"', false],
    ["wildcard", '"s3:GetObject"', '"s3:Get*"', true],
    ["wildcard", "s3:*", '"*"', true],
    ["wildcard", '["arn:a/x", "arn:b"]', '["arn:b", "arn:a/*"]', true],
    ["wildcard", "\n  - arn:a\n", "*", true],
    ["wildcard", "[bucket.arn]", '["*"]', true],
    ["wildcard", '"s3:*"', '"s3:Get*"', false],
    ["wildcard", '["s3:*"]', '["s3:*", "s3:Get*"]', false],
    ["wildcard", '"s3:GetObject"', '"sqs:*"', false],
    ["wildcard", '"a*b*c"', '"a*c"', true],
    ["exception-breadth", "KeyError as e", "Exception as e", true],
    ["exception-breadth", "Exception", "except", true],
    ["exception-breadth", "Exception", "(KeyError, ValueError)", false],
    ["exception-breadth", "builtins.KeyError", "builtins.Exception", true],
  ];
  for (const [name, base, head, expected] of cases) {
    test(`${name}: ${base} → ${head} is ${expected ? "" : "not "}weaker`, () => {
      assert.equal(isWeaker(name, base, head), expected);
    });
  }

  for (const [name, texts] of Object.entries(values)) {
    test(`${name}: nothing is weaker than itself`, () => {
      for (const text of texts) assert.equal(isWeaker(name, text, text), false);
    });
  }

  for (const name of ["permission-word", "exception-breadth"]) {
    test(`${name}: of two, at most one is weaker than the other`, () => {
      const text = fc.constantFrom(...(values[name] ?? []));
      fc.assert(
        fc.property(text, text, (left, right) => {
          assert.ok(isWeaker(name, left, right) !== true || isWeaker(name, right, left) !== true);
        }),
        { seed: 1 },
      );
    });
  }
});
