import type { TextRange } from "./textRange.ts";
import { createWordIndex } from "./wordIndex.ts";

/** What must stand in the text that a pattern matches: one word of each set, as `requiredWords` has them. */
export interface Needy {
  readonly needs: readonly (readonly string[])[];
}

/** Tells where in a text patterns can match at all. */
export interface PatternFilter<Pattern> {
  /** The patterns whose words are there: of what each must hold a word of, the places that are fewest. */
  find(text: string): ReadonlyMap<Pattern, readonly TextRange[]>;
}

/** Prepares for patterns that need something. */
export function createPatternFilter<Pattern extends Needy>(
  patterns: readonly Pattern[],
): PatternFilter<Pattern> {
  const { setsOf, setsOfWord } = numberSets(patterns);
  const index = createWordIndex(setsOfWord.keys());
  return {
    find(text) {
      const placesOf = new Map<number, TextRange[]>();
      for (const [word, starts] of index.find(text)) {
        const places = starts.map((start) => ({ start, end: start + word.length }));
        for (const set of setsOfWord.get(word) ?? []) {
          placesOf.set(set, (placesOf.get(set) ?? []).concat(places));
        }
      }
      const found = new Map<Pattern, readonly TextRange[]>();
      for (const [pattern, sets] of setsOf) {
        const places = fewest(sets.map((set) => placesOf.get(set) ?? []));
        if (places.length > 0) found.set(pattern, places);
      }
      return found;
    },
  };
}

/** Sets of words by their numbers: those that each pattern needs, and those that a word is in. */
interface NumberedSets<Pattern> {
  readonly setsOf: ReadonlyMap<Pattern, readonly number[]>;
  readonly setsOfWord: ReadonlyMap<string, readonly number[]>;
}

/** Many patterns need the same. */
function numberSets<Pattern extends Needy>(patterns: readonly Pattern[]): NumberedSets<Pattern> {
  const sets = new Map<string, number>();
  const setsOfWord = new Map<string, number[]>();
  const setOf = (words: readonly string[]): number => {
    const name = words.join("\n");
    const set = sets.get(name) ?? sets.size;
    if (set === sets.size) {
      sets.set(name, set);
      for (const word of words) setsOfWord.set(word, [...(setsOfWord.get(word) ?? []), set]);
    }
    return set;
  };
  return { setsOf: new Map(patterns.map((pattern) => [pattern, pattern.needs.map(setOf)])), setsOfWord };
}

/** Of what must all be there, that which stands in the fewest places: in none, where one is missing. */
function fewest(all: readonly (readonly TextRange[])[]): readonly TextRange[] {
  return all.reduce((least, some) => (some.length < least.length ? some : least));
}

/** Words nearer to each other than this are looked at in one go. */
const joinedWithin = 300;
/** Looking at more places than this takes longer than looking everywhere. */
const maxPlaces = 16;
/** A range of so many characters is looked at in one go. */
const smallRange = 3_000;

/**
 * Where to look for what holds one of some words and has a part in one of some ranges, which lie apart: whatever it is has
 * a part in one of these places as well, and the other way round. What holds a word in a range has a part where that word
 * is; what holds only words outside reaches over the border of the range that is nearer to them.
 */
export function placesToLookAt(words: readonly TextRange[], ranges: readonly TextRange[]): TextRange[] {
  return ranges.flatMap((range) => {
    const { start, end } = range;
    const joined = joinNear([
      ...(words.some((word) => word.start < start) ? [{ start, end: Math.min(start + 1, end) }] : []),
      ...words.filter((word) => word.start >= start && word.end <= end),
      ...(words.some((word) => word.end > end) ? [{ start: Math.max(start, end - 1), end }] : []),
    ]);
    const isSmall = joined.length > 1 && end - start <= smallRange;
    return isSmall || joined.length > maxPlaces ? [range] : joined;
  });
}

/** Ranges that are near to each other become one. */
function joinNear(ranges: readonly TextRange[]): TextRange[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((left, right) => left.start - right.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end + joinedWithin) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
