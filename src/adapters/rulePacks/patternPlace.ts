/** Where a pattern stands in a file of queries, `end` being exclusive, and what it says of itself. */
export interface PatternPlace {
  readonly start: number;
  readonly end: number;
  /** The id of its rule. */
  readonly rule: string;
  /** What it detects; `null` where it leaves that to its rule. */
  readonly detects: string | null;
  /** Of each set one word must stand in what the pattern matches, as `requiredWords` has them. */
  readonly needs: readonly (readonly string[])[];
  /** What it asks of the path of a file, before anything else. */
  readonly paths: readonly PathQuestion[];
}

/** A regular expression (flag `u`), and whether paths must match it. */
export interface PathQuestion {
  readonly pattern: string;
  readonly isWanted: boolean;
}
