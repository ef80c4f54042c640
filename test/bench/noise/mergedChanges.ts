import { execFileSync } from "node:child_process";

/** One pull request as it reached the main branch. */
export interface MergedChange {
  readonly base: string;
  readonly head: string;
  readonly subject: string;
}

const format = "%H%x00%P%x00%s";

/**
 * The latest pull requests on the checked-out branch after leaving out the newest `skip`: its merge commits, and its
 * commits that name a pull request.
 */
export function mergedChanges(repo: string, count: number, skip: number): MergedChange[] {
  return readLog(repo, ["--first-parent", "HEAD"])
    .filter(({ isMerge, subject }) => isMerge || /\(#\d+\)$/.test(subject))
    .slice(skip, skip + count)
    .map(toChange);
}

/** The changes that these commits merged; one that this clone does not have is left out. */
export function changesOf(repo: string, heads: readonly string[]): MergedChange[] {
  if (heads.length === 0) return [];
  return readLog(repo, ["--no-walk=unsorted", "--ignore-missing", ...heads]).map(toChange);
}

interface Logged extends MergedChange {
  readonly isMerge: boolean;
}

/** Commits as `git log` of these arguments has them, with their first parent as base; a first commit is left out. */
function readLog(repo: string, args: readonly string[]): Logged[] {
  const log = execFileSync("git", ["-C", repo, "log", `--format=${format}`, ...args], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return log.split("\n").flatMap((line): Logged[] => {
    const [head = "", parents = "", subject = ""] = line.split("\0");
    const [base = "", second] = parents.split(" ");
    return base === "" ? [] : [{ base, head, subject, isMerge: second !== undefined }];
  });
}

function toChange({ base, head, subject }: Logged): MergedChange {
  return { base, head, subject };
}
