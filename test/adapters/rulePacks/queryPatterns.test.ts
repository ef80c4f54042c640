import assert from "node:assert/strict";

import type { PatternPlace } from "../../../src/adapters/rulePacks/patternPlace.ts";
import { readPatterns } from "../../../src/adapters/rulePacks/queryPatterns.ts";

/** The only pattern of a text. */
function onlyPattern(text: string): PatternPlace {
  const [only, ...others] = readPatterns(text);
  assert.ok(only !== undefined && others.length === 0);
  return only;
}

function needsOf(pattern: string): PatternPlace["needs"] {
  return onlyPattern(pattern).needs;
}

function pathsOf(pattern: string): PatternPlace["paths"] {
  return onlyPattern(pattern).paths;
}

const first = '((call) @match (#match? @match "[)(] \\" ;") (#set! rule "first"))';
const second = '([(a) (b "]")] @match (#set! rule "second") (#set! detects "removed"))';

suite("readPatterns", () => {
  test("finds the patterns that name a rule, where they stand, with what they say", () => {
    const text = `; (a comment "\n${first}\n; ((b) (#set! rule "first"))\n${second}\n((c) @match)\n`;
    assert.deepEqual(
      readPatterns(text).map(({ start, end, rule, detects }) => [text.slice(start, end), rule, detects]),
      [
        [first, "first", null],
        [second, "second", "removed"],
      ],
    );
  });

  test("leaves out a pattern that is cut off", () => {
    assert.deepEqual(readPatterns(first.slice(0, -1)), []);
  });
});

suite("The needs of a pattern", () => {
  const set = '(#set! rule "r")';

  test("are the words of all its questions, one set for each", () => {
    const asked = '(#match? @a "^(un)?safe$") (#eq? @b "Run") (#any-of? @b "run" "walk")';
    assert.deepEqual(needsOf(`((call (x) @a (y) @b) ${asked} ${set})`), [["safe"], ["run"], ["run", "walk"]]);
  });

  test("are read as tree-sitter reads strings", () => {
    assert.deepEqual(needsOf(`((x) @a (#match? @a "\\\\bsay \\"hello\\"") ${set})`), [['say "hello"']]);
  });

  test("are not those of other questions, of comments, of captures or of what must not be", () => {
    const asked = '(#not-match? @a "safe") (#file? @a "safe") (#eq? @a @b) ; (#eq? @a "safe")\n';
    assert.deepEqual(needsOf(`((call (x) @a (y) @b) ${asked} ${set})`), []);
  });

  // The runtime says yes to `#eq?` where the capture is absent.
  const mayBeAbsent = [
    "[(x) @a (y)]",
    '[(x) @a "y"]',
    "[(x) @a (y) @b]",
    "(x)? @a",
    "(x (y) @a)*",
    "[(z) (x (y) @a)]",
    '"x"? @a',
  ];
  for (const part of mayBeAbsent) {
    test(`are not those of equality where ${part} has the capture`, () => {
      assert.deepEqual(needsOf(`((call ${part}) (#eq? @a "run") ${set})`), []);
      assert.deepEqual(needsOf(`((call ${part}) (#match? @a "run") ${set})`), [["run"]]);
    });

    test(`are not those of the path where ${part} has the capture`, () => {
      assert.deepEqual(pathsOf(`((call ${part}) (#path? @a "run") ${set})`), []);
    });
  }

  const isThere = [
    "[(x) @a]",
    "[(x (z) @a)+ (y) @a]",
    '["x" (y)]+ @a',
    "(x)+ @a",
    "[(x) (y)] @a",
    "(x (y)? @b) @a",
    "(x (y) @a)",
    '"x" @a',
    "(x)? (y) @a",
  ];
  for (const part of isThere) {
    test(`are those of equality where ${part} has the capture`, () => {
      assert.deepEqual(needsOf(`((call ${part}) (#eq? @a "run") ${set})`), [["run"]]);
    });

    test(`are those of the path where ${part} has the capture`, () => {
      assert.deepEqual(pathsOf(`((call ${part}) (#path? @a "\\\\.x") (#not-path? @a "y") ${set})`), [
        { pattern: "\\.x", isWanted: true },
        { pattern: "y", isWanted: false },
      ]);
    });
  }
});
