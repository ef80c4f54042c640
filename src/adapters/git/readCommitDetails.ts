import type { CommitDetails } from "../../core/change/commitText.ts";
import type { Git } from "./git.ts";
import { parseRawDiff } from "./parseRawDiff.ts";
import { readCommit } from "./readCommits.ts";

/** Only what trees say, so that it works in a clone without file contents: of renames those that change nothing else. */
const diffTree = ["diff-tree", "-r", "--raw", "-z", "--root", "--no-commit-id", "--no-abbrev", "-M100%"];

/** A commit with the files it changed against its first parent; `null` where this clone has no such commit. */
export async function readCommitDetails(git: Git, sha: string): Promise<CommitDetails | null> {
  if (!/^[0-9a-f]{4,64}$/u.test(sha)) return null;
  const commit = await readCommit(git, sha);
  if (commit === null) return null;
  const [parent] = commit.parents;
  const trees = parent === undefined ? [commit.sha] : [parent, commit.sha];
  const { stdout } = await git.run([...diffTree, ...trees, "--"]);
  const files = parseRawDiff(stdout).records.map(({ status, path, oldPath }) => ({ status, path, oldPath }));
  return { commit, files };
}
