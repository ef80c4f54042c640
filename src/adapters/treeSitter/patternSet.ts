import type { PathQuestion } from "../rulePacks/patternPlace.ts";
import type { QueryPattern } from "../rulePacks/queryPatterns.ts";
import type { CompiledQuery, QuerySource } from "./compileQueries.ts";
import type { Deadline } from "./deadline.ts";
import type { Search } from "./findMatches.ts";
import { createPatternFilter, placesToLookAt } from "./patternFilter.ts";
import type { TextRange } from "./textRange.ts";

/** Patterns of which a text is asked only those that it can have matches of. */
export interface PatternSet {
  /** What to run, and where, to find all that has a part in one of the ranges. */
  searches(file: SearchedFile, deadline: Deadline): Search[];
  /** Frees the queries. */
  dispose(): void;
}

/** A text of a file, and the ranges of it that are looked at, which lie apart. */
export interface SearchedFile {
  readonly path: string;
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** A pattern with its place among the others. */
export type PlacedPattern = QueryPattern & Required<Pick<QuerySource, "order">>;

/** How many patterns become one query, which is run wherever one of them may match. */
const maxPatterns = 8;

/**
 * A query takes time for every pattern in it, to compile and on every text, and most patterns can match only where
 * certain words stand, many of them only in files of some names. They are compiled when such a file first has their words,
 * and run where these are. What needs no words is compiled when anything is asked for, and run everywhere.
 */
export function createPatternSet(
  patterns: readonly PlacedPattern[],
  compile: (patterns: readonly PlacedPattern[]) => readonly CompiledQuery[],
): PatternSet {
  const isNeedy = ({ needs }: PlacedPattern): boolean => needs.length > 0;
  const filter = createPatternFilter(patterns.filter(isNeedy));
  const compiled = new Map<PlacedPattern, readonly CompiledQuery[]>();
  let always: readonly CompiledQuery[] | null = null;
  const compileMissing = (wanted: readonly PlacedPattern[]): void => {
    always ??= compile(patterns.filter((pattern) => !isNeedy(pattern)));
    const missing = wanted.filter((pattern) => !compiled.has(pattern));
    for (let at = 0; at < missing.length; at += maxPatterns) {
      const batch = missing.slice(at, at + maxPatterns);
      const queries = compile(batch);
      for (const pattern of batch) compiled.set(pattern, queries);
    }
  };
  return {
    searches({ path, text, ranges }, deadline) {
      const isPathMeant = createPathTest(path);
      const words = [...filter.find(text)].filter(([pattern]) => pattern.paths.every(isPathMeant));
      deadline.outside(() => {
        compileMissing(words.map(([pattern]) => pattern));
      });
      const wordsOf = new Map<CompiledQuery, TextRange[]>();
      for (const [pattern, places] of words)
        for (const query of compiled.get(pattern) ?? [])
          wordsOf.set(query, (wordsOf.get(query) ?? []).concat(places));
      return [
        ...(always ?? []).map((query) => ({ query, ranges })),
        ...[...wordsOf].map(([query, places]) => ({
          query,
          // What begins before a place and is no single node may not be found from there.
          ranges: query.isRooted ? placesToLookAt(places, ranges) : ranges,
        })),
      ];
    },
    dispose() {
      for (const { query } of new Set([...(always ?? []), ...[...compiled.values()].flat()])) query.delete();
      compiled.clear();
    },
  };
}

/** Tells whether a path is as patterns ask: many ask the same. */
function createPathTest(path: string): (question: PathQuestion) => boolean {
  const answers = new Map<string, boolean>();
  return ({ pattern, isWanted }) => {
    const matches = answers.get(pattern) ?? new RegExp(pattern, "u").test(path);
    answers.set(pattern, matches);
    return matches === isWanted;
  };
}
