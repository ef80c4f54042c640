import type { Node } from "web-tree-sitter";

import { common, ownerIn, type DeclarationShape } from "./declarationShape.ts";

/** Ruby: what is not under `private` or `protected`; what a class or module answers to itself is called through its name. */
export const ruby: DeclarationShape = {
  ...common,
  kinds: { method: "method", singleton_method: "method" },
  names: /^\w+[?!]?$/,
  constructors: ["initialize"],
  hasBodiless: ["method", "singleton_method"],
  parametersOf(node) {
    const parameters = node.childForFieldName("parameters");
    return parameters === null ? [] : [parameters];
  },
  ownerOf: (node) =>
    ownerIn(node, {
      classes: ["class", "module"],
      through: ["body_statement", "singleton_class"],
      top: ["program"],
    })?.replace(/^.*::/s, "") ?? null,
  isStatic: (node) =>
    node.type === "singleton_method" ||
    node.parent?.parent?.type === "singleton_class" ||
    wordsIn(node).some((word) => /^(module_function|extend self)$/.test(word)),
  isVisible(node) {
    if (node.type === "singleton_method" && node.childForFieldName("object")?.type !== "self") return false;
    const name = node.childForFieldName("name")?.text ?? "";
    const words = wordsIn(node);
    if (words.some((word) => /^(private|protected)\w*\b/.test(word) && word.includes(`:${name}`)))
      return false;
    const before = wordsIn(node, node.startIndex).filter((word) =>
      ["public", "private", "protected"].includes(word),
    );
    return node.type === "singleton_method" || (before.at(-1) ?? "public") === "public";
  },
};

/** The calls and bare words that stand beside a method, before a place in the text. */
function wordsIn(node: Node, end = Infinity): string[] {
  const around = node.parent?.namedChildren ?? [];
  return around.flatMap(({ type, text, startIndex }) =>
    (type === "identifier" || type === "call") && startIndex < end ? [text] : [],
  );
}
