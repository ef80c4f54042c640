import assert from "node:assert/strict";

import fc from "fast-check";

import { createPatternFilter, placesToLookAt } from "../../../src/adapters/treeSitter/patternFilter.ts";
import type { TextRange } from "../../../src/adapters/treeSitter/textRange.ts";
import { createWordIndex } from "../../../src/adapters/treeSitter/wordIndex.ts";

const texts = fc.string({ unit: fc.constantFrom("a", "b", "A", "B", "İ", "ß", "\n"), maxLength: 60 });
const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b"), minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
});

suite("createWordIndex", () => {
  test("finds what a search for each word alone finds, whatever the case", () => {
    fc.assert(
      fc.property(texts, words, (text, wanted) => {
        const found = createWordIndex(wanted).find(text);
        const lower = text.replace(/[AB]/gu, (letter) => letter.toLowerCase());
        for (const word of wanted) {
          const places = Array.from({ length: lower.length }, (_, at) => at).filter((at) =>
            lower.startsWith(word, at),
          );
          assert.deepEqual(found.get(word) ?? [], places);
        }
      }),
      { seed: 3, numRuns: 1_000 },
    );
  });
});

suite("createPatternFilter", () => {
  const open = { name: "open", needs: [["open"]] };
  const either = { name: "either", needs: [["read", "write"], ["file"]] };
  const filter = createPatternFilter([open, either]);

  test("finds the patterns of which each set has a word", () => {
    assert.deepEqual([...filter.find("readFile()").keys()], [either]);
    assert.deepEqual([...filter.find("reopened; read()").keys()], [open]);
    assert.deepEqual([...filter.find("").keys()], []);
  });

  test("tells the places of the set that has the fewest", () => {
    assert.deepEqual(filter.find("read(); write(); file").get(either), [{ start: 17, end: 21 }]);
  });
});

suite("placesToLookAt", () => {
  const size = 30_000;
  const rangesIn = (maxLength: number, longest: number): fc.Arbitrary<TextRange[]> =>
    fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: size }), fc.integer({ min: 1, max: longest }))
        .map(([start, length]) => ({ start, end: start + length })),
      { minLength: 1, maxLength },
    );
  /** Ranges that lie apart. */
  const apart = rangesIn(4, 8_000).map((ranges) => {
    const sorted = [...ranges].sort((left, right) => left.start - right.start);
    return sorted.filter((range, at) => sorted.slice(0, at).every(({ end }) => end < range.start));
  });
  const overlap = (left: TextRange, right: TextRange): boolean =>
    left.start < right.end && right.start < left.end;

  test("whatever holds a word and has a part in a range has a part in a place, and places lie in ranges", () => {
    fc.assert(
      fc.property(rangesIn(30, 10), apart, rangesIn(20, size), (places, ranges, nodes) => {
        const found = placesToLookAt(places, ranges);
        assert.ok(
          found.every((place) => ranges.some(({ start, end }) => start <= place.start && place.end <= end)),
        );
        for (const node of nodes) {
          const isWanted =
            places.some((word) => node.start <= word.start && word.end <= node.end) &&
            ranges.some((range) => overlap(range, node));
          if (isWanted) assert.ok(found.some((place) => overlap(place, node)));
        }
      }),
      { seed: 5, numRuns: 2_000 },
    );
  });

  test("looks at a few characters where words are few, and everywhere where they are many", () => {
    const all = { start: 0, end: 10_000 };
    assert.deepEqual(placesToLookAt([{ start: 50, end: 54 }], [all]), [{ start: 50, end: 54 }]);
    const many = Array.from({ length: 20 }, (_, nth) => ({ start: nth * 500, end: nth * 500 + 4 }));
    assert.deepEqual(placesToLookAt(many, [all]), [all]);
  });
});
