import type { Problem } from "../change/change.ts";
import type { LineSpan } from "../text/lineSpan.ts";
import type { Finding } from "./finding.ts";

/** Where a change removed and added lines, on both sides. */
export interface ChangedLines {
  readonly base: LineSpan;
  readonly head: LineSpan;
}

/** One file to look at: its texts and where they differ. */
export interface AnalysisInput {
  readonly path: string;
  readonly base: string | null;
  readonly head: string | null;
  readonly edits: readonly ChangedLines[];
  /** git's modes, `100644`; `null` where the file does not exist on that side. */
  readonly modes: { readonly base: string | null; readonly head: string | null };
}

/** What the rules say of one file. Findings come without ids. */
export interface AnalysisResult {
  readonly path: string;
  readonly language: string | null;
  readonly findings: readonly Omit<Finding, "id">[];
  readonly problems: readonly Problem[];
}
