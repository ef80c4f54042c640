import { isAgentBlameNote, parseAgentBlameNote } from "./agentBlameNote.ts";
import { parseAuthorshipLog } from "./authorshipLog.ts";
import { parseTable, type JsonTable } from "./jsonTable.ts";
import { isKiroNote, parseKiroNote } from "./kiroNote.ts";
import { isQwenNote, parseQwenNote } from "./qwenNote.ts";
import type { ParsedRecord } from "./records.ts";
import { isSourceTraceNote, parseSourceTraceNote } from "./sourceTraceNote.ts";
import { isWhogititNote, parseWhogititNote } from "./whogititNote.ts";

interface NoteFormat {
  /** Whether an object's members are those of this format. */
  readonly fits: (table: JsonTable) => boolean;
  readonly parse: (table: JsonTable, where: string) => ParsedRecord;
}

/** The JSON formats that are kept in notes, told apart by their members: several tools write to the same ref. */
const formats: readonly NoteFormat[] = [
  { fits: isQwenNote, parse: parseQwenNote },
  { fits: isKiroNote, parse: parseKiroNote },
  { fits: isAgentBlameNote, parse: parseAgentBlameNote },
  { fits: isSourceTraceNote, parse: parseSourceTraceNote },
  { fits: isWhogititNote, parse: parseWhogititNote },
];

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
  return /(?:^|\n)---\r?(?:\n|$)/.test(body) ? parseAuthorshipLog(text, where) : null;
}
