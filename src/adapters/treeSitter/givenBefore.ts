import type { Node, Tree } from "web-tree-sitter";

import type { Language } from "./language.ts";
import { isStatement } from "./statements.ts";

/**
 * What the names in a node were given before it, each as what follows the name: `= value`, `+= value`, `.append(value)`,
 * `<< value`; a parameter as it is written. Names mean what they mean where the node stands: the innermost function that
 * gives one something counts, and what was overwritten on the way is left out. Where texts are put together, the names in
 * them count as well.
 */
export function givenBefore(node: Node, language: Language): readonly string[] {
  const gifts = giftsOf(node, language);
  const { startIndex: start, endIndex: end } = node;
  const found = new Set<Gift>();
  const follow = (names: readonly string[], at: Range): void => {
    for (const gift of names.flatMap((name) => reaching(name, at, gifts))) {
      if (found.has(gift)) continue;
      found.add(gift);
      follow(gift.names, gift);
    }
  };
  follow(namesUsed(node), { start, end });
  return Array.from(found, ({ text }) => text);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Gift extends Range {
  /** What the name was given, as `givenBefore` says it. */
  readonly text: string;
  /** The names in a text that is put together. */
  readonly names: readonly string[];
  /** Whether it takes the place of what the name was given before. */
  readonly isFresh: boolean;
}

interface Gifts {
  readonly byName: ReadonlyMap<string, readonly Gift[]>;
  readonly functions: readonly Range[];
  readonly blocks: readonly Range[];
}

/** What grammars call that which gives a name a value; the name stands first in it and the value last. */
const giving = [
  "assignment",
  "assignment_expression",
  "assignment_statement",
  "augmented_assignment",
  "augmented_assignment_expression",
  "compound_assignment_expr",
  "const_spec",
  "let_declaration",
  "named_expression",
  "operator_assignment",
  "property_declaration",
  "short_var_declaration",
  "var_spec",
  "variable_declarator",
];
const parameters = ["formal_parameter", "optional_parameter", "parameter", "required_parameter"];
/** Statements that may add to what a name holds: Ruby has none around its calls. */
const adding = ["expression_statement", "binary", "call"];
const identifiers = ["identifier", "shorthand_property_identifier", "simple_identifier", "variable_name"];

/** Calls that put texts together; any other makes something else of what it is given. */
const joining = /\b(?:[fs]?printf|format|join|combine|concat|to_?s(?:tr(?:ing)?)?|str(?:ing)?|text)!?\(/gi;

/** Texts are looked at so far; a statement is hardly longer. */
const maxLength = 2_000;

/** Every match in a tree asks for the same. */
const known = new WeakMap<Tree, Gifts>();

function giftsOf({ tree }: Node, language: Language): Gifts {
  const found = known.get(tree);
  if (found !== undefined) return found;
  const root = tree.rootNode;
  const byName = new Map<string, Gift[]>();
  for (const node of root.descendantsOfType([...giving, ...parameters, ...adding])) {
    for (const [name, gift] of giftsIn(node, language)) byName.set(name, [...(byName.get(name) ?? []), gift]);
  }
  const rangesOf = (types: readonly string[]): Range[] =>
    root.descendantsOfType([...types]).map(({ startIndex: start, endIndex: end }) => ({ start, end }));
  const gifts = { byName, functions: rangesOf(language.functions), blocks: rangesOf(language.blocks) };
  known.set(tree, gifts);
  return gifts;
}

function giftsIn(node: Node, language: Language): [string, Gift][] {
  const { text, startIndex: start, endIndex: end } = node;
  const gift = { start, end, names: [], isFresh: false };
  if (adding.includes(node.type)) {
    const [, name, added] = /^(\$?[\p{L}_]\w*)\s*((?:\.\w|->|<<)[^]*)$/u.exec(text) ?? [];
    const isOwn = node.type === "expression_statement" || isStatement(node, language);
    return name === undefined || added === undefined || !isOwn
      ? []
      : [[name, { ...gift, text: added.replace(/;$/, "").slice(0, maxLength) }]];
  }
  const target = field(node, "left", "name", "pattern") ?? node.firstNamedChild;
  const names = /[\w\])]\s*[.[]|->/.test(target?.text ?? "x.")
    ? []
    : (target?.text.match(/\$?[\p{L}_]\w*/gu) ?? []);
  if (parameters.includes(node.type)) return names.map((name) => [name, { ...gift, text }]);
  const value = field(node, "right", "value") ?? node.lastNamedChild;
  if (
    target === null ||
    value === null ||
    value.id === target.id ||
    language.functions.includes(value.type)
  ) {
    return [];
  }
  const sign =
    /\S*$/.exec(text.slice(target.endIndex - start, value.startIndex - start).trimEnd())?.[0] ?? "";
  const isAdded = !/^:?=$/.test(sign);
  const used = namesUsed(value);
  const given = {
    ...gift,
    text: `${isAdded ? sign : "="} ${value.text}`.slice(0, maxLength),
    names: /[\w\])]!?\(/.test(value.text.replaceAll(joining, "")) ? [] : used,
  };
  return names.map((name) => [name, { ...given, isFresh: !isAdded && !used.includes(name) }]);
}

function field(node: Node, ...names: readonly string[]): Node | null {
  for (const name of names) {
    const found = node.childForFieldName(name);
    if (found !== null) return found;
  }
  return null;
}

/** The names of variables in a node; those of members and of arguments are none. */
function namesUsed(node: Node): string[] {
  const { text, startIndex: start } = node;
  const names = node.descendantsOfType(identifiers).filter(({ startIndex, endIndex }) => {
    const [before, after] = [text.slice(0, startIndex - start), text.slice(endIndex - start)];
    const isMember = text[startIndex - start] !== "$" && /(?:(?<!\.\.)\.|->|::)\s*$/.test(before.slice(-20));
    return !isMember && !/^\s*=(?![=~>])/.test(after.slice(0, 20));
  });
  return [...new Set(names.map((name) => name.text))];
}

/** What a name still holds at a place. */
function reaching(name: string, at: Range, { byName, functions, blocks }: Gifts): readonly Gift[] {
  const isAround = ({ start, end }: Range): boolean => start <= at.start && at.end <= end;
  const scopeOf = (gift: Gift): Range | undefined => innermost(functions, gift);
  const seen = (byName.get(name) ?? []).filter((gift) => {
    const scope = gift.end <= at.start ? scopeOf(gift) : null;
    return scope === undefined || (scope !== null && isAround(scope));
  });
  const scope = Math.max(...seen.map((gift) => scopeOf(gift)?.start ?? -1));
  const own = seen.filter((gift) => (scopeOf(gift)?.start ?? -1) === scope);
  const last = own.findLastIndex((gift) => gift.isFresh && isAround(innermost(blocks, gift) ?? gift));
  return own.slice(Math.max(last, 0));
}

/** The smallest range that holds another; ranges come in the order of their starts. */
function innermost(ranges: readonly Range[], { start, end }: Range): Range | undefined {
  return ranges.findLast((range) => range.start <= start && end <= range.end);
}
