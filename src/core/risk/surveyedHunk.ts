import type { FileChange, Hunk } from "../change/change.ts";
import type { NoiseKind } from "../noise/noise.ts";
import type { HunkProvenance } from "../provenance/provenance.ts";
import type { Finding } from "../rules/finding.ts";

/** A hunk with what was found out about it. */
export interface SurveyedHunk {
  readonly key: string;
  readonly hunk: Hunk;
  readonly file: FileChange;
  readonly findings: readonly Finding[];
  readonly provenance: HunkProvenance;
  readonly noise: NoiseKind | null;
  /** Whether the team's policy calls its path critical: what is no noise there is read first. */
  readonly isCritical?: boolean;
}
