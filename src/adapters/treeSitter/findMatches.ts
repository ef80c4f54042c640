import type { Node, QueryCapture, QueryMatch, QueryPredicate } from "web-tree-sitter";

import type { Position } from "../../core/rules/finding.ts";
import type { Match } from "../../core/rules/match.ts";
import { normalizeCode } from "../../core/rules/normalizeCode.ts";
import { operatorName, type CompiledQuery, type PatternSettings } from "./compileQueries.ts";
import type { Deadline } from "./deadline.ts";
import { queryOperators, type QueryPlace } from "./queryOperators.ts";
import { isStatement, statementAround } from "./statements.ts";
import type { TextRange } from "./textRange.ts";

/** How many lines of the block around a guard are remembered, the nearest first. */
const maxSurroundings = 40;

/** What a query found, and whether there was more than is looked at. */
export interface FoundMatches {
  readonly matches: readonly Match[];
  readonly isCutShort: boolean;
}

/** Under which limits queries run on a text, and where in it a 0-based offset is. */
export interface FindOptions {
  readonly place: QueryPlace;
  readonly deadline: Deadline;
  readonly matchLimit: number;
  readonly positionAt: (offset: number) => Position;
}

/** A query, and the parts of the text in one of which what it matches must have a part. */
export interface Search {
  readonly query: CompiledQuery;
  readonly ranges: readonly TextRange[];
}

/** Runs queries on a tree. Matches in code that could not be parsed are left out. */
export function findMatches(
  searches: readonly Search[],
  root: Node,
  { place, deadline, matchLimit, positionAt }: FindOptions,
): FoundMatches {
  const found: { readonly match: Match; readonly start: number; readonly order: number }[] = [];
  let isCutShort = false;
  const pointAt = (offset: number): { row: number; column: number } => {
    const { line, column } = positionAt(offset);
    return { row: line - 1, column: column - 1 };
  };
  for (const { query: compiled, ranges } of searches) {
    for (const { start, end } of ranges) {
      const matches = compiled.query.matches(root, {
        startPosition: pointAt(start),
        endPosition: pointAt(end),
        matchLimit,
        progressCallback: () => deadline.isOver(),
      });
      isCutShort ||= compiled.query.didExceedMatchLimit();
      deadline.check();
      for (const one of matches) {
        const setting = settingOf(one, compiled, place);
        if (setting === null) continue;
        const start = one.captures.find(({ name }) => name === "match")?.node.startIndex ?? 0;
        found.push({ match: toMatch(setting, one, place), start, order: setting.order });
      }
    }
  }
  found.sort((left, right) => left.start - right.start || left.order - right.order);
  return { matches: withoutRepeats(found.map(({ match }) => match)), isCutShort };
}

/** What the pattern of a match says of itself, where its questions are answered with yes as well. */
function settingOf(
  { patternIndex, captures }: QueryMatch,
  { query, settings }: CompiledQuery,
  place: QueryPlace,
): PatternSettings | null {
  const setting = settings[patternIndex] ?? null;
  if (setting === null) return null;
  const shown = captures.filter(({ name }) => name === "match").map(({ node }) => node);
  if (shown.length === 0 || shown.some((node) => node.hasError)) return null;
  const isHeld = query
    .predicatesForPattern(patternIndex)
    .every((predicate) => holds(predicate, captures, place));
  return isHeld ? setting : null;
}

function holds(
  { operator, operands }: QueryPredicate,
  captures: readonly QueryCapture[],
  place: QueryPlace,
): boolean {
  const [subject, ...rest] = operands;
  const definition = queryOperators[operatorName(operator)];
  if (definition === undefined || subject?.type !== "capture") return false;
  const nodesOf = (name: string): Node[] =>
    captures.filter((capture) => capture.name === name).map(({ node }) => node);
  const args = rest.map((operand) =>
    operand.type === "string"
      ? operand.value
      : nodesOf(operand.name)
          .map(({ text }) => text)
          .join(" "),
  );
  const isNegated = operator.startsWith("not-");
  return nodesOf(subject.name).every((node) => definition.run({ node, args, place }) !== isNegated);
}

