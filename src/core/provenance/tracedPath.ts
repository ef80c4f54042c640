/** Names under which the reference hooks of Agent Trace record what concerns no file. */
const pseudoFiles = new Set([".shell-history", ".sessions", ".unknown"]);

/** More segments than any real path has. */
const MAX_SEGMENTS = 200;

/** A path as a record names it, with `/`: relative to the repository's root, or of a machine that may be another one. */
export interface TracedPath {
  readonly kind: "relative" | "absolute";
  readonly path: string;
}

/**
 * Reads a path of a record, of any system; `null` for names that stand for no file and paths that leave the repository.
 * `roots` are the absolute paths of the repository on this machine.
 */
export function readTracedPath(text: string, roots: readonly string[]): TracedPath | null {
  if (text.includes("\0") || text.includes("\n")) return null;
  const plain = text.replace(/^file:\/\/(?=\/)/, "").replace(/^\/(?=[a-z]:[\\/])/i, "");
  const isWindows = /^[a-z]:[\\/]/i.test(plain) || plain.startsWith("\\\\") || !plain.includes("/");
  const path = isWindows ? plain.replaceAll("\\", "/") : plain;
  if (pseudoFiles.has(path)) return null;
  if (!/^(?:\/|[a-z]:\/)/i.test(path)) return relative(path);
  const own = roots.map((root) => below(path, root.replaceAll("\\", "/"))).find((rest) => rest !== null);
  return own === undefined ? { kind: "absolute", path } : relative(own);
}

/**
 * The paths of a set that an absolute path of another machine ends with, the longest first. That a file is meant is a
 * mere possibility: its content has to tell.
 */
export function possiblePaths({ path }: TracedPath, known: ReadonlySet<string>): string[] {
  const segments = path.split("/").slice(-MAX_SEGMENTS);
  return segments.map((_, index) => segments.slice(index).join("/")).filter((end) => known.has(end));
}

function relative(path: string): TracedPath | null {
  const segments = path.split("/").filter((segment) => segment !== "." && segment !== "");
  if (segments.length === 0 || segments.length > MAX_SEGMENTS || segments.includes("..")) return null;
  return { kind: "relative", path: segments.join("/") };
}

/** What follows a folder in a path; drive letters are of either case. */
function below(path: string, folder: string): string | null {
  const start = folder.endsWith("/") ? folder : `${folder}/`;
  const head = path.slice(0, start.length);
  const isBelow = /^[a-z]:/i.test(start) ? head.toLowerCase() === start.toLowerCase() : head === start;
  return isBelow ? path.slice(start.length) : null;
}
