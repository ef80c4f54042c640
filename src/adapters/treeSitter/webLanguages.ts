import type { Language } from "./language.ts";

const javascript = {
  packs: ["javascript"],
  comments: ["comment"],
  noops: ["empty_statement"],
  blocks: ["program", "statement_block", "class_body", "switch_case", "switch_default", "array", "object"],
  functions: ["arrow_function", "function_expression", "function_declaration", "method_definition"],
};

/** JavaScript with its relatives, and PHP. */
export const webLanguages: readonly Language[] = [
  {
    id: "typescript",
    grammar: "tree-sitter-typescript",
    paths: /\.[cm]?ts$/,
    ...javascript,
    packs: ["javascript", "typescript"],
  },
  {
    id: "tsx",
    grammar: "tree-sitter-tsx",
    paths: /\.tsx$/,
    ...javascript,
    packs: ["javascript", "typescript"],
  },
  { id: "javascript", grammar: "tree-sitter-javascript", paths: /\.([cm]?js|jsx)$/, ...javascript },
  {
    id: "php",
    grammar: "tree-sitter-php",
    paths: /(?<!\.blade)\.(php\d?|phtml)$/,
    packs: ["php"],
    comments: ["comment"],
    noops: ["empty_statement", "php_tag", "text_interpolation"],
    blocks: [
      "program",
      "compound_statement",
      "declaration_list",
      "case_statement",
      "default_statement",
      "array_creation_expression",
    ],
    functions: ["anonymous_function", "arrow_function", "function_definition", "method_declaration"],
  },
];
