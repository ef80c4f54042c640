import type { Node } from "web-tree-sitter";

import type { Remark } from "../../core/rules/directive.ts";
import type { Language } from "./language.ts";

/** A remark and where it stands. */
export interface PlacedRemark {
  readonly remark: Remark;
  readonly start: number;
  readonly end: number;
}

const maxLength = 500;

/** The comments and annotations of a tree, in the order of the text. */
export function findRemarks(root: Node, text: string, language: Language): PlacedRemark[] {
  const types = [...language.comments, ...(language.annotations ?? [])];
  return root.descendantsOfType(types).map((node) => placed(text, node, itemOf(node, language)));
}

/** The comments of a text without a grammar: lines that begin with what begins a comment there. */
export function findLineRemarks(text: string, comment: RegExp): PlacedRemark[] {
  let start = 0;
  let row = 0;
  return text.split("\n").flatMap((line) => {
    const end = start + line.length;
    const own = { startIndex: start, endIndex: end, startPosition: { row }, endPosition: { row } };
    start = end + 1;
    row += 1;
    return comment.test(line) ? [placed(text, own, null)] : [];
  });
}

type Place = Pick<Node, "startIndex" | "endIndex"> & {
  readonly startPosition: { readonly row: number };
  readonly endPosition: { readonly row: number };
};

function placed(text: string, { startIndex, endIndex, ...place }: Place, item: Remark["item"]): PlacedRemark {
  const own = text.slice(startIndex, Math.min(endIndex, startIndex + maxLength));
  const before = text.slice(text.lastIndexOf("\n", startIndex - 1) + 1, startIndex);
  const remark = {
    text: withoutMarks(own),
    lines: { start: place.startPosition.row + 1, lines: own.trimEnd().split("\n").length },
    isTrailing: before.trim() !== "" && item === null,
    item,
  };
  return { remark, start: startIndex, end: endIndex };
}

function withoutMarks(comment: string): string {
  return comment
    .replace(/^\s*(?:\/\*+|\/\/+!?|<!--|--|#+(?![[!]|pragma)|;+)\s*/, "")
    .replace(/\s*(?:\*+\/|-->)\s*$/, "")
    .replace(/\s*\n\s*\*?\s*/g, " ")
    .trim();
}

/** What an annotation belongs to: the node that begins with it, or the next that is neither remark. */
function itemOf(node: Node, language: Language): Remark["item"] {
  if (language.annotations?.includes(node.type) !== true) return null;
  let around: Node = node;
  while (around.parent?.parent != null && around.parent.startIndex === node.startIndex)
    around = around.parent;
  let next = around.id === node.id ? node.nextNamedSibling : around;
  while (next !== null && [...language.comments, ...language.annotations].includes(next.type)) {
    next = next.nextNamedSibling;
  }
  const start = node.startPosition.row + 1;
  return { start, lines: (next ?? node).endPosition.row + 2 - start };
}
