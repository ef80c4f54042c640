import { namedAgent } from "./agents.ts";
import { asTable, memberOf, numberIn, tableIn, textIn, type JsonTable } from "./jsonTable.ts";
import type { Agent } from "./provenance.ts";
import { refusedRecord, type FileClaim, type ParsedRecord } from "./records.ts";
import { count } from "../text/count.ts";

/** Whether a note's members are those of Qwen Code. */
export function isQwenNote(table: JsonTable): boolean {
  return ["version", "generator", "files"].every((key) => Object.hasOwn(table, key));
}

/**
 * Reads a note of Qwen Code, of its first build or later: how many characters of each file's change came from the agent.
 * It does not see what the agent writes by way of a shell, so a share of nothing says little, and of a person nothing.
 */
export function parseQwenNote(table: JsonTable, where: string): ParsedRecord {
  if (memberOf(table, "version") !== 1) return refusedRecord("it is of a version not known here");
  const generator = textIn(table, "generator");
  const listed = tableIn(table, "files");
  if (generator === null || listed === null) return refusedRecord("it names no generator or no files");
  // The tool hides the names of its own models behind this one.
  const agent = namedAgent("qwen", generator === "Qwen-Coder" ? null : generator);
  const files = new Map<string, FileClaim>();
  for (const [index, [path, counts]] of Object.entries(listed).entries()) {
    const claim = readCounts(asTable(counts), agent);
    if (claim === null) return refusedRecord(`its file ${index + 1} cannot be read`);
    files.set(path, claim);
  }
  return { record: { kind: "files", source: "qwen-note", where, files, others: null }, problems: [] };
}

function readCounts(counts: JsonTable | null, agent: Agent): FileClaim | null {
  const percent = numberIn(counts, "percent") ?? numberIn(counts, "aiContributionPercent");
  const words = currentWords(counts) ?? firstBuildWords(counts);
  if (percent === null || percent < 0 || percent > 100 || words === null) return null;
  return { share: percent / 100, agent, words, strength: "medium" };
}

function currentWords(counts: JsonTable | null): string | null {
  const ai = numberIn(counts, "aiChars");
  const human = numberIn(counts, "humanChars");
  return ai === null || human === null ? null : `${ai} of ${count(ai + human, "character")}`;
}

function firstBuildWords(counts: JsonTable | null): string | null {
  const added = numberIn(counts, "aiCharsAdded");
  const removed = numberIn(counts, "aiCharsRemoved");
  return added === null || removed === null ? null : `${count(added, "character")} added, ${removed} removed`;
}
