import type { Node } from "web-tree-sitter";

import {
  around,
  childOf,
  common,
  listed,
  modifiersOf,
  ownerIn,
  type DeclarationShape,
} from "./declarationShape.ts";

/** What a function of C may stand in and still be free. */
const throughInC = [
  "preproc_ifdef",
  "preproc_if",
  "preproc_else",
  "linkage_specification",
  "declaration_list",
  "ERROR",
];

/** C: what is not `static`. */
export const c: DeclarationShape = {
  ...common,
  kinds: { function_definition: "function" },
  nameOf: (node) => functionOf(node)?.childForFieldName("declarator")?.text ?? "",
  parametersOf: (node) => listed(functionOf(node)?.childForFieldName("parameters") ?? null),
  resultOf: resultInC,
  ownerOf: (node) => ownerIn(node, { classes: [], through: throughInC, top: ["translation_unit"] }),
  isVisible: (node) => !/\bstatic\b/.test(wordsBefore(node)),
};

const cppClasses = ["class_specifier", "struct_specifier"];

/** C++: what a header declares, free or as a public member; a namespace is the owner of what stands in it. */
export const cpp: DeclarationShape = {
  ...c,
  kinds: { function_definition: "function", declaration: "function", field_declaration: "method" },
  hasBodiless: ["declaration", "field_declaration"],
  prototypes: ["declaration", "field_declaration"],
  ownerOf: (node) =>
    ownerIn(node, {
      classes: [...cppClasses, "namespace_definition"],
      through: [...throughInC, "field_declaration_list", "template_declaration"],
      top: ["translation_unit"],
    })?.replace(/^.*::|<.*$/gs, "") ?? null,
  isStatic: (node) => memberList(node) === null || /\bstatic\b/.test(wordsBefore(node)),
  isVisible(node) {
    const words = wordsBefore(node);
    const list = memberList(node);
    if (list === null) return !/\bstatic\b(?!.*\binline\b)/s.test(words);
    const made = list.parent?.childForFieldName("name")?.text;
    const isOverride = functionOf(node)?.children.some(({ type }) => type === "virtual_specifier") === true;
    return access(node, list) === "public" && !isOverride && this.nameOf(node) !== made;
  },
};

/** The function that a declaration declares, through pointers and references. */
function functionOf(node: Node): Node | null {
  let inner: Node | null = node.childForFieldName("declarator");
  while (inner !== null && inner.type !== "function_declarator") {
    inner = /^(pointer|reference|init)_declarator$/.test(inner.type)
      ? (inner.childForFieldName("declarator") ?? childOf(inner, "function_declarator"))
      : null;
  }
  return inner;
}

function wordsBefore(node: Node): string {
  return node.text.slice(0, (functionOf(node)?.startIndex ?? node.endIndex) - node.startIndex);
}

/** Without what says where a function is seen and how it is linked. */
function resultInC(node: Node): string {
  return wordsBefore(node)
    .replace(
      /\b(static|inline|extern|virtual|constexpr|explicit|[A-Z][A-Z\d_]{2,})\b|__\w+(\(\(.*?\)\))?/gs,
      "",
    )
    .trim();
}

/** The list of members that a declaration stands in. */
function memberList(node: Node): Node | null {
  const parent = node.parent?.type === "template_declaration" ? node.parent.parent : node.parent;
  return parent?.type === "field_declaration_list" ? parent : null;
}

function access(node: Node, list: Node): string {
  const said = list.namedChildren.filter(
    ({ type, startIndex }) => type === "access_specifier" && startIndex < node.startIndex,
  );
  const last = said.at(-1)?.text.replace(/\W/g, "");
  return last ?? (list.parent?.type === "class_specifier" ? "private" : "public");
}

/** Swift: what is not private to its type or file. */
export const swift: DeclarationShape = {
  ...common,
  kinds: {
    function_declaration: "function",
    protocol_function_declaration: "function",
    init_declaration: "constructor",
  },
  constructors: ["init"],
  hasBodiless: ["protocol_function_declaration"],
  parametersOf(node) {
    const start = node.children.findIndex(({ type }) => type === "(");
    const end = node.children.findIndex(({ type }) => type === ")");
    return start === -1 ? null : node.children.slice(start, end + 1);
  },
  resultOf(node) {
    const arrow = node.children.findIndex(({ type }) => type === "->");
    return arrow === -1 ? null : (node.children[arrow + 1]?.text ?? null);
  },
  ownerOf: (node) =>
    ownerIn(node, {
      classes: ["class_declaration", "protocol_declaration"],
      through: ["class_body", "enum_class_body", "protocol_body"],
      top: ["source_file"],
    })
      ?.replace(/<.*$/s, "")
      .replace(/^.*\./s, "") ?? null,
  isStatic: (node) =>
    /\b(static|class)\b/.test(modifiersOf(node)) || node.children.some(({ type }) => type === "class"),
  isVisible(node) {
    const holder = around(node, ["class_declaration", "protocol_declaration"]);
    const words = `${modifiersOf(node)} ${holder === null ? "" : modifiersOf(holder)}`;
    return !/\b(private|fileprivate|override)\b|@IB/.test(words);
  },
};
