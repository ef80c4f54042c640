import assert from "node:assert/strict";

import { readPatterns } from "../../../src/adapters/rulePacks/queryPatterns.ts";
import type { CompiledQuery } from "../../../src/adapters/treeSitter/compileQueries.ts";
import { createDeadline } from "../../../src/adapters/treeSitter/deadline.ts";
import { createPatternSet, type PlacedPattern } from "../../../src/adapters/treeSitter/patternSet.ts";
import { wholeOf } from "../../../src/adapters/treeSitter/textRange.ts";

suite("createPatternSet", () => {
  /** The rules that are compiled for a text of a file, in order. */
  function compiledFor(patterns: string, path: string, text: string): string[] {
    const compiled: string[] = [];
    const placed = readPatterns(patterns).map((pattern, order) => ({ ...pattern, order }));
    const set = createPatternSet(placed as unknown as PlacedPattern[], (some) => {
      compiled.push(...some.map(({ rule }) => rule));
      return [{ isRooted: true } as CompiledQuery];
    });
    set.searches({ path, text, ranges: [wholeOf(text)] }, createDeadline(1000));
    return compiled;
  }

  const patterns = `
    ((a) @match (#eq? @match "run") (#path? @match "^ci/") (#set! rule "in-ci"))
    ((a) @match (#eq? @match "run") (#not-path? @match "^ci/") (#set! rule "elsewhere"))
    ((a) @match (#eq? @match "run") (#set! rule "anywhere"))
    ((a) @match (#eq? @match "walk") (#set! rule "unneeded"))
    ((a) @match (#set! rule "always"))
  `;

  test("compiles what a text of such a path can have matches of", () => {
    assert.deepEqual(compiledFor(patterns, "ci/a.yml", "run"), ["always", "in-ci", "anywhere"]);
    assert.deepEqual(compiledFor(patterns, "a.yml", "run"), ["always", "elsewhere", "anywhere"]);
    assert.deepEqual(compiledFor(patterns, "ci/a.yml", "stand"), ["always"]);
  });
});
