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
import { c, cpp, swift } from "./nativeShapes.ts";
import { ruby } from "./rubyShape.ts";

const scriptClasses = ["class_declaration", "abstract_class_declaration"];

const script: DeclarationShape = {
  ...common,
  kinds: {
    function_declaration: "function",
    generator_function_declaration: "function",
    variable_declarator: "function",
    method_definition: "method",
  },
  constructors: ["constructor"],
  ownerOf: (node) =>
    ownerIn(node, {
      classes: scriptClasses,
      through: ["class_body", "export_statement", "lexical_declaration"],
      top: ["program"],
    }),
  isVisible: isScriptVisible,
};

function isScriptVisible(node: Node, root: Node): boolean {
  const isMember = node.type === "method_definition";
  if (isMember && /^(private|protected)\b/.test(modifiersOf(node))) return false;
  if (isMember && node.children.some(({ type }) => type === "get" || type === "set")) return false;
  const declared = isMember ? around(node, scriptClasses) : node;
  const name = declared?.childForFieldName("name")?.text ?? "";
  const statement = declared?.type === "variable_declarator" ? declared.parent : declared;
  const holder = statement?.parent;
  // What comes before the implementation says what callers see.
  if (statement?.previousNamedSibling?.type === "function_signature") return false;
  if (
    holder?.previousNamedSibling?.text.includes(`function ${name}`) === true &&
    holder.text.startsWith("export")
  ) {
    if ((holder.previousNamedSibling.firstNamedChild?.type ?? "").includes("function_signature"))
      return false;
  }
  return holder?.type === "export_statement" || exportedNames(root).has(name);
}

/** The names that a script exports in a list of its own: `export { a }`, `module.exports = { a }`, `exports.a = a`. */
function exportedNames(root: Node): Set<string> {
  const statements = root.namedChildren.filter(
    ({ type, text }) =>
      (type === "export_statement" &&
        /^export\s*(\{|default\s+\w+;?\s*$)/.test(text) &&
        !/\bfrom\b/.test(text)) ||
      (type === "expression_statement" && /^(module\.)?exports\b/.test(text)),
  );
  const words = statements.flatMap(({ text }) =>
    text.length > 4_000 ? [] : [...text.matchAll(/[\w$]+/g)].map(([word]) => word),
  );
  return new Set(words);
}

const python: DeclarationShape = {
  ...common,
  kinds: { function_definition: "function" },
  constructors: ["__init__"],
  ownerOf: (node) =>
    ownerIn(node, {
      classes: ["class_definition"],
      through: ["block", "decorated_definition"],
      top: ["module"],
    }),
  isVisible(node) {
    const name = node.childForFieldName("name")?.text ?? "";
    const owner = around(node, ["class_definition"])?.childForFieldName("name")?.text ?? "";
    if ((name.startsWith("_") && name !== "__init__") || owner.startsWith("_")) return false;
    const marks = node.parent?.type === "decorated_definition" ? node.parent.namedChildren : [];
    return marks.every(
      ({ type, text }) =>
        type !== "decorator" ||
        /^@(staticmethod|classmethod|abstractmethod|abc\.abstractmethod|override|(functools\.)?(lru_)?cache)\b/.test(
          text,
        ),
    );
  },
};

const go: DeclarationShape = {
  ...common,
  kinds: { function_declaration: "function", method_declaration: "method" },
  resultOf: (node) => node.childForFieldName("result")?.text ?? null,
  ownerOf(node) {
    const receiver = node.childForFieldName("receiver")?.text ?? "";
    return /(\w+)(?:\[[^\]]*\])?\s*\)$/.exec(receiver)?.[1] ?? "";
  },
  isVisible: (node) => /^\p{Lu}/u.test(node.childForFieldName("name")?.text ?? ""),
};

