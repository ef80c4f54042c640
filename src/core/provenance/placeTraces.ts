import type { TracedRange, TraceRecord } from "./agentTrace.ts";
import { possiblePaths, readTracedPath } from "./tracedPath.ts";

/** One step by which text came into files: a commit of the change, or the work that is not committed. */
export interface TraceStep {
  /** `null` for work that is not committed. */
  readonly sha: string | null;
  /** In milliseconds; `null` where not known. */
  readonly committedAt: number | null;
  /** The files it touched, by path. */
  readonly files: ReadonlyMap<string, { readonly isNew: boolean }>;
}

/** What is known of the time in which records were written. */
export interface TraceHistory {
  /** The steps of the change, the oldest first. */
  readonly steps: readonly TraceStep[];
  /** The repository's root on this machine, as absolute paths. */
  readonly roots: readonly string[];
  /** Whether a revision before the change has a file as the base has it; `null` for one that is not in this clone. */
  readonly isUnchanged: (revision: string, path: string) => boolean | null;
  /** A time in a record in milliseconds; `null` for what is no time. */
  readonly timeOf: (text: string) => number | null;
}

/** A record, and whether the base had it already. */
export interface KnownTrace {
  readonly record: TraceRecord;
  readonly isOld: boolean;
}

/** A range of a record with the steps that may have brought its text into a file. */
export interface PlacedTrace {
  readonly record: TraceRecord;
  readonly range: TracedRange;
  readonly path: string;
  /** The commit that the record names, where it may tell of that commit itself. */
  readonly own: number | null;
  /** Steps after the record was written, the oldest first; without a hash one at most. */
  readonly later: readonly number[];
}

/** What a clock may be wrong by, and a hook after the commit may take. In milliseconds. */
const TOLERANCE = 10_000;

/** What was written is committed soon, or it is not looked for any more. */
const MAX_LATER = 20;

/** The steps by what is asked of them. */
interface StepIndex {
  readonly bySha: ReadonlyMap<string, number>;
  readonly byPath: ReadonlyMap<string, readonly number[]>;
  readonly paths: ReadonlySet<string>;
}

/**
 * Finds the steps that ranges of records can tell of. The specification says that the revision of a record is the commit
 * it tells of; the tools write the revision that was checked out when the agent wrote, so that the text came with the
 * next commit that touched the file. The record's time decides which. A record of text that was committed before the
 * change tells nothing of it: its revision has the file otherwise than the base.
 */
export function placeTraces(traces: readonly KnownTrace[], history: TraceHistory): PlacedTrace[] {
  const index = indexSteps(history.steps);
  return traces.flatMap(({ record, isOld }) =>
    record.ranges.flatMap((range): PlacedTrace[] => {
      const path = pathOf(range, index.paths, history);
      if (path === null) return [];
      const { own, later } = stepsOf({ record, isOld, range, path }, index, history);
      return own === null && later.length === 0 ? [] : [{ record, range, path, own, later }];
    }),
  );
}

function indexSteps(steps: readonly TraceStep[]): StepIndex {
  const bySha = new Map<string, number>();
  const byPath = new Map<string, number[]>();
  for (const [index, { sha, files }] of steps.entries()) {
    if (sha !== null) bySha.set(sha, index);
    for (const path of files.keys()) {
      const touching = byPath.get(path);
      if (touching === undefined) byPath.set(path, [index]);
      else touching.push(index);
    }
  }
  return { bySha, byPath, paths: new Set(byPath.keys()) };
}

function pathOf(range: TracedRange, touched: ReadonlySet<string>, { roots }: TraceHistory): string | null {
  const traced = readTracedPath(range.path, roots);
  if (traced === null) return null;
  if (traced.kind === "relative") return touched.has(traced.path) ? traced.path : null;
  // The file of another machine: only its content can tell that it is one of ours.
  return range.hash === null ? null : (possiblePaths(traced, touched)[0] ?? null);
}

function stepsOf(
  { record, isOld, range, path }: KnownTrace & Pick<PlacedTrace, "range" | "path">,
  { bySha, byPath }: StepIndex,
  { steps, isUnchanged, timeOf }: TraceHistory,
): Pick<PlacedTrace, "own" | "later"> {
  const isHashed = range.hash !== null;
  const touching = byPath.get(path) ?? [];
  const some = (indexes: readonly number[]): number[] => indexes.slice(0, isHashed ? MAX_LATER : 1);
  const writtenAt = record.writtenAt === null ? null : timeOf(record.writtenAt);
  const { revision } = record;
  const named = revision === null ? undefined : bySha.get(revision);
  if (named !== undefined) {
    const committedAt = steps[named]?.committedAt ?? null;
    const isTimed = writtenAt !== null && committedAt !== null;
    const isAfter = isTimed && writtenAt > committedAt + TOLERANCE;
    const own = !isAfter && touching.includes(named) ? named : null;
    return { own, later: isTimed && own !== null ? [] : some(touching.filter((index) => index > named)) };
  }
  const unchanged = revision === null ? null : isUnchanged(revision, path);
  if (unchanged !== null) return { own: null, later: unchanged ? some(touching) : [] };
  // Nothing but its time, its absence from the base, and its content can place a record without a revision.
  if (isOld || (revision !== null && !isHashed)) return { own: null, later: [] };
  const isPossible = (index: number): boolean => {
    const committedAt = steps[index]?.committedAt ?? null;
    if (committedAt === null) return true;
    return writtenAt === null ? isHashed : committedAt + TOLERANCE >= writtenAt;
  };
  return { own: null, later: some(touching.filter(isPossible)) };
}
