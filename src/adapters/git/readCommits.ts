import type { Commit } from "../../core/change/change.ts";
import type { Git, GitCall } from "./git.ts";

/** `git log` placeholders, one NUL after each; a message cannot hold a NUL (git-log(1), "PRETTY FORMATS"). */
const fields = ["%H", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"];

/** The commits the head has and the target has not, newest first, each after its children. */
export async function readCommits(
  git: Git,
  range: { readonly target: string; readonly head: string },
  call: GitCall = {},
): Promise<Commit[]> {
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
      range.head,
      `^${range.target}`,
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
