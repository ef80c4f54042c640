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
  const log = execFileSync("git", ["-C", repo, "log", "--first-parent", `--format=${format}`, "HEAD"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return log
    .split("\n")
    .flatMap((line): MergedChange[] => {
      const [head = "", parents = "", subject = ""] = line.split("\0");
      const [first, second] = parents.split(" ");
      const isMerge = second !== undefined;
      const isSquashed = /\(#\d+\)$/.test(subject);
      return first === undefined || first === "" || !(isMerge || isSquashed)
        ? []
        : [{ base: first, head, subject }];
    })
    .slice(skip, skip + count);
}
