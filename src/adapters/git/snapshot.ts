import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, lstat, mkdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";

import { UserError } from "../../app/userErrors.ts";
import { fileEdit } from "../../core/change/fileEdits.ts";
import { groupHunks } from "../../core/change/groupHunks.ts";
import type { FileChange, Problem } from "../../core/change/change.ts";
import { sha256 } from "../sha256.ts";
import { maxDiffedBytes } from "./diffTrees.ts";
import type { Git, GitCall } from "./git.ts";
import type { RepositoryPlace } from "./locateRepository.ts";
import { tooLargeToCompare } from "./readFiles.ts";

/** More untracked files than this are somebody's forgotten build output, and would take minutes to read. */
const maxUntracked = 5000;

/** Uncommitted work as a tree. The tree is in a temporary object store, which `env` lets git read. */
export interface Snapshot {
  readonly tree: string;
  readonly env: Readonly<Record<string, string>>;
  /** Untracked files that are too large to be put into the tree. */
  readonly files: readonly FileChange[];
  readonly problems: readonly Problem[];
}

/**
 * Writes what is staged as a tree, with copies of the index and a store of its own: the repository is left as it is.
 * With `workingTree`, all work is taken as `git add --all` would, except that filter programs (LFS, git-crypt) do
 * not run: their files show as they lie on disk. Line endings are converted as git is configured to.
 */
export async function takeSnapshot(
  git: Git,
  place: RepositoryPlace,
  request: { readonly workingTree: boolean; readonly folder: string; readonly call: GitCall },
): Promise<Snapshot> {
  const { folder } = request;
  const objects = join(folder, "objects");
  await mkdir(objects);
  const env = {
    GIT_INDEX_FILE: join(folder, "index"),
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: quotePathInList(join(place.commonDir, "objects")),
  };
  const filtersOff = await disableFilters(git, request.call);
  const call: GitCall = { ...request.call, env, config: [["core.compression", "0"], ...filtersOff] };
  await copyIndex(git, env.GIT_INDEX_FILE);
  const added = request.workingTree ? await addWorkingTree(git, place, call) : { files: [], problems: [] };
  return { tree: await writeTree(git, call), env, ...added };
}

async function copyIndex(git: Git, target: string): Promise<void> {
  const index = await git.text(["rev-parse", "--path-format=absolute", "--git-path", "index"]);
  try {
    await copyFile(index, target);
    // Git looks again at files as young as their index. A copy must not be younger than what it was copied from.
    const { atimeMs, mtimeMs } = await stat(index);
    await utimes(target, Math.floor(atimeMs / 1000), Math.floor(mtimeMs / 1000));
  } catch (error) {
    // A repository in which nothing was ever staged has no index.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

async function writeTree(git: Git, call: GitCall): Promise<string> {
  const { code, stdout, stderr } = await git.run(["write-tree"], { ...call, expected: [128] });
  if (code === 0) return stdout.toString("utf8").trim();
  throw stderr.includes("unmerged")
    ? new UserError(
        "A merge is not finished: there are conflicts in the index",
        "Resolve and stage them first.",
      )
    : new UserError(
        `git could not read what is staged: ${stderr.split("\n")[0] ?? ""}`,
        "Run git status to see why.",
      );
}

async function addWorkingTree(
  git: Git,
  place: RepositoryPlace,
  call: GitCall,
): Promise<{ readonly files: FileChange[]; readonly problems: Problem[] }> {
  const untracked = await listUntracked(git, call);
  await git.run(["add", "--update", "."], call);
  const { paths, files, problems } = await sortUntracked(untracked, place, call.signal);
  const input = paths.map((path) => `${path}\0`).join("");
  await git.run(["update-index", "--add", "--remove", "-z", "--stdin"], { ...call, input });
  return { files, problems };
}

async function listUntracked(git: Git, call: GitCall): Promise<string[]> {
  const { stdout } = await git.run(["ls-files", "--others", "--exclude-standard", "-z"], call);
  return stdout
    .toString("utf8")
    .split("\0")
    .filter((path) => path !== "");
}

/** Filters are programs the repository's attributes choose; a review must not start them. */
async function disableFilters(git: Git, call: GitCall): Promise<(readonly [string, string])[]> {
  const { stdout } = await git.run(
    ["config", "--null", "--name-only", "--get-regexp", "^filter\\..*\\.(clean|smudge|process|required)$"],
    { ...call, expected: [1] },
  );
  const names = new Set(stdout.toString("utf8").split("\0"));
  names.delete("");
  return [...names].map((name) => [name, name.endsWith(".required") ? "false" : ""] as const);
}

async function sortUntracked(
  untracked: readonly string[],
  place: RepositoryPlace,
  signal: AbortSignal | undefined,
): Promise<{ readonly paths: string[]; readonly files: FileChange[]; readonly problems: Problem[] }> {
  const paths: string[] = [];
  const files: FileChange[] = [];
  const problems: Problem[] = [];
  for (const path of untracked.slice(0, maxUntracked)) {
    signal?.throwIfAborted();
    if (path.endsWith("/")) {
      problems.push({
        path,
        message: "The folder is another git repository; its files are not part of this change",
      });
      continue;
    }
    const status = await lstat(join(place.root, path)).catch(() => null);
    if (status === null) continue;
    if (status.isFile() && status.size > maxDiffedBytes) {
      files.push(await largeFile(path, place, status));
      problems.push(tooLargeToCompare(path, status.size));
    } else paths.push(path);
  }
  const nLeft = untracked.length - maxUntracked;
  if (nLeft > 0) {
    problems.push({
      path: "",
      message: `${nLeft} of ${untracked.length} untracked files were left out; ignore or stage them, then refresh`,
    });
  }
  return { paths, files, problems };
}

async function largeFile(
  path: string,
  place: RepositoryPlace,
  status: { readonly size: number; readonly mode: number },
): Promise<FileChange> {
  const hash = createHash(place.objectFormat === "sha256" ? "sha256" : "sha1").update(
    `blob ${status.size}\0`,
  );
  for await (const chunk of createReadStream(join(place.root, path))) hash.update(chunk as Buffer);
  const oid = hash.digest("hex");
  const mode = (status.mode & 0o100) === 0 ? "100644" : "100755";
  const modeEdits = mode === "100755" ? [fileEdit([], [`mode ${mode}`], sha256)] : [];
  const edits = [...modeEdits, fileEdit([], [`content ${oid}`], sha256)];
  return {
    path,
    oldPath: null,
    status: "added",
    kind: "binary",
    modes: { base: null, head: mode },
    blobs: { base: null, head: oid },
    hunks: groupHunks(path, edits, { base: null, head: null }, sha256),
  };
}

/** A path in git's list of object stores; quoted, as it may hold the separator (git(1), GIT_ALTERNATE_OBJECT_DIRECTORIES). */
function quotePathInList(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
