import type { Change, Edit, FileChange, Hunk, Problem } from "../change/change.ts";
import type { HunkProvenance, LineProvenance } from "../provenance/provenance.ts";
import type { Finding } from "../rules/finding.ts";

/** What `fresh-eyes explain` knows of a line, or of a whole file, of the change. */
export interface Explanation {
  readonly change: Change;
  readonly file: FileChange;
  /** `null` when the whole file was asked for. */
  readonly line: ExplainedLine | null;
  /** The hunk that adds the line, else the nearest one; all hunks of the file when no line was asked for. */
  readonly hunks: readonly ExplainedHunk[];
  readonly problems: readonly Problem[];
}

/** A 1-based line of the head. */
export interface ExplainedLine {
  readonly line: number;
  /** Who wrote it; `null` where the change did not add it, or added it blank. */
  readonly provenance: LineProvenance | null;
  /** The edit that adds it, else the nearest one; `null` where the file has no text edits. */
  readonly edit: Edit | null;
  readonly isAdded: boolean;
}

/** A hunk with who wrote it and what the rules say of it. */
export interface ExplainedHunk {
  readonly hunk: Hunk;
  readonly provenance: HunkProvenance;
  readonly findings: readonly Finding[];
}
