import type { Git, GitCall } from "./git.ts";
import { parsePatch, type PatchSection } from "./parsePatch.ts";
import { parseRawDiff, type RawRecord } from "./parseRawDiff.ts";

/** Files larger than this are compared as a whole, like binary ones: a patch of them helps nobody. In bytes. */
export const maxDiffedBytes = 16 * 1024 * 1024;

/** A file of a diff with its parts of the patch: none if nothing but facts changed, two if its type did. */
export interface DiffedFile {
  readonly record: RawRecord;
  readonly sections: readonly PatchSection[];
}

/** Two trees to compare, and an empty folder to run in: attributes are looked for there, and not found. */
export interface TreePair {
  readonly base: string;
  readonly head: string;
  readonly gitDir: string;
  readonly emptyFolder: string;
}

/** Everything the command could take from configuration is set here; copies are shown as what they are: added code. */
const diffTree = [
  "diff-tree",
  "-r",
  "--raw",
  "-p",
  "-z",
  "-U0",
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
 * Compares two trees by one git process. No `.gitattributes` counts, not the index's and not the working tree's:
 * otherwise a change could call its own code binary and hide it.
 */
export async function diffTrees(git: Git, trees: TreePair, call: GitCall = {}): Promise<DiffedFile[]> {
  const { stdout } = await git.run(["-C", trees.emptyFolder, ...diffTree, trees.base, trees.head, "--"], {
    ...call,
    config: [...(call.config ?? []), ["core.bigFileThreshold", String(maxDiffedBytes)]],
    env: {
      ...call.env,
      GIT_DIR: trees.gitDir,
      GIT_WORK_TREE: trees.emptyFolder,
      GIT_INDEX_FILE: `${trees.emptyFolder}/no-index`,
    },
  });
  const { records, patchStart } = parseRawDiff(stdout);
  return joinSections(records, parsePatch(stdout, patchStart));
}

/** Both lists are in git's order; a section belongs to the record whose header it carries. */
function joinSections(records: readonly RawRecord[], sections: readonly PatchSection[]): DiffedFile[] {
  let next = 0;
  const files = records.map((record): DiffedFile => {
    const start = next;
    const nAtMost = record.status === "typeChanged" ? 2 : 1;
    while (next < start + nAtMost && sections[next]?.header === record.header) next += 1;
    return { record, sections: sections.slice(start, next) };
  });
  if (next !== sections.length) throw new Error("git's patch does not fit its list of files");
  return files;
}
