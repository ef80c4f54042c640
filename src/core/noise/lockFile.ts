const names = new Set([
  ".terraform.lock.hcl",
  "bun.lock",
  "cargo.lock",
  "chart.lock",
  "composer.lock",
  "deno.lock",
  "flake.lock",
  "gemfile.lock",
  "go.sum",
  "gradle.lockfile",
  "mix.lock",
  "npm-shrinkwrap.json",
  "package-lock.json",
  "package.resolved",
  "packages.lock.json",
  "paket.lock",
  "pdm.lock",
  "pipfile.lock",
  "pnpm-lock.yaml",
  "podfile.lock",
  "poetry.lock",
  "pubspec.lock",
  "uv.lock",
  "yarn.lock",
]);

/** Whether a path is a lock file that a package manager writes. */
export function isLockFile(path: string): boolean {
  return names.has(path.slice(path.lastIndexOf("/") + 1).toLowerCase());
}

/** Where many people publish: there the host says nothing, so the owner and repository count too. */
const sharedHosts =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|gitlab\.com|bitbucket\.org|codeberg\.org|sr\.ht)$/u;

const url = /\b([a-z][a-z0-9+.-]*):\/\/(?:[^\s/"'@]*@)?([^\s/"'<>()\\]+)((?:\/[^\s/"'<>()#?]+){0,2})/giu;
const withoutSlashes =
  /\b(?:file|link|portal|workspace|github|gitlab|bitbucket|gist|path|exec|patch|git):[^\s"',]+/giu;
const secureCopy = /\b[\w.-]+@[\w-]+(?:\.[\w-]+)+:[^\s"',]+/gu;
/** YAML, TOML and Ruby lock files name a package's place by a key of its own. */
const placeKey =
  /^\s*"?(?:path|directory|remote|registry|tarball|source|url|git|repo|host)"?\s*[:=]\s*"?([^\s"].*)$/iu;

/** The places a line gets code from: hosts of URLs, repositories on shared hosts, local paths. */
export function originsOf(line: string): string[] {
  const origins: string[] = [];
  for (const [, scheme = "", host = "", path = ""] of line.matchAll(url)) {
    const name = host.toLowerCase();
    origins.push(`${scheme.toLowerCase()}://${name}${sharedHosts.test(name) ? path.toLowerCase() : ""}`);
  }
  for (const [place] of line.matchAll(withoutSlashes)) if (!place.includes("://")) origins.push(place);
  for (const [place] of line.matchAll(secureCopy)) origins.push(place.toLowerCase());
  const keyed = placeKey.exec(line)?.[1];
  if (origins.length === 0 && keyed !== undefined) origins.push(keyed.trim());
  return origins;
}

const hashes = /\b(?:sha\d+-[\w+/=]{20,}|sha\d+:[\w+/=]{20,}|h1:[\w+/=]{20,}|[0-9a-f]{32,}|[\w+/]{43,}=*)/gu;
const version = /\d+\.\d+/u;

/**
 * Whether a hunk of a lock file gives what was already locked another hash, or none: the versions stay and only
 * hashes change. A package manager does not do that of its own accord.
 */
export function replacesHashesOnly(removed: readonly string[], added: readonly string[]): boolean {
  const hashed = removed.filter((line) => line.search(hashes) !== -1);
  if (hashed.length === 0 || added.length === 0) return false;
  const mask = (line: string): string => line.trim().replaceAll(hashes, "#");
  const before = new Set(removed.map(mask));
  const after = new Set(added.map(mask));
  const versionsChanged =
    [...after].some((line) => version.test(line) && !before.has(line)) ||
    [...before].some((line) => version.test(line) && !after.has(line));
  return !versionsChanged;
}
