import type { EntireCheckpoint, EntireSession } from "./entireCheckpoint.ts";
import type { EntireShare } from "./entireTrailers.ts";
import type { Agent } from "./provenance.ts";
import type { FileClaim, FileRecord } from "./records.ts";

/** What there is of Entire on one commit. */
export interface EntireEvidence {
  readonly checkpoints: readonly FoundCheckpoint[];
  /** Whether the commit names checkpoints too that are not here or could not be read. */
  readonly isPartial: boolean;
  /** What the commit message says of shares itself. */
  readonly stated: readonly EntireShare[];
}

/** A checkpoint with those of its sessions that are here. */
export interface FoundCheckpoint extends EntireCheckpoint {
  readonly id: string;
  /** The ref that holds it. */
  readonly where: string;
  readonly found: readonly EntireSession[];
}

/** What one session says of one file; no path where it does not say which files it touched. */
interface Told {
  readonly path: string | null;
  readonly checkpoint: string | null;
  readonly agent: Agent | null;
  readonly share: EntireShare | null;
}

const MAX_TOLD = 3;

/**
 * What Entire says of a commit, file by file; `null` where it says nothing. A share is of the whole commit and holds for
 * the files its session touched. Where several sessions touched a file the largest share counts: each takes what the
 * others wrote for a person's, so it is the least that agents wrote. A checkpoint that measured its sessions together is
 * not looked at session by session. Of a squash each checkpoint measured another commit: where they differ an AI had a
 * part, and nobody knows how much. That an AI wrote nothing counts only if all was measured. The message's own share
 * stands in where no checkpoint has one. A file without any share has a mere hint.
 */
export function entireRecord({ checkpoints, isPartial, stated }: EntireEvidence): FileRecord | null {
  const own = largestOf(stated);
  const measured = checkpoints.flatMap(tell);
  const isMeasured = measured.some(({ share }) => share !== null);
  const told = isMeasured ? measured : measured.map((one): Told => ({ ...one, share: own }));
  if (told.length === 0 && own !== null) told.push({ path: null, checkpoint: null, agent: null, share: own });
  if (told.length === 0) return null;
  const byPath = new Map<string | null, Told[]>();
  for (const one of told) {
    const known = byPath.get(one.path);
    if (known === undefined) byPath.set(one.path, [one]);
    else known.push(one);
  }
  const files = new Map<string, FileClaim>();
  let others: FileClaim | null = null;
  for (const [path, ones] of byPath) {
    const claim = claimOf(ones, isPartial);
    if (path === null) others = claim;
    else files.set(path, claim);
  }
  const where = checkpoints[0]?.where ?? "the commit's message";
  return { kind: "files", source: "entire", where, files, others };
}

function largestOf(shares: readonly EntireShare[]): EntireShare | null {
  return [...shares].sort((left, right) => right.share - left.share)[0] ?? null;
}

function tell({ id, files, share, found }: FoundCheckpoint): Told[] {
  const named = found.find(({ agent }) => agent !== null)?.agent ?? null;
  const whole: EntireSession = { files, agent: named, share };
  const sessions = share !== null || found.length === 0 ? [whole] : found;
  return sessions.flatMap((session) => {
    const touched = session.files.length > 0 ? session.files : files;
    const paths = touched.length > 0 ? [...new Set(touched)] : [null];
    return paths.map((path): Told => ({ path, checkpoint: id, agent: session.agent, share: session.share }));
  });
}

function claimOf(told: readonly Told[], isPartial: boolean): FileClaim {
  const measured = told.flatMap(({ share, ...one }) =>
    share === null ? [] : [{ ...one, share: share.share }],
  );
  const [largest] = [...measured].sort((left, right) => right.share - left.share);
  const agent = largest?.agent ?? told.find((one) => one.agent !== null)?.agent ?? null;
  const words = wordsOf(told);
  const isAll = !isPartial && measured.length === told.length;
  if (largest === undefined || (largest.share === 0 && !isAll)) {
    return { share: null, agent, words, strength: "weak" };
  }
  const differs = measured.some(
    ({ checkpoint, share }) => checkpoint !== largest.checkpoint && share !== largest.share,
  );
  return { share: differs ? null : largest.share, agent, words, strength: "medium" };
}

/** "0e6b66910244: 73% agent (146 of 200 lines)", for the first few. */
function wordsOf(told: readonly Told[]): string {
  const all = new Set(
    told.map(({ checkpoint, share }) => {
      const words = share?.words ?? "touched, share not known";
      return checkpoint === null ? words : `${checkpoint}: ${words}`;
    }),
  );
  const left = all.size - MAX_TOLD;
  return [...[...all].slice(0, MAX_TOLD), ...(left > 0 ? [`and ${left} more`] : [])].join("; ");
}
