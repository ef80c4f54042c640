import { compiledLanguages } from "./compiledLanguages.ts";
import { dataLanguages } from "./dataLanguages.ts";
import type { Language } from "./language.ts";
import { scriptLanguages } from "./scriptLanguages.ts";
import { webLanguages } from "./webLanguages.ts";

/** All languages the rules know. A path belongs to the first that claims it. */
export const languages: readonly Language[] = [
  ...webLanguages,
  ...scriptLanguages,
  ...compiledLanguages,
  ...dataLanguages,
];

const byInterpreter: Readonly<Record<string, string>> = {
  sh: "bash",
  bash: "bash",
  dash: "bash",
  ksh: "bash",
  zsh: "bash",
  python: "python",
  ruby: "ruby",
  php: "php",
  node: "javascript",
  bun: "typescript",
  deno: "typescript",
  tsx: "typescript",
};

/** The language of a file by its path, or by the first line of a script without an extension. */
export function languageOf(path: string, text: string): Language | null {
  const byPath = languages.find((language) => language.paths.test(path));
  if (byPath !== undefined) return byPath;
  const [firstLine = ""] = text.slice(0, 200).split("\n");
  const shebang = /^#!\S*\/(?:env\s+(?:-S\s+)?)?([a-z]+)/.exec(firstLine)?.[1] ?? "";
  const id = byInterpreter[shebang];
  return languages.find((language) => language.id === id) ?? null;
}

/** The language with an id. */
export function languageById(id: string): Language {
  const language = languages.find((candidate) => candidate.id === id);
  if (language === undefined) throw new Error(`There is no language "${id}"`);
  return language;
}
