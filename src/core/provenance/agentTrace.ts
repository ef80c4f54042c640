import { namedAgent } from "./agents.ts";
import { readJsonLines, type ReadLines } from "./jsonLines.ts";
import { isTable, memberOf, numberIn, tableIn, textIn, type JsonTable } from "./jsonTable.ts";
import { MAX_LINE, type LineRange } from "./lineRanges.ts";
import type { Agent } from "./provenance.ts";
import { oneLine } from "../text/oneLine.ts";

/** Lines that a record of Agent Trace tells of; the path and the numbers are as the record writes them. */
export interface TracedRange extends LineRange {
  readonly path: string;
  /** `mixed`: the AI's text, changed by a person, or the reverse. `unknown`: the record says that nobody can tell. */
  readonly by: "ai" | "human" | "mixed" | "unknown";
  readonly agent: Agent | null;
  /** "sha256:…" or "murmur3:…" of the text that was written, where the record has one of a kind known here. */
  readonly hash: string | null;
}

/** A record of Agent Trace (specification 0.1.0). Links to conversations and all else it may hold are not kept. */
export interface TraceRecord {
  readonly version: string;
  /** What tells it from others, short enough to be shown. */
  readonly id: string;
  /** The git revision it names: the commit it tells of, or the one that was checked out when the text was written. */
  readonly revision: string | null;
  /** When it was written, as it says. */
  readonly writtenAt: string | null;
  readonly ranges: readonly TracedRange[];
}

/** Reads `.agent-trace/traces.jsonl`: records of the specification, and the flat ones that a hook of Claude Code writes. */
export function parseAgentTraces(text: string): ReadLines<TraceRecord> {
  return readJsonLines(text, parseTraceRecord);
}

/** Reads one record of Agent Trace, or says what is wrong with it. Half a record is none. */
export function parseTraceRecord(table: JsonTable): TraceRecord | string {
  const files = memberOf(table, "files");
  if (files === undefined && textIn(table, "file_path") !== null) return parseFlatRecord(table);
  if (!Array.isArray(files)) return "it is no record of Agent Trace";
  const version = textIn(table, "version");
  if (version === null) return "it names no version";
  const ranges: TracedRange[] = [];
  const tool = textIn(tableIn(table, "tool"), "name");
  for (const file of files as readonly unknown[]) {
    const why = addFile(ranges, file, tool);
    if (why !== null) return why;
  }
  const vcs = tableIn(table, "vcs");
  const isGit = (textIn(vcs, "type") ?? "git") === "git";
  return {
    version: oneLine(version, 20),
    id: oneLine(textIn(table, "id") ?? "without id", 80).slice(0, 8),
    revision: isGit ? readRevision(textIn(vcs, "revision")) : null,
    writtenAt: textIn(table, "timestamp"),
    ranges,
  };
}

/** "src/pay.ts 0.1.0 record 550e8400, lines 3-9" without the path: the words a claim is shown with. */
export function traceKey({ version, id }: TraceRecord, range: LineRange): string {
  return `${version} record ${id}, ${lineWords(range)}`;
}

/** "line 3", "lines 3-9" */
export function lineWords({ first, last }: LineRange): string {
  return first === last ? `line ${first}` : `lines ${first}-${last}`;
}

/** Adds what a file of a record tells; gives the reason when it is malformed. */
function addFile(ranges: TracedRange[], file: unknown, tool: string | null): string | null {
  const table = isTable(file) ? file : null;
  const path = textIn(table, "path");
  const conversations = memberOf(table, "conversations");
  if (path === null || !Array.isArray(conversations)) return "one of its files has no path or conversations";
  for (const conversation of conversations as readonly unknown[]) {
    const own = isTable(conversation) ? conversation : null;
    const list = memberOf(own, "ranges");
    if (!Array.isArray(list)) return "one of its conversations has no ranges";
    for (const range of list as readonly unknown[]) {
      const read = isTable(range) ? range : null;
      const lines = readLines(read);
      if (read === null || lines === null) return "one of its ranges has no line numbers";
      const contributor = tableIn(read, "contributor") ?? tableIn(own, "contributor");
      const hash = readHash(read);
      ranges.push({ path, ...lines, ...readContributor(contributor, tool), hash });
    }
  }
  return null;
}

function readContributor(
  contributor: JsonTable | null,
  tool: string | null,
): Pick<TracedRange, "by" | "agent"> {
  const type = textIn(contributor, "type");
  const by = type === "ai" || type === "human" || type === "mixed" ? type : "unknown";
  const model = textIn(contributor, "model_id");
  const isNamed = tool !== null || model !== null;
  return { by, agent: by === "human" || !isNamed ? null : tracedAgent(tool ?? "unknown", model) };
}

/** The agent of a record; models are written "provider/model". */
export function tracedAgent(tool: string, model: string | null): Agent {
  return namedAgent(tool, model === null ? null : model.slice(model.lastIndexOf("/") + 1));
}

/** One edit per line, without revision, with the path as the machine had it; a hook of Claude Code writes it. */
function parseFlatRecord(table: JsonTable): TraceRecord | string {
  const lines = readLines(table);
  if (lines === null) return "it has no line numbers";
  const edit = textIn(table, "tool_use_id") ?? "";
  const agent = edit.startsWith("toolu_") ? namedAgent("claude-code", null) : null;
  const path = textIn(table, "file_path") ?? "";
  return {
    version: oneLine((textIn(table, "schema") ?? "flat").replace(/^agent-trace\/v?/, ""), 20),
    id: edit === "" ? "without id" : oneLine(edit, 80).slice(-8),
    revision: null,
    writtenAt: textIn(table, "timestamp"),
    ranges: [{ path, ...lines, by: "ai", agent, hash: readHash(table) }],
  };
}

/** The line numbers of a range; some tools write them in the wrong order, and line 0 for the start of a file. */
function readLines(table: JsonTable | null): LineRange | null {
  const start = table === null ? null : numberIn(table, "start_line");
  const end = table === null ? null : numberIn(table, "end_line");
  if (start === null || end === null || !Number.isInteger(start) || !Number.isInteger(end)) return null;
  const [first, last] = [Math.min(start, end), Math.max(start, end)];
  return last < 1 ? null : { first: Math.max(first, 1), last: Math.min(last, MAX_LINE) };
}

/** All or the first 16 digits of a SHA-256, or the 8 or 32 digits of a MurmurHash3. */
function readHash(range: JsonTable): string | null {
  const hash = textIn(range, "content_hash")?.toLowerCase() ?? "";
  return /^(?:sha256:(?:[0-9a-f]{16}|[0-9a-f]{64})|murmur3:(?:[0-9a-f]{8}|[0-9a-f]{32}))$/.test(hash)
    ? hash
    : null;
}

function readRevision(text: string | null): string | null {
  return text !== null && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : null;
}
