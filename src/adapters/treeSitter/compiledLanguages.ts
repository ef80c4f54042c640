import type { Language } from "./language.ts";

const c = {
  comments: ["comment"],
  // A lone `;` is an expression statement in this grammar, told by its text.
  noops: [],
  blocks: ["translation_unit", "compound_statement", "case_statement", "field_declaration_list"],
  functions: ["function_definition"],
};

/** Languages that a compiler turns into a program before it runs. */
export const compiledLanguages: readonly Language[] = [
  {
    id: "go",
    grammar: "tree-sitter-go",
    paths: /\.go$/,
    packs: ["go"],
    comments: ["comment"],
    noops: ["empty_statement"],
    lists: ["statement_list"],
    blocks: ["source_file", "block", "statement_list", "expression_case", "default_case"],
    functions: ["func_literal", "function_declaration", "method_declaration"],
  },
  {
    id: "java",
    grammar: "tree-sitter-java",
    paths: /\.java$/,
    packs: ["java"],
    comments: ["line_comment", "block_comment"],
    noops: [";"],
    blocks: ["program", "block", "class_body", "constructor_body", "switch_block_statement_group"],
    functions: ["lambda_expression", "method_declaration"],
  },
  {
    id: "kotlin",
    grammar: "tree-sitter-kotlin",
    paths: /\.kts?$/,
    packs: ["kotlin"],
    comments: ["line_comment", "block_comment"],
    noops: [],
    blocks: ["source_file", "block", "class_body", "lambda_literal", "when_expression"],
    functions: ["lambda_literal", "anonymous_function", "function_declaration"],
  },
  {
    id: "csharp",
    grammar: "tree-sitter-c_sharp",
    paths: /\.csx?$/,
    packs: ["csharp"],
    comments: ["comment"],
    noops: ["empty_statement"],
    blocks: ["compilation_unit", "block", "declaration_list", "switch_section"],
    functions: [
      "lambda_expression",
      "anonymous_method_expression",
      "local_function_statement",
      "method_declaration",
    ],
  },
  {
    id: "rust",
    grammar: "tree-sitter-rust",
    paths: /\.rs$/,
    packs: ["rust"],
    comments: ["line_comment", "block_comment"],
    noops: ["empty_statement"],
    blocks: ["source_file", "block", "declaration_list", "match_block"],
    functions: ["closure_expression", "async_block", "function_item"],
    testSymbols: /(^|\.)tests?(\.|$)/,
  },
  {
    id: "swift",
    grammar: "tree-sitter-swift",
    paths: /\.swift$/,
    packs: ["swift"],
    comments: ["comment", "multiline_comment"],
    noops: ["catch_keyword", "pattern", "where_clause", "lambda_function_type"],
    lists: ["statements"],
    blocks: ["source_file", "statements", "class_body"],
    functions: ["lambda_literal", "function_declaration"],
  },
  { id: "c", grammar: "tree-sitter-c", paths: /\.c$/, packs: ["c"], ...c },
  {
    id: "cpp",
    grammar: "tree-sitter-cpp",
    // A header may be of either language; the grammar of C++ reads both.
    paths: /\.(cc|cpp|cxx|c\+\+|h|hh|hpp|hxx|h\+\+|ipp|inl|tpp)$/i,
    ...c,
    packs: ["c", "cpp"],
    blocks: [...c.blocks, "declaration_list"],
    functions: [...c.functions, "lambda_expression"],
  },
];
