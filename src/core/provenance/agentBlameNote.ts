import { namedAgent } from "./agents.ts";
import { claimsRecord, type PathClaim } from "./claimsRecord.ts";
import { asTable, listIn, numberIn, textIn, type JsonTable } from "./jsonTable.ts";
import { toLineRanges } from "./lineRanges.ts";
import type { Strength } from "./provenance.ts";
import { refusedRecord, type LineClaim, type ParsedRecord } from "./records.ts";
import { oneLine } from "../text/oneLine.ts";

/** How sure each way is in which AgentBlame finds a line among an agent's edits; the others are less sure. */
const strengths: ReadonlyMap<string, Strength> = new Map([
  ["exact_hash", "certain"],
  ["normalized_hash", "strong"],
]);

/** What the two versions call the same things. */
const memberNames = {
  1: { start: "start_line", end: "end_line", match: "match_type", hash: "content_hash" },
  2: { start: "startLine", end: "endLine", match: "matchType", hash: "contentHash" },
} as const;

/** Whether a note's members are AgentBlame's. */
export function isAgentBlameNote(table: JsonTable): boolean {
  return Object.hasOwn(table, "version") && Object.hasOwn(table, "attributions");
}

/**
 * Reads a note of AgentBlame, version 1 (snake_case) or 2 (camelCase): ranges of lines that it found among an agent's
 * edits. It looks at every line that the commit adds, so its record is complete; the lines that it leaves out it calls a
 * person's, which proves nothing: here they are unknown.
 */
export function parseAgentBlameNote(table: JsonTable, where: string): ParsedRecord {
  const version = numberIn(table, "version");
  if (version !== 1 && version !== 2) return refusedRecord("it is of a version not known here");
  const list = listIn(table, "attributions");
  if (list === null) return refusedRecord("its attributions are not a list");
  const claims: PathClaim[] = [];
  for (const [index, item] of list.entries()) {
    const claim = readAttribution(asTable(item), version);
    if (claim === null) return refusedRecord(`its attribution ${index + 1} cannot be read`);
    claims.push(claim);
  }
  return claimsRecord("agentblame-note", where, claims);
}

function readAttribution(item: JsonTable | null, version: 1 | 2): PathClaim | null {
  const names = memberNames[version];
  const path = textIn(item, "path");
  const first = numberIn(item, names.start);
  const last = numberIn(item, names.end);
  const ranges = first === null || last === null ? null : toLineRanges([{ first, last }]);
  if (path === null || ranges === null || textIn(item, "category") !== "ai_generated") return null;
  const match = oneLine(textIn(item, names.match) ?? "ai_generated", 40);
  const hash = /^sha256:([0-9a-f]{64})$/.exec(textIn(item, names.hash) ?? "")?.[1];
  const claim: LineClaim = {
    by: "ai",
    key: match,
    agent: namedAgent(providerOf(item), modelOf(item)),
    person: null,
    ranges,
    strength: strengths.get(match) ?? "medium",
    ...(hash === undefined ? {} : { firstLineHash: hash }),
  };
  return { path, claim };
}

/** The versions differ in how they write `claude_code` and `claudeCode`. */
function providerOf(item: JsonTable | null): string {
  const provider = textIn(item, "provider") ?? "unknown";
  return provider === "claude_code" || provider === "claudeCode" ? "claude-code" : provider;
}

/** "claude" is no model but what AgentBlame writes when it does not know the model. */
function modelOf(item: JsonTable | null): string | null {
  const model = textIn(item, "model");
  return model === "claude" ? null : model;
}
