import { readFile } from "node:fs/promises";
import { join } from "node:path";

import type { TextPattern } from "../../core/rules/textPattern.ts";
import { placeIn } from "./expandWords.ts";
import { noPacks, type QueryFile, type RulePacks } from "./parseRulePacks.ts";
import type { PatternPlace } from "./patternPlace.ts";

// Rules as the build leaves them beside the program: parsed already, for that takes longer than most reviews.

/** A pattern with its needs by their numbers: many patterns need the same. */
type PackedPattern = Omit<PatternPlace, "needs"> & { readonly needs: readonly number[] };

/** What is in the file; what `packRules` writes. */
export interface PackedRules extends Pick<RulePacks, "rules" | "directives"> {
  readonly textPatterns: readonly (readonly [language: string, patterns: readonly TextPattern[]])[];
  readonly queries: readonly (Pick<QueryFile, "file" | "category" | "language"> & {
    readonly text: string;
    readonly patterns: readonly PackedPattern[];
  })[];
  readonly needs: readonly (readonly string[])[];
}

/** The packs that `packRules` packed. */
export function unpackRules(text: string): RulePacks {
  const { rules, directives, textPatterns, queries, needs } = JSON.parse(text, (_, value: unknown) =>
    isPackedRegExp(value) ? new RegExp(...value.regExp) : value,
  ) as PackedRules;
  return {
    ...noPacks,
    rules,
    directives,
    textPatterns: new Map(textPatterns),
    queries: queries.map(({ text: source, patterns, ...file }) => ({
      ...file,
      isTeams: false,
      source: { text: source, placeOf: (index) => placeIn(source, index) },
      patterns: patterns.map((place) => ({
        ...place,
        needs: place.needs.map((number) => needs[number] ?? []),
      })),
    })),
  };
}

/** The rules beside a program that was built. */
export async function readPackedRules(folder: string): Promise<RulePacks> {
  return unpackRules(await readFile(join(folder, packedRulesFile), "utf8"));
}

/** The name that the build gives to what `packRules` packed. */
export const packedRulesFile = "rules.json";

function isPackedRegExp(value: unknown): value is { readonly regExp: [string, string] } {
  return typeof value === "object" && value !== null && "regExp" in value;
}
