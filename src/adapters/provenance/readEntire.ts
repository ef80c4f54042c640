import type { Commit, Problem } from "../../core/change/change.ts";
import { parseEntireCheckpoint, parseEntireSession } from "../../core/provenance/entireCheckpoint.ts";
import { entireRecord, type FoundCheckpoint } from "../../core/provenance/entireRecord.ts";
import { attributionsIn, checkpointIdsIn } from "../../core/provenance/entireTrailers.ts";
import type { CommitRecord } from "../../core/provenance/records.ts";
import type { Git } from "../git/git.ts";
import type { CommitRecords } from "./commitRecords.ts";
import { locateCheckpoints, type CheckpointPlace } from "./locateCheckpoints.ts";
import { readTextBlobs } from "./readTextBlobs.ts";

/** The largest of 1,302 seen in public has 10 KB. */
const limits = { each: 1024 * 1024, all: 16 * 1024 * 1024 };

/** A change whose commits name more checkpoints is read for the newest ones. */
const MAX_CHECKPOINTS = 1_000;

/** A checkpoint that could be read, or what is wrong with it. */
type Read = FoundCheckpoint | string;

/**
 * Reads the checkpoints of Entire that commits name: the metadata alone, never the transcripts and prompts beside it. An
 * id that leads nowhere is no problem: checkpoints are often not pushed, or live on another remote.
 */
export async function readEntire(
  git: Git,
  commits: readonly Commit[],
  signal: AbortSignal,
): Promise<CommitRecords> {
  const named = new Map(commits.map(({ sha, message }) => [sha, checkpointIdsIn(message)]));
  const ids = [...new Set([...named.values()].flat())].slice(0, MAX_CHECKPOINTS);
  const checkpoints = await readCheckpoints(git, ids, signal);
  const records = new Map<string, readonly CommitRecord[]>();
  for (const { sha, message } of commits) {
    const own = (named.get(sha) ?? []).map((id) => checkpoints.get(id));
    const found = own.filter((one) => typeof one === "object");
    const isPartial = found.length < own.length;
    const record = entireRecord({ checkpoints: found, isPartial, stated: attributionsIn(message) });
    if (record !== null) records.set(sha, [record]);
  }
  const problems = [...checkpoints].flatMap(([id, read]): Problem[] =>
    typeof read === "string"
      ? [{ path: "", message: `The Entire checkpoint ${id} was ignored: ${read}.` }]
      : [],
  );
  return { records, problems };
}

/** The checkpoints by id; one that is nowhere here is not in it. */
async function readCheckpoints(
  git: Git,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, Read>> {
  const places = await locateCheckpoints(git, ids, signal);
  const heads = await readTextBlobs(
    git,
    [...places.values()].flat().map((place) => nameIn(place)),
    signal,
    limits,
  );
  const read = new Map<string, Read>();
  const sessions = new Map<string, string[]>();
  for (const [id, known] of places) {
    const place = known.find((one) => heads.get(nameIn(one)) != null);
    if (place === undefined) continue;
    const head = parseEntireCheckpoint(heads.get(nameIn(place)) ?? "", id);
    read.set(id, typeof head === "string" ? head : { ...head, id, where: place.ref, found: [] });
    if (typeof head !== "string")
      sessions.set(
        id,
        head.sessions.map((folder) => nameIn(place, `${folder}/`)),
      );
  }
  const texts = await readTextBlobs(git, [...sessions.values()].flat(), signal, limits);
  for (const [id, names] of sessions) read.set(id, withSessions(read.get(id) ?? "", names, texts));
  return read;
}

function nameIn({ ref, folder }: CheckpointPlace, session = ""): string {
  return `${ref}:${folder}${session}metadata.json`;
}

/** Refused whole when one of its sessions cannot be read: half of it could say that the AI wrote nothing. */
function withSessions(read: Read, names: readonly string[], texts: ReadonlyMap<string, string | null>): Read {
  if (typeof read === "string") return read;
  const found = [];
  for (const name of names) {
    const text = texts.get(name) ?? null;
    // A session that is not here may have touched any of the files.
    const session = text === null ? { files: [], agent: null, share: null } : parseEntireSession(text);
    if (typeof session === "string") return session;
    found.push(session);
  }
  return { ...read, found };
}
