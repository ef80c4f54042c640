import type { Commit } from "../../core/change/change.ts";
import type { Git, GitCall } from "./git.ts";

/** `git log` placeholders, one NUL after each; a message cannot hold a NUL (git-log(1), "PRETTY FORMATS"). */
const fields = ["%H", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"];

/** The commits the head has and the target has not, newest first, each after its children. */
export function readCommits(
  git: Git,
  range: { readonly target: string; readonly head: string },
  call: GitCall = {},
): Promise<Commit[]> {
  return logCommits(git, [range.head, `^${range.target}`], call);
}

/** One commit by its sha; `null` where the repository has none of that name. */
export async function readCommit(git: Git, sha: string): Promise<Commit | null> {
  const { code } = await git.run(["cat-file", "-e", `${sha}^{commit}`], { expected: [1, 128] });
  if (code !== 0) return null;
  const [commit] = await logCommits(git, ["--max-count=1", sha], {});
  return commit ?? null;
}

async function logCommits(git: Git, revisions: readonly string[], call: GitCall): Promise<Commit[]> {
  const { stdout } = await git.run(
    [
      "log",
      "-z",
      "--topo-order",
      "--no-show-signature",
      "--no-notes",
      "--no-mailmap",
      "--no-decorate",
      "--no-color",
      "--no-patch",
      "--encoding=UTF-8",
      `--format=${fields.join("%x00")}`,
      ...revisions,
      "--",
    ],
    call,
  );
  const values = stdout.toString("utf8").split("\0");
  const commits: Commit[] = [];
  for (let start = 0; start + fields.length <= values.length; start += fields.length) {
    commits.push(toCommit(values.slice(start, start + fields.length)));
  }
  return commits;
}

function toCommit(values: readonly string[]): Commit {
  const [sha = "", parents = "", name = "", email = "", authoredAt = "", ...rest] = values;
  const [committerName = "", committerEmail = "", committedAt = "", message = ""] = rest;
  return {
    sha,
    parents: parents === "" ? [] : parents.split(" "),
    author: { name, email },
    committer: { name: committerName, email: committerEmail },
    authoredAt,
    committedAt,
    message,
  };
}
