import { Query, type Language, type QueryPredicate } from "web-tree-sitter";

import { comparatorOf } from "../../core/rules/comparators.ts";
import type { Detection, Rule } from "../../core/rules/finding.ts";
import type { Match } from "../../core/rules/match.ts";
import type { QueryFile } from "../rulePacks/parseRulePacks.ts";
import type { PackProblem } from "../rulePacks/packProblem.ts";
import { queryOperators } from "./queryOperators.ts";

/** What a pattern says about itself by `#set!`. */
export interface PatternSettings {
  /** `<category>/<id>` */
  readonly rule: string;
  readonly detects: Detection;
  readonly role: Match["role"];
  readonly compare: string | null;
  readonly key: string | null;
  /** `block`: most of the block after it must still be there; `before`: most of the block before it. */
  readonly protects: string | null;
  /** Whether only the same text pairs with it. */
  readonly exact: boolean;
  /** Whether the rule asks only where the work has a consequence. */
  readonly goesByWork: boolean;
  /** Its place among the patterns of its rule. */
  readonly order: number;
}

/** A file of queries, or a pattern of one: then with its place among the patterns of the language. */
export interface QuerySource extends QueryFile {
  readonly order?: number;
}

/** A query, compiled for a grammar; `delete` frees it. Patterns with a problem have no settings. */
export interface CompiledQuery {
  readonly query: Query;
  /** Whether each pattern is about one node and what is in it, none about several in a row. */
  readonly isRooted: boolean;
  readonly settings: readonly (PatternSettings | null)[];
}

/** What became of query files: as few queries as can be, and what is wrong with the files. */
export interface CompiledFiles {
  readonly compiled: readonly CompiledQuery[];
  readonly problems: readonly PackProblem[];
}

const settingNames = ["rule", "detects", "as", "compare", "key", "protects", "exact"];

/**
 * Compiles query files. Together they are one query, which is compiled and run in much less time than each alone; where
 * one has a mistake in its syntax, each is on its own, and that one is left out. Patterns of rules that are not wanted
 * are checked all the same, but never looked for.
 */
export function compileQueries(
  grammar: Language,
  files: readonly QuerySource[],
  rules: readonly Rule[],
  isWanted: (rule: Rule) => boolean = () => true,
): CompiledFiles {
  if (files.length === 0) return { compiled: [], problems: [] };
  const unwanted = new Set(
    rules.filter((rule) => !isWanted(rule)).map(({ category, id }) => `${category}/${id}`),
  );
  try {
    const text = files.map(({ source }) => source.text).join("\n");
    return settle(new Query(grammar, text), files, { rules, unwanted });
  } catch (error) {
    const [only, ...others] = files;
    if (only !== undefined && others.length === 0) {
      return { compiled: [], problems: [syntaxProblem(only, error)] };
    }
    const each = files.map((file) => compileQueries(grammar, [file], rules, isWanted));
    return {
      compiled: each.flatMap(({ compiled }) => compiled),
      problems: each.flatMap(({ problems }) => problems),
    };
  }
}

/** Reads what the patterns of a query say about themselves; it is the files' texts, one after the other, a line feed between. */
function settle(
  query: Query,
  files: readonly QuerySource[],
  { rules, unwanted }: { readonly rules: readonly Rule[]; readonly unwanted: ReadonlySet<string> },
): CompiledFiles {
  const problems: PackProblem[] = [];
  const fileAt = locateFiles(files);
  const settings = query.setProperties.map((_, index) => {
    const { file, start } = fileAt(query.startIndexForPattern(index));
    const messages: string[] = [];
    const found = file.category === "" ? null : settingsOf(query, index, { file, rules, messages });
    for (const message of messages) problems.push({ file: file.file, ...start(), message });
    if (found !== null && unwanted.has(found.rule)) query.disablePattern(index);
    return messages.length === 0 ? found : null;
  });
  const isRooted = settings.every((_, index) => query.isPatternRooted(index));
  return { compiled: [{ query, isRooted, settings }], problems };
}

