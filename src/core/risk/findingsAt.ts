import { headLineOf } from "../change/headLineOf.ts";
import type { Finding } from "../rules/finding.ts";
import type { SurveyedHunk } from "./surveyedHunk.ts";

/** A finding and the 1-based line of the head where it stands, or stood. */
export interface FindingStop<Entry extends SurveyedHunk> {
  readonly entry: Entry;
  readonly finding: Finding;
  readonly line: number;
}

/** The findings that a 1-based line of a file is about: those it is part of, and on the head those whose code went from just there. */
export function findingsAt(entries: readonly SurveyedHunk[], side: Finding["side"], line: number): Finding[] {
  return entries.flatMap((entry) =>
    entry.findings.filter((finding) =>
      finding.side === side
        ? finding.start.line <= line && line <= finding.end.line
        : side === "head" && headLine(entry, finding) === line,
    ),
  );
}

/** One stop for each line that something was found on, hunk by hunk as they come, from the top of each down. */
export function findingStops<Entry extends SurveyedHunk>(entries: readonly Entry[]): FindingStop<Entry>[] {
  return entries.flatMap((entry) => {
    const stops = entry.findings.map((finding) => ({ entry, finding, line: headLine(entry, finding) }));
    const byLine = new Map(stops.reverse().map((stop) => [stop.line, stop]));
    return [...byLine.values()].sort((left, right) => left.line - right.line);
  });
}

function headLine({ file }: SurveyedHunk, { side, start }: Finding): number {
  return side === "head" ? start.line : headLineOf(file, start.line);
}
