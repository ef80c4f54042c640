import { linesOfDirective, readDirective, type Directive } from "../../core/rules/directive.ts";
import { endOf } from "../../core/text/lineSpan.ts";
import type { Suppression } from "../../core/rules/match.ts";
import { normalizeCode } from "../../core/rules/normalizeCode.ts";
import { createPositionAt } from "../../core/rules/textPattern.ts";
import type { PlacedRemark } from "./findRemarks.ts";
import type { Symbols } from "./symbols.ts";

/** Where remarks stand. */
export interface RemarkedText {
  readonly text: string;
  readonly symbols: Symbols;
}

/** The remarks that tell a tool to keep silent, as suppressions. */
export function findSuppressions(
  placed: readonly PlacedRemark[],
  directives: readonly Directive[],
  { text, symbols }: RemarkedText,
): Suppression[] {
  if (placed.length === 0 || directives.length === 0) return [];
  const lines = text.split("\n");
  const positionAt = createPositionAt(text);
  const remarks = placed.map(({ remark }) => remark);
  const remarked = new Set(
    remarks.filter((remark) => !remark.isTrailing).map((remark) => remark.lines.start),
  );
  const explained = new Set(
    remarks
      .filter((remark) => !remark.isTrailing && readDirective(remark, directives) === null)
      .map((remark) => endOf(remark.lines)),
  );
  const nextLine = (line: number): number => {
    let next = line;
    while (next <= lines.length && (lines[next - 1]?.trim() === "" || remarked.has(next))) next += 1;
    return next;
  };
  return placed.flatMap(({ remark, start, end }): Suppression[] => {
    const read = readDirective(remark, directives);
    if (read === null) return [];
    const { directive, names } = read;
    const stop = start + text.slice(start, end).trimEnd().length;
    const about = linesOfDirective(directive, remark, { remarks, nLines: lines.length, nextLine });
    const isEnded = endOf(about) <= lines.length;
    const isExplained = explained.has(remark.lines.start);
    const explainedRule =
      isExplained && (isEnded || directive.reach !== "rest") ? directive.explainedRule : null;
    const rule = explainedRule ?? (isEnded ? directive.endedRule : null);
    const match = {
      rule: rule ?? directive.rule,
      detects: "introduced",
      role: "report",
      start: positionAt(start),
      end: positionAt(stop),
      symbol: symbols.pathAround(start, stop),
      key: `${directive.tool} ${[...names].sort().join(" ")}`,
      context: normalizeCode(remark.text),
      value: null,
      compare: null,
      protects: [],
      surroundings: [],
      exact: true,
    } as const;
    return [{ match, names, lines: about, tool: directive.tool, covers: directive.covers }];
  });
}
