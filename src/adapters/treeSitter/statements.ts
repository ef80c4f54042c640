import type { Node } from "web-tree-sitter";

import type { Language } from "./language.ts";

/** Whether a node stands in a block by itself. */
export function isStatement({ parent }: Node, { blocks }: Language): boolean {
  return parent !== null && blocks.includes(parent.type);
}

/** The innermost statement that holds a node; `null` where none does. */
export function statementAround(node: Node, language: Language): Node | null {
  let at: Node | null = node;
  while (at !== null && !isStatement(at, language)) at = at.parent;
  return at;
}
