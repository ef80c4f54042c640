import { parseAuthorshipLog } from "./authorshipLog.ts";
import { parseTable, type JsonTable } from "./jsonTable.ts";
import type { ParsedRecord } from "./records.ts";

interface NoteFormat {
  /** Whether an object's members are those of this format. */
  readonly fits: (table: JsonTable) => boolean;
  readonly parse: (table: JsonTable, where: string) => ParsedRecord;
}

/** The JSON formats that are kept in notes, told apart by their members: several tools write to the same ref. */
const formats: readonly NoteFormat[] = [];

/**
 * Reads a git note by what its text looks like, whatever ref it stands under; `null` for a note that is none of the known
 * formats, which is no mistake: people keep all kinds of notes. `where` is the ref.
 */
export function parseNote(text: string, where: string): ParsedRecord | null {
  const body = text.trimStart();
  if (body.startsWith("{")) {
    const table = parseTable(body);
    const format = table === null ? undefined : formats.find(({ fits }) => fits(table));
    return table === null || format === undefined ? null : format.parse(table, where);
  }
  return /^---\r?$/m.test(body) ? parseAuthorshipLog(text, where) : null;
}