const rust: DeclarationShape = {
  ...common,
  kinds: { function_item: "function" },
  ownerOf: (node) =>
    ownerIn(node, { classes: ["impl_item"], through: ["declaration_list"], top: ["source_file"] })?.replace(
      /<.*$/s,
      "",
    ) ?? null,
  isVisible: (node) =>
    node.children.some(({ type, text }) => type === "visibility_modifier" && text === "pub"),
};

const classes = [
  ...["class_declaration", "interface_declaration", "enum_declaration", "record_declaration"],
  ...["struct_declaration", "object_declaration", "trait_declaration"],
];

const ofClasses = {
  classes,
  through: [
    ...["class_body", "interface_body", "enum_body", "enum_body_declarations", "declaration_list"],
    ...["namespace_declaration", "file_scoped_namespace_declaration", "enum_class_body"],
  ],
  top: ["program", "compilation_unit", "source_file"],
};

const java: DeclarationShape = {
  ...common,
  kinds: { method_declaration: "method", constructor_declaration: "constructor" },
  hasBodiless: ["method_declaration"],
  resultOf: (node) => node.childForFieldName("type")?.text ?? null,
  ownerOf: (node) => ownerIn(node, ofClasses),
  isVisible(node) {
    const words = modifiersOf(node);
    if (/@(?!Nullable|NonNull|Deprecated|SuppressWarnings|CheckReturnValue|SafeVarargs)\w/.test(words))
      return false;
    return (
      /\bpublic\b/.test(words) ||
      (around(node, classes)?.type === "interface_declaration" && !/\bprivate\b/.test(words))
    );
  },
};

const csharp: DeclarationShape = {
  ...java,
  resultOf: (node) => (node.childForFieldName("returns") ?? node.childForFieldName("type"))?.text ?? null,
  isVisible(node) {
    const words = modifiersOf(node);
    return /\bpublic\b/.test(words) && !/\boverride\b|\[/.test(words);
  },
};

const php: DeclarationShape = {
  ...common,
  kinds: { method_declaration: "method", function_definition: "function" },
  constructors: ["__construct"],
  ownerOf: (node) =>
    ownerIn(node, {
      ...ofClasses,
      through: [...ofClasses.through, "namespace_definition", "compound_statement"],
    }),
  isVisible: (node) => node.type === "function_definition" || /\bpublic\b/.test(modifiersOf(node)),
};

const kotlin: DeclarationShape = {
  ...common,
  kinds: { function_declaration: "function" },
  parametersOf: (node) => listed(childOf(node, "function_value_parameters")),
  bodyOf: (node) => childOf(node, "function_body"),
  resultOf(node) {
    const parameters = childOf(node, "function_value_parameters");
    const body = childOf(node, "function_body");
    if (parameters === null) return null;
    const end = (body?.startIndex ?? node.endIndex) - node.startIndex;
    const between = node.text.slice(parameters.endIndex - node.startIndex, end);
    // An expression's type is not written; only a block without a type returns nothing.
    return /^\s*:/.test(between) ? between : body?.text.startsWith("=") === true ? "Any" : "";
  },
  ownerOf: (node) => ownerIn(node, ofClasses),
  isVisible: (node) => !/\b(private|protected|internal|override)\b|@/.test(modifiersOf(node)),
};

/** What is declared of a function of a shell is its name. */
const bash: DeclarationShape = {
  ...common,
  kinds: { function_definition: "function" },
  names: /^[A-Za-z_][\w:-]*$/,
  parametersOf: () => [],
  ownerOf: (node) => ownerIn(node, { classes: [], through: [], top: ["program"] }),
  isVisible: () => true,
};

/** By the id of the language; in the others it can't be told who sees what. */
export const declarationShapes: Readonly<Record<string, DeclarationShape>> = {
  typescript: script,
  tsx: script,
  javascript: script,
  python,
  go,
  rust,
  java,
  csharp,
  php,
  kotlin,
  ruby,
  bash,
  c,
  cpp,
  swift,
};
