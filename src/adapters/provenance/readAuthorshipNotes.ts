import type { Problem } from "../../core/change/change.ts";
import { parseAuthorshipLog, type AuthorshipLog } from "../../core/provenance/authorshipLog.ts";
import type { Git } from "../git/git.ts";
import { readSizes, visitBlobs } from "../git/readBlobs.ts";

/** Line logs by commit, and what could not be read of them. */
export interface AuthorshipNotes {
  readonly logs: ReadonlyMap<string, AuthorshipLog>;
  readonly problems: readonly Problem[];
}

/** The largest note seen in a public repository has 3.2 MB. */
const MAX_NOTE_BYTES = 16 * 1024 * 1024;

/**
 * Reads the git-ai notes (Git AI Standard v3.0.0) of some commits from `refs/notes/ai` and, for commits that have none
 * there, from the copies that `refs/notes/ai-remote/` tracks. A note that cannot be read is a problem and no log.
 */
export async function readAuthorshipNotes(
  git: Git,
  commits: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<AuthorshipNotes> {
  const notes = commits.size === 0 ? new Map<string, string>() : await findNotes(git, commits, signal);
  const problems: Problem[] = [];
  const bodies = await readBodies(git, [...new Set(notes.values())], signal);
  const logs = new Map<string, AuthorshipLog>();
  for (const [commit, blob] of notes) {
    const body = bodies.get(blob);
    const log = body === undefined ? null : parseAuthorshipLog(body);
    const why = log === null ? "it is missing or larger than 16 MB" : log.problems[0];
    if (log !== null && why === undefined) logs.set(commit, log);
    else problems.push({ path: "", message: ignored(commit, why ?? "") });
  }
  return { logs, problems };
}

function ignored(commit: string, why: string): string {
  return `The git-ai note on commit ${commit.slice(0, 7)} was ignored: ${why}.`;
}

/** The blob of the note of each commit that has one. */
async function findNotes(
  git: Git,
  commits: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const patterns = ["refs/notes/ai", "refs/notes/ai-remote"];
  const listed = await git.text(["for-each-ref", "--format=%(refname)", ...patterns], { signal });
  const found = new Map<string, string>();
  // Sorted by name, git's own order, `refs/notes/ai` comes first.
  for (const ref of listed.split("\n").filter((name) => name !== "")) {
    const list = await git.text(["notes", `--ref=${ref}`, "list"], { signal });
    for (const [blob = "", commit = ""] of list.split("\n").map((line) => line.split(" "))) {
      if (commits.has(commit) && !found.has(commit)) found.set(commit, blob);
    }
  }
  return found;
}

/** The texts of blobs that exist and are of bearable size. */
async function readBodies(
  git: Git,
  blobs: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const sizes = await readSizes(git, blobs, { signal });
  const readable = [...sizes].flatMap(([blob, size]) =>
    size !== null && size <= MAX_NOTE_BYTES ? [blob] : [],
  );
  const texts = new Map<string, string>();
  const keep = (bytes: Buffer | null, index: number): void => {
    const blob = readable[index];
    if (blob !== undefined && bytes !== null) texts.set(blob, bytes.toString("utf8"));
  };
  await visitBlobs(git, readable, keep, { signal });
  return texts;
}
