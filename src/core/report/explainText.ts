import { nearestAddedLine } from "../change/nearestEdit.ts";
import type { FileChange } from "../change/change.ts";
import { describeHunk, describeLine } from "../provenance/describe.ts";
import { count } from "../text/count.ts";
import { endOf } from "../text/lineSpan.ts";
import type { ExplainedHunk, ExplainedLine, Explanation } from "./explanation.ts";
import { findingLine } from "./findingLine.ts";
import { problemLines } from "./problemLines.ts";

/** Who wrote a line or the hunks of a file and how we know, as text for a terminal. */
export function explainText({ file, line, hunks, problems }: Explanation): string {
  const head =
    line === null
      ? [`${file.path} · ${[...renameWords(file), count(hunks.length, "hunk")].join(" · ")}`]
      : [`${file.path}:${line.line}`, ...indented(lineWords(file, line, hunks[0]))];
  const blocks = hunks.flatMap((one) => [
    hunkTitle(one, line),
    ...indented([...hunkWords(one, line), ...one.findings.map(findingLine)]),
  ]);
  return [...head, ...blocks, ...problemLines(problems)].join("\n") + "\n";
}

/** What there is to say of the line itself: who wrote it and how we know, or that the change did not add it. */
export function lineWords(
  file: FileChange,
  { line, provenance, edit, isAdded }: ExplainedLine,
  hunk: ExplainedHunk | undefined,
): string[] {
  if (provenance !== null && hunk !== undefined) {
    const [author = "", ...basis] = describeLine(provenance, hunk.provenance);
    // The share stands with the hunk.
    return [author, ...basis.filter((words) => words !== describeHunk(hunk.provenance)[0])];
  }
  if (isAdded) return ["The change added this line, but it is blank: blank lines do not count as anybody's."];
  if (file.blobs.head === null)
    return ["The change deletes this file: none of its lines is left, and no record tells who deleted."];
  if (edit === null) return ["The change did not add this line: it changes no line of this file."];
  const nearest = nearestAddedLine(edit, line);
  const where =
    nearest === null
      ? `Nearest to it, the change removed ${count(edit.base.lines, "line")} just before line ${edit.head.start}.`
      : `The nearest line it added is line ${nearest}.`;
  return [`The change did not add this line. ${where}`];
}

/** What there is to say of a hunk: its share where the line was told of, all of it otherwise. */
export function hunkWords({ provenance }: ExplainedHunk, line: ExplainedLine | null): string[] {
  const words = describeHunk(provenance);
  return line?.provenance == null ? words : words.slice(0, 1);
}

function hunkTitle({ hunk }: ExplainedHunk, line: ExplainedLine | null): string {
  const title = line === null || line.isAdded ? "Hunk" : "Nearest hunk";
  const { start, lines } = hunk.head;
  if (hunk.edits.every((edit) => edit.kind === "file")) return `${title} ${hunk.path}, the file as a whole`;
  return `${title} ${hunk.path}:${lines > 1 ? `${start}-${endOf(hunk.head) - 1}` : start}`;
}

function renameWords({ oldPath }: FileChange): string[] {
  return oldPath === null ? [] : [`was ${oldPath}`];
}

function indented(words: readonly string[]): string[] {
  return words.map((line) => `  ${line}`);
}