function toMatch(setting: PatternSettings, { captures }: QueryMatch, place: QueryPlace): Match {
  const nodesOf = (capture: string): Node[] =>
    captures.filter(({ name }) => name === capture).map(({ node }) => node);
  const textOf = (nodes: readonly Node[]): string => normalizeCode(nodes.map(({ text }) => text).join(" "));
  const shown = nodesOf("match");
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) throw new Error("A match must have a capture @match");
  const [keys, contexts, values] = [nodesOf("key"), nodesOf("context"), nodesOf("value")];
  return {
    rule: setting.rule,
    detects: setting.detects,
    role: setting.role,
    start: startOf(first),
    end: endOf(last),
    symbol: place.symbols.pathAround(first.startIndex, last.endIndex),
    key: setting.key ?? textOf(keys.length > 0 ? keys : shown),
    context: textOf(
      contexts.length > 0 ? contexts : [...shown, ...keys.filter((key) => !isWithin(key, shown))],
    ),
    value: values.length === 0 ? null : values.map(({ text }) => text).join(" "),
    compare: setting.compare,
    protects: nodesOf("protects").map((node) => normalizeCode(node.text)),
    surroundings: surroundingsOf(first, setting.protects, place),
    exact: setting.exact,
    ...(setting.goesByWork ? { work: workOf(first, place) } : {}),
  };
}

/** How grammars name what handles a failure, and the statement it stands in. */
const handling = /^(catch_clause|catch_block|except_clause|except_group_clause|rescue)$/u;
const guarding = /^(try_(statement|expression|with_resources_statement)|do_statement|begin|body_statement)$/u;

/** What a handler handles, or else the whole statement that a node stands in. */
function workOf(node: Node, { language }: QueryPlace): string {
  const handler = nearest(node, ({ type }) => handling.test(type), language);
  if (handler === null) return (nearest(node, (one) => isStatement(one, language), language) ?? node).text;
  const guarded = nearest(handler, ({ type }) => guarding.test(type), language);
  return guarded?.text.slice(0, handler.startIndex - guarded.startIndex) ?? "";
}

/** The nearest node of a function that is as wanted, the first one included. */
function nearest(
  node: Node,
  isWanted: (node: Node) => boolean,
  { functions }: QueryPlace["language"],
): Node | null {
  for (let one: Node | null = node; one !== null; one = one.parent) {
    if (isWanted(one)) return one;
    if (functions.includes(one.type)) return null;
  }
  return null;
}

function isWithin(node: Node, others: readonly Node[]): boolean {
  return others.some((other) => other.startIndex <= node.startIndex && node.endIndex <= other.endIndex);
}

function startOf({ startPosition: { row, column } }: Node): Position {
  return { line: row + 1, column: column + 1 };
}

/** Some nodes end with the line feed that follows them; what is shown ends on the line before. */
function endOf(node: Node): Position {
  const { row, column } = node.endPosition;
  if (column > 0 || row === node.startPosition.row) return { line: row + 1, column: column + 1 };
  const lines = node.text.replace(/\s+$/, "").split("\n");
  const start = lines.length === 1 ? node.startPosition.column : 0;
  return { line: node.startPosition.row + lines.length, column: start + (lines.at(-1)?.length ?? 0) + 1 };
}

/** The lines of the block after the statement that holds a node, or before it; the others where there are none. */
function surroundingsOf(node: Node, which: string | null, { language }: QueryPlace): string[] {
  const statement = which === null ? null : statementAround(node, language);
  if (statement === null) return [];
  const siblings = statement.parent?.namedChildren ?? [];
  const at = siblings.findIndex((sibling) => sibling.startIndex >= statement.startIndex);
  const [before, after] = [siblings.slice(0, at).reverse(), siblings.slice(at + 1)];
  const [first, second] = which === "before" ? [before, after] : [after, before];
  return (first.length > 0 ? first : second)
    .slice(0, maxSurroundings)
    .flatMap((sibling) => sibling.text.split("\n").slice(0, maxSurroundings))
    .map(normalizeCode)
    .filter((line) => line.length > 3)
    .slice(0, maxSurroundings);
}

/** Several patterns of a rule, or several ways through one, may find the same place. */
function withoutRepeats(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter((match) => {
    const { rule, detects, role, start, end } = match;
    // One piece of code may stand in for several guards, each by its key.
    const what = role === "counterpart" ? match.key : "";
    const place = [rule, detects, role, start.line, start.column, end.line, end.column, what].join(" ");
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
