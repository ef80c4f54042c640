import type { Hash } from "../text/hash.ts";
import { namedAgent } from "./agents.ts";
import { readJsonLines, type ReadLines } from "./jsonLines.ts";
import { isTable, memberOf, numberIn, parseTable, tableIn, textIn, type JsonTable } from "./jsonTable.ts";
import { MAX_LINE, mergeRanges, type LineRange } from "./lineRanges.ts";
import type { Agent } from "./provenance.ts";
import type { LineClaim } from "./records.ts";
import { readTracedPath } from "./tracedPath.ts";
import { oneLine } from "../text/oneLine.ts";

/** What git-ai's working log knows of a file: claims on its lines as they were at the last checkpoint. */
export interface LoggedFile {
  /** The SHA-256 of the text the claims are about, and the name under which the log keeps a copy. */
  readonly blob: string;
  readonly claims: readonly LineClaim[];
}

/** What git-ai's working log knows of the work on top of one commit. */
export interface WorkingLog {
  readonly files: ReadonlyMap<string, LoggedFile>;
  /** As of `readJsonLines`. */
  readonly refused: ReadLines<object>["refused"];
  /** Whether the file `INITIAL` is there and cannot be read. */
  readonly isInitialMalformed: boolean;
}

/** The only version there is; git-ai itself passes over others. */
const VERSION = "checkpoint/1.0.0";

interface Entry {
  readonly path: string;
  readonly blob: string;
  /** `null` where the entry says nothing of lines, `[]` where it says that nothing is known any more. */
  readonly lines: readonly Attribution[] | null;
}

interface Attribution extends LineRange {
  readonly author: string;
}

interface Checkpoint {
  readonly entries: readonly Entry[];
  readonly authors: readonly (readonly [id: string, author: Author])[];
}

/** Who an id stands for. */
type Author = { readonly agent: Agent } | { readonly person: string };

/**
 * Reads `checkpoints.jsonl` and `INITIAL` of git-ai's working log. Of each file the last checkpoint that tells of lines
 * counts; `INITIAL` holds what was known before the first.
 */
export function parseWorkingLog(checkpoints: string, initial: string | null, hash: Hash): WorkingLog {
  const { lines, refused } = readJsonLines(checkpoints, (table) => parseCheckpoint(table, hash));
  const first = initial === null ? null : parseInitial(initial);
  const all = first === null ? [] : [first];
  all.push(...lines.map(({ value }) => value));
  const authors = new Map(all.flatMap((one) => one.authors));
  const entries = new Map<string, Entry>();
  for (const entry of all.flatMap((one) => one.entries)) {
    if (entry.lines !== null) entries.set(entry.path, entry);
  }
  const files = new Map<string, LoggedFile>();
  for (const { path, blob, lines: attributions } of entries.values()) {
    const claims = (attributions ?? []).flatMap((one) => toClaim(one, authors));
    if (claims.length > 0) files.set(path, { blob, claims });
  }
  return { files, refused, isInitialMalformed: initial !== null && first === null };
}

function parseCheckpoint(table: JsonTable, hash: Hash): Checkpoint | string | null {
  if (textIn(table, "api_version") !== VERSION) return null;
  const list = memberOf(table, "entries");
  if (!Array.isArray(list)) return "it has no entries";
  const entries = (list as readonly unknown[]).map(parseEntry);
  const read = entries.filter((entry) => entry !== null);
  if (read.length < entries.length) return "one of its entries is malformed";
  return { entries: read, authors: checkpointAuthors(table, hash) };
}

