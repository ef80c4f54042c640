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

/** The lines that `splitLines` gives, for who needs few of them: each is cut out when it is asked for. */
export function lineList(text: string): LineList {
  // Where the lines start, as far as anybody has asked; the last of them may be behind the text.
  const starts = [0];
  return {
    at(index) {
      for (let start = starts.at(-1) ?? 0; starts.length < index + 2 && start < text.length;) {
        const feed = text.indexOf("\n", start);
        start = (feed === -1 ? text.length : feed) + 1;
        starts.push(start);
      }
      const [start, end] = [starts[index], starts[index + 1]];
      return start === undefined || end === undefined ? undefined : text.slice(start, end - 1);
    },
  };
}

/** A line without the carriage return that a CRLF line ending leaves on it. */
export function withoutCarriageReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
