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
}

/** A query file, compiled for a grammar; `delete` frees it. Patterns with a problem have no settings. */
export interface CompiledQuery {
  readonly query: Query;
  readonly settings: readonly (PatternSettings | null)[];
  readonly problems: readonly PackProblem[];
}

const settingNames = ["rule", "detects", "as", "compare", "key", "protects", "exact"];

/** Compiles a query file; `null` with a problem where its syntax is wrong. */
export function compileQuery(
  grammar: Language,
  file: QueryFile,
  rules: readonly Rule[],
): { compiled: CompiledQuery | null; problems: readonly PackProblem[] } {
  let query: Query;
  try {
    query = new Query(grammar, file.source);
  } catch (error) {
    return { compiled: null, problems: [syntaxProblem(file, error)] };
  }
  const problems: PackProblem[] = [];
  const settings = query.setProperties.map((_, index) => {
    const messages: string[] = [];
    const found = file.category === "" ? null : settingsOf(query, index, { file, rules, messages });
    for (const message of messages) {
      problems.push({ file: file.file, ...placeOf(file.source, query.startIndexForPattern(index)), message });
    }
    return messages.length === 0 ? found : null;
  });
  return { compiled: { query, settings, problems }, problems };
}

function settingsOf(
  query: Query,
  index: number,
  { file, rules, messages }: { file: QueryFile; rules: readonly Rule[]; messages: string[] },
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
  };
}

function predicateProblems({ operator, operands }: QueryPredicate): string[] {
  const definition = queryOperators[operatorName(operator)];
  if (definition === undefined) return [`There is no operator "#${operator}"`];
  if (operands[0]?.type !== "capture") return [`"#${operator}" must be asked about a capture`];
  const mayRepeat = definition.args.at(-1)?.endsWith("…") === true;
  const nGiven = operands.length - 1;
  if (mayRepeat ? nGiven < definition.args.length : nGiven > definition.args.length) {
    return [`"#${operator}" takes ${definition.args.join(", ") || "nothing more"}`];
  }
  return operands.flatMap((operand, index) =>
    operand.type === "string" && definition.args[index - 1] === "pattern"
      ? patternProblems(operand.value)
      : [],
  );
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
  return { file: file.file, ...placeOf(file.source, index), message };
}

function placeOf(source: string, index: number): { line: number; column: number } {
  const before = source.slice(0, index);
  return { line: before.split("\n").length, column: index - before.lastIndexOf("\n") };
}
