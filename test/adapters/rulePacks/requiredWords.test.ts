import assert from "node:assert/strict";

import fc from "fast-check";

import { requiredOfTexts, requiredWords } from "../../../src/adapters/rulePacks/requiredWords.ts";

/** A part of a regular expression, and a text that it matches. */
interface Part {
  readonly pattern: string;
  readonly text: string;
}

const letters = fc.string({ unit: fc.constantFrom("a", "b", "A", "B"), minLength: 1, maxLength: 4 });

/** Parts with what they match, made of each other. */
const { part } = fc.letrec<{ part: Part; leaf: Part }>((tie) => ({
  leaf: fc.oneof(
    letters.map((text) => ({ pattern: text, text })),
    letters.map((text) => ({ pattern: `[${text}]`, text: text.slice(-1) })),
    fc.constantFrom("x", "é", " ").map((text) => ({ pattern: ".", text })),
    fc.constant({ pattern: "\\b", text: "" }),
    fc.constant({ pattern: "[^x]", text: "a" }),
    fc.constant({ pattern: "[a-cé]", text: "é" }),
  ),
  part: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map((parts) => ({
      pattern: parts.map(({ pattern }) => pattern).join(""),
      text: parts.map(({ text }) => text).join(""),
    })),
    fc.tuple(tie("part"), tie("part")).chain(([left, right]) =>
      fc.constantFrom(left.text, right.text).map((text) => ({
        pattern: `(${left.pattern}|${right.pattern})`,
        text,
      })),
    ),
    fc.tuple(tie("part"), fc.integer({ min: 0, max: 2 })).map(([one, times]) => ({
      pattern: `(?:${one.pattern})${["*", "+", "{1,2}"][times] ?? ""}`,
      text: one.text.repeat(times),
    })),
    fc.tuple(tie("part"), fc.boolean()).map(([one, isThere]) => ({
      pattern: `(?:${one.pattern})?`,
      text: isThere ? one.text : "",
    })),
    tie("part").map((one) => ({ pattern: `(?=[^]*${one.pattern})(?!zz)${one.pattern}`, text: one.text })),
  ),
}));

suite("requiredWords", () => {
  test("are in whatever the pattern matches", () => {
    let nTold = 0;
    fc.assert(
      fc.property(part, ({ pattern, text }) => {
        fc.pre(new RegExp(pattern).test(text));
        const words = requiredWords(pattern);
        if (words === null) return;
        nTold += 1;
        const lower = text.toLowerCase();
        assert.ok(
          words.some((word) => lower.includes(word)),
          `${pattern} matches ${text} without ${words.join(", ")}`,
        );
      }),
      { seed: 11, numRuns: 5_000 },
    );
    assert.ok(nTold > 400, `only ${String(nTold)} patterns were told of`);
  });

  const told: readonly (readonly [pattern: string, words: readonly string[] | null])[] = [
    ["^(await )?expect\\(", ["expect("]],
    ["^[Vv]erify$", ["verify"]],
    ["^(read|write)(File|Dir)Sync$", ["readfilesync", "readdirsync", "writefilesync", "writedirsync"]],
    ["\\bSKIP\\b|skip_", ["skip"]],
    ["(secret|password)\\w*\\s*=", ["secret", "password"]],
    ["a|verify", null],
    ["^\\w+$", null],
    ["größe", ["gr"]],
    ["(?=.*token)\\w+", ["token"]],
    ["(?!.*token)\\w+", null],
    ["(ab){2,}", ["ab"]],
    ["", null],
  ];
  for (const [pattern, words] of told) {
    test(`of ${JSON.stringify(pattern)} are ${words?.join(", ") ?? "none"}`, () => {
      assert.deepEqual(requiredWords(pattern), words);
    });
  }

  test("of a few texts are those texts, where all are of ASCII and long enough", () => {
    assert.deepEqual(requiredOfTexts(["Run", "eval"]), ["run", "eval"]);
    assert.equal(requiredOfTexts(["run", "ü-run"]), null);
    assert.equal(requiredOfTexts(["run", "r"]), null);
  });
});
