import type { Problem } from "../change/change.ts";
import type { ChangedDeclaration } from "../interfaces/declaration.ts";
import type { LineSpan } from "../text/lineSpan.ts";
import type { Finding, RuleSetting } from "./finding.ts";
import type { PackFile } from "./packFile.ts";

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

/** How a change is to be looked at. */
export interface AnalysisOptions {
  /** Whether rules of low confidence look as well. */
  readonly thorough?: boolean;
  /** What a team says of single rules. */
  readonly settings?: readonly RuleSetting[];
  /** Rule packs beside the built-in ones. */
  readonly packs?: readonly PackFile[];
}

/** What is to be said of rule packs: which rules they have, and what is wrong. */
export interface PackCheck {
  /** As `<category>/<id>`. */
  readonly rules: readonly string[];
  readonly problems: readonly Problem[];
}

/** One question to an analysis worker: what the rules say of a file, or whether packs can be used. */
export type AnalysisQuestion =
  | { readonly kind: "analyze"; readonly input: AnalysisInput; readonly options: AnalysisOptions }
  | { readonly kind: "check"; readonly packs: readonly PackFile[] };

/** What the rules say of one file. Findings come without ids. */
export interface AnalysisResult {
  readonly path: string;
  readonly language: string | null;
  readonly findings: readonly Omit<Finding, "id">[];
  /** Findings that hold only if other files of the head bear them out. */
  readonly unconfirmed?: readonly Omit<Finding, "id">[];
  /** Declarations that callers in other files see otherwise. */
  readonly interfaces?: readonly ChangedDeclaration[];
  readonly problems: readonly Problem[];
}
