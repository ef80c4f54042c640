export type Severity = "high" | "medium" | "low";

/** How sure a rule is of being worth a question. `by-work`: high where a failure has a consequence, low elsewhere. */
export type Confidence = "high" | "medium" | "low" | "by-work";

/** What the change did: the head has it and the base had not, the base had a guard, or both have it and the head's is weaker. */
export type Detection = "introduced" | "removed" | "weakened";

/**
 * Where one question of a rule is enough: for the same value in a function, for each file, for the same code in all files
 * of a change, or for as long as the file has the same code.
 */
export type Once = "value" | "file" | "change" | "ever";

/** A place in a text, the end of a range being exclusive: 1-based line, 1-based column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A rule matched what the change did. Lines and columns are those of `side`. */
export interface Finding {
  readonly id: string;
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly detects: Detection;
  readonly path: string;
  readonly side: "base" | "head";
  readonly start: Position;
  readonly end: Position;
  /** The enclosing symbols, outermost first and joined by ".", or "" at the top of the file. */
  readonly symbol: string;
  readonly what: string;
  readonly why: string;
  readonly ask: string;
  readonly once?: readonly Once[];
}

/**
 * Whether a finding matters also where the base says that a file is generated: nobody writes its code, but what it brings
 * along is there all the same.
 */
export function isAskedOfGenerated({ category }: Pick<Finding, "category">): boolean {
  return category === "secrets" || category === "supply-chain";
}

/** The files a rule is about: what is right in a test may be wrong elsewhere, and the reverse. */
export type Scope = "code" | "tests" | "everywhere";

/** What a rule pack says of one rule (the file `rules.yml`). */
export interface Rule {
  readonly id: string;
  readonly category: string;
  readonly what: string;
  readonly why: string;
  readonly ask: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly detects: readonly Detection[];
  readonly scope: Scope;
  readonly once: readonly Once[];
  /** Names under which other tools know what it finds: whoever told those to keep silent told us. */
  readonly silencedBy: readonly string[];
  readonly since: string;
  readonly references: readonly string[];
  /** Whether it comes from a team's own packs. */
  readonly isTeams: boolean;
}

/** What every finding of a rule takes from it. */
export function toldBy(
  rule: Rule,
): Pick<Finding, "rule" | "category" | "severity" | "what" | "why" | "ask" | "once"> {
  const { id, category, severity, what, why, ask, once } = rule;
  return { rule: id, category, severity, what, why, ask, once };
}

/** How a team wants a rule or a category of rules treated. */
export interface RuleSetting {
  /** The id of a rule or of a category. */
  readonly id: string;
  /** `null` leaves the severity and only says where the rule looks. */
  readonly severity: Severity | "off" | null;
  /** Patterns of the paths where the setting holds; everywhere when empty. */
  readonly paths: readonly string[];
}

/** Orders severities for sorting: the most severe is 0. */
export function severityRank(severity: Severity): number {
  return { high: 0, medium: 1, low: 2 }[severity];
}
