import { normalizeCode } from "../rules/normalizeCode.ts";
import { fits, isOtherArgument, isOtherResult } from "./compareTypes.ts";
import type { CallChange, Declaration } from "./declaration.ts";
import { parseParameters, type Parameter } from "./parseParameters.ts";

/** Languages in which a caller may name an argument. */
const naming = new Set(["python", "kotlin", "csharp", "php"]);

/** Languages in which the declaration says of each argument whether it has its place or its name. */
const byKind = new Set(["ruby", "swift"]);

/** Languages in which nobody makes sure before it runs that what is passed is of the type. */
const unchecked = new Set(["python", "php", "ruby"]);

/** Languages in which no type of a result means that there is none. */
const silenceIsNothing = new Set(["go", "rust", "kotlin", "swift"]);

/** What callers see otherwise of a declaration: nothing where a parameter was only added that may be left out. */
export function compareDeclarations(base: Declaration, head: Declaration, language: string): CallChange[] {
  const [before, after] = [base, head].map(({ parameters, owner }) =>
    parseParameters(parameters, language).map((one) => ({ ...one, type: ownType(one.type, owner) })),
  );
  return [
    ...resultChanges(base, head, language),
    ...parameterChanges(before ?? [], after ?? [], {
      canName: naming.has(language),
      isByKind: byKind.has(language),
      isChecked: !unchecked.has(language),
    }),
  ];
}

function resultChanges(base: Declaration, head: Declaration, language: string): CallChange[] {
  if (base.kind === "constructor") return [];
  if (
    base.isAsync !== head.isAsync &&
    (base.result === "" || head.result === "" || ["python", "swift"].includes(language))
  )
    return [{ kind: "every", what: "async" }];
  const [before = "", after = ""] = [base, head].map(({ result, owner }) => ownType(result, owner));
  return isOtherResult(before, after, {
    isSilenceNothing: silenceIsNothing.has(language),
    isChecked: !unchecked.has(language),
  })
    ? [{ kind: "every", what: "result" }]
    : [];
}

/** A type without lifetimes, and with the class's own name where it speaks of itself. */
function ownType(type: string, owner: string): string {
  const bare = type.replace(/'\w+\s*,\s*|\s*,?\s*'\w+(?!['\w])\s?/g, "").replaceAll("<>", "");
  return owner === "" ? bare : bare.replace(/\b(Self|static)\b/g, owner);
}

function parameterChanges(
  before: readonly Parameter[],
  after: readonly Parameter[],
  calling: Calling,
): CallChange[] {
  const { canName } = calling;
  if (isUncountable(before, calling) || isUncountable(after, calling)) return [];
  const pairs = pairUp(before, after, canName);
  const takesNames = after.some(takesAnyName);
  const changes = before.flatMap((parameter, index): CallChange[] => {
    const at = pairs.get(index);
    const other = at === undefined ? undefined : after[at];
    if (at !== undefined && other !== undefined)
      return differences(
        { parameter, index: placeOf(before, index) },
        { parameter: other, index: placeOf(after, at) },
        calling,
      );
    // A hash of options may be taken apart into names, and calls go on.
    const isTakenApart = parameter.fallback === "{}" && after.some(({ isNamedOnly }) => isNamedOnly);
    if (parameter.isRest || isTakenApart) return [];
    const isNameGone = (canName || parameter.isNamedOnly) && !takesNames;
    return [
      ...(parameter.isNamedOnly ? [] : [passes(parameter, placeOf(before, index))]),
      ...(isNameGone ? [{ kind: "names", name: parameter.name } as const] : []),
    ];
  });
  const known = new Set(pairs.values());
  const wanted = after.flatMap((parameter, index): CallChange[] =>
    known.has(index) || parameter.isOptional
      ? []
      : [{ kind: "omits", index: placeOf(after, index), name: parameter.name }],
  );
  return [...changes, ...wanted];
}

/** Whether a parameter takes what is passed by a name of its own choice: `**options`, `options = {}`. */
function takesAnyName({ isRest, isNamedOnly, fallback }: Parameter): boolean {
  return (isRest && isNamedOnly) || fallback === "{}";
}

/** Whether in Ruby what may be left out stands before what may not, so that places say nothing. */
function isUncountable(parameters: readonly Parameter[], { isByKind }: Calling): boolean {
  const placed = parameters.filter(({ isNamedOnly }) => !isNamedOnly);
  return (
    isByKind && placed.some(({ isOptional }, index) => !isOptional && placed[index - 1]?.isOptional === true)
  );
}

/**
 * How a language calls: whether any argument may be named, or each is either placed or named as it is declared, and
 * whether their types are checked beforehand.
 */
interface Calling {
  readonly canName: boolean;
  readonly isByKind: boolean;
  readonly isChecked: boolean;
}

interface Placed {
  readonly parameter: Parameter;
  readonly index: number;
}

function differences(before: Placed, after: Placed, { canName, isByKind, isChecked }: Calling): CallChange[] {
  const { parameter: old, index } = before;
  const { parameter: now } = after;
  if (old.isRest && now.isRest) return [];
  const isByName = isByKind && old.isNamedOnly;
  const isMoved = index !== after.index || (now.isNamedOnly && !old.isNamedOnly);
  const isOtherType = isOtherArgument(old.type, now.type, isChecked);
  const isKeyGone = keysOf(old.name).some((key) => !keysOf(now.name).includes(key));
  const isRenamed =
    (canName && old.name !== now.name && !old.name.startsWith("_")) || (isByName && !now.isNamedOnly);
  const hasOtherFallback =
    old.fallback !== null &&
    now.fallback !== null &&
    normalizeCode(old.fallback) !== normalizeCode(now.fallback);
  const isWantedNow = old.isOptional && !now.isOptional;
  return [
    ...(!isByName && (isMoved || isOtherType || isKeyGone) ? [passes(old, index)] : []),
    ...(isRenamed || (isByName && isOtherType) ? [{ kind: "names", name: old.name } as const] : []),
    ...(hasOtherFallback || isWantedNow ? [{ kind: "omits", index, name: old.name } as const] : []),
  ];
}

/** By the place before, the place after: by name, and in between by place, where a parameter was called otherwise. */
function pairUp(
  before: readonly Parameter[],
  after: readonly Parameter[],
  canName: boolean,
): Map<number, number> {
  const pairs = new Map<number, number>();
  before.forEach(({ name, type }, index) => {
    const at = after.findIndex((other, place) => {
      const isSame = name === "" ? place === index : other.name === name;
      return isSame && (name !== "" || type === other.type || before.length === after.length);
    });
    if (at !== -1) pairs.set(index, at);
  });
  const taken = new Set(pairs.values());
  before.forEach((parameter, index) => {
    const other = after[index];
    if (pairs.has(index) || taken.has(index) || other === undefined) return;
    if (parameter.isNamedOnly || other.isNamedOnly) return;
    const isLikely = before.length === after.length || fits(parameter.type, other.type);
    if (isLikely || !canName) pairs.set(index, index);
  });
  return pairs;
}

/** The keys that a destructured parameter takes. */
function keysOf(name: string): string[] {
  if (!name.startsWith("{")) return [];
  return [...name.matchAll(/[{,]\s*([\w$]+)/g)].map(([, key = ""]) => key);
}

/** What has its place is counted without what has its name. */
function placeOf(parameters: readonly Parameter[], index: number): number {
  if (parameters[index]?.isNamedOnly === true) return index;
  return parameters.slice(0, index).filter(({ isNamedOnly }) => !isNamedOnly).length;
}

function passes({ name }: Parameter, index: number): CallChange {
  return { kind: "passes", index, name };
}
