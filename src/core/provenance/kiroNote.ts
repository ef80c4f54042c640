import { namedAgent } from "./agents.ts";
import { listIn, textIn, type JsonTable } from "./jsonTable.ts";
import { refusedRecord, type FileClaim, type ParsedRecord } from "./records.ts";

const loggedEdit: FileClaim = {
  share: null,
  agent: namedAgent("kiro", null),
  words: "an edit by the agent was logged",
  strength: "medium",
};

/** The note calls these a person's files, but it only knows that it saw no edit. */
const noLoggedEdit: FileClaim = { ...loggedEdit, share: 0, words: "no edit by the agent was logged" };

/** Whether a note's members are those of the hooks for Kiro. */
export function isKiroNote(table: JsonTable): boolean {
  return Object.hasOwn(table, "attribution_state");
}

/**
 * Reads a note of the hooks for Kiro: the files of the commit that the agent edited, and the others. One edit makes a
 * whole file the agent's. When the hooks could not watch the agent the note says so, and there is no record at all.
 */
export function parseKiroNote(table: JsonTable, where: string): ParsedRecord {
  const state = textIn(table, "attribution_state");
  if (state === "unknown") return { record: null, problems: [] };
  if (state !== "measured") return refusedRecord("its state of attribution is not known here");
  const ai = listIn(table, "ai_files");
  const others = listIn(table, "human_files");
  if (ai === null || others === null) return refusedRecord("its files are not lists");
  const files = new Map<string, FileClaim>();
  for (const [paths, claim] of [[others, noLoggedEdit] as const, [ai, loggedEdit] as const]) {
    for (const path of paths) {
      if (typeof path !== "string") return refusedRecord("one of its files has no name");
      files.set(path, claim);
    }
  }
  return { record: { kind: "files", source: "kiro-note", where, files, others: null }, problems: [] };
}
