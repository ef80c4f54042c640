import { basename } from "node:path";

/** The usual ending of a language's files, by the name the labels give the language. */
const endings: Readonly<Record<string, string>> = {
  c: "c",
  cpp: "cpp",
  csharp: "cs",
  go: "go",
  java: "java",
  javascript: "js",
  json: "json",
  kotlin: "kt",
  php: "php",
  python: "py",
  ruby: "rb",
  rust: "rs",
  shellscript: "sh",
  sql: "sql",
  swift: "swift",
  terraform: "tf",
  typescript: "ts",
  typescriptreact: "tsx",
};

/** What a file would be called outside of a test folder, where rules for code are silent; names that mean something stay. */
export function neutralPath(path: string, language: string, text: string): string {
  if (language === "yaml") return yamlPath(path, text);
  if (language === "dockerfile") return "case/Dockerfile";
  if (language === "json") return `case/${basename(path)}`;
  if (path.endsWith(".blade.php")) return "case/case.blade.php";
  const own = /\.(jsx|mjs|cjs|mts|cts|h|hpp|pyi|tfvars)$/.exec(path)?.[1];
  return `case/case.${own ?? endings[language] ?? language}`;
}

function yamlPath(path: string, text: string): string {
  if (path.includes(".gitlab-ci")) return ".gitlab-ci.yml";
  if (/^["']?on["']?:/m.test(text) && /^jobs:/m.test(text)) return ".github/workflows/case.yml";
  if (/^runs:/m.test(text) && /^\s+using:/m.test(text)) return "action.yml";
  return /^services:/m.test(text) ? "docker-compose.yml" : "case/case.yaml";
}
