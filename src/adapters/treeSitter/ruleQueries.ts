import type { Language as Grammar, Node } from "web-tree-sitter";

import type { Rule } from "../../core/rules/finding.ts";
import type { QueryFile } from "../rulePacks/parseRulePacks.ts";
import { describePackProblem, type PackProblem } from "../rulePacks/packProblem.ts";
import { queryPatterns } from "../rulePacks/queryPatterns.ts";
import { compileQueries, type CompiledQuery } from "./compileQueries.ts";
import { findMatches, type FindOptions, type FoundMatches } from "./findMatches.ts";
import { createPatternSet, type PlacedPattern } from "./patternSet.ts";
import type { TextRange } from "./textRange.ts";

/** What is looked at: the tree of a text, for what has a part in one of some ranges, which lie apart. */
export interface Searched {
  readonly root: Node;
  readonly text: string;
  readonly path: string;
  readonly ranges: readonly TextRange[];
  /** Whether there is no other side to compare with: then nothing was removed or got weaker. */
  readonly isAlone: boolean;
}

/** The queries of a language's rules. */
export interface RuleQueries {
  /** What is wrong with the files of a team; ours are checked by tests. */
  readonly problems: readonly PackProblem[];
  find(searched: Searched, options: FindOptions): FoundMatches;
  /** Frees the queries. */
  dispose(): void;
}

/** Makes ready the queries of some rules: ours to be compiled when a text needs them, those of a team at once. */
export function createRuleQueries(
  grammar: Grammar,
  files: readonly QueryFile[],
  rules: readonly Rule[],
  isWanted: (rule: Rule) => boolean,
): RuleQueries {
  const wanted = new Map(
    rules.filter(isWanted).map((rule) => [`${rule.category}/${rule.id}`, rule.detects[0] ?? ""]),
  );
  const patterns = files
    .filter(({ isTeams }) => !isTeams)
    .flatMap(queryPatterns)
    .map((pattern, order) => ({ ...pattern, order, name: `${pattern.category}/${pattern.rule}` }))
    .filter(({ name }) => wanted.has(name));
  const compile = (some: readonly PlacedPattern[]): readonly CompiledQuery[] => {
    const { compiled, problems } = compileQueries(grammar, some, rules);
    if (problems.length > 0) throw new Error(problems.map(describePackProblem).join("\n"));
    return compiled;
  };
  const isIntroduced = ({ name, detects }: (typeof patterns)[number]): boolean =>
    (detects ?? wanted.get(name)) === "introduced";
  const introduced = createPatternSet(patterns.filter(isIntroduced), compile);
  const compared = createPatternSet(
    patterns.filter((pattern) => !isIntroduced(pattern)),
    compile,
  );
  const theirs = files.filter(({ isTeams }) => isTeams);
  const teams = compileQueries(grammar, theirs, rules, isWanted);
  return {
    problems: teams.problems,
    find({ root, text, path, ranges, isAlone }, options) {
      const searches = [
        ...(isAlone ? [introduced] : [introduced, compared]).flatMap((set) =>
          set.searches({ text, path, ranges }, options.deadline),
        ),
        ...teams.compiled.map((query) => ({ query, ranges })),
      ];
      return findMatches(searches, root, options);
    },
    dispose() {
      introduced.dispose();
      compared.dispose();
      for (const { query } of teams.compiled) query.delete();
    },
  };
}

/** The queries of no rules. */
export const noRuleQueries: RuleQueries = {
  problems: [],
  find: () => ({ matches: [], isCutShort: false }),
  dispose() {
    // There is nothing to free.
  },
};
