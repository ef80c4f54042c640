import { matchesGlob } from "../text/glob.ts";

/** One line of a CODEOWNERS file. An empty list of owners takes the path out of everybody's hands. */
export interface OwnerRule {
  readonly pattern: string;
  /** Addresses, `@logins` and `@org/teams`. */
  readonly owners: readonly string[];
}

/** Where forges look for the file, the first that exists. Source: GitHub and GitLab documentation of CODEOWNERS. */
export const codeOwnersPaths: readonly string[] = [
  ".github/CODEOWNERS",
  "CODEOWNERS",
  "docs/CODEOWNERS",
  ".gitlab/CODEOWNERS",
];

/** Reads CODEOWNERS. Comments, GitLab's section headings and lines that are no rule are left out. */
export function parseCodeOwners(text: string): OwnerRule[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter((line) => line !== "" && !/^\^?\[/.test(line))
    .map((line) => {
      const [pattern = "", ...owners] = line.split(/(?<!\\)\s+/);
      return { pattern: pattern.replaceAll("\\ ", " "), owners };
    });
}

/** The owners of a path: those of the last rule that fits, as forges decide it. */
export function ownersOf(rules: readonly OwnerRule[], path: string): readonly string[] {
  return rules.findLast(({ pattern }) => matchesGlob(pattern, path))?.owners ?? [];
}
