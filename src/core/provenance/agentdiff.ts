import { lineWords, parseTraceRecord, tracedAgent, type TracedRange } from "./agentTrace.ts";
import { canonicalJson } from "./canonicalJson.ts";
import { readJsonLines, type ReadLines } from "./jsonLines.ts";
import { isTable, memberOf, tableIn, textIn, type JsonTable } from "./jsonTable.ts";
import { mergeRanges, type LineRange } from "./lineRanges.ts";
import type { Agent } from "./provenance.ts";
import type { LineClaim } from "./records.ts";
import { readTracedPath } from "./tracedPath.ts";
import { oneLine } from "../text/oneLine.ts";

/** What an agentdiff record says of one commit. Prompts, intents and sessions are not kept. */
export interface AgentdiffRecord {
  /** Tells it from others: the same record lies in several places. */
  readonly id: string;
  readonly commit: string;
  readonly files: ReadonlyMap<string, readonly LineClaim[]>;
}

/** A commit of the change, as far as its records need it. */
export interface RecordedCommit {
  readonly committedAt: string;
  /** Author and committer. */
  readonly people: readonly string[];
}

/** The commits whose records are wanted, and the check of signatures. */
export interface AgentdiffContext {
  readonly commits: ReadonlyMap<string, RecordedCommit>;
  /** Whether an ed25519 signature fits a text; `null` when the key is not known. */
  readonly verify: (keyId: string, signature: string, text: string) => boolean | null;
}

/** Reads `traces.jsonl` under `refs/agentdiff/`: records of Agent Trace that name their commit, signed or not. */
export function parseAgentdiffTraces(text: string, context: AgentdiffContext): ReadLines<AgentdiffRecord> {
  return readJsonLines(text, (table) => {
    const commit = textIn(tableIn(table, "vcs"), "revision") ?? "";
    const known = context.commits.get(commit);
    if (known === undefined) return null;
    const record = parseTraceRecord(table);
    if (typeof record === "string") return record;
    const proof = checkSignature(table, "timestamp", known, context);
    if (typeof proof === "string") return proof;
    const author = textIn(tableIn(tableIn(table, "metadata"), "agentdiff"), "author");
    const people = author === null ? known.people : [...known.people, author];
    const ranges = record.ranges.filter((range) => isAgents(range, people));
    return { id: textIn(table, "id") ?? record.id, commit, files: claimsOf(ranges, record.id, proof) };
  });
}

/** Reads the older `.agentdiff/ledger.jsonl`: one commit per line, with `[first, last]` pairs per file. */
export function parseAgentdiffLedger(text: string, context: AgentdiffContext): ReadLines<AgentdiffRecord> {
  return readJsonLines(text, (table) => {
    const commit = textIn(table, "sha") ?? "";
    const known = context.commits.get(commit);
    if (known === undefined) return null;
    const ranges = readLedgerRanges(table);
    if (typeof ranges === "string") return ranges;
    const proof = checkSignature(table, "ts", known, context);
    if (typeof proof === "string") return proof;
    return { id: `ledger ${commit}`, commit, files: claimsOf(ranges, commit.slice(0, 8), proof) };
  });
}

/** The key that a valid signature was made with; `null` without one that can be checked. */
interface Proof {
  readonly keyId: string | null;
}

/**
 * Checks what signs a record: all of it but the signature, as canonical JSON. On its way into the refs the time may have
 * been written anew, so the moment as its commit has it counts too.
 */
function checkSignature(
  table: JsonTable,
  time: string,
  { committedAt }: RecordedCommit,
  { verify }: AgentdiffContext,
): Proof | string {
  const signature = tableIn(table, "sig");
  const keyId = textIn(signature, "key_id");
  const value = textIn(signature, "value");
  if (textIn(signature, "alg") !== "ed25519" || keyId === null || value === null) return { keyId: null };
  const written = textIn(table, time) ?? "";
  const rest = Object.fromEntries(Object.entries(table).filter(([key]) => key !== "sig"));
  for (const moment of new Set([written, committedAt, written.replace(/Z$/, "+00:00")])) {
    const text = canonicalJson(time in rest ? { ...rest, [time]: moment } : rest);
    const isValid = text === null ? null : verify(keyId, value, text);
    if (isValid === null) return { keyId: null };
    if (isValid) return { keyId };
  }
  return "its signature does not fit its text";
}

/**
 * Whether agentdiff saw an agent write the lines. Where it saw none it writes "human", and older versions the person's
 * name as the tool: neither is evidence of anything.
 */
function isAgents({ by, agent }: TracedRange, people: readonly string[]): boolean {
  if ((by !== "ai" && by !== "mixed") || agent?.model === "human") return false;
  const isPerson = ["human", ...people].some((name) => name.toLowerCase() === agent?.tool);
  return !isPerson || (agent?.model ?? null) !== null;
}

function claimsOf(
  ranges: readonly TracedRange[],
  id: string,
  { keyId }: Proof,
): ReadonlyMap<string, readonly LineClaim[]> {
  const files = new Map<string, LineClaim[]>();
  const signed = keyId === null ? "" : `, signed by ${oneLine(keyId, 40)}`;
  for (const { path, by, agent, first, last } of ranges) {
    const traced = readTracedPath(path, []);
    if (traced?.kind !== "relative") continue;
    const before = files.get(traced.path) ?? [];
    files.set(traced.path, before);
    before.push({
      by: by === "mixed" ? "mixed" : "ai",
      key: `record ${id}, ${lineWords({ first, last })}${signed}`,
      agent,
      person: null,
      ranges: mergeRanges([{ first, last }]),
      strength: keyId === null ? "strong" : "certain",
    });
  }
  return files;
}

function readLedgerRanges(table: JsonTable): TracedRange[] | string {
  const lines = tableIn(table, "lines");
  if (lines === null) return "it has no lines";
  const ranges: TracedRange[] = [];
  for (const [path, pairs] of Object.entries(lines)) {
    if (!Array.isArray(pairs)) return "the lines of one of its files are no list";
    const agent = ledgerAgent(table, path);
    for (const pair of pairs as readonly unknown[]) {
      const range = readPair(pair);
      if (range === null) return "one of its pairs of lines is malformed";
      ranges.push({ path, ...range, by: agent === null ? "unknown" : "ai", agent, hash: null });
    }
  }
  return ranges.filter(({ by }) => by === "ai");
}

/** The agent of a file, or of the whole record where the record has none for the file; `null` for "human". */
function ledgerAgent(table: JsonTable, path: string): Agent | null {
  const own = memberOf(tableIn(table, "attribution"), path);
  const named = isTable(own) ? own : table;
  const tool = textIn(named, "agent");
  return tool === null || tool === "human" ? null : tracedAgent(tool, textIn(named, "model"));
}

function readPair(pair: unknown): LineRange | null {
  if (!Array.isArray(pair) || pair.length !== 2) return null;
  const [first, last] = pair as readonly unknown[];
  if (!Number.isInteger(first) || !Number.isInteger(last)) return null;
  const [one, other] = [first as number, last as number];
  return Math.min(one, other) < 1 ? null : { first: Math.min(one, other), last: Math.max(one, other) };
}
