import type { Node } from "web-tree-sitter";

import { parseQuantity } from "../../core/rules/domains/quantity.ts";
import { isSetuid, isWorldWritable, parseFileMode } from "../../core/rules/fileMode.ts";
import { looksRandom } from "../../core/rules/looksRandom.ts";
import { namesIn } from "../../core/rules/normalizeCode.ts";
import { endsSomething, excusesFailure, isTidyingSymbol, waitsBetween } from "../../core/rules/tidying.ts";
import { givenBefore } from "./givenBefore.ts";
import type { Language } from "./language.ts";
import { passesOn } from "./passesOn.ts";
import { isStatement, statementAround } from "./statements.ts";
import type { Symbols } from "./symbols.ts";

/** Where a query runs. */
export interface QueryPlace {
  readonly path: string;
  readonly language: Language;
  readonly symbols: Symbols;
}

/** What an operator is asked about: the node of its capture and its other arguments. */
interface Question {
  readonly node: Node;
  /** Texts; a capture given as argument is its text. */
  readonly args: readonly string[];
  readonly place: QueryPlace;
}

interface Operator {
  /** The names of the arguments after the capture; one that ends in "…" may repeat. */
  readonly args: readonly string[];
  readonly run: (question: Question) => boolean;
}

/**
 * What patterns may ask beyond tree-sitter's own `#eq?` and `#match?`. Each is used as `#name? @capture …` and, the
 * other way round, as `#not-name? …`. An optional capture that is absent makes any of them true.
 */
