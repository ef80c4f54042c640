import type { Change } from "../../core/change/change.ts";
import type { TraceStep } from "../../core/provenance/placeTraces.ts";
import type { Git } from "../git/git.ts";

/** A commit of the change and the blobs it left, by path. */
export interface CommitStep extends TraceStep {
  readonly sha: string;
  readonly files: ReadonlyMap<string, { readonly isNew: boolean; readonly blob: string }>;
}

/** Which files the commits of a change touched, the oldest commit first, by one git process. Merges touch none. */
export async function readSteps(git: Git, change: Change, signal: AbortSignal): Promise<CommitStep[]> {
  const commits = [...change.commits].reverse();
  const files = new Map<string, Map<string, { isNew: boolean; blob: string }>>();
  const { stdout } = await git.run(
    ["diff-tree", "--stdin", "--root", "-r", "-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff"],
    { input: commits.map(({ sha }) => `${sha}\n`).join(""), signal },
  );
  const parts = stdout.toString("utf8").split("\0");
  let current = new Map<string, { isNew: boolean; blob: string }>();
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? "";
    const [, mode, blob, status] = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) ([A-Z])/.exec(part) ?? [];
    if (mode === undefined || blob === undefined) {
      current = new Map();
      files.set(part.trim(), current);
      continue;
    }
    index += 1;
    // Links, submodules and what was deleted have no lines.
    if (mode.startsWith("100")) current.set(parts[index] ?? "", { isNew: status === "A", blob });
  }
  return commits.map(({ sha, committedAt }) => {
    const time = Date.parse(committedAt);
    return { sha, committedAt: Number.isNaN(time) ? null : time, files: files.get(sha) ?? new Map() };
  });
}
