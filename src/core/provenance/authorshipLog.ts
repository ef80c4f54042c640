import { withoutCarriageReturn } from "../text/lines.ts";
import { namedAgent } from "./agents.ts";
import { claimsRecord } from "./claimsRecord.ts";
import { parseTable, tableIn, textIn, type JsonTable } from "./jsonTable.ts";
import { parseLineRanges, type LineRange } from "./lineRanges.ts";
import type { Agent } from "./provenance.ts";
import { refusedRecord, type LineClaim, type ParsedRecord } from "./records.ts";
import { oneLine } from "../text/oneLine.ts";

/** The largest logs of public repositories have a few hundred. */
const MAX_LINES = 100_000;

interface RawEntry {
  readonly path: string;
  readonly key: string;
  readonly ranges: readonly LineRange[];
}

/**
 * Reads an authorship log of the Git AI Standard v3.0.0: paths with indented `key ranges` entries, a line `---`, JSON.
 * Keys of any form and ranges in any order are taken; a log with anything else wrong in it is refused whole, because
 * half of a log could give a person's line to an AI. ai-attr writes the same grammar and names itself in the JSON.
 */
export function parseAuthorshipLog(text: string, where: string): ParsedRecord {
  const divider = /(?:^|\n)---\r?(?:\n|$)/.exec(text);
  if (divider === null) return refusedRecord("it has no line “---”");
  const entries = parseAttestations(text.slice(0, divider.index).split("\n", MAX_LINES + 1));
  if (typeof entries === "string") return refusedRecord(entries);
  const metadata = parseMetadata(text.slice(divider.index + divider[0].length));
  if (typeof metadata === "string") return refusedRecord(metadata);
  const isAiAttr = textIn(metadata, "tool_version")?.startsWith("ai-attr/") ?? false;
  const source = isAiAttr ? "ai-attr-note" : "git-ai-note";
  const claims = entries.map((entry) => ({ path: entry.path, claim: resolveEntry(entry, metadata) }));
  return claimsRecord(source, where, claims);
}

/** The entries, or what is wrong with them. */
function parseAttestations(lines: readonly string[]): RawEntry[] | string {
  if (lines.length > MAX_LINES) return `it has more than ${MAX_LINES} lines`;
  const entries: RawEntry[] = [];
  let path: string | null = null;
  for (const [index, line] of lines.map(withoutCarriageReturn).entries()) {
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

/** The metadata, or what is wrong with it. */
function parseMetadata(json: string): JsonTable | string {
  const table = parseTable(json);
  if (table === null) return "what follows its line “---” is not a JSON object";
  const version = textIn(table, "schema_version");
  return version !== null && !version.startsWith("authorship/") ? "it is of another format" : table;
}

function resolveEntry({ key, ranges }: RawEntry, metadata: JsonTable): LineClaim {
  const id = key.split("::")[0] ?? key;
  if (id.startsWith("h_") || id === "human") {
    const author = textIn(tableIn(tableIn(metadata, "humans"), id), "author");
    const person = author === null ? null : oneLine(author, 120);
    return { by: "human", key, agent: null, person, ranges, strength: "certain" };
  }
  const record = tableIn(tableIn(metadata, "sessions"), id) ?? tableIn(tableIn(metadata, "prompts"), id);
  return {
    by: "ai",
    key,
    agent: readAgent(tableIn(record, "agent_id")),
    person: null,
    ranges,
    strength: "certain",
  };
}

function readAgent(agentId: JsonTable | null): Agent | null {
  const tool = textIn(agentId, "tool");
  return tool === null ? null : namedAgent(tool, textIn(agentId, "model"));
}
