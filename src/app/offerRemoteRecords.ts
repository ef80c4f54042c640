import type { Change } from "../core/change/change.ts";
import type { Clock, FoundRecords, Memory, RemoteRecords, Work } from "./ports.ts";
import { UserError } from "./userErrors.ts";

/** What a person says to the offer: now and whenever there are new ones, not for a week, or never for this repository. */
export type OfferAnswer = "fetch" | "notNow" | "never";

/** What looking for records needs from outside. */
export interface OfferPorts {
  readonly records: RemoteRecords;
  readonly memory: Memory;
  readonly clock: Clock;
}

/** Records that the remote has and this clone lacks, and whether the person said before that they want such. */
export interface RecordsOffer {
  readonly found: FoundRecords;
  readonly isWanted: boolean;
}

/** Where records are looked for: a repository by its id, and the change that is under review. */
export interface OfferPlace {
  readonly repositoryId: string;
  readonly change: Change;
}

const MILLISECONDS_OF_WEEK = 7 * 24 * 60 * 60 * 1000;
const LOOK_MILLISECONDS = 20_000;
const FETCH_MILLISECONDS = 5 * 60_000;

/**
 * Looks whether the remote has records of authorship that this clone lacks; `null` where there is nothing to offer. The
 * remote is contacted only where that is allowed, could matter, and the person did not say that they want none.
 */
export async function lookForOffer(
  place: OfferPlace,
  isAllowed: boolean,
  ports: OfferPorts,
  work: Work,
): Promise<RecordsOffer | null> {
  if (!isAllowed || place.change.commits.length === 0) return null;
  const next = nextStep(ports.memory.get(memoryName(place)), Date.parse(ports.clock.now()));
  if (next === "nothing") return null;
  const found = await findRemoteRecords(place.change, ports.records, work);
  return found === null || found.refs.length === 0 ? null : { found, isWanted: next === "fetch" };
}

/** Remembers what the person said to the offer for this repository. */
export async function rememberAnswer(
  place: Pick<OfferPlace, "repositoryId">,
  answer: OfferAnswer,
  { memory, clock }: Pick<OfferPorts, "memory" | "clock">,
): Promise<void> {
  await memory.set(memoryName(place), JSON.stringify({ answer, at: clock.now() }));
}

/** Looks for records on the remote because the person asks for it; `null` where there is no remote. */
export function findRemoteRecords(
  change: Change,
  records: RemoteRecords,
  work: Work,
): Promise<FoundRecords | null> {
  return within(LOOK_MILLISECONDS, work, (limited) => records.find(change, limited));
}

/** Fetches what was found. */
export function fetchRemoteRecords(found: FoundRecords, records: RemoteRecords, work: Work): Promise<void> {
  return within(FETCH_MILLISECONDS, work, (limited) => records.fetch(found, limited));
}

function memoryName({ repositoryId }: Pick<OfferPlace, "repositoryId">): string {
  return `freshEyes.remoteRecords.${repositoryId}`;
}

/** What to do next, by what was answered before; an answer that cannot be read is none. */
function nextStep(remembered: string | null, now: number): "ask" | "fetch" | "nothing" {
  const { answer, at } = parseAnswer(remembered);
  if (answer === "fetch") return "fetch";
  if (answer === "never") return "nothing";
  const elapsed = now - Date.parse(at);
  return answer === "notNow" && elapsed >= 0 && elapsed < MILLISECONDS_OF_WEEK ? "nothing" : "ask";
}

function parseAnswer(remembered: string | null): { readonly answer: unknown; readonly at: string } {
  try {
    const value = JSON.parse(remembered ?? "null") as { answer?: unknown; at?: unknown } | null;
    return { answer: value?.answer, at: typeof value?.at === "string" ? value.at : "" };
  } catch {
    return { answer: undefined, at: "" };
  }
}

async function within<T>(milliseconds: number, work: Work, run: (limited: Work) => Promise<T>): Promise<T> {
  const limit = AbortSignal.timeout(milliseconds);
  try {
    return await run({ ...work, signal: AbortSignal.any([work.signal, limit]) });
  } catch (error) {
    if (!limit.aborted || work.signal.aborted || error instanceof UserError) throw error;
    throw new UserError(
      `The remote did not answer within ${milliseconds / 1000} seconds`,
      "Check your connection, or fetch the records in a terminal.",
    );
  }
}
