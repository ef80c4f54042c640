import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** More texts than this are not told one by one. */
const maxTexts = 64;
/** Shorter ones stand everywhere. */
const minLength = 2;

/** What is known of the texts that a part of a regular expression matches, in lower case. */
interface Known {
  /** All of them, where they are few. */
  readonly texts: readonly string[] | null;
  /** Words of which each of them holds one, where such are known. */
  readonly words: readonly string[] | null;
}

const anything: Known = { texts: null, words: null };
const nothing: Known = { texts: [""], words: null };

/**
 * Words of which at least one stands in every text that a regular expression matches, in lower case and of ASCII only;
 * `null` where nothing is certain. A text without them need not be tried. The idea is that of RE2's prefilters
 * (https://swtch.com/~rsc/regexp/regexp4.html); what is said is certain, but not all that could be.
 */
export function requiredWords(pattern: string): readonly string[] | null {
  const { alternatives } = new RegExpParser().parsePattern(pattern);
  return wordsOf(either(alternatives.map(inTurn)));
}

/** The same where a text must be one of a few. */
export function requiredOfTexts(texts: readonly string[]): readonly string[] | null {
  return texts.every((text) => isAscii.test(text)) ? bestOf([texts.map((text) => text.toLowerCase())]) : null;
}

/** Only of ASCII it is certain what is its lower case, whatever stands around it. */
const isAscii = /^\p{ASCII}*$/u;

function knownOf(element: AST.Element): Known {
  switch (element.type) {
    case "Character":
      return oneOf([element.value]);
    case "CharacterClass":
      return element.negate ? anything : classOf(element.elements);
    case "Group":
    case "CapturingGroup":
      return either(element.alternatives.map(inTurn));
    case "Quantifier":
      return repeated(element);
    case "Assertion":
      if (element.kind !== "lookahead" || element.negate) return nothing;
      return { ...nothing, words: wordsOf(either(element.alternatives.map(inTurn))) };
    case "Backreference":
    case "CharacterSet":
    case "ExpressionCharacterClass":
      return anything;
  }
}

function classOf(elements: readonly AST.CharacterClassElement[]): Known {
  const codes: number[] = [];
  for (const element of elements) {
    if (element.type === "Character") codes.push(element.value);
    else if (element.type !== "CharacterClassRange") return anything;
    else if (element.max.value - element.min.value >= maxTexts) return anything;
    else for (let code = element.min.value; code <= element.max.value; code++) codes.push(code);
  }
  return oneOf(codes);
}

function oneOf(codes: readonly number[]): Known {
  const texts = codes.map((code) => String.fromCharCode(code));
  if (!texts.every((text) => isAscii.test(text))) return anything;
  return { texts: distinct(texts.map((text) => text.toLowerCase())), words: null };
}

function repeated({ element, min, max }: AST.Quantifier): Known {
  const once = knownOf(element);
  if (min === 1 && max === 1) return once;
  if (min > 0) return { texts: null, words: wordsOf(once) };
  return max === 1 && once.texts !== null ? { texts: distinct(["", ...once.texts]), words: null } : anything;
}

/** What is known of parts that follow each other. */
function inTurn({ elements }: AST.Alternative): Known {
  const candidates: (readonly string[] | null)[] = [];
  let isWhole = true;
  let texts: readonly string[] = [""];
  for (const element of elements) {
    const next = knownOf(element);
    candidates.push(next.words);
    if (next.texts !== null && texts.length * next.texts.length <= maxTexts) {
      const ends = next.texts;
      texts = distinct(texts.flatMap((start) => ends.map((end) => start + end)));
      continue;
    }
    candidates.push(texts);
    texts = next.texts ?? [""];
    isWhole = false;
  }
  return isWhole
    ? { texts, words: bestOf(candidates) }
    : { texts: null, words: bestOf([...candidates, texts]) };
}

/** What is known where one of several parts stands. */
function either(parts: readonly Known[]): Known {
  const texts = distinct(parts.flatMap((part) => part.texts ?? []));
  if (parts.every((part) => part.texts !== null) && texts.length <= maxTexts) return { texts, words: null };
  const words = parts.map(wordsOf);
  return words.includes(null)
    ? anything
    : { texts: null, words: shortest(words.flatMap((some) => some ?? [])) };
}

function wordsOf({ texts, words }: Known): readonly string[] | null {
  return bestOf([texts, words]);
}

/** Of several sets, that of the longest words; the smaller of two. */
function bestOf(sets: readonly (readonly string[] | null)[]): readonly string[] | null {
  const lengthOf = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));
  const usable = sets.filter((words) => words !== null).filter((words) => lengthOf(words) >= minLength);
  const [best] = usable.sort((left, right) => lengthOf(right) - lengthOf(left) || left.length - right.length);
  return best === undefined ? null : shortest(best);
}

/** Where a word holds another one, the other one is enough. */
function shortest(words: readonly string[]): string[] {
  return distinct(words).filter(
    (word, _, all) => !all.some((other) => other !== word && word.includes(other)),
  );
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
