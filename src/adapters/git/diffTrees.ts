import { createDiffReader, type DiffedFile } from "./diffReader.ts";
import { createLimit, type Git, type GitCall } from "./git.ts";

/** Files larger than this are compared as a whole, like binary ones: a patch of them helps nobody. In bytes. */
export const maxDiffedBytes = 16 * 1024 * 1024;

/** Two trees to compare, and an empty folder to run in: attributes are looked for there, and not found. */
export interface TreePair {
  readonly base: string;
  readonly head: string;
  readonly gitDir: string;
  readonly emptyFolder: string;
}

/**
 * Everything the command could take from configuration is set here; copies are shown as what they are: added code. Whole
 * texts are shown, for the lines above an edit: `git` has both at hand, and is not asked for them a second time.
 */
const diffTree = [
  "diff-tree",
  "-r",
  "--raw",
  "-p",
  "-z",
  "-U100000000",
  "-M50%",
  "-l2000",
  "--no-rename-empty",
  "--full-index",
  "--no-abbrev",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
  "--inter-hunk-context=0",
  "--diff-algorithm=histogram",
  "--indent-heuristic",
  "--submodule=short",
  "--ignore-submodules=none",
  "--src-prefix=a/",
  "--dst-prefix=b/",
];

/**
 * Compares two trees by one git process and hands on each file as soon as git is done with it. No `.gitattributes`
 * counts, not the index's and not the working tree's: otherwise a change could call its own code binary and hide it.
 */
export async function diffTrees(
  git: Git,
  trees: TreePair,
  take: (file: DiffedFile) => void,
  call: GitCall = {},
): Promise<void> {
  const count = createLimit();
  const reader = createDiffReader((file) => {
    for (const { edits } of file.sections) {
      for (const { removed, added } of edits) count(lengthOf(removed) + lengthOf(added));
    }
    take(file);
  });
  const args = ["-C", trees.emptyFolder, ...diffTree, trees.base, trees.head, "--"];
  await git.stream(args, reader.push, {
    ...call,
    config: [...(call.config ?? []), ["core.bigFileThreshold", String(maxDiffedBytes)]],
    env: {
      ...call.env,
      GIT_DIR: trees.gitDir,
      GIT_WORK_TREE: trees.emptyFolder,
      GIT_INDEX_FILE: `${trees.emptyFolder}/no-index`,
    },
  });
  reader.end();
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0);
}
