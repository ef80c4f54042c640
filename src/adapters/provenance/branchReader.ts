import type { PullRequestReader, Repository } from "../../app/ports.ts";
import type { Change } from "../../core/change/change.ts";
import { createGit, type Git } from "../git/git.ts";

/** Tells of a pull request what git alone knows: the branch that the head of a range is on, or is pushed to. */
export function createBranchReader({ root }: Pick<Repository, "root">): PullRequestReader {
  const git = createGit(root);
  return {
    find: async (change, { signal }) => {
      const headBranch = await branchOf(git, change, signal);
      return headBranch === null
        ? null
        : { number: null, author: null, headBranch, labels: [], title: "", body: "" };
    },
  };
}

/** A name that stands for a branch is that branch. Any other is looked up, and counts where one branch ends there. */
async function branchOf(
  git: Git,
  { source, head, headRef }: Change,
  signal: AbortSignal,
): Promise<string | null> {
  if (source.kind !== "range" || head === null) return null;
  if (headRef?.startsWith("refs/heads/") === true) {
    const upstream = await upstreamOf(git, headRef, source.base, signal);
    return upstream ?? headRef.slice("refs/heads/".length);
  }
  if (headRef?.startsWith("refs/remotes/") === true) return withoutRemote(git, headRef, signal);
  const format = "--format=%(refname)";
  const listed = await git.text(
    ["for-each-ref", format, `--points-at=${head}`, "refs/heads", "refs/remotes"],
    { signal },
  );
  const names = new Set<string>();
  for (const name of listed.split("\n").filter((one) => one !== "" && !one.endsWith("/HEAD"))) {
    names.add(
      name.startsWith("refs/heads/")
        ? name.slice("refs/heads/".length)
        : await withoutRemote(git, name, signal),
    );
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** The ref that a revision names, following HEAD; `null` for hashes, expressions and what looks like an option. */
async function fullName(git: Git, revision: string, signal: AbortSignal): Promise<string | null> {
  if (revision.startsWith("-") || !/^[^\0\n]+$/u.test(revision)) return null;
  const call = { signal, expected: [1, 128] };
  const { code, stdout } = await git.run(["rev-parse", "--symbolic-full-name", revision], call);
  const name = code === 0 ? stdout.toString("utf8").trim() : "";
  return name.startsWith("refs/") ? name : null;
}

/** The name of a local branch on its remote, unless it follows the very branch that it is compared with. */
async function upstreamOf(git: Git, ref: string, base: string, signal: AbortSignal): Promise<string | null> {
  const format = "--format=%(upstream)%00%(upstream:remoteref)";
  const [upstream = "", remoteRef = ""] = (await git.text(["for-each-ref", format, ref], { signal })).split(
    "\0",
  );
  if (!upstream.startsWith("refs/remotes/") || !remoteRef.startsWith("refs/heads/")) return null;
  const main = await fullName(git, "refs/remotes/origin/HEAD", signal);
  if (upstream === main || upstream === (await fullName(git, base, signal))) return null;
  return remoteRef.slice("refs/heads/".length);
}

/** The name of remotes may have slashes too. */
async function withoutRemote(git: Git, ref: string, signal: AbortSignal): Promise<string> {
  const name = ref.slice("refs/remotes/".length);
  const remotes = (await git.text(["remote"], { signal })).split("\n");
  const prefixes = remotes
    .filter((remote) => remote !== "" && name.startsWith(`${remote}/`))
    .sort((left, right) => right.length - left.length);
  return prefixes[0] === undefined ? name.replace(/^[^/]*\//, "") : name.slice(prefixes[0].length + 1);
}
