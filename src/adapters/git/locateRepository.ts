import { realpath } from "node:fs/promises";
import { resolve } from "node:path";

import { UserError } from "../../app/userErrors.ts";
import type { RangeEnds, RangeSource } from "../../core/change/change.ts";
import { createGit, type Git } from "./git.ts";
import { askForEnds, endsIn } from "./revisions.ts";

/** The oldest git whose options are all we use: `rev-parse --path-format` and configuration by environment. */
const oldestGit = [2, 31] as const;

/** Where the parts of a repository are. All paths are absolute. */
export interface RepositoryPlace {
  /** The working tree's root; the git folder itself where there is no working tree. */
  readonly root: string;
  readonly hasWorkingTree: boolean;
  readonly gitDir: string;
  /** Shared by all working trees of the repository; links resolved. */
  readonly commonDir: string;
  readonly objectFormat: string;
}

/**
 * Finds the repository a folder is in, and the ends of the range that is asked for, where it has them, by the same git
 * process. Rejects with a `UserError` if there is no repository or git is missing or too old.
 */
export async function locateRepository(
  folder: string,
  range: RangeSource | null = null,
): Promise<RepositoryPlace & { readonly ends: RangeEnds | null }> {
  const git = createGit(resolve(folder));
  await requireGit();
  const question = range === null ? null : askForEnds(range);
  const said =
    (question === null ? null : await ask(git, [...facts, "--show-toplevel", ...question])) ??
    // Without a working tree git says the rest, and then that there is none.
    (await ask(git, [...facts, "--show-toplevel"])) ??
    (await git.text(["rev-parse", ...facts])).split("\n");
  const [gitDir = "", commonDir = "", objectFormat = "", root = null, ...more] = said;
  return {
    root: root ?? gitDir,
    hasWorkingTree: root !== null,
    gitDir,
    commonDir: await realpath(commonDir),
    objectFormat,
    ends: endsIn(more),
  };
}

const facts = ["--path-format=absolute", "--absolute-git-dir", "--git-common-dir", "--show-object-format"];

/** The lines of the answer; `null` where git has none to something that it is asked. */
async function ask(git: Git, questions: readonly string[]): Promise<string[] | null> {
  const { code, stdout } = await git.run(["rev-parse", ...questions], { expected: [128] });
  return code === 0 ? stdout.toString("utf8").replace(/\n$/u, "").split("\n") : null;
}

let isGitKnown = false;

/** Rejects unless a git that is new enough answers; one that did is not asked again. */
async function requireGit(): Promise<void> {
  if (isGitKnown) return;
  const said = await createGit(".").text(["version"]);
  const problem = tooOld(said);
  if (problem !== null) throw problem;
  isGitKnown = true;
}

/** The error for a `git version …` line that names a git older than we need; `null` for one that will do. */
export function tooOld(said: string): UserError | null {
  const version = /(\d+)\.(\d+)/u.exec(said);
  const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)];
  if (major > oldestGit[0] || (major === oldestGit[0] && minor >= oldestGit[1])) return null;
  return new UserError(
    `This git is too old (${said.trim()})`,
    `Install git ${oldestGit.join(".")} or newer, then try again.`,
  );
}