export const queryOperators: Readonly<Record<string, Operator>> = {
  /** The node has no statement that does something; comments do nothing. */
  empty: { args: [], run: ({ node, place }) => statementsOf(node, place.language).length === 0 },
  /** A comment stands in the node, or after it on its last line. */
  commented: {
    args: [],
    run: ({ node, place: { language } }) =>
      commentBehind(node, language) !== null || hasDescendant(node, language.comments, language),
  },
  /** A comment that matches stands in the node, behind it, or right before it, a statement around it, or its function. */
  explained: {
    args: ["pattern"],
    run({ node, args: [pattern = ""], place: { language } }) {
      const wanted = new RegExp(pattern, "u");
      return [
        ...commentsBefore(node, language),
        ...node.descendantsOfType([...language.comments]),
        commentBehind(outermostEndingAt(node), language),
        commentBehind(statementAround(node, language) ?? node, language),
      ].some((comment) => comment !== null && wanted.test(comment.text));
    },
  },
  /** A comment in the node, behind it, or right before its statement says what of failing. */
  excused: {
    args: [],
    run: ({ node, place: { language } }) =>
      [
        ...commentsAtStatement(node, language),
        ...node.descendantsOfType([...language.comments]),
        commentBehind(node, language),
      ].some((comment) => comment !== null && excusesFailure(comment.text)),
  },
  /** The node has statements, and the text of each matches. */
  only: {
    args: ["pattern"],
    run({ node, args: [pattern = ""], place }) {
      const wanted = new RegExp(pattern, "u");
      return isAll(statementsOf(node, place.language), (text) => wanted.test(text));
    },
  },
  /** A node of one of the types is inside, in code that runs when this runs. */
  contains: {
    args: ["type…"],
    run: ({ node, args, place }) => hasDescendant(node, args, place.language),
  },
  /** A node of one of the types is around it. */
  inside: {
    args: ["type…"],
    run({ node, args }) {
      for (let around = node.parent; around !== null; around = around.parent) {
        if (args.includes(around.type)) return true;
      }
      return false;
    },
  },
  /** Of the nodes of the types around it, the nearest is of the first. */
  nearest: {
    args: ["type", "type…"],
    run({ node, args }) {
      let around = node.parent;
      while (around !== null && !args.includes(around.type)) around = around.parent;
      return around !== null && around.type === args[0];
    },
  },
  /** The nearest node of one of the types around it has a text that matches. */
  around: {
    args: ["type…", "pattern"],
    run({ node, args }) {
      const wanted = new RegExp(args.at(-1) ?? "", "u");
      const left = new Set(args.slice(0, -1));
      for (let around = node.parent; around !== null && left.size > 0; around = around.parent) {
        if (left.delete(around.type) && wanted.test(around.text)) return true;
      }
      return false;
    },
  },
  /** A name in the node was given something that matches, before it and in its function or in what is around. */
  given: {
    args: ["pattern"],
    run({ node, args: [pattern = ""], place: { language } }) {
      const wanted = new RegExp(pattern, "u");
      return givenBefore(node, language).some((text) => wanted.test(text));
    },
  },
  /** The node handles what fails while something is ended, or in a loop that waits and tries again. */
  tidying: {
    args: [],
    run: ({ node, place: { language, symbols } }) =>
      isTidyingSymbol(symbols.pathAt(node.startIndex, node.endIndex)) ||
      isAll(triedBefore(node, language), endsSomething) ||
      loopsAround(node, language).some(waitsBetween),
  },
  /** The code of the node matches, or that of a function of this file that it names, and so on; comments are no code. */
  reaches: {
    args: ["pattern"],
    run({ node, args: [pattern = ""], place: { language, symbols } }) {
      const wanted = new RegExp(pattern, "u");
      const own = symbols.pathAt(node.startIndex, node.endIndex);
      return reachedTexts(codeOf(node, language), own, symbols).some((text) => wanted.test(text));
    },
  },
  /** A function of this file has the last name of the node, and the text of each that has it matches. */
  declared: {
    args: ["pattern"],
    run({ node, args: [pattern = ""], place: { symbols } }) {
      const wanted = new RegExp(pattern, "u");
      const found = symbolsByName(symbols).get(/[\p{L}\p{N}_$]*$/u.exec(node.text)?.[0] ?? "") ?? [];
      return found.length > 0 && found.every(({ text }) => wanted.test(text));
    },
  },
  /** The number, duration or size is smaller (`<`) or larger (`>`) than another of the same kind. */
  number: {
    args: ["< or >", "quantity"],
    run({ node, args: [sign = "", limit = ""] }) {
      const [own, other] = [parseQuantity(node.text), parseQuantity(limit)];
      if (own === null || other?.of !== own.of) return false;
      return sign === "<" ? own.amount < other.amount : own.amount > other.amount;
    },
  },
  /** The text looks as if chance had chosen its characters, as in a key. */
  random: { args: [], run: ({ node }) => looksRandom(node.text) },
  /** The node mentions a name of another text. */
  mentions: {
    args: ["text"],
    run({ node, args: [text = ""] }) {
      // A lone name is meant itself, also one that all code has, such as `e`.
      const lone = /^\$?([\p{L}_][\p{L}\p{N}_]*)$/u.exec(text)?.[1];
      if (lone !== undefined)
        return node.text.match(/[\p{L}\p{N}_]+/gu)?.some((word) => word === lone) === true;
      const names = namesIn(node.text);
      return [...namesIn(text)].some((name) => names.has(name));
    },
  },
  /** The error of a name goes on from the node as a whole, or its message is logged among other words. */
  passed: {
    args: ["text"],
    run: ({ node, args: [text = ""], place }) => passesOn(node, text, place.language),
  },
  /** The file mode a text stands for has the property; `octal` reads bare digits as a shell does. */
  mode: {
    args: ["world-writable or setuid", "octal or decimal"],
    run({ node, args: [property, digits] }) {
      const mode = parseFileMode(node.text, digits === "octal" ? "octal" : "decimal");
      if (mode === null) return false;
      return property === "setuid" ? isSetuid(mode) : isWorldWritable(mode);
    },
  },
  /** The path of the file matches. */
  path: {
    args: ["pattern"],
    run: ({ args: [pattern = ""], place }) => new RegExp(pattern, "u").test(place.path),
  },
  /** The path of the symbols around the node, itself included, matches. */
  symbol: {
    args: ["pattern"],
    run: ({ node, args: [pattern = ""], place }) =>
      new RegExp(pattern, "u").test(place.symbols.pathAt(node.startIndex, node.endIndex)),
  },
  /** The whole file's text matches. */
  file: {
    args: ["pattern"],
    run: ({ args: [pattern = ""], place }) =>
      new RegExp(pattern, "mu").test(place.symbols.texts.get("") ?? ""),
  },
};

/** The text of a node without its comments. */
function codeOf(node: Node, { comments }: Language): string {
  const { text, startIndex: start } = node;
  let [code, from] = ["", 0];
  for (const comment of node.descendantsOfType([...comments])) {
    code += text.slice(from, comment.startIndex - start);
    from = Math.max(from, comment.endIndex - start);
  }
  return code + text.slice(from);
}

/** How far calls are followed: a helper of a helper of a helper is as deep as tests go. */
const maxReach = 3;

/** A code and the texts of the functions of its file that it names, that those name, and so on, without those around it. */
function reachedTexts(code: string, own: string, symbols: Symbols): string[] {
  const byName = symbolsByName(symbols);
  const followed = new Set<string>();
  const reached = [code];
  let last = [code];
  for (let depth = 0; depth < maxReach && last.length > 0; depth++) {
    const named = new Set(last.flatMap((text) => text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []));
    const fresh = [...named].filter((name) => !followed.has(name));
    for (const name of fresh) followed.add(name);
    last = fresh.flatMap((name) =>
      (byName.get(name) ?? [])
        .filter(({ path }) => own !== path && !own.startsWith(`${path}.`))
        .map(({ text }) => text),
    );
    reached.push(...last);
  }
  return reached;
}

