import type { Detection, Position } from "./finding.ts";
import type { Match } from "./match.ts";
import { normalizeCode } from "./normalizeCode.ts";

/** A pattern for a language without a grammar. It is tried on each unit of the text: an instruction, a statement. */
export interface TextPattern {
  readonly rule: string;
  readonly detects: Detection;
  readonly role: Match["role"];
  /** Its groups `match`, `key` and `value` are as the captures of a query; without `match` the unit is shown. */
  readonly pattern: RegExp;
  /** The unit must not match this. */
  readonly unless: RegExp | null;
  /** No unit before it may match this; where it has a group `key`, none with the same key. */
  readonly unlessEarlier: RegExp | null;
  /** No later unit may match this; where it has a group `key`, none with the same key. */
  readonly unlessLater: RegExp | null;
  readonly key: string | null;
  readonly compare: string | null;
}

/** A piece of a text that says one thing, with its place. `text` is one line; `offset` is 0-based, in UTF-16 units. */
export interface TextUnit {
  readonly text: string;
  readonly offset: number;
  readonly length: number;
  readonly symbol: string;
  /** Whether other units lie in it: only a pattern that begins with `^whole` is about it. */
  readonly isWhole?: boolean;
}

/** Runs patterns on the units of a text; `positionAt` turns an offset into a place. */
export function matchTextPatterns(
  patterns: readonly TextPattern[],
  units: readonly TextUnit[],
  positionAt: (offset: number) => Position,
): Match[] {
  return patterns.flatMap((pattern) =>
    units.flatMap((unit, index) => {
      if (unit.isWhole === true && !pattern.pattern.source.startsWith("^whole")) return [];
      const found = pattern.pattern.exec(unit.text);
      if (found === null || pattern.unless?.test(unit.text) === true) return [];
      const { unlessEarlier: earlier, unlessLater: later } = pattern;
      const key = pattern.key ?? found.groups?.key ?? unit.text;
      if (earlier !== null && units.slice(0, index).some(({ text }) => isAbout(earlier, text, key)))
        return [];
      if (later !== null && units.slice(index + 1).some(({ text }) => isAbout(later, text, key))) return [];
      return [
        {
          rule: pattern.rule,
          detects: pattern.detects,
          role: pattern.role,
          start: positionAt(unit.offset),
          end: positionAt(unit.offset + unit.length),
          symbol: unit.symbol,
          key: normalizeCode(key),
          context: normalizeCode(unit.text),
          value: found.groups?.value ?? null,
          compare: pattern.compare,
          protects: [],
          surroundings: [],
        },
      ];
    }),
  );
}

/** Whether a pattern matches a text and, where it has a key, is about the same one. */
function isAbout(pattern: RegExp, text: string, key: string): boolean {
  const found = pattern.exec(text);
  return found !== null && (found.groups?.key === undefined || found.groups.key === key);
}

/** A function that turns a 0-based offset in UTF-16 units into a position of a text. */
export function createPositionAt(text: string): (offset: number) => Position {
  const starts = [0];
  for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1)) {
    starts.push(index + 1);
  }
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
