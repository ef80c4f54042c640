/** A place of the tree that a description names. */
export interface DescribedPlace {
  /** As the description has it. */
  readonly words: string;
  /** A folder or file, or the plain name of one anywhere in the tree. */
  readonly path: string;
  readonly isPath: boolean;
}

/** Kinds of change that conventions put before the scope. */
const kinds = new Set(
  "feat fix docs style refactor perf test tests build ci chore revert security deps wip release merge".split(
    " ",
  ),
);

/** Folders that most paths have, as `plainName` gives them. */
const commonFolders = new Set(
  "src lib app package pkg internal crate cmd main java kotlin com org io dev net".split(" "),
);

const maxMessage = 20_000;

/**
 * The places that commit messages name: a scope as in `fix(payments): …` or `payments: …` that is a folder or a file of
 * the changed paths, or one of these paths itself. `null` where a message names none: then nothing is elsewhere.
 */
export function describePlaces(
  messages: readonly string[],
  paths: readonly string[],
): DescribedPlace[] | null {
  const places: DescribedPlace[] = [];
  for (const message of messages) {
    const own = [...scopesOf(message), ...pathsIn(message)].filter((place) =>
      paths.some((path) => isAt(path, place)),
    );
    if (own.length === 0) return null;
    places.push(...own);
  }
  return places.length === 0
    ? null
    : places.filter(({ path }, index) => places.findIndex((one) => one.path === path) === index);
}

/** Whether a path lies in one of the places. */
export function isPlaced(path: string, places: readonly DescribedPlace[]): boolean {
  return places.some((place) => isAt(path, place));
}

/** Whether a description has a word in common with a path. */
export function isNamed(path: string, message: string): boolean {
  const words = new Set(wordsOf(message.slice(0, maxMessage)));
  return wordsOf(path.replace(/\.\w+$/, "")).some(
    (word) => word.length > 2 && !commonFolders.has(word) && words.has(word),
  );
}

/** The part of a tree that a path is in: the first folder with a name of its own, or the file at the top. */
export function areaOf(path: string): string {
  const parts = path.split("/");
  return (
    parts.find((part, index) => index === parts.length - 1 || !commonFolders.has(plainName(part))) ?? path
  );
}

function scopesOf(message: string): DescribedPlace[] {
  const subject = message.split("\n")[0] ?? "";
  const conventional = /^(\w+)\(([^()]{1,80})\)!?:\s/.exec(subject)?.[2];
  const leading =
    /^\[?([\w./-]{2,60})\]?:\s/.exec(subject)?.[1] ?? /^\[([\w./ -]{2,60})\]\s/.exec(subject)?.[1];
  const scope = conventional ?? (leading === undefined || kinds.has(leading.toLowerCase()) ? "" : leading);
  return scope
    .split(/[,|&+\s]+/)
    .filter((word) => word !== "" && word !== "*")
    .map((words) => ({ words, path: words, isPath: words.includes("/") }));
}

/** Paths as they stand in a text; each must be one of the change to count. */
function pathsIn(message: string): DescribedPlace[] {
  const found = message
    .slice(0, maxMessage)
    .matchAll(/(?<![\w/.:@-])(?:[\w.@-]+\/)+[\w.@-]*\w|(?<![\w/.:@-])[\w-]+\.[a-z]{1,5}(?![\w(])/g);
  return [...found].map(([words]) => ({ words, path: words.replace(/^\.\//, ""), isPath: true }));
}

function isAt(path: string, { path: place, isPath }: DescribedPlace): boolean {
  if (isPath)
    return `/${path}/`.includes(`/${place}/`) || `/${path}`.replace(/\.\w+$/, "").endsWith(`/${place}`);
  const name = plainName(place);
  return path.split("/").some((part) => plainName(part.replace(/(?<=.)\..*$/, "")) === name);
}

/** Without case, separators and a plural's last letter. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/s$/, "");
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/\p{Lu}?[\p{Ll}\p{N}]+|\p{Lu}+(?!\p{Ll})/gu)].map(([word]) => plainName(word));
}
