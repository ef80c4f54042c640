import { namedAgent } from "./agents.ts";
import { claimsRecord, type PathClaim } from "./claimsRecord.ts";
import { asTable, listIn, memberOf, tableIn, textIn, type JsonTable } from "./jsonTable.ts";
import { parseLineRanges, toLineRanges, type LineRange } from "./lineRanges.ts";
import { refusedRecord, type LineClaim, type ParsedRecord } from "./records.ts";
import { oneLine } from "../text/oneLine.ts";

/** Whether a note's members are SourceTrace's. */
export function isSourceTraceNote(table: JsonTable): boolean {
  return Object.hasOwn(table, "v") && Object.hasOwn(table, "f");
}

/**
 * Reads a note of SourceTrace, version 1: by path, who wrote (`s`) and the lines (`l`). It lists the person who operates
 * the agent beside the agent, so its record is complete: a line that it gives to neither is nobody's.
 */
export function parseSourceTraceNote(table: JsonTable, where: string): ParsedRecord {
  if (memberOf(table, "v") !== 1) return refusedRecord("it is of a version not known here");
  const files = tableIn(table, "f");
  if (files === null) return refusedRecord("its files are not an object");
  const claims: PathClaim[] = [];
  for (const path of Object.keys(files)) {
    for (const [index, item] of (listIn(files, path) ?? [null]).entries()) {
      const claim = readClaim(asTable(item));
      if (claim === null) return refusedRecord(`entry ${index + 1} of one of its files cannot be read`);
      claims.push({ path, claim });
    }
  }
  return claimsRecord("sourcetrace-note", where, claims);
}

function readClaim(item: JsonTable | null): LineClaim | null {
  const source = textIn(item, "s");
  const lines = listIn(item, "l");
  const ranges = lines === null ? null : readLines(lines);
  if (source === null || ranges === null) return null;
  const claim = { key: oneLine(source, 120), person: null, ranges, strength: "certain" } as const;
  if (source === "operator") return { ...claim, by: "human", agent: null };
  const agent = /^agent(?:\|([^|()]{1,80})(?:\(([^()]{0,200})\))?)?$/.exec(source);
  // Any other kind of author could be either.
  if (agent === null) return null;
  return { ...claim, by: "ai", agent: namedAgent(agent[1] ?? "unknown", agent[2] ?? null) };
}

/** Lines are numbers or texts such as "5-9". */
function readLines(lines: readonly unknown[]): LineRange[] | null {
  const ranges: LineRange[] = [];
  for (const item of lines) {
    const range =
      typeof item === "number"
        ? toLineRanges([{ first: item, last: item }])
        : typeof item === "string"
          ? parseLineRanges(item)
          : null;
    if (range === null) return null;
    for (const one of range) ranges.push(one);
  }
  return toLineRanges(ranges);
}
