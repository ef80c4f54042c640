import type { RevisionChoice } from "../../app/ports.ts";
import { UserError } from "../../app/userErrors.ts";
import type { RangeEnds, RangeSource } from "../../core/change/change.ts";
import type { Git, GitCall } from "./git.ts";

/** The commit a revision names, or `null` where it names none. What looks like an option is no revision. */
export async function resolveRevision(
  git: Git,
  revision: string,
  call: GitCall = {},
): Promise<string | null> {
  if (!isRevision(revision)) return null;
  const { code, stdout } = await git.run(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], {
    ...call,
    expected: [1, 128],
  });
  return code === 0 ? stdout.toString("utf8").trim() : null;
}

async function noSuchRevision(git: Git, revision: string, call: GitCall): Promise<UserError> {
  const shallow = await isShallow(git, call);
  return new UserError(
    `There is no revision "${revision}" in this repository`,
    shallow
      ? "The clone is shallow. Run git fetch --unshallow, or check the name."
      : "Check the name, or run git fetch if it is on a remote.",
  );
}

/** What looks like an option is no revision, nor is what takes more than a line. */
function isRevision(text: string): boolean {
  return !text.startsWith("-") && /^[^\0\n]+$/u.test(text);
}

function isObjectId(text: string): boolean {
  return /^[0-9a-f]{40,64}$/u.test(text);
}

/**
 * The commits a range stands for, and the one their histories share, the best by git's reckoning. Rejects with a
 * `UserError` where a name names no commit or the histories share none.
 */
export async function readEnds(git: Git, source: RangeSource, call: GitCall = {}): Promise<RangeEnds> {
  const { base, head } = source;
  const ends = await tryEnds(git, source, call);
  if (ends !== null) return ends;
  const target = await requireRevision(git, base, call);
  const named = { base: target, head: await requireRevision(git, head, call) };
  const found = await tryEnds(git, named, call);
  if (found !== null) return found;
  const shallow = await isShallow(git, call);
  throw new UserError(
    `"${base}" and "${head}" have no merge base${shallow ? ": the clone is shallow" : ": their histories share no commit"}`,
    shallow
      ? "Run git fetch --unshallow, then try again."
      : "Choose two revisions that come from one history.",
  );
}

async function tryEnds(
  git: Git,
  range: { readonly base: string; readonly head: string },
  call: GitCall,
): Promise<RangeEnds | null> {
  const question = askForEnds(range);
  if (question === null) return null;
  const { code, stdout } = await git.run(["rev-parse", ...question], { ...call, expected: [128] });
  return code === 0 ? endsIn(stdout.toString("utf8").trimEnd().split("\n")) : null;
}

/**
 * What to ask `git rev-parse` for the ends of a range; `null` where its names are none. `A...B` is the head, the base
 * and what they share (gitrevisions(7)), then comes the branch.
 */
export function askForEnds({ base, head }: Pick<RangeSource, "base" | "head">): string[] | null {
  if (!isRevision(base) || !isRevision(head)) return null;
  return [`${base}^{commit}...${head}^{commit}`, "--symbolic-full-name", head];
}

/** The answer to `askForEnds`, line by line; `null` where it is not whole. */
export function endsIn(lines: readonly string[]): RangeEnds | null {
  const [head = "", target = "", shared = "", ...more] = lines;
  const base = shared.slice(1);
  if (![head, target, base].every(isObjectId)) return null;
  const ref = more.at(-1) ?? "";
  return { target, base, head, headRef: ref.startsWith("refs/") ? ref : null, branch: branchIn(ref) };
}

/** The branch a full name of a reference stands for, without its remote; `null` where it is no branch. */
function branchIn(ref: string): string | null {
  if (ref.startsWith("refs/heads/")) return ref.slice("refs/heads/".length);
  return /^refs\/remotes\/[^/]+\/(.+)$/u.exec(ref)?.[1] ?? null;
}

