/** A line of a file that the search for words found. */
export interface WordPlace {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}
