import { fitsNamePattern } from "./wildcard.ts";

/** A longer pattern is nobody's wish. */
const MAX_LENGTH = 400;

/** Why a text is no pattern for paths; `null` when it is one. */
export function explainGlob(pattern: string): string | null {
  if (pattern.trim() === "") return "it is empty";
  if (pattern.length > MAX_LENGTH) return `it is longer than ${MAX_LENGTH} characters`;
  if (/[[\]{}!]/.test(pattern)) return "only *, ** and ? have a meaning here";
  return null;
}

/**
 * Whether a path fits a pattern as `.gitignore` and CODEOWNERS write them: `*` and `?` stay within a folder, `**` crosses
 * folders, a pattern without a slash inside fits at any depth, a leading slash ties it to the root, and a folder stands
 * for all that is in it. Paths use `/` and are relative to the root. Takes at most as many steps as pattern and path are
 * long, multiplied.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  if (explainGlob(pattern) !== null) return false;
  const body = pattern.replace(/^\//, "").replace(/\/$/, "");
  const names = path.split("/");
  const isAnchored = pattern.startsWith("/") || body.includes("/");
  // How many names of the path may be used up by the part of the pattern that was looked at.
  let used = isAnchored ? [0] : names.map((_, index) => index);
  for (const segment of body.split("/")) {
    const first = used[0];
    if (first === undefined) return false;
    used = segment === "**" ? countFrom(first, names.length) : usedWith(segment, names, used);
  }
  // A folder, and two stars at the end, want something in it.
  const wantsMore = pattern.endsWith("/") || body.endsWith("/**") || body === "**";
  return used.some((count) => !wantsMore || count < names.length);
}

/** Whether a path fits one of the patterns. */
export function matchesAnyGlob(patterns: readonly string[], path: string): boolean {
  return patterns.some((pattern) => matchesGlob(pattern, path));
}

function usedWith(segment: string, names: readonly string[], used: readonly number[]): number[] {
  return used.flatMap((count) => {
    const name = names[count];
    return name !== undefined && fitsNamePattern(name, segment) ? [count + 1] : [];
  });
}

function countFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