async function requireRevision(git: Git, revision: string, call: GitCall): Promise<string> {
  const commit = await resolveRevision(git, revision, call);
  if (commit === null) throw await noSuchRevision(git, revision, call);
  return commit;
}

async function isShallow(git: Git, call: GitCall): Promise<boolean> {
  return (await git.text(["rev-parse", "--is-shallow-repository"], call)) === "true";
}

/** Branches, remote branches and tags, the most recent commit first. */
export async function listRevisions(git: Git): Promise<RevisionChoice[]> {
  const format =
    "%(refname)%00%(refname:short)%00%(symref)%00%(objectname)%00%(*objectname)%00%(objecttype)%00%(*objecttype)%00%(subject)";
  const text = await git.text([
    "for-each-ref",
    "--sort=-committerdate",
    "--sort=-creatordate",
    `--format=${format}`,
    "refs/heads",
    "refs/remotes",
    "refs/tags",
  ]);
  return text.split("\n").flatMap((line): RevisionChoice[] => {
    const [ref = "", name = "", symref, sha = "", peeled, type, peeledType, subject = ""] = line.split("\0");
    if (symref !== "" || (peeledType === "" ? type : peeledType) !== "commit") return [];
    return [
      { name, kind: kindOfRef(ref), sha: peeled === undefined || peeled === "" ? sha : peeled, subject },
    ];
  });
}

function kindOfRef(ref: string): RevisionChoice["kind"] {
  if (ref.startsWith("refs/tags/")) return "tag";
  return ref.startsWith("refs/remotes/") ? "remoteBranch" : "branch";
}

/** The name of the branch checked out, or `null` where the head is detached. */
export async function currentBranch(git: Git): Promise<string | null> {
  const { code, stdout } = await git.run(["symbolic-ref", "--quiet", "--short", "HEAD"], {
    expected: [1, 128],
  });
  return code === 0 ? stdout.toString("utf8").trim() : null;
}

/**
 * The branch a revision names, without its remote; `HEAD` is the branch checked out. `null` for a sha, a tag or a
 * detached head.
 */
export async function branchOf(git: Git, revision: string): Promise<string | null> {
  if (revision.startsWith("-")) return null;
  const { code, stdout } = await git.run(["rev-parse", "--symbolic-full-name", revision], {
    expected: [1, 128],
  });
  const ref = code === 0 ? stdout.toString("utf8").trim() : "";
  return ref === "HEAD" ? currentBranch(git) : branchIn(ref);
}

/** Whether a commit is another or one of its ancestors; one that is not in this clone is none. */
export async function isAncestor(git: Git, ancestor: string, commit: string): Promise<boolean> {
  if (ancestor === commit) return true;
  if (!isObjectId(ancestor)) return false;
  const { code } = await git.run(["merge-base", "--is-ancestor", ancestor, commit], { expected: [1, 128] });
  return code === 0;
}

/** What `origin/HEAD` points at; else a branch called main, master or develop that is not checked out, or origin's. */
export async function defaultBase(git: Git): Promise<string | null> {
  const names = ["main", "master", "develop"];
  const current = await currentBranch(git);
  const text = await git.text([
    "for-each-ref",
    "--format=%(refname)%00%(symref:short)",
    "refs/remotes/origin/HEAD",
    ...names.flatMap((name) => [`refs/heads/${name}`, `refs/remotes/origin/${name}`]),
  ]);
  const refs = new Map(text.split("\n").map((line) => line.split("\0", 2) as [string, string]));
  const origin = refs.get("refs/remotes/origin/HEAD");
  if (origin !== undefined && origin !== "") return origin;
  const local = names.find((name) => name !== current && refs.has(`refs/heads/${name}`));
  if (local !== undefined) return local;
  const remote = names.find((name) => refs.has(`refs/remotes/origin/${name}`));
  return remote === undefined ? null : `origin/${remote}`;
}
