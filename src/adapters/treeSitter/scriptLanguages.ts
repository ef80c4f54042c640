import type { Language } from "./language.ts";

/** Languages that run as they are written. */
export const scriptLanguages: readonly Language[] = [
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
    id: "ruby",
    grammar: "tree-sitter-ruby",
    paths:
      /(\.(rb|rake|gemspec|ru|jbuilder)|(^|\/)(Gemfile|Rakefile|Podfile|Fastfile|Vagrantfile|Dangerfile|Guardfile))$/,
    packs: ["ruby"],
    comments: ["comment"],
    noops: ["empty_statement", "exceptions", "exception_variable", "block_parameters"],
    lists: ["then", "body_statement", "block_body"],
    blocks: ["program", "body_statement", "block_body", "then", "begin", "else", "ensure", "array", "hash"],
    functions: ["block", "do_block", "lambda", "method", "singleton_method"],
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
];
