import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import type { Work } from "../../app/ports.ts";
import { UserError } from "../../app/userErrors.ts";
import type { Change, ChangeSource } from "../../core/change/change.ts";
import { createHash } from "node:crypto";
import type { Git, GitCall } from "./git.ts";
import type { RepositoryPlace } from "./locateRepository.ts";
import { readCommits } from "./readCommits.ts";
import { readFiles } from "./readFiles.ts";
import { mergeBaseOf, resolveRevision } from "./revisions.ts";
import { takeSnapshot } from "./snapshot.ts";
import { withTemporaryFolder } from "./temporaryFolder.ts";

/** Reads a change with all its files, hunks and commits by a handful of git processes. Rejects with a `UserError`. */
export function readChange(
  git: Git,
  place: RepositoryPlace,
  source: ChangeSource,
  work: Work,
): Promise<Change> {
  const call: GitCall = { signal: work.signal };
  return withTemporaryFolder(async (folder) => {
    const emptyFolder = join(folder, "empty");
    await mkdir(emptyFolder);
    const where = { gitDir: place.gitDir, emptyFolder };
    if (source.kind === "range") {
      const { target, mergeBase, head } = await mergeBaseOf(git, source, call);
      const [commits, read] = await Promise.all([
        readCommits(git, { target, head }, call),
        readFiles(git, { ...where, base: mergeBase, head }, call),
      ]);
      return { source, base: mergeBase, head, commits, ...read };
    }
    requireWorkingTree(place);
    const base = (await resolveRevision(git, "HEAD", call)) ?? emptyTree(place.objectFormat);
    const workingTree = source.kind === "workingTree";
    const snapshot = await takeSnapshot(git, place, { workingTree, folder, call });
    const read = await readFiles(
      git,
      { ...where, base, head: snapshot.tree },
      { ...call, env: snapshot.env },
    );
    const files = [...read.files, ...snapshot.files].sort(byPath);
    const problems = [...read.problems, ...snapshot.problems];
    return { source, base, head: null, commits: [], files, problems };
  });
}

function requireWorkingTree({ hasWorkingTree }: RepositoryPlace): void {
  if (hasWorkingTree) return;
  throw new UserError(
    "This repository is bare: it has no working tree and no index to review",
    "Review a range of revisions instead, such as main...feature.",
  );
}

/** The id of the tree without entries, which every repository knows; the base where nothing was ever committed. */
function emptyTree(objectFormat: string): string {
  return createHash(objectFormat).update("tree 0\0").digest("hex");
}

function byPath(left: { readonly path: string }, right: { readonly path: string }): number {
  return left.path < right.path ? -1 : left.path > right.path ? 1 : 0;
}