interface Located {
  readonly file: QuerySource;
  /** Of the pattern in its file. */
  readonly start: () => { readonly line: number; readonly column: number };
}

/** Finds the file of a pattern by where it starts in the joined text: tree-sitter counts in bytes of UTF-8. */
function locateFiles(files: readonly QuerySource[]): (byte: number) => Located {
  const encoder = new TextEncoder();
  let end = 0;
  const parts = files.map((file) => {
    const bytes = encoder.encode(file.source.text);
    const start = end;
    end = start + bytes.length + 1;
    return { file, bytes, start, end };
  });
  return (byte) => {
    const part = parts.find((one) => byte < one.end);
    if (part === undefined) throw new Error("A pattern lies in none of the files");
    const before = (): string => new TextDecoder().decode(part.bytes.subarray(0, byte - part.start));
    return { file: part.file, start: () => part.file.source.placeOf(before().length) };
  };
}

function settingsOf(
  query: Query,
  index: number,
  { file, rules, messages }: { file: QuerySource; rules: readonly Rule[]; messages: string[] },
): PatternSettings | null {
  const set = query.setProperties[index] ?? {};
  for (const name of Object.keys(set).filter((key) => !settingNames.includes(key))) {
    messages.push(`There is no setting "${name}"`);
  }
  const rule = rules.find(({ id, category }) => id === set.rule && category === file.category);
  if (rule === undefined) messages.push(`There is no rule "${set.rule ?? ""}" in ${file.category}`);
  const detects = set.detects ?? rule?.detects[0];
  if (rule?.detects.every((word) => word !== detects) === true) {
    messages.push(`The rule "${rule.id}" does not detect what is ${detects ?? ""}`);
  }
  const compare = set.compare ?? null;
  if (compare !== null && comparatorOf(compare) === undefined) {
    messages.push(`There is no comparison "${compare}"`);
  }
  if (detects === "weakened" && compare === null) messages.push('"weakened" needs a setting "compare"');
  for (const predicate of query.predicatesForPattern(index)) messages.push(...predicateProblems(predicate));
  if (rule === undefined) return null;
  return {
    rule: `${rule.category}/${rule.id}`,
    detects: detects as Detection,
    role: set.as === "counterpart" ? "counterpart" : "report",
    compare,
    key: set.key ?? null,
    protects: set.protects ?? null,
    exact: set.exact === "yes",
    goesByWork: rule.confidence === "by-work",
    order: file.order ?? index,
  };
}

function predicateProblems({ operator, operands }: QueryPredicate): string[] {
  const definition = queryOperators[operatorName(operator)];
  if (definition === undefined) return [`There is no operator "#${operator}"`];
  if (operands[0]?.type !== "capture") return [`"#${operator}" must be asked about a capture`];
  const { args } = definition;
  const mayRepeat = args.some((arg) => arg.endsWith("…"));
  const nGiven = operands.length - 1;
  if (mayRepeat ? nGiven < args.length : nGiven > args.length) {
    return [`"#${operator}" takes ${args.join(", ") || "nothing more"}`];
  }
  // A pattern stands last, however many types there are before it.
  const last = operands.at(-1);
  return args.at(-1) === "pattern" && last?.type === "string" ? patternProblems(last.value) : [];
}

function patternProblems(pattern: string): string[] {
  try {
    new RegExp(pattern, "u");
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The name of an operator without "not-" and "?". */
export function operatorName(operator: string): string {
  return operator.replace(/^not-/, "").replace(/\?$/, "");
}

function syntaxProblem(file: QueryFile, error: unknown): PackProblem {
  const index = error instanceof Error && "index" in error ? Number(error.index) : 0;
  const message = error instanceof Error ? error.message : String(error);
  return { file: file.file, ...file.source.placeOf(index), message };
}
