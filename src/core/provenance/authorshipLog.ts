import { withoutCarriageReturn } from "../text/lines.ts";
import { namedAgent, oneLine } from "./agents.ts";
import { parseLineRanges, rangesContain, type LineRange } from "./lineRanges.ts";
import type { Agent } from "./provenance.ts";

/** One author's lines of one file, as a commit left them. */
export interface AuthorshipEntry {
  readonly by: "ai" | "human";
  /** The entry's key as written: session and trace, a person's hash, or an older prompt's. */
  readonly key: string;
  /** Of an AI, where the log's metadata has the key. */
  readonly agent: Agent | null;
  /** Of a person, where the log's metadata has the key. */
  readonly person: string | null;
  /** Sorted and disjoint. */
  readonly ranges: readonly LineRange[];
}

/** A line-level log of one commit: by path, in the log's order. Prompts and transcripts are never kept. */
export interface AuthorshipLog {
  readonly files: ReadonlyMap<string, readonly AuthorshipEntry[]>;
  /** Why the log could not be read; it has no files then. */
  readonly problems: readonly string[];
}

interface RawEntry {
  readonly path: string;
  readonly key: string;
  readonly ranges: readonly LineRange[];
}

/**
 * Reads an authorship log of the Git AI Standard v3.0.0: paths with indented `key ranges` entries, a line `---`, JSON.
 * Keys of any form and ranges in any order are taken; a log with anything else wrong in it is refused whole, because
 * half of a log could give a person's line to an AI.
 */
export function parseAuthorshipLog(text: string): AuthorshipLog {
  const lines = text.split("\n").map(withoutCarriageReturn);
  const divider = lines.indexOf("---");
  if (divider < 0) return refused("it has no line “---”");
  const entries = parseAttestations(lines.slice(0, divider));
  if (typeof entries === "string") return refused(entries);
  const metadata = parseMetadata(lines.slice(divider + 1).join("\n"));
  if (typeof metadata === "string") return refused(metadata);
  const files = new Map<string, AuthorshipEntry[]>();
  for (const entry of entries) {
    const ofFile = files.get(entry.path) ?? [];
    if (ofFile.length === 0) files.set(entry.path, ofFile);
    ofFile.push(resolveEntry(entry, metadata));
  }
  return { files, problems: [] };
}

/** The entry that a line of a file belongs to; where several claim it, the last one wins, as in git-ai's own reader. */
export function findAuthor(log: AuthorshipLog, path: string, line: number): AuthorshipEntry | null {
  return log.files.get(path)?.findLast(({ ranges }) => rangesContain(ranges, line)) ?? null;
}

function refused(why: string): AuthorshipLog {
  return { files: new Map(), problems: [why] };
}

/** The entries, or what is wrong with them. */
function parseAttestations(lines: readonly string[]): RawEntry[] | string {
  const entries: RawEntry[] = [];
  let path: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    if (!line.startsWith("  ")) {
      path = unquotePath(line);
      continue;
    }
    const [, key, list] = /^ {2}(\S{1,200}) (\S+)$/.exec(line) ?? [];
    const ranges = list === undefined ? null : parseLineRanges(list);
    if (path === null || key === undefined || ranges === null) return `its line ${index + 1} is not an entry`;
    entries.push({ path, key, ranges });
  }
  return entries;
}

/** Paths with blanks stand in quotes; nothing inside is escaped. */
function unquotePath(line: string): string {
  return line.length >= 2 && line.startsWith('"') && line.endsWith('"') ? line.slice(1, -1) : line;
}

type Table = Readonly<Record<string, unknown>>;

/** The metadata, or what is wrong with it. */
function parseMetadata(json: string): Table | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return "what follows its line “---” is not JSON";
  }
  if (!isTable(value)) return "what follows its line “---” is not a JSON object";
  const version = value.schema_version;
  if (typeof version === "string" && !version.startsWith("authorship/")) return "it is of another format";
  return value;
}

function resolveEntry({ key, ranges }: RawEntry, metadata: Table): AuthorshipEntry {
  const id = key.split("::")[0] ?? key;
  if (id.startsWith("h_") || id === "human") {
    const author = member(member(metadata, "humans"), id)?.author;
    return {
      by: "human",
      key,
      agent: null,
      person: typeof author === "string" ? oneLine(author, 120) : null,
      ranges,
    };
  }
  const record = member(member(metadata, "sessions"), id) ?? member(member(metadata, "prompts"), id);
  return { by: "ai", key, agent: readAgent(member(record, "agent_id")), person: null, ranges };
}

function readAgent(agentId: Table | null): Agent | null {
  const tool = agentId?.tool;
  const model = agentId?.model;
  return typeof tool === "string" ? namedAgent(tool, typeof model === "string" ? model : null) : null;
}

/** An own member that is an object; anything else, inherited ones too, is missing. */
function member(table: Table | null, key: string): Table | null {
  if (table === null || !Object.hasOwn(table, key)) return null;
  const value = table[key];
  return isTable(value) ? value : null;
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
