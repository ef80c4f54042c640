import type { LineSpan } from "../text/lineSpan.ts";
import type { Detection, Position } from "./finding.ts";

/** A place in one side of a file where a pattern of a rule matched. All texts are normalised by `normalizeCode`. */
export interface Match {
  /** The rule, as `<category>/<id>`. */
  readonly rule: string;
  readonly detects: Detection;
  /** `counterpart`: never reported, but a guard that turned into this did not go away. */
  readonly role: "report" | "counterpart";
  readonly start: Position;
  /** Exclusive. */
  readonly end: Position;
  /** The enclosing symbols, outermost first and joined by ".". */
  readonly symbol: string;
  /** What the match is about, without what may change about it. */
  readonly key: string;
  /** The match with what it belongs to: two that agree in it are the same place, moved at most. */
  readonly context: string;
  /** What `compare` compares on both sides. */
  readonly value: string | null;
  readonly compare: string | null;
  /** What a guard stands before, must still be in the same symbol of the head. */
  readonly protects: readonly string[];
  /** The other lines of the block a guard stands in; most must still be in the same symbol of the head. */
  readonly surroundings: readonly string[];
  /** Whether only the same text pairs with it: another one in its place is new. */
  readonly exact?: boolean;
  /** The work whose failure the match is about: the statement it belongs to, without what handles the failure. */
  readonly work?: string;
}

/** A suppression that stands in a text. */
export interface Suppression {
  readonly match: Match;
  readonly tool: string;
  /** Lower case; empty where everything is kept silent. */
  readonly names: readonly string[];
  readonly covers: boolean;
  readonly lines: LineSpan;
}

/** What the patterns found in one side of a file. */
export interface Side {
  readonly matches: readonly Match[];
  /** The text of each symbol by its path; "" is the whole file. */
  readonly symbols: ReadonlyMap<string, string>;
  readonly suppressions?: readonly Suppression[];
}

/** A side that does not exist: nothing is in it. */
export const absentSide: Side = { matches: [], symbols: new Map() };
