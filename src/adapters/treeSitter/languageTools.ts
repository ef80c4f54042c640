import { readFile } from "node:fs/promises";

import { Language as Grammar, Parser, Query } from "web-tree-sitter";

import type { Directive } from "../../core/rules/directive.ts";
import type { TextPattern } from "../../core/rules/textPattern.ts";
import type { QueryFile, RulePacks } from "../rulePacks/parseRulePacks.ts";
import type { PackProblem } from "../rulePacks/packProblem.ts";
import type { Assets } from "./assets.ts";
import { compileQueries } from "./compileQueries.ts";
import type { Language } from "./language.ts";
import { languageById } from "./languages.ts";
import { createRuleQueries, noRuleQueries, type RuleQueries } from "./ruleQueries.ts";

/** A language ready for use: its grammar and its compiled queries. */
export interface LanguageTools {
  readonly language: Language;
  /** `null` for a language that is only cut into units. */
  readonly grammar: Grammar | null;
  readonly queries: RuleQueries;
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
  /** What is wrong with the files for a language, all of them compiled. */
  check(id: string): Promise<readonly PackProblem[]>;
  dispose(): void;
}

let runtime: Promise<void> | null = null;

/** Creates a shelf; nothing is read until a language is asked for. */
export function createLanguageShelf(assets: Assets, packs: RulePacks): LanguageShelf {
  const loaded = new Map<string, Promise<LanguageTools>>();
  const freed: (() => void)[] = [];
  const loadGrammar = async (name: string): Promise<Grammar> => {
    // The runtime is one per process, whoever asks first.
    runtime ??= Parser.init({ locateFile: () => assets.runtime });
    await runtime;
    return Grammar.load(await readFile(assets.grammar(name)));
  };
  const filesOf = (language: Language): QueryFile[] =>
    packs.queries.filter((file) => language.packs.includes(file.language));
  const loadOnce = async (language: Language, which: "all" | "usual"): Promise<LanguageTools> => {
    const textPatterns = language.packs.flatMap((pack) => packs.textPatterns.get(pack) ?? []);
    const none = {
      language,
      textPatterns,
      directives: packs.directives.filter(({ packs: names }) =>
        names.some((name) => name === "*" || language.packs.includes(name)),
      ),
      grammar: null,
      queries: noRuleQueries,
      symbols: [],
      scripts: [],
      problems: [],
    };
    if (language.grammar === null) return none;
    const grammar = await loadGrammar(language.grammar);
    const files = filesOf(language);
    const symbols = compileQueries(
      grammar,
      files.filter(({ category }) => category === ""),
      packs.rules,
    );
    const queries = createRuleQueries(
      grammar,
      files.filter(({ category }) => category !== ""),
      packs.rules,
      ({ confidence }) => which === "all" || confidence !== "low",
    );
    const scripts = (language.scripts ?? []).map(({ paths, query }) => ({
      paths,
      query: new Query(grammar, query),
    }));
    freed.push(() => {
      queries.dispose();
      for (const { query } of [...symbols.compiled, ...scripts]) query.delete();
    });
    return {
      ...none,
      grammar,
      queries,
      symbols: symbols.compiled.map(({ query }) => query),
      scripts,
      problems: [...symbols.problems, ...queries.problems],
    };
  };
  return {
    load(id, which) {
      const name = `${which} ${id}`;
      const known = loaded.get(name) ?? loadOnce(languageById(id), which);
      loaded.set(name, known);
      return known;
    },
    async check(id) {
      const language = languageById(id);
      if (language.grammar === null) return [];
      const { compiled, problems } = compileQueries(
        await loadGrammar(language.grammar),
        filesOf(language),
        packs.rules,
      );
      for (const { query } of compiled) query.delete();
      return problems;
    },
    dispose() {
      for (const free of freed) free();
      freed.length = 0;
      loaded.clear();
    },
  };
}
