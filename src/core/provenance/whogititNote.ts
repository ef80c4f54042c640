import { namedAgent } from "./agents.ts";
import { claimsRecord, type PathClaim } from "./claimsRecord.ts";
import { asTable, listIn, numberIn, tableIn, textIn, type JsonTable } from "./jsonTable.ts";
import { toLineRanges } from "./lineRanges.ts";
import type { Agent } from "./provenance.ts";
import { refusedRecord, type LineClaim, type ParsedRecord } from "./records.ts";
import { oneLine } from "../text/oneLine.ts";

type LineKind = Pick<LineClaim, "by" | "strength">;

/** What each kind of line claims; `null` where it claims nothing: the line was there before, or nobody knows. */
const kinds: ReadonlyMap<string, LineKind | null> = new Map<string, LineKind | null>([
  ["AI", { by: "ai", strength: "certain" }],
  // Any text that looks much like one of the AI's lines.
  ["AIModified", { by: "mixed", strength: "medium" }],
  // Any text that is in none of the edits it saw; what an agent wrote by way of a shell would look the same.
  ["Human", { by: "human", strength: "medium" }],
  ["Original", null],
  ["Unknown", null],
]);

/** Whether a note's members are whogitit's. */
export function isWhogititNote(table: JsonTable): boolean {
  return ["version", "session", "files"].every((key) => Object.hasOwn(table, key));
}

/**
 * Reads a note of whogitit, version 3 or 2: every line, with its text, of the files of the commit that the agent edited.
 * Its record is complete: it is made after the commit from all edits that were seen until then, so of a line without a
 * claim, in these files or in others, nobody knows, whatever the commit says as a whole.
 */
export function parseWhogititNote(table: JsonTable, where: string): ParsedRecord {
  const version = numberIn(table, "version");
  if (version !== 2 && version !== 3) return refusedRecord("it is of a version not known here");
  const agent = readAgent(tableIn(tableIn(table, "session"), "model"));
  const files = listIn(table, "files");
  if (files === null) return refusedRecord("its files are not a list");
  const claims: PathClaim[] = [];
  for (const [index, file] of files.entries()) {
    const ofFile = readFile(asTable(file), agent);
    if (ofFile === null) return refusedRecord(`its file ${index + 1} cannot be read`);
    for (const claim of ofFile) claims.push(claim);
  }
  return claimsRecord("whogitit-note", where, claims);
}

/** The note names the maker of the model; the only agent that whogitit watches is that maker's. */
function readAgent(model: JsonTable | null): Agent {
  const tool = textIn(model, "provider") === "anthropic" ? "claude-code" : "unknown";
  return namedAgent(tool, textIn(model, "id"));
}

/** The claims on a file, one for each edit of the agent; `null` when a line cannot be read. */
function readFile(file: JsonTable | null, agent: Agent): PathClaim[] | null {
  const path = textIn(file, "path");
  const lines = listIn(file, "lines");
  if (path === null || lines === null) return null;
  const groups = new Map<string, { readonly kind: LineKind; readonly texts: Map<number, string> }>();
  for (const line of lines) {
    const source = tableIn(asTable(line), "source");
    const type = textIn(source, "type") ?? "";
    const kind = kinds.get(type);
    const number = numberIn(asTable(line), "line_number");
    const text = textIn(asTable(line), "content");
    if (kind === undefined || number === null || text === null) return null;
    if (kind === null) continue;
    const key = [type, textIn(source, "edit_id") ?? ""].join(" ");
    const group = groups.get(key) ?? { kind, texts: new Map() };
    groups.set(key, group);
    group.texts.set(number, text);
  }
  const claims: PathClaim[] = [];
  for (const [key, { kind, texts }] of groups) {
    const ranges = toLineRanges([...texts.keys()].map((number) => ({ first: number, last: number })));
    if (ranges === null) return null;
    const by = kind.by === "human" ? null : agent;
    const claim = { ...kind, key: oneLine(key, 60), agent: by, person: null, ranges, texts };
    claims.push({ path, claim });
  }
  return claims;
}
