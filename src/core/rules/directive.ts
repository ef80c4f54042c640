import { endOf, type LineSpan } from "../text/lineSpan.ts";

/** How far a suppression reaches from where it stands. `item` is the declaration that an annotation belongs to. */
export type Reach = "line" | "next" | "line-or-next" | "line-or-rest" | "rest" | "item";

/** A form in which some tool is told to keep silent. */
export interface Directive {
  /** The rule that reports it where it is new, as `<category>/<id>`. */
  readonly rule: string;
  readonly tool: string;
  /** The packs of the languages it is written in; `*` for all. */
  readonly packs: readonly string[];
  /** Its group `names` holds the names of what is kept silent; without any, everything is. */
  readonly pattern: RegExp;
  readonly reach: Reach;
  /** A later comment that matches ends it. */
  readonly until: RegExp | null;
  /** The rule that reports it where a later comment ends it: then it covers no more than it says. */
  readonly endedRule: string | null;
  /** The rule that reports it where it covers no rest of a file and a comment right above it says why it is there. */
  readonly explainedRule: string | null;
  /** Whether it keeps silent what our rules look for as well; `false` for types, coverage and the like. */
  readonly covers: boolean;
  /** A text with one such directive. */
  readonly example: string;
}

/** A comment or an annotation of a text, without the characters that make it one. */
export interface Remark {
  readonly text: string;
  readonly lines: LineSpan;
  /** Whether code stands before it on its line. */
  readonly isTrailing: boolean;
  /** The lines of the declaration that it belongs to, if it does. */
  readonly item: LineSpan | null;
}

/** The first of the directives that a remark is, and the names it gives. */
export function readDirective(
  { text }: Remark,
  directives: readonly Directive[],
): { readonly directive: Directive; readonly names: readonly string[] } | null {
  for (const directive of directives) {
    const found = directive.pattern.exec(text);
    if (found === null) continue;
    const names = found.groups?.names?.toLowerCase().match(/[@\w][\w@/.:-]*/g) ?? [];
    return { directive, names };
  }
  return null;
}

/** The lines that the directive of a remark is about; `remarks` are all of the text, `nextLine` finds the next with code. */
export function linesOfDirective(
  { reach, until }: Directive,
  remark: Remark,
  text: {
    readonly remarks: readonly Remark[];
    readonly nLines: number;
    readonly nextLine: (line: number) => number;
  },
): LineSpan {
  const { lines, isTrailing } = remark;
  const after = endOf(lines);
  if (reach === "item") return remark.item ?? lines;
  if (reach === "line" || (isTrailing && reach !== "rest" && reach !== "next")) return lines;
  if (reach === "next" || reach === "line-or-next") return { start: text.nextLine(after), lines: 1 };
  const end = text.remarks.find((other) => other.lines.start >= after && until?.test(other.text) === true);
  return { start: lines.start, lines: (end?.lines.start ?? text.nLines + 1) - lines.start };
}
