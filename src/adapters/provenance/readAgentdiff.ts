import { createHash, createPublicKey, verify, type KeyObject } from "node:crypto";

import type { Change, Problem } from "../../core/change/change.ts";
import {
  parseAgentdiffLedger,
  parseAgentdiffTraces,
  type AgentdiffContext,
  type AgentdiffRecord,
} from "../../core/provenance/agentdiff.ts";
import { refusedLineWords, type ReadLines } from "../../core/provenance/jsonLines.ts";
import type { CommitRecord, LineClaim, LineRecord } from "../../core/provenance/records.ts";
import type { Git } from "../git/git.ts";
import type { CommitRecords } from "./commitRecords.ts";
import type { RecordRef } from "./listRecordRefs.ts";
import { readTextBlobs } from "./readTextBlobs.ts";

/** Where older versions kept records, in the tree. */
const LEDGER_FILE = ".agentdiff/ledger.jsonl";

/** More than this are not one team's branches or people's keys. */
const MAX_REFS = 2000;

/** Ed25519 keys are 32 bytes behind this prefix (RFC 8410, SubjectPublicKeyInfo). */
const KEY_PREFIX = Buffer.from("302a300506032b6570032100", "hex");

interface Store {
  /** As git names the object. */
  readonly name: string;
  /** As people name it. */
  readonly where: string;
  readonly parse: (text: string, context: AgentdiffContext) => ReadLines<AgentdiffRecord>;
}

/**
 * Reads agentdiff's records of the commits of a change: from `refs/agentdiff/` and from the older ledger in the head's
 * tree. Signatures are checked with the keys under `refs/agentdiff/keys/`; a record that was changed after it was signed
 * is a problem and no record.
 */
export async function readAgentdiff(
  git: Git,
  all: readonly RecordRef[],
  change: Change,
  signal: AbortSignal,
): Promise<CommitRecords> {
  if (change.head === null || change.commits.length === 0) return { records: new Map(), problems: [] };
  const refs = all.filter(({ ref }) => ref.startsWith("refs/agentdiff/")).slice(0, MAX_REFS);
  const stores: Store[] = refs.filter(({ ref }) => !ref.startsWith("refs/agentdiff/keys/")).map(toStore);
  stores.push({ name: `${change.head}:${LEDGER_FILE}`, where: LEDGER_FILE, parse: parseAgentdiffLedger });
  const keys = refs.flatMap(({ ref }) => (ref.startsWith("refs/agentdiff/keys/") ? [`${ref}:pub.key`] : []));
  const texts = await readTextBlobs(git, [...stores.map(({ name }) => name), ...keys], signal);
  const known = new Map(keys.map((name) => [keyIdOf(name), readKey(keyIdOf(name), texts.get(name) ?? "")]));
  const context: AgentdiffContext = {
    commits: new Map(
      change.commits.map(({ sha, committedAt, author, committer }) => [
        sha,
        { committedAt, people: [author.name, committer.name] },
      ]),
    ),
    verify: (keyId, signature, text) => {
      const key = known.get(keyId) ?? null;
      return key === null ? null : verify(null, Buffer.from(text), key, Buffer.from(signature, "base64"));
    },
  };
  const problems: Problem[] = [];
  const read = stores.flatMap(({ name, where, parse }) => {
    const { lines, refused } = parse(texts.get(name) ?? "", context);
    problems.push(...refusedLineWords(where, refused).map((message) => ({ path: "", message })));
    return lines.map(({ value }) => ({ where, record: value }));
  });
  return { records: toRecords(read), problems };
}

/** Most refs are commits with the file in their tree; the oldest were the file itself. */
function toStore({ ref, type }: RecordRef): Store {
  const name = type === "blob" ? ref : `${ref}:traces.jsonl`;
  return { name, where: ref, parse: parseAgentdiffTraces };
}

function keyIdOf(name: string): string {
  return name.slice("refs/agentdiff/keys/".length, -":pub.key".length);
}

/** A registered key, if it is the one its name says: ids are the first 16 digits of the key's SHA-256. */
function readKey(keyId: string, text: string): KeyObject | null {
  const bytes = Buffer.from(text.trim(), "base64");
  const isNamed = createHash("sha256").update(bytes).digest("hex").startsWith(keyId);
  if (bytes.length !== 32 || keyId.length !== 16 || !isNamed) return null;
  return createPublicKey({ key: Buffer.concat([KEY_PREFIX, bytes]), format: "der", type: "spki" });
}

/** One record per commit: of copies of a record the first counts, and a later record wins over earlier ones. */
function toRecords(
  read: readonly { readonly where: string; readonly record: AgentdiffRecord }[],
): Map<string, readonly CommitRecord[]> {
  const seen = new Set<string>();
  const found = new Map<string, { where: Set<string>; files: Map<string, LineClaim[]> }>();
  for (const { where, record } of read) {
    const { id, commit, files } = record;
    if (seen.has(`${commit} ${id}`) || files.size === 0) continue;
    seen.add(`${commit} ${id}`);
    const of = found.get(commit) ?? { where: new Set(), files: new Map<string, LineClaim[]>() };
    found.set(commit, of);
    of.where.add(where);
    for (const [path, claims] of files) of.files.set(path, [...(of.files.get(path) ?? []), ...claims]);
  }
  return new Map(
    [...found].map(([commit, { where, files }]) => {
      const record: LineRecord = {
        kind: "lines",
        source: "agentdiff",
        where: [...where].join(" and "),
        complete: false,
        files,
      };
      return [commit, [record]];
    }),
  );
}
