/** What the engine has to know of a language; everything else is in its queries. */
export interface Language {
  readonly id: string;
  /** The file `<grammar>.wasm`, or how a text without a grammar is cut into units. */
  readonly grammar: string | null;
  readonly units?: "dockerfile" | "sql";
  readonly paths: RegExp;
  /** The names of the pack files whose patterns fit this language. */
  readonly packs: readonly string[];
  readonly comments: readonly string[];
  /** Statements that do nothing. */
  readonly noops: readonly string[];
  /** Nodes whose children are statements or entries that stand one after the other. */
  readonly blocks: readonly string[];
  /** Nodes whose body runs at another time. */
  readonly functions: readonly string[];
  /** Finds scripts inside this language: the captures `@script` of a file whose path fits. */
  readonly scripts?: { readonly paths: RegExp; readonly query: string };
}

const javascript = {
  packs: ["javascript"],
  comments: ["comment"],
  noops: ["empty_statement"],
  blocks: ["program", "statement_block", "class_body", "switch_case", "switch_default", "array", "object"],
  functions: ["arrow_function", "function_expression", "function_declaration", "method_definition"],
};

const workflowScripts = `
(block_mapping_pair
  key: (flow_node) @key
  value: [
    (block_node (block_scalar) @script)
    (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @script)
  ]
  (#eq? @key "run"))`;

/** All languages the rules know. A path belongs to the first that claims it. */
export const languages: readonly Language[] = [
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
    id: "python",
    grammar: "tree-sitter-python",
    paths: /\.pyi?$/,
    packs: ["python"],
    comments: ["comment"],
    noops: ["pass_statement"],
    blocks: ["module", "block"],
    functions: ["function_definition", "lambda"],
  },
  {
    id: "go",
    grammar: "tree-sitter-go",
    paths: /\.go$/,
    packs: ["go"],
    comments: ["comment"],
    noops: ["empty_statement"],
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
    id: "bash",
    grammar: "tree-sitter-bash",
    paths: /(\.(sh|bash|zsh|ksh|bats)|(^|\/)\.(bashrc|profile|bash_profile|zshrc))$/,
    packs: ["bash"],
    comments: ["comment"],
    noops: [],
    blocks: ["program", "compound_statement", "do_group", "if_statement", "else_clause", "case_item"],
    functions: ["function_definition"],
  },
  {
    id: "yaml",
    grammar: "tree-sitter-yaml",
    paths: /\.ya?ml$/,
    packs: ["yaml"],
    comments: ["comment"],
    noops: [],
    blocks: ["block_mapping", "block_sequence", "flow_mapping", "flow_sequence"],
    functions: [],
    scripts: { paths: /(^|\/)(\.github\/workflows\/[^/]+|action)\.ya?ml$/, query: workflowScripts },
  },
  {
    id: "json",
    grammar: "tree-sitter-json",
    paths: /\.json[c5]?$/,
    packs: ["json"],
    comments: ["comment"],
    noops: [],
    blocks: ["object", "array"],
    functions: [],
  },
  {
    id: "hcl",
    grammar: "tree-sitter-hcl",
    paths: /\.(tf|tfvars|hcl|tofu)$/,
    packs: ["hcl"],
    comments: ["comment"],
    noops: [],
    blocks: ["body", "object", "tuple"],
    functions: [],
  },
  {
    id: "dockerfile",
    grammar: null,
    units: "dockerfile",
    paths: /(^|\/)((Dockerfile|Containerfile)(\.[^/]+)?|[^/]+\.(dockerfile|containerfile))$/i,
    packs: ["dockerfile"],
    comments: [],
    noops: [],
    blocks: [],
    functions: [],
  },
  {
    id: "sql",
    grammar: null,
    units: "sql",
    paths: /\.(sql|psql|ddl)$/i,
    packs: ["sql"],
    comments: [],
    noops: [],
    blocks: [],
    functions: [],
  },
];

/** The language of a file by its path, or by the first line of a script without an extension. */
export function languageOf(path: string, text: string): Language | null {
  const byPath = languages.find((language) => language.paths.test(path));
  if (byPath !== undefined) return byPath;
  const [firstLine = ""] = text.slice(0, 200).split("\n");
  const shebang = /^#!\S*\/(?:env\s+(?:-S\s+)?)?([a-z]+)/.exec(firstLine)?.[1];
  const byInterpreter = { sh: "bash", bash: "bash", dash: "bash", python: "python", node: "javascript" };
  const id = shebang === undefined ? undefined : byInterpreter[shebang as keyof typeof byInterpreter];
  return languages.find((language) => language.id === id) ?? null;
}

/** The language with an id. */
export function languageById(id: string): Language {
  const language = languages.find((candidate) => candidate.id === id);
  if (language === undefined) throw new Error(`There is no language "${id}"`);
  return language;
}
