import type { Change, Problem } from "../../core/change/change.ts";
import { claimTraces, type StepTrace } from "../../core/provenance/claimTraces.ts";
import {
  findTraces,
  planTraceLooks,
  positionedTraces,
  type TraceSearch,
} from "../../core/provenance/findTraces.ts";
import type { CommitRecord, LineClaim } from "../../core/provenance/records.ts";
import type { Git } from "../git/git.ts";
import { visitObjects } from "../git/readObjects.ts";
import { maxTextBytes, readTexts } from "../git/readTexts.ts";
import type { CommitRecords } from "./commitRecords.ts";
import { contentHashMatcher } from "./contentHash.ts";
import { placeChangeTraces } from "./placeChangeTraces.ts";
import { readSteps } from "./readSteps.ts";
import { readTraceFile, TRACE_FILE } from "./traceFile.ts";

/** About a second of hashing, in characters. */
const HASH_ALLOWANCE = 32 * 1024 * 1024;

/** What is read, and how the work is cancelled. */
export interface TraceWork {
  readonly root: string;
  readonly signal: AbortSignal;
}

/** Records of uncommitted work, and what could not be read of them. */
export interface UncommittedRecords {
  readonly records: readonly CommitRecord[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the records of Agent Trace that tell of the commits of a change. Where a record has a hash, the text itself is
 * looked up in the commit, and a record whose text is not there is none.
 */
export async function readAgentTraces(git: Git, change: Change, work: TraceWork): Promise<CommitRecords> {
  const { traces, problems } = await readTraceFile(git, work.root, change, work.signal);
  if (traces.length === 0 || change.commits.length === 0) return { records: new Map(), problems };
  const steps = await readSteps(git, change, work.signal);
  const placed = await placeChangeTraces(git, change, { ...work, steps, traces });
  const search = createSearch();
  const looks = planTraceLooks(placed).map((look) => ({
    look,
    blob: steps[look.step]?.files.get(look.path)?.blob ?? "",
  }));
  const found: StepTrace[] = [];
  const visit = (bytes: Buffer | null, index: number): void => {
    const look = looks[index]?.look;
    if (look !== undefined && bytes !== null) found.push(...findTraces(look, bytes.toString("utf8"), search));
  };
  await visitObjects(
    git,
    looks.map(({ blob }) => blob),
    visit,
    { signal: work.signal, maxBytes: maxTextBytes },
  );
  const claims = claimTraces([...positionedTraces(placed), ...found], steps);
  const records = [...claims].map(([step, files]) => [steps[step]?.sha ?? "", [toRecord(files)]] as const);
  return { records: new Map(records), problems: [...problems, ...leftOut(search)] };
}

/**
 * Reads the records of Agent Trace that tell of work that is not committed. Line numbers are the working tree's: in a
 * file that is staged otherwise, only what is found by its hash counts.
 */
export async function readUncommittedTraces(
  git: Git,
  change: Change,
  work: TraceWork,
): Promise<UncommittedRecords> {
  const { signal, root } = work;
  const { traces, problems } = await readTraceFile(git, root, change, signal);
  const files = change.files.filter(({ kind }) => kind === "text");
  if (traces.length === 0 || files.length === 0) return { records: [], problems };
  const touched = new Map(files.map(({ path, status }) => [path, { isNew: status === "added" }]));
  const steps = [{ sha: null, committedAt: null, files: touched }];
  const placed = await placeChangeTraces(git, change, { ...work, steps, traces });
  const search = createSearch();
  const looks = planTraceLooks(placed);
  const wanted = files.filter(({ path }) => looks.some((look) => look.path === path));
  const { texts } = await readTexts(git, change, wanted, { root, signal });
  const found = looks.flatMap((look) => findTraces(look, texts.get(look.path)?.head ?? "", search));
  const unstaged = change.source.kind === "index" ? await unstagedPaths(git, signal) : new Set<string>();
  const positioned = positionedTraces(placed).filter(({ trace }) => !unstaged.has(trace.path));
  const claims = claimTraces([...positioned, ...found], steps).get(0);
  return {
    records: claims === undefined ? [] : [toRecord(claims)],
    problems: [...problems, ...leftOut(search)],
  };
}

function createSearch(): TraceSearch {
  return { matcherOf: contentHashMatcher, allowance: { left: HASH_ALLOWANCE }, settled: new Set() };
}

function toRecord(files: ReadonlyMap<string, readonly LineClaim[]>): CommitRecord {
  return { kind: "lines", source: "agent-trace", where: TRACE_FILE, complete: false, files };
}

function leftOut({ allowance }: TraceSearch): Problem[] {
  if (allowance.left > 0) return [];
  const message = `${TRACE_FILE} has too much to compare: some of its records were not looked up in the files.`;
  return [{ path: TRACE_FILE, message }];
}

/** Files that read otherwise in the working tree than in the index. */
async function unstagedPaths(git: Git, signal: AbortSignal): Promise<Set<string>> {
  const { stdout } = await git.run(["diff-files", "--name-only", "-z"], { signal });
  return new Set(stdout.toString("utf8").split("\0"));
}
