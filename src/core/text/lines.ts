/**
 * Splits a text into its lines without their line feeds; a carriage return before the feed stays on the line.
 * A trailing line feed ends the last line and starts none, so `splitLines("a\n")` is `["a"]`, as git counts lines.
 */
export function splitLines(text: string): string[] {
  if (text === "") return [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Lines by their 0-based index, without line feeds; an array of lines is one such list. */
export interface LineList {
  at(index: number): string | undefined;
}

/** A line without the carriage return that a CRLF line ending leaves on it. */
export function withoutCarriageReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
