import { editsOf, type Change } from "../change/change.ts";
import { isTestPath } from "../rules/testPath.ts";
import { isGeneratedText, isVendoredPath } from "../rules/vendoredPath.ts";
import type { ChangedDeclaration } from "./declaration.ts";
import { isAmbiguous } from "./isAmbiguous.ts";
import { couldCall, findCalls, isAffected } from "./findCalls.ts";
import { reachOf } from "./reach.ts";
import { hasWord } from "../text/hasWord.ts";
import type { WordPlace } from "./wordPlace.ts";

/** A declaration that callers see otherwise, and the calls outside the change that meet the difference. */
export interface InterfaceUsers {
  readonly changed: ChangedDeclaration;
  /** One a file, the first that is concerned. */
  readonly places: readonly Pick<WordPlace, "path" | "line">[];
  /** How many files use it that the change touches. */
  readonly nTouched: number;
}

/** A word in more files than this says nothing of what it means. */
const mostFiles = 200;

/** How files of languages that call each other end. */
const families: readonly (readonly string[])[] = [
  ["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs"],
  ["py", "pyi"],
  ["java", "kt", "kts"],
  ["go"],
  ["rs"],
  ["cs"],
  ["php"],
  ["c", "h", "cc", "cpp", "cxx", "c++", "hh", "hpp", "hxx", "h++", "ipp", "inl", "tpp", "m", "mm"],
  ["swift"],
  ["sh", "bash", "zsh", "ksh"],
  ["rb", "rake", "gemspec", "ru", "jbuilder"],
];

/** How files end that may call what is declared in a file. */
export function endingsFor(path: string): readonly string[] {
  return families.find((endings) => endings.includes(endingOf(path))) ?? [];
}

/** The places that may be calls: of words that are not everywhere, in files that the change leaves alone. */
export function possibleUsers(
  changed: readonly ChangedDeclaration[],
  found: readonly WordPlace[],
  change: Change,
): Map<ChangedDeclaration, readonly WordPlace[]> {
  const touched = touchedPaths(change);
  // What a header declares and a file defines is one function.
  const defined = new Set(changed.flatMap(({ language, base }) => (language === "c" ? [base.name] : [])));
  return new Map(
    changed.flatMap((one) => {
      if (one.language === "cpp" && one.base.owner === "" && defined.has(one.base.name)) return [];
      const own = placesOf(one, found);
      if (new Set(own.map(({ path }) => path)).size > mostFiles || isAmbiguous(one, own)) return [];
      if (one.head === null && !isGone(one, change)) return [];
      const users = own.filter(
        ({ path }) => !touched.has(path) && !isTestPath(path) && !isVendoredPath(path) && !isDemo(path),
      );
      return users.length === 0 ? [] : [[one, users] as const];
    }),
  );
}

/** Of possible users those that mean the declaration and meet the difference, by the texts of their files; most used first. */
export function interfaceUsers(
  possible: ReadonlyMap<ChangedDeclaration, readonly WordPlace[]>,
  found: readonly WordPlace[],
  texts: ReadonlyMap<string, string | null>,
  change: Change,
): InterfaceUsers[] {
  const touched = touchedPaths(change);
  const users = [...possible].map(([changed, places]): InterfaceUsers => {
    const paths = [...new Set(places.map(({ path }) => path))];
    const { path: declaredIn } = changed;
    return {
      changed,
      places: paths.flatMap((path) => firstCall(changed, path, texts.get(path) ?? null, places)),
      nTouched: new Set(
        placesOf(changed, found).flatMap(({ path }) =>
          touched.has(path) && path !== declaredIn && !isTestPath(path) ? [path] : [],
        ),
      ).size,
    };
  });
  return users
    .filter(({ places }) => places.length > 0)
    .sort((left, right) => right.places.length - left.places.length);
}

function firstCall(
  changed: ChangedDeclaration,
  path: string,
  text: string | null,
  places: readonly WordPlace[],
): InterfaceUsers["places"] {
  if (text === null || isGeneratedText(text)) return [];
  const { base, language, changes } = changed;
  const qualifiers = reachOf({ path: changed.path, language, declaration: base }, { path, text });
  if (qualifiers === null) return [];
  const lines = [...new Set(places.filter((one) => one.path === path).map(({ line }) => line))];
  const call = findCalls(text, lines, { declaration: base, language, qualifiers }).find(
    (one) => couldCall(one, base, language) && changes.some((difference) => isAffected(one, difference)),
  );
  return call === undefined ? [] : [{ path, line: call.line }];
}

function placesOf({ path, base }: ChangedDeclaration, found: readonly WordPlace[]): WordPlace[] {
  const endings = endingsFor(path);
  return found.filter((place) => endings.includes(endingOf(place.path)) && hasWord(place.text, base.name));
}

/** Whether a name is nowhere in what the change wrote: else it moved, or is handed on under its name. */
function isGone({ base }: ChangedDeclaration, change: Change): boolean {
  return !change.files.some((file) =>
    editsOf(file).some(({ added }) => added.some((line) => hasWord(line, base.name))),
  );
}

function touchedPaths({ files }: Change): Set<string> {
  return new Set(files.flatMap(({ path, oldPath }) => (oldPath === null ? [path] : [path, oldPath])));
}

function isDemo(path: string): boolean {
  return /(^|\/)(docs?|examples?|samples?|benchmarks?|bench|demo|demos|__mocks__|mocks?)\//i.test(path);
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
