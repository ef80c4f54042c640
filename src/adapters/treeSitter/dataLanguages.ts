import type { Language } from "./language.ts";

const workflowScripts = `
(block_mapping_pair
  key: (flow_node) @key
  value: [
    (block_node (block_scalar) @script)
    (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @script)
  ]
  (#eq? @key "run"))`;

const withoutGrammar = { grammar: null, comments: [], noops: [], blocks: [], functions: [] };

/** Languages that describe what others do: settings, manifests, infrastructure, queries. */
export const dataLanguages: readonly Language[] = [
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
    id: "toml",
    grammar: "tree-sitter-toml",
    paths: /(\.toml|(^|\/)Pipfile)$/,
    packs: ["toml"],
    comments: ["comment"],
    noops: [],
    blocks: ["document", "table", "table_array_element", "array", "inline_table"],
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
    units: "dockerfile",
    paths: /(^|\/)((Dockerfile|Containerfile)(\.[^/]+)?|[^/]+\.(dockerfile|containerfile))$/i,
    packs: ["dockerfile"],
    ...withoutGrammar,
    commentLine: /^\s*#/,
  },
  {
    id: "sql",
    units: "sql",
    paths: /\.(sql|psql|ddl)$/i,
    packs: ["sql"],
    ...withoutGrammar,
    commentLine: /^\s*--/,
  },
  {
    id: "requirements",
    units: "lines",
    paths: /(^|\/)([^/]*requirements[^/]*|constraints[^/]*)\.(txt|in)$|(^|\/)requirements\/[^/]+\.(txt|in)$/,
    packs: ["requirements"],
    ...withoutGrammar,
    commentLine: /^\s*#/,
  },
  {
    id: "settings",
    units: "lines",
    paths:
      /(\.(env|ini|cfg|conf|cnf|properties)|(^|\/)(\.env(\.[^/]+)?|\.npmrc|\.yarnrc|\.curlrc|\.wgetrc|\.gitconfig))$/,
    packs: ["settings"],
    ...withoutGrammar,
    commentLine: /^\s*[#;!]/,
  },
];
