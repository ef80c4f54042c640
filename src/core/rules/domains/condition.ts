import { normalizeCode } from "../normalizeCode.ts";
import { holdsInMoreCases } from "./operatorCases.ts";

/** The parts of a condition that one word joins; a condition without such a word is one part. */
interface Joined {
  readonly join: "&&" | "||" | null;
  readonly parts: readonly string[];
}

const token =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|&&|\|\||[!=]==?|[<>]=?|[\p{L}\p{N}_$]+|./gsu;
const comparison = /^(?:[!=]==?|[<>]=?)$/;

/**
 * Whether a condition holds in more cases than it did: a part that had to hold as well is gone, another is enough now,
 * "and" became "or", or a comparison takes in its limit. A lone operator is compared as such. What it can't tell it denies.
 */
export function isWiderCondition(base: string, head: string): boolean {
  if (holdsInMoreCases(base, head)) return true;
  const [before, after] = [split(base), split(head)];
  const isKept = before.parts.every((part) => after.parts.includes(part));
  const isLeft = after.parts.every((part) => before.parts.includes(part));
  if (isKept && isLeft) return before.join === "&&" && after.join === "||";
  if (isKept) return after.join === "||" && before.join !== "&&";
  if (isLeft) return before.join === "&&" && after.join !== "||";
  return before.join === after.join && isWiderInOnePart(before.parts, after.parts);
}

/** Whether the parts are the same but for one, whose comparison takes in more. */
function isWiderInOnePart(base: readonly string[], head: readonly string[]): boolean {
  if (base.length !== head.length) return false;
  const changed = base.flatMap((part, index) => {
    const other = head[index] ?? "";
    return part === other ? [] : [[part, other] as const];
  });
  const [one, ...more] = changed;
  if (one === undefined || more.length > 0) return false;
  const [before, after] = [tokensOf(one[0]), tokensOf(one[1])];
  const at = before.findIndex((text, index) => text !== after[index]);
  const [left, right] = [before[at] ?? "", after[at] ?? ""];
  const isRestSame = before.slice(at + 1).join(" ") === after.slice(at + 1).join(" ");
  return isRestSame && comparison.test(left) && comparison.test(right) && holdsInMoreCases(left, right);
}

/** Splits at the outermost joins; "or" binds less than "and". */
function split(condition: string): Joined {
  const tokens = withoutParentheses(tokensOf(condition));
  for (const join of ["||", "&&"] as const) {
    const parts = splitAt(tokens, join);
    if (parts.length > 1) return { join, parts: parts.map((part) => withoutParentheses(part).join(" ")) };
  }
  return { join: null, parts: [tokens.join(" ")] };
}

function tokensOf(text: string): string[] {
  const words: Readonly<Record<string, string>> = { and: "&&", or: "||", AND: "&&", OR: "||" };
  return [...normalizeCode(text).matchAll(token)]
    .map(([found]) => words[found] ?? found)
    .filter((found) => found !== " ");
}

function splitAt(tokens: readonly string[], join: string): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const text of tokens) {
    if (/^[([{]$/.test(text)) depth += 1;
    if (/^[)\]}]$/.test(text)) depth -= 1;
    if (depth === 0 && text === join) parts.push([]);
    else parts.at(-1)?.push(text);
  }
  return parts;
}

function withoutParentheses(tokens: readonly string[]): readonly string[] {
  if (tokens[0] !== "(" || tokens.at(-1) !== ")") return tokens;
  let depth = 0;
  const isClosedEarly = tokens.slice(0, -1).some((text) => {
    depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    return depth === 0;
  });
  return isClosedEarly ? tokens : withoutParentheses(tokens.slice(1, -1));
}
