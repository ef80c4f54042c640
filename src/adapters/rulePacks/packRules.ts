import type { PackedRules } from "./packedRules.ts";
import type { RulePacks } from "./parseRulePacks.ts";
import { readPatterns } from "./queryPatterns.ts";

/** Packs of ours, none with a problem, as one JSON text. */
export function packRules({ rules, queries, textPatterns, directives }: RulePacks): string {
  const numbers = new Map<string, number>();
  const needs: (readonly string[])[] = [];
  const numberOf = (words: readonly string[]): number => {
    const name = words.join("\n");
    const number = numbers.get(name) ?? needs.push(words) - 1;
    numbers.set(name, number);
    return number;
  };
  const packed: PackedRules = {
    rules,
    directives,
    textPatterns: [...textPatterns],
    queries: queries.map(({ file, category, language, source: { text } }) => {
      const patterns = readPatterns(text).map((place) => ({ ...place, needs: place.needs.map(numberOf) }));
      return { file, category, language, text, patterns };
    }),
    needs,
  };
  return JSON.stringify(packed, (_, value: unknown) =>
    value instanceof RegExp ? { regExp: [value.source, value.flags] } : value,
  );
}
