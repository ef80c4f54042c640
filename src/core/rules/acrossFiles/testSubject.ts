import { isTestPath } from "../testPath.ts";
import { isVendoredPath } from "../vendoredPath.ts";

/** How test files are called after what they test: group 1 of the first is the name, and the second fits its endings. */
const namings: readonly { readonly test: RegExp; readonly endings: RegExp }[] = [
  { test: /^(.+)\.(?:test|tests|spec|e2e|cy)\.[cm]?[jt]sx?$/, endings: /^\.(?:[cm]?[jt]sx?|vue|svelte)$/ },
  { test: /^test_(.+)\.py$/, endings: /^\.py$/ },
  { test: /^(.+)_test\.py$/, endings: /^\.py$/ },
  { test: /^(.+)_test\.go$/, endings: /^\.go$/ },
  { test: /^(.+?)(?:Tests?|IT|Spec)\.(?:java|kt|groovy)$/, endings: /^\.(?:java|kt)$/ },
  { test: /^(.+?)(?:Tests?)\.(?:cs|swift|php)$/, endings: /^\.(?:cs|swift|php)$/ },
  { test: /^(.+)_(?:spec|test)\.rb$/, endings: /^\.rb$/ },
];

/** Folders that say only of which kind the files in them are. */
const kinds =
  /^(tests?|__tests__|specs?|unit(_?tests?)?|e2e|integration|src|lib|main|app|java|kotlin|[\w.]*Tests?)$/i;

/** The name of what a test file tests, `null` where it is not called after anything. */
export function testedName(path: string): string | null {
  if (!isTestPath(path)) return null;
  const name = path.slice(path.lastIndexOf("/") + 1);
  for (const { test } of namings) {
    const found = test.exec(name)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The file that a test file is called after: the one that stands where the test does, or the only one of that name whose
 * path has all folders of the test's, apart from those that say of which kind it is.
 */
export function testSubject(path: string, paths: Iterable<string>): string | null {
  const named = subjectsOf(path, paths);
  const folders = foldersOf(path);
  const near = named.filter((other) => foldersOf(other).join("/") === folders.join("/"));
  const far = path.endsWith(".go")
    ? []
    : named.filter((other) => folders.every((folder) => foldersOf(other).includes(folder)));
  const [only, ...others] = near.length > 0 ? near : far;
  return only === undefined || others.length > 0 ? null : only;
}

/** All files that are no tests and have the name that a test file is called after. */
export function subjectsOf(path: string, paths: Iterable<string>): string[] {
  const wanted = testedName(path);
  const name = path.slice(path.lastIndexOf("/") + 1);
  const naming = namings.find(({ test }) => test.test(name));
  if (wanted === null || naming === undefined) return [];
  return [...paths].filter((other) => {
    const file = other.slice(other.lastIndexOf("/") + 1);
    return (
      file.startsWith(wanted) &&
      naming.endings.test(file.slice(wanted.length)) &&
      !isTestPath(other) &&
      !isVendoredPath(other)
    );
  });
}

function foldersOf(path: string): string[] {
  return path
    .split("/")
    .slice(0, -1)
    .filter((folder) => !kinds.test(folder));
}
