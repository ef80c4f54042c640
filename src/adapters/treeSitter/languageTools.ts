import { readFile } from "node:fs/promises";

import { Language as Grammar, Parser, Query } from "web-tree-sitter";

import type { Directive } from "../../core/rules/directive.ts";
import type { TextPattern } from "../../core/rules/textPattern.ts";
import type { RulePacks } from "../rulePacks/parseRulePacks.ts";
import type { PackProblem } from "../rulePacks/packProblem.ts";
import type { Assets } from "./assets.ts";
import { compileQueries, type CompiledFiles, type CompiledQuery } from "./compileQueries.ts";
import type { Language } from "./language.ts";
import { languageById } from "./languages.ts";

/** A language ready for use: its grammar and its compiled queries. */
export interface LanguageTools {
  readonly language: Language;
  /** `null` for a language that is only cut into units. */
  readonly grammar: Grammar | null;
  readonly queries: readonly CompiledQuery[];
  readonly symbols: readonly Query[];
  /** What finds scripts in the text, by the paths it is for. */
  readonly scripts: readonly { readonly paths: RegExp; readonly query: Query }[];
  readonly textPatterns: readonly TextPattern[];
  readonly directives: readonly Directive[];
  readonly problems: readonly PackProblem[];
}

/** Loads languages when they are first needed. */
export interface LanguageShelf {
  /** With the queries of all rules, or of those that look when nobody asks for all. */
  load(id: string, which: "all" | "usual"): Promise<LanguageTools>;
  dispose(): void;
}

let runtime: Promise<void> | null = null;

/** Creates a shelf; nothing is read until a language is asked for. */
export function createLanguageShelf(assets: Assets, packs: RulePacks): LanguageShelf {
  const loaded = new Map<string, Promise<LanguageTools>>();
  const queries = new Set<Query>();
  const loadOnce = async (language: Language, which: "all" | "usual"): Promise<LanguageTools> => {
    const textPatterns = language.packs.flatMap((pack) => packs.textPatterns.get(pack) ?? []);
    const none = {
      language,
      textPatterns,
      directives: packs.directives.filter(({ packs: names }) =>
        names.some((name) => name === "*" || language.packs.includes(name)),
      ),
      grammar: null,
      queries: [],
      symbols: [],
      scripts: [],
      problems: [],
    };
    if (language.grammar === null) return none;
    // The runtime is one per process, whoever asks first.
    runtime ??= Parser.init({ locateFile: () => assets.runtime });
    await runtime;
    const grammar = await Grammar.load(await readFile(assets.grammar(language.grammar)));
    const files = packs.queries.filter((file) => language.packs.includes(file.language));
    const compile = (isWanted: (category: string) => boolean): CompiledFiles =>
      compileQueries(
        grammar,
        files.filter(({ category }) => isWanted(category)),
        packs.rules,
        ({ confidence }) => which === "all" || confidence !== "low",
      );
    const symbols = compile((category) => category === "");
    const patterns = compile((category) => category !== "");
    const scripts = (language.scripts ?? []).map(({ paths, query }) => ({
      paths,
      query: new Query(grammar, query),
    }));
    for (const { query } of [...symbols.compiled, ...patterns.compiled, ...scripts]) queries.add(query);
    return {
      ...none,
      grammar,
      queries: patterns.compiled,
      symbols: symbols.compiled.map(({ query }) => query),
      scripts,
      problems: [...symbols.problems, ...patterns.problems],
    };
  };
  return {
    load(id, which) {
      const name = `${which} ${id}`;
      const known = loaded.get(name) ?? loadOnce(languageById(id), which);
      loaded.set(name, known);
      return known;
    },
    dispose() {
      for (const query of queries) query.delete();
      queries.clear();
      loaded.clear();
    },
  };
}