/** A function or class of a file, by its path among the symbols. */
interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** Every match in a file asks for the same. */
const knownByName = new WeakMap<Symbols, ReadonlyMap<string, readonly NamedText[]>>();

/** The symbols of a file by their own names. */
function symbolsByName(symbols: Symbols): ReadonlyMap<string, readonly NamedText[]> {
  const known = knownByName.get(symbols);
  if (known !== undefined) return known;
  const byName = new Map<string, NamedText[]>();
  for (const [path, text] of symbols.texts) {
    if (path === "") continue;
    const name = path.slice(path.lastIndexOf(".") + 1);
    byName.set(name, [...(byName.get(name) ?? []), { path, text }]);
  }
  knownByName.set(symbols, byName);
  return byName;
}

/** Whether there are statements, and something is true of the text of each. */
function isAll(statements: readonly Node[], isSo: (text: string) => boolean): boolean {
  return statements.length > 0 && statements.every(({ text }) => isSo(text));
}

/** The statements whose failure a handler handles: those of the body beside it, else those before it. */
function triedBefore(handler: Node, language: Language): Node[] {
  const body = handler.parent?.childForFieldName("body") ?? null;
  if (body !== null && body.id !== handler.parent?.id) return statementsOf(body, language);
  const before: Node[] = [];
  for (let at = handler.previousNamedSibling; at !== null; at = at.previousNamedSibling) {
    if (!language.comments.includes(at.type)) before.push(at);
  }
  return before;
}

/** The texts of the loops around a node, up to its function. */
function loopsAround(node: Node, { functions }: Language): string[] {
  const texts: string[] = [];
  for (let at = node.parent; at !== null && !functions.includes(at.type); at = at.parent) {
    if (/^(while|do|for|foreach|until|loop)(_|$)/.test(at.type)) texts.push(at.text);
  }
  return texts;
}

function statementsOf(node: Node, language: Language): Node[] {
  const isIdle = ({ type, text }: Node): boolean =>
    language.comments.includes(type) || language.noops.includes(type) || text === ";";
  // Some grammars put the statements of a block into a list of their own.
  const children = node.namedChildren.flatMap((child) =>
    language.lists?.includes(child.type) === true ? child.namedChildren : [child],
  );
  return children.filter((child) => !isIdle(child) && child.text !== "...");
}

/** The comments right before the statements that hold a node, up to its function. */
function commentsBefore(node: Node, language: Language): Node[] {
  const found: Node[] = [];
  let isFunction = false;
  for (let at: Node | null = node; at !== null; at = at.parent) {
    isFunction ||= language.functions.includes(at.type);
    if (!isStatement(at, language)) continue;
    found.push(...commentsRightBefore(at, language));
    if (isFunction) break;
  }
  return found;
}

/** The comments right before the innermost statement that holds a node, and behind it. */
function commentsAtStatement(node: Node, language: Language): (Node | null)[] {
  const statement = statementAround(node, language);
  return statement === null
    ? []
    : [...commentsRightBefore(statement, language), commentBehind(statement, language)];
}

/** The comments right before a statement; attributes may stand between. */
function commentsRightBefore(node: Node, { comments, annotations = [] }: Language): Node[] {
  const found: Node[] = [];
  // Python's grammar puts a comment that opens a block before the block.
  const first = node.previousSibling ?? node.parent?.previousSibling ?? null;
  for (let next = first; next !== null; next = next.previousSibling) {
    if (comments.includes(next.type)) found.push(next);
    else if (!annotations.includes(next.type)) break;
  }
  return found;
}

function hasDescendant(node: Node, types: readonly string[], language: Language): boolean {
  return node.children.some(
    (child) =>
      types.includes(child.type) ||
      (!language.functions.includes(child.type) && hasDescendant(child, types, language)),
  );
}

/** The largest node that ends where a node ends: what follows it follows both. */
function outermostEndingAt(node: Node): Node {
  let around = node;
  while (around.parent !== null && around.parent.endIndex === node.endIndex) around = around.parent;
  return around;
}

/** The comment behind a node on its last line. */
function commentBehind(node: Node, language: Language): Node | null {
  const next = node.nextSibling;
  return next?.startPosition.row === node.endPosition.row && language.comments.includes(next.type)
    ? next
    : null;
}
