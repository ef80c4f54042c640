import type { Language } from "./language.ts";

/** The value of a key, or the values of the list that it has. */
function scriptsAt(keys: string): string {
  const value = `[
    (block_node (block_scalar) @script)
    (flow_node [(plain_scalar) (double_quote_scalar) (single_quote_scalar)] @script)
  ]`;
  return `
(block_mapping_pair key: (flow_node) @key value: ${value} (#match? @key "${keys}"))
(block_mapping_pair
  key: (flow_node) @key
  value: (block_node (block_sequence (block_sequence_item ${value})))
  (#match? @key "${keys}"))`;
}

const withoutGrammar = { grammar: null, comments: [], noops: [], blocks: [], functions: [] };

const textEndings = `txt text xml plist config props targets csproj fsproj vbproj
  gradle groovy scala sc dart lua pl pm ps1 psm1 psd1 bat cmd vb vbs fs fsx ex exs erl clj cls r jl m mm cmake mk
  http rest tfstate`.split(/\s+/);

/** Pages that a program fills in; what is script in them is no script before that. */
const templateFiles =
  /\.(blade\.php|erb|rhtml|ejs|hbs|handlebars|mustache|twig|j2|jinja2?|njk|liquid|jspx?|ftlh?|cshtml|vbhtml|razor|gohtml|tmpl|pug|jade|eex|heex|leex)$/i;

/** Files that are only read for what is a secret in any text. */
const textFiles = `\\.(${textEndings.join("|")})$|(^|/)(Jenkinsfile|Makefile|\\.pgpass|\\.htpasswd|\\.dockercfg)$`;

/** Files of keys, but not those beside tests and examples, which were made for them. */
const keyFiles =
  "^(?!.*(test|fixture|example|sample|mock|spec|demo|integration|localhost|snakeoil|(^|/)docs?/)).*(\\.(pem|key|p8|asc|ppk)|(^|/)id_(rsa|dsa|ecdsa|ed25519))$";

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
    scripts: [
      { paths: /(^|\/)(\.github\/workflows\/[^/]+|action)\.ya?ml$/, query: scriptsAt("^run$") },
      {
        paths: /(^|\/)(\.gitlab-ci|[^/]*\.gitlab-ci|\.gitlab\/ci\/[^/]+|\.gitlab-ci\/[^/]+)\.ya?ml$/,
        query: scriptsAt("^(before_|after_)?script$"),
      },
      {
        paths: /(^|\/)(azure-pipelines[^/]*|\.azure-pipelines\/[^/]+|\.circleci\/config)\.ya?ml$/,
        query: scriptsAt("^(script|bash|run|command)$"),
      },
    ],
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
    // What takes a migration back drops what it made, and is hardly ever run.
    paths: /^(?!.*(^|[/._-])(down|rollback|undo)\.sql$).*\.(sql|psql|ddl)$/is,
    packs: ["sql"],
    ...withoutGrammar,
    commentLine: /^\s*--/,
  },
  {
    id: "markup",
    units: "markup",
    paths: /\.(html?|vue|svelte|xhtml)$/i,
    packs: ["markup"],
    ...withoutGrammar,
  },
  {
    id: "template",
    units: "template",
    paths: templateFiles,
    packs: ["markup"],
    ...withoutGrammar,
  },
  {
    id: "requirements",
    units: "lines",
    paths: /(^|\/)([^/]*requirements[^/]*|constraints[^/]*)\.(txt|in)$|(^|\/)requirements\/[^/]+\.(txt|in)$/,
    packs: ["requirements", "text"],
    ...withoutGrammar,
    commentLine: /^\s*#/,
  },
  {
    id: "settings",
    units: "lines",
    paths:
      /(\.(env|ini|cfg|conf|cnf|properties|npmrc)|(^|\/)(\.env(\.[^/]+)?|\.(yarn|curl|wget|pypi|net)rc|_netrc|\.gitconfig|\.s3cfg|\.boto|\.aws\/credentials))$/,
    packs: ["settings"],
    ...withoutGrammar,
    commentLine: /^\s*[#;!]/,
  },
  {
    id: "documentation",
    units: "prose",
    paths: /\.(mdx?|markdown|rst|adoc|asciidoc)$/i,
    packs: ["text"],
    ...withoutGrammar,
  },
  {
    id: "text",
    units: "text",
    paths: new RegExp(`${textFiles}|${keyFiles}`, "i"),
    packs: ["text"],
    ...withoutGrammar,
  },
];
