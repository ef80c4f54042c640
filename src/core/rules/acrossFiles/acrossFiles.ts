import type { Change, Sides } from "../../change/change.ts";
import type { Finding } from "../finding.ts";

/** A finding as the rules give it, before it is numbered. */
export type FoundFinding = Omit<Finding, "id">;

/** Rules whose patterns find only what may be wrong: other files of the head say whether it is. */
export const rulesAcrossFiles: readonly string[] = [
  "unnamed-import",
  "test-file-removed",
  "dependency-without-lock",
];

/** The head as far as rules across files ask for it. */
export interface HeadFiles {
  readonly paths: ReadonlySet<string>;
  /** The texts of manifests, lock files and the like. */
  readonly texts: ReadonlyMap<string, string>;
}

/** A change, its texts by path, and the files of its head, changed or not. */
export interface WholeChange {
  readonly change: Change;
  readonly texts: ReadonlyMap<string, Sides<string | null>>;
  readonly head: HeadFiles;
}
