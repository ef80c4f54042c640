import type { Directive } from "../../core/rules/directive.ts";
import type { Rule } from "../../core/rules/finding.ts";
import { isPackFile, type PackFile } from "../../core/rules/packFile.ts";
import type { TextPattern } from "../../core/rules/textPattern.ts";
import { expandWords, type ExpandedText } from "./expandWords.ts";
import type { PackProblem } from "./packProblem.ts";
import { parseDirectives } from "./parseDirectives.ts";
import { parseRules } from "./parseRules.ts";
import { parseTextPatterns } from "./parseTextPatterns.ts";
import { parseWords } from "./parseWords.ts";
import type { PatternPlace } from "./patternPlace.ts";

/** A file of tree-sitter queries; its category is "" for the queries that find symbols. */
export interface QueryFile {
  readonly file: string;
  readonly category: string;
  readonly language: string;
  /** Whether a team wrote it, and is told its mistakes. */
  readonly isTeams: boolean;
  readonly source: ExpandedText;
  /** Its patterns, where they were read when the program was built. */
  readonly patterns?: readonly PatternPlace[];
}

/** All rules with their patterns. */
export interface RulePacks {
  readonly rules: readonly Rule[];
  readonly queries: readonly QueryFile[];
  /** By language. */
  readonly textPatterns: ReadonlyMap<string, readonly TextPattern[]>;
  readonly directives: readonly Directive[];
  readonly problems: readonly PackProblem[];
}

/** No rules at all. */
export const noPacks: RulePacks = {
  rules: [],
  queries: [],
  textPatterns: new Map(),
  directives: [],
  problems: [],
};

/** The folder whose queries find symbols; it is no category and has no rules. */
const symbolsFolder = "symbols";

const noWords = { words: new Map<string, string>(), problems: [] };

/** Files of a category that are about no language. */
const specialFiles = ["rules.yml", "suppressions.yml", "words.yml"];

/**
 * Parses packs and adds them to others, whose rules keep their names; what is added to others is a team's. `root` is the folder that problems name the files
 * in, "" or with a slash at its end. What is wrong is a problem and left out; never throws.
 */
export function parseRulePacks(
  files: readonly PackFile[],
  { root = "", others = noPacks }: { readonly root?: string; readonly others?: RulePacks } = {},
): RulePacks {
  const folders = new Map<string, PackFile[]>();
  for (const file of files.filter(({ path }) => isPackFile(path))) {
    const folder = file.path.split("/")[0] ?? "";
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  let packs = others;
  for (const [folder, own] of folders)
    packs = merged(packs, parseCategory(folder, own, { root, others: packs, isTeams: others !== noPacks }));
  return packs;
}

function merged(left: RulePacks, right: RulePacks): RulePacks {
  const textPatterns = new Map(left.textPatterns);
  for (const [language, patterns] of right.textPatterns) {
    textPatterns.set(language, [...(textPatterns.get(language) ?? []), ...patterns]);
  }
  return {
    rules: [...left.rules, ...right.rules],
    queries: [...left.queries, ...right.queries],
    textPatterns,
    directives: [...left.directives, ...right.directives],
    problems: [...left.problems, ...right.problems],
  };
}

function parseCategory(
  folder: string,
  files: readonly PackFile[],
  { root, others, isTeams }: { readonly root: string; readonly others: RulePacks; readonly isTeams: boolean },
): RulePacks {
  const category = folder === symbolsFolder ? "" : folder;
  const nameOf = ({ path }: PackFile): string => path.slice(folder.length + 1);
  const textOf = (name: string): string | undefined => files.find((file) => nameOf(file) === name)?.text;
  const placeOf = (file: PackFile | string): string =>
    `${root}${typeof file === "string" ? `${folder}/${file}` : file.path}`;
  const taken = others.rules.map(({ id }) => id);
  const inherited = others.rules.filter((rule) => rule.category === category);
  // A category that is there already needs no rules of its own to get more patterns.
  const rulesText = textOf("rules.yml") ?? (inherited.length === 0 ? "" : undefined);
  const { rules, problems } =
    category === "" || rulesText === undefined
      ? { rules: [], problems: [] }
      : parseRules({ category, file: placeOf("rules.yml"), taken, isTeams }, rulesText);
  const known = [...inherited, ...rules];
  const wordsText = textOf("words.yml");
  const { words, problems: wordProblems } =
    wordsText === undefined ? noWords : parseWords(placeOf("words.yml"), wordsText);
  const patterns = files.filter(
    (file) => nameOf(file).endsWith(".yml") && !specialFiles.includes(nameOf(file)),
  );
  const parsed = patterns.map((file) => ({
    language: nameOf(file).replace(/\.yml$/, ""),
    ...parseTextPatterns({ rules: known, words }, placeOf(file), file.text),
  }));
  const suppressions = files.filter((file) => nameOf(file) === "suppressions.yml");
  const told = suppressions.map((file) => parseDirectives(known, placeOf(file), file.text));
  const queries = files
    .filter((file) => nameOf(file).endsWith(".scm"))
    .map((file) => ({
      file: placeOf(file),
      category,
      language: nameOf(file).replace(/\.scm$/, ""),
      isTeams,
      source: expandWords(placeOf(file), file.text, words),
    }));
  return {
    rules,
    queries,
    textPatterns: new Map(parsed.map(({ language, patterns: found }) => [language, found])),
    directives: told.flatMap(({ directives }) => directives),
    problems: [
      ...problems,
      ...wordProblems,
      ...[...parsed, ...told].flatMap((file) => file.problems),
      ...queries.flatMap(({ source }) => source.problems),
    ],
  };
}
