import type { Problem } from "../../core/change/change.ts";
import { parseNote } from "../../core/provenance/parseNote.ts";
import type { CommitRecord } from "../../core/provenance/records.ts";
import { ownRefsFirst, trackedRef } from "../../core/provenance/trackingRefs.ts";
import type { Git } from "../git/git.ts";
import { checkRecords } from "./checkRecords.ts";
import type { CommitRecords } from "./commitRecords.ts";
import type { RecordRef } from "./listRecordRefs.ts";
import { readTextBlobs } from "./readTextBlobs.ts";

/** Refs whose notes are meant to be records, so that one that cannot be read is worth a word. */
const knownRefs = /^refs\/notes\/(ai|ai-remote\/.+|ai-attribution|agentblame|whogitit|srctrace\/.+)$/;

/** Copies and totals that say nothing of lines: materialised displays, stashes, statistics. */
const passedOver = /^refs\/notes\/(ai-display|ai-stash|agentblame-analytics|fresh-eyes)$/;

interface FoundNote {
  readonly ref: string;
  readonly commit: string;
  readonly blob: string;
}

/**
 * Reads the notes of some commits under whatever notes refs there are, and takes those that are records of authorship by
 * the look of their text. Of two notes of one kind on a commit the first ref by name counts, and this clone's own before
 * the copies of a remote's. A note that cannot be read is a problem and no record. Claims that carry a hash of the text
 * are checked against it.
 */
export async function readNotes(
  git: Git,
  refs: readonly RecordRef[],
  commits: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<CommitRecords> {
  const notes = await findNotes(git, refs, commits, signal);
  const bodies = await readTextBlobs(
    git,
    notes.map(({ blob }) => blob),
    signal,
  );
  const problems: Problem[] = [];
  const records = new Map<string, CommitRecord[]>();
  for (const { ref, commit, blob } of notes) {
    const body = bodies.get(blob) ?? null;
    const parsed = body === null ? null : parseNote(body, ref);
    const why = refusal(body, parsed?.problems, ref);
    if (why !== null) problems.push({ path: "", message: ignored(ref, commit, why) });
    if (parsed?.record == null) continue;
    const known = records.get(commit) ?? [];
    if (!known.some(({ source }) => source === parsed.record?.source))
      records.set(commit, [...known, parsed.record]);
  }
  const checked = await checkRecords(git, records, signal);
  return { records: checked.records, problems: [...problems, ...checked.problems] };
}

function refusal(body: string | null, problems: readonly string[] | undefined, ref: string): string | null {
  const isKnown = knownRefs.test(trackedRef(ref) ?? ref);
  if (body === null) return isKnown ? "it is missing or larger than 16 MB" : null;
  if (problems === undefined) return isKnown ? "it is of no format known here" : null;
  return problems[0] ?? null;
}

function ignored(ref: string, commit: string, why: string): string {
  return `The note on commit ${commit.slice(0, 7)} under ${ref} was ignored: ${why}.`;
}

/** The notes of the commits, by ref in git's own order, which is by name; those of remotes come last. */
async function findNotes(
  git: Git,
  all: readonly RecordRef[],
  commits: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<FoundNote[]> {
  const refs = all.map(({ ref }) => ref).filter(isNotesRef);
  const found: FoundNote[] = [];
  for (const ref of ownRefsFirst(refs)) {
    const list = await git.text(["notes", `--ref=${ref}`, "list"], { signal });
    for (const [blob = "", commit = ""] of list.split("\n").map((line) => line.split(" "))) {
      if (commits.has(commit)) found.push({ ref, commit, blob });
    }
  }
  return found;
}

function isNotesRef(ref: string): boolean {
  return ref.startsWith("refs/notes/") && !passedOver.test(trackedRef(ref) ?? ref);
}
