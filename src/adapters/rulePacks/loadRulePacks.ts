import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import type { Rule } from "../../core/rules/finding.ts";
import type { Directive } from "../../core/rules/directive.ts";
import type { TextPattern } from "../../core/rules/textPattern.ts";
import { describePackProblem, type PackProblem } from "./packProblem.ts";
import { parseDirectives } from "./parseDirectives.ts";
import { parseRules } from "./parseRules.ts";
import { parseTextPatterns } from "./parseTextPatterns.ts";

/** A file of tree-sitter queries; its category is "" for the queries that find symbols. */
export interface QueryFile {
  readonly file: string;
  readonly category: string;
  readonly language: string;
  readonly source: string;
}

/** All rules with their patterns, as read from a folder of `<category>/rules.yml` and `<category>/<language>.{scm,yml}`. */
export interface RulePacks {
  readonly rules: readonly Rule[];
  readonly queries: readonly QueryFile[];
  /** By language. */
  readonly textPatterns: ReadonlyMap<string, readonly TextPattern[]>;
  readonly directives: readonly Directive[];
  readonly problems: readonly PackProblem[];
}

/** The folder whose queries find symbols; it is no category and has no rules. */
const symbolsFolder = "symbols";

/** Files of a category that are about no language. */
const specialFiles = ["rules.yml", "suppressions.yml"];

/** Reads the packs of a folder. What is wrong is a problem and left out; with `strict` it is thrown. */
export async function loadRulePacks(folder: string, { strict = false } = {}): Promise<RulePacks> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const packs = await Promise.all(names.map(({ name }) => loadCategory(folder, name)));
  const problems = packs.flatMap((pack) => pack.problems);
  if (strict && problems.length > 0) throw new Error(problems.map(describePackProblem).join("\n"));
  const textPatterns = new Map<string, TextPattern[]>();
  for (const [language, patterns] of packs.flatMap((pack) => [...pack.textPatterns])) {
    textPatterns.set(language, [...(textPatterns.get(language) ?? []), ...patterns]);
  }
  return {
    rules: packs.flatMap((pack) => pack.rules),
    queries: packs.flatMap((pack) => pack.queries),
    textPatterns,
    directives: packs.flatMap((pack) => pack.directives),
    problems,
  };
}

async function loadCategory(folder: string, name: string): Promise<RulePacks> {
  const category = name === symbolsFolder ? "" : name;
  const files = (await readdir(join(folder, name))).sort();
  const read = (file: string): Promise<string> => readFile(join(folder, name, file), "utf8");
  const { rules, problems } =
    category === ""
      ? { rules: [], problems: [] }
      : parseRules(category, `${name}/rules.yml`, files.includes("rules.yml") ? await read("rules.yml") : "");
  const queries = files.filter((file) => file.endsWith(".scm"));
  const patterns = files.filter((file) => file.endsWith(".yml") && !specialFiles.includes(file));
  const { directives, problems: directiveProblems } = files.includes("suppressions.yml")
    ? parseDirectives(rules, `${name}/suppressions.yml`, await read("suppressions.yml"))
    : { directives: [], problems: [] };
  const parsed = await Promise.all(
    patterns.map(async (file) => ({
      language: file.replace(/\.yml$/, ""),
      ...parseTextPatterns(rules, `${name}/${file}`, await read(file)),
    })),
  );
  return {
    rules,
    queries: await Promise.all(
      queries.map(async (file) => ({
        file: `${name}/${file}`,
        category,
        language: file.replace(/\.scm$/, ""),
        source: await read(file),
      })),
    ),
    textPatterns: new Map(parsed.map(({ language, patterns: found }) => [language, found])),
    directives,
    problems: [...problems, ...directiveProblems, ...parsed.flatMap((file) => file.problems)],
  };
}
