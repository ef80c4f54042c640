import type { FileChange, Hunk } from "../change/change.ts";

interface Manifest {
  readonly file: RegExp;
  /** Group 1 is the package's name. Matched line by line: a hunk seldom holds a whole manifest. */
  readonly line: RegExp;
}

/** How the manifests of common package managers name a dependency, one line each. */
const manifests: readonly Manifest[] = [
  {
    file: /(^|\/)package\.json$/,
    line: /^\s*"(@?[\w.-]+(?:\/[\w.-]+)?)":\s*"(?:[\^~><=*]|\d|workspace:|npm:|git|https?:|file:)/,
  },
  {
    file: /(^|\/)requirements[\w.-]*\.txt$/,
    line: /^\s*([A-Za-z][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:[=~<>!]=|[<>@]|$)/,
  },
  { file: /(^|\/)go\.mod$/, line: /^\s*(?:require\s+)?([\w.-]+\.[\w.-]+\/\S+)\s+v\d/ },
  { file: /(^|\/)Cargo\.toml$/, line: /^\s*([A-Za-z][\w-]*)\s*=\s*(?:"[\d^~=*]|\{[^}]*version)/ },
];

/** Keys of package.json whose values look like versions and are none of its dependencies. */
const notDependencies = new Set(["version", "node", "npm", "vscode", "pnpm", "yarn"]);

/** Names of packages that a hunk of a manifest adds and did not already have in another version. */
export function addedDependencies(file: FileChange, hunk: Hunk): string[] {
  const manifest = manifests.find(({ file: pattern }) => pattern.test(file.path));
  if (manifest === undefined) return [];
  const names = (lines: readonly string[]): string[] =>
    lines.flatMap((line) => {
      const name = manifest.line.exec(line)?.[1];
      return name === undefined || notDependencies.has(name) ? [] : [name];
    });
  const before = new Set(hunk.edits.flatMap((edit) => names(edit.removed)));
  return hunk.edits.flatMap((edit) => names(edit.added)).filter((name) => !before.has(name));
}
