import { Parser, type Language, type Range, type Tree } from "web-tree-sitter";

import { DeadlineError, type Deadline } from "./deadline.ts";

/** A text to parse, and the parts of it that are code; all of it without `ranges`. */
export interface Source {
  readonly text: string;
  readonly ranges?: readonly Range[];
}

/** Parses a text; the caller deletes the tree. Throws a `DeadlineError` when it takes too long. */
export function parseTree(grammar: Language, { text, ranges }: Source, deadline: Deadline): Tree {
  const parser = new Parser();
  try {
    parser.setLanguage(grammar);
    const tree = parser.parse(text, null, {
      progressCallback: () => deadline.isOver(),
      ...(ranges === undefined ? {} : { includedRanges: [...ranges] }),
    });
    if (tree === null) throw new DeadlineError();
    return tree;
  } finally {
    parser.delete();
  }
}

/** The share of a tree's text that could not be parsed, 0 to 1. */
export function errorShare(tree: Tree): number {
  const root = tree.rootNode;
  if (!root.hasError) return 0;
  const broken = root.isError ? [root] : root.descendantsOfType("ERROR");
  const length = broken.reduce((sum, node) => sum + node.endIndex - node.startIndex, 0);
  return Math.min(1, length / Math.max(1, root.endIndex - root.startIndex));
}