/** git-ai names an agent by a hash of its tool and session, of 14 digits, or of 16 or 7 in older versions. */
function checkpointAuthors(table: JsonTable, hash: Hash): (readonly [string, Author])[] {
  const agentId = tableIn(table, "agent_id");
  const tool = textIn(agentId, "tool");
  const person = textIn(table, "author");
  if (textIn(table, "kind") === "KnownHuman" && person !== null) {
    return [[`h_${hash(person).slice(0, 14)}`, { person: oneLine(person, 120) }]];
  }
  if (tool === null) return [];
  const digits = hash(`${tool}:${textIn(agentId, "id") ?? ""}`);
  const author = { agent: namedAgent(tool, textIn(agentId, "model")) };
  return [`s_${digits.slice(0, 14)}`, digits.slice(0, 16), digits.slice(0, 7)].map((id) => [id, author]);
}

function parseEntry(value: unknown): Entry | null {
  if (!isTable(value)) return null;
  const traced = readTracedPath(textIn(value, "file") ?? "", []);
  const list = memberOf(value, "line_attributions") ?? [];
  const characters = memberOf(value, "attributions");
  if (traced?.kind !== "relative" || !Array.isArray(list)) return null;
  const lines = readAttributions(list);
  if (lines === null) return null;
  const isSilent = lines.length === 0 && (!Array.isArray(characters) || characters.length === 0);
  return { path: traced.path, blob: textIn(value, "blob_sha") ?? "", lines: isSilent ? null : lines };
}

function parseInitial(text: string): Checkpoint | null {
  const table = parseTable(text);
  const files = tableIn(table, "files");
  if (files === null) return null;
  const blobs = tableIn(table, "file_blobs");
  const entries: Entry[] = [];
  for (const [file, list] of Object.entries(files)) {
    const traced = readTracedPath(file, []);
    const lines = Array.isArray(list) ? readAttributions(list) : null;
    if (traced?.kind !== "relative" || lines === null) return null;
    entries.push({ path: traced.path, blob: textIn(blobs, file) ?? "", lines });
  }
  const agents = [...membersOf(table, "prompts"), ...membersOf(table, "sessions")].flatMap(
    ([id, record]): (readonly [string, Author])[] => {
      const agentId = tableIn(record, "agent_id");
      const tool = textIn(agentId, "tool");
      return tool === null ? [] : [[id, { agent: namedAgent(tool, textIn(agentId, "model")) }]];
    },
  );
  const people = membersOf(table, "humans").flatMap(([id, record]): (readonly [string, Author])[] => {
    const person = textIn(record, "author");
    return person === null ? [] : [[id, { person: oneLine(person, 120) }]];
  });
  return { entries, authors: [...agents, ...people] };
}

function membersOf(table: JsonTable | null, key: string): (readonly [string, JsonTable])[] {
  return Object.entries(tableIn(table, key) ?? {}).flatMap(([id, record]) =>
    isTable(record) ? [[id, record] as const] : [],
  );
}

/** Line attributions, or `null` when one of them is malformed. */
function readAttributions(list: readonly unknown[]): Attribution[] | null {
  const read = list.map((value): Attribution | null => {
    const table = isTable(value) ? value : null;
    const [first, last] = [numberIn(table, "start_line"), numberIn(table, "end_line")];
    const author = textIn(table, "author_id");
    if (first === null || last === null || author === null) return null;
    return first < 1 || last < first ? null : { first, last: Math.min(last, MAX_LINE), author };
  });
  const whole = read.filter((one) => one !== null);
  return whole.length === read.length ? whole : null;
}

/** "human" is what git-ai calls everything that no agent reported; only `h_` ids stand for people. */
function toClaim(
  { first, last, author: id }: Attribution,
  authors: ReadonlyMap<string, Author>,
): LineClaim[] {
  if (id === "human") return [];
  const author = authors.get(id) ?? authors.get(id.split("::")[0] ?? id);
  const isHuman = id.startsWith("h_");
  return [
    {
      by: isHuman ? "human" : "ai",
      key: oneLine(id, 80),
      agent: !isHuman && author !== undefined && "agent" in author ? author.agent : null,
      person: isHuman && author !== undefined && "person" in author ? author.person : null,
      ranges: mergeRanges([{ first, last }]),
      strength: "certain",
    },
  ];
}
