/** Longer patterns and deeper alternatives are nobody's wish, and cost time to match. */
const MAX_LENGTH = 400;
const MAX_STARS = 20;

/** Why a text is no pattern for paths; `null` when it is one. */
export function explainGlob(pattern: string): string | null {
  if (pattern.trim() === "") return "it is empty";
  if (pattern.length > MAX_LENGTH) return `it is longer than ${MAX_LENGTH} characters`;
  if ((pattern.match(/\*+/g) ?? []).length > MAX_STARS) return `it has more than ${MAX_STARS} stars`;
  if (/[[\]{}!]/.test(pattern)) return "only *, ** and ? have a meaning here";
  return null;
}

/**
 * Whether a path fits a pattern as `.gitignore` and CODEOWNERS write them: `*` and `?` stay within a folder, `**` crosses
 * folders, a pattern without a slash inside fits at any depth, a leading slash ties it to the root, and a folder stands
 * for all that is in it. Paths use `/` and are relative to the root.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  return explainGlob(pattern) === null && compiled(pattern).test(path);
}

/** Whether a path fits one of the patterns. */
export function matchesAnyGlob(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => matchesGlob(pattern, path));
}

function compiled(pattern: string): RegExp {
  const body = pattern.replace(/^\//, "").replace(/\/$/, "");
  const isAnchored = pattern.startsWith("/") || body.includes("/");
  const segments = body.split("/").map((segment) => (segment === "**" ? null : segmentSource(segment)));
  let source = "";
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment !== null) source += isLast ? segment : `${segment}/`;
    else source += isLast ? ".*" : "(?:[^/]+/)*";
  }
  const start = isAnchored ? "^" : "^(?:[^/]+/)*";
  // What stands for a folder stands for all that is in it; a trailing slash says that it is one.
  return new RegExp(`${start}${source}${pattern.endsWith("/") ? "/.+" : "(?:/.+)?"}$`, "u");
}

function segmentSource(segment: string): string {
  return segment
    .replace(/\*{2,}/g, "*")
    .replace(/[\\^$.|+()]/g, "\\$&")
    .replaceAll("*", "[^/]*")
    .replaceAll("?", "[^/]");
}
