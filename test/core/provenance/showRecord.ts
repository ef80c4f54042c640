import { agentWords } from "../../../src/core/provenance/agents.ts";
import { parseNote } from "../../../src/core/provenance/parseNote.ts";
import type { FileClaim, LineClaim, ParsedRecord } from "../../../src/core/provenance/records.ts";

/** What `parseNote` makes of a JSON value or a text: one line per claim, after the kind of record; or the problem. */
export function showNote(note: unknown): string[] {
  const text = typeof note === "string" ? note : JSON.stringify(note, null, 2);
  const parsed = parseNote(text, "refs/notes/test");
  return parsed === null ? ["no record of authorship"] : showRecord(parsed);
}

/** One line per claim, after the kind of record; or the problem. */
export function showRecord({ record, problems }: ParsedRecord): string[] {
  const refused = problems.map((problem) => `problem: ${problem}`);
  if (record === null) return refused.length > 0 ? refused : ["nothing"];
  const claims =
    record.kind === "lines"
      ? [...record.files].flatMap(([path, all]) => all.map((claim) => `${path}: ${showClaim(claim)}`))
      : [...record.files].map(([path, claim]) => `${path}: ${showFileClaim(claim)}`);
  return [record.source, ...claims, ...refused];
}

function showClaim({ by, agent, person, ranges, strength, key }: LineClaim): string {
  const who = agent === null ? (person ?? "") : agentWords(agent);
  const lines = ranges.map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  return [by, ...(who === "" ? [] : [who]), lines.join(","), strength, key].join(" | ");
}

function showFileClaim({ share, agent, words, strength }: FileClaim): string {
  return [share ?? "?", agent === null ? "?" : agentWords(agent), words, strength].join(" | ");
}
