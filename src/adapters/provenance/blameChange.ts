import type { Work } from "../../app/ports.ts";
import { editsOf, type Change, type FileChange, type Problem } from "../../core/change/change.ts";
import { addedLineNumbers } from "../../core/provenance/attribute.ts";
import type { LineOrigin } from "../../core/provenance/attributeLine.ts";
import type { Git } from "../git/git.ts";
import { visitObjects } from "../git/readObjects.ts";
import { parseBlame } from "./parseBlame.ts";

/** The origins of head lines by path, and the files that blame failed on. */
export interface BlamedChange {
  readonly origins: ReadonlyMap<string, ReadonlyMap<number, LineOrigin>>;
  readonly problems: readonly Problem[];
}

/** How many files are blamed at once. A handful keeps the disk busy and the machine usable. */
export const filesAtOnce = 3;

/** A file with more edits is blamed as a whole, which keeps the command line short. */
const MAX_RANGES = 100;

/**
 * Asks `git blame` where the added lines of a change come from, a few files at a time. Whitespace does not count (`-w`),
 * so that who reformats a line does not become its author; renames are followed; commits that the base's
 * `.git-blame-ignore-revs` lists are passed over.
 */
export async function blameChange(git: Git, change: Change, work: Work): Promise<BlamedChange> {
  const { head } = change;
  const files = head === null ? [] : change.files.filter(hasAddedLines);
  if (head === null || files.length === 0) return { origins: new Map(), problems: [] };
  const ignored = await readIgnoredCommits(git, change, work.signal);
  const origins = new Map<string, ReadonlyMap<number, LineOrigin>>();
  const failures: Problem[] = [];
  let started = 0;
  const blameNext = async (): Promise<void> => {
    for (let file = files[started++]; file !== undefined; file = files[started++]) {
      work.signal.throwIfAborted();
      work.progress(`Finding out who wrote it: file ${started} of ${files.length}`);
      const args = [...blameOptions(file, ignored), `${change.base}..${head}`, "--", file.path];
      try {
        origins.set(file.path, parseBlame(await git.text(args, { signal: work.signal })));
      } catch (error) {
        work.signal.throwIfAborted();
        failures.push({ path: file.path, message: error instanceof Error ? error.message : String(error) });
      }
    }
  };
  await Promise.all(Array.from({ length: filesAtOnce }, blameNext));
  return { origins, problems: explainFailures(failures) };
}

function blameOptions(file: FileChange, ignored: readonly string[]): string[] {
  // The empty list drops the ones that the configuration names: they may be files of the change itself.
  const lists = ["--ignore-revs-file=", ...ignored.flatMap((sha) => ["--ignore-rev", sha])];
  return ["blame", "--incremental", "-w", "--no-textconv", ...lists, ...lineRanges(file)];
}

/** What went wrong, once per reason. */
function explainFailures(failures: readonly Problem[]): Problem[] {
  const reasons = [...new Set(failures.map(({ message }) => message))];
  return reasons.map((reason) => {
    const paths = failures.filter(({ message }) => message === reason).map(({ path }) => path);
    const path = paths.length === 1 ? (paths[0] ?? "") : "";
    const where = paths.length === 1 ? "its lines" : `the lines of ${paths.length} files`;
    return { path, message: `Nobody can tell which commits wrote ${where}: ${reason}` };
  });
}

/** Whether blame has something to say of a file: text with added lines that are not blank. */
export function hasAddedLines(file: FileChange): boolean {
  return file.kind === "text" && file.hunks.some((hunk) => addedLineNumbers(hunk).length > 0);
}

function lineRanges(file: FileChange): string[] {
  const spans = editsOf(file).filter(({ kind, head }) => kind === "text" && head.lines > 0);
  if (spans.length > MAX_RANGES) return [];
  return spans.map(({ head }) => `-L${head.start},+${head.lines}`);
}

/** The commits of the change that the base wants passed over; others never come up. */
async function readIgnoredCommits(git: Git, change: Change, signal: AbortSignal): Promise<string[]> {
  const ignored = new Set<string>();
  const read = (bytes: Buffer | null): void => {
    for (const line of bytes?.toString("utf8").split("\n") ?? []) ignored.add(line.replace(/#.*/, "").trim());
  };
  await visitObjects(git, [`${change.base}:.git-blame-ignore-revs`], read, { signal });
  return change.commits.map(({ sha }) => sha).filter((sha) => ignored.has(sha));
}
