import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import type { Work } from "../../app/ports.ts";
import { UserError } from "../../app/userErrors.ts";
import type { Change, ChangeSource, RangeEnds } from "../../core/change/change.ts";
import { createHash } from "node:crypto";
import type { Git, GitCall } from "./git.ts";
import type { RepositoryPlace } from "./locateRepository.ts";
import { readCommits } from "./readCommits.ts";
import { readFiles } from "./readFiles.ts";
import { readEnds, resolveRevision } from "./revisions.ts";
import { takeSnapshot } from "./snapshot.ts";
import { withTemporaryFolder } from "./temporaryFolder.ts";

/** Reads a change with all its files, hunks and commits by a handful of git processes. Rejects with a `UserError`. */
export function readChange(
  git: Git,
  place: RepositoryPlace,
  wanted: { readonly source: ChangeSource; readonly ends?: RangeEnds | undefined },
  work: Work,
): Promise<Change> {
  const call: GitCall = { signal: work.signal };
  const { source } = wanted;
  return withTemporaryFolder(async (folder) => {
    if (source.kind === "range") {
      const { target, base, head, headRef } = wanted.ends ?? (await readEnds(git, source, call));
      const [read, commits] = await Promise.all([
        readFiles(git, { gitDir: place.gitDir, emptyFolder: folder, base, head }, call),
        readCommits(git, { target, head }, call),
      ]);
      return { source, base, head, headRef, commits, ...read };
    }
    requireWorkingTree(place);
    const emptyFolder = join(folder, "empty");
    await mkdir(emptyFolder);
    const base = (await resolveRevision(git, "HEAD", call)) ?? emptyTree(place.objectFormat);
    const workingTree = source.kind === "workingTree";
    const snapshot = await takeSnapshot(git, place, { workingTree, folder, call });
    const read = await readFiles(
      git,
      { gitDir: place.gitDir, emptyFolder, base, head: snapshot.tree },
      { ...call, env: snapshot.env },
    );
    const files = [...read.files, ...snapshot.files].sort(byPath);
    const problems = [...read.problems, ...snapshot.problems];
    return { source, base, head: null, headRef: null, commits: [], files, problems };
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
