import type { Problem } from "../../core/change/change.ts";
import { distinctProblems } from "../../core/change/distinctProblems.ts";
import { changedDeclarations } from "../../core/interfaces/changedDeclarations.ts";
import type { LineSpan } from "../../core/text/lineSpan.ts";
import { rulesAcrossFiles } from "../../core/rules/acrossFiles/acrossFiles.ts";
import { findRemovedTests } from "../../core/rules/acrossFiles/removedTests.ts";
import { activeRules } from "../../core/rules/activeRules.ts";
import type { AnalysisInput, AnalysisOptions, AnalysisResult } from "../../core/rules/analysis.ts";
import { comparatorOf } from "../../core/rules/comparators.ts";
import { compareSides } from "../../core/rules/compareSides.ts";
import type { Finding, Rule } from "../../core/rules/finding.ts";
import { findModeChange } from "../../core/rules/gitMode.ts";
import { findMarkupScripts } from "../../core/rules/markup.ts";
import { absentSide } from "../../core/rules/match.ts";
import { selectFindings } from "../../core/rules/selectFindings.ts";
import { applySuppressions } from "../../core/rules/applySuppressions.ts";
import { isTestPath } from "../../core/rules/testPath.ts";
import { isGeneratedText, isVendoredPath } from "../../core/rules/vendoredPath.ts";
import type { RulePacks } from "../rulePacks/parseRulePacks.ts";
import { describePackProblem, type PackProblem } from "../rulePacks/packProblem.ts";
import type { Assets } from "./assets.ts";
import { createDeadline, DeadlineError } from "./deadline.ts";
import type { Language } from "./language.ts";
import { languageOf, languages } from "./languages.ts";
import { createLanguageShelf, type LanguageTools } from "./languageTools.ts";
import { readSide, type ReadSide } from "./readSide.ts";

/** What the engine gives up on. Sizes in UTF-16 units, times in milliseconds. */
export interface EngineLimits {
  readonly maxFileLength: number;
  readonly maxLineLength: number;
  /** A text of some size whose lines are longer than this on average was written by a bundler. */
  readonly averageLineLength: number;
  readonly budgetMs: number;
  /** How many matches of a query may be under way at once; more are left out, so that no text keeps it busy for ever. */
  readonly matchLimit: number;
  /** The share of a file, 0 to 1, that may be unparsable before it is said. */
  readonly errorShare: number;
}

/** Limits that ordinary source files stay far below. */
export const defaultLimits: EngineLimits = {
  maxFileLength: 1_000_000,
  maxLineLength: 20_000,
  averageLineLength: 250,
  budgetMs: 5_000,
  matchLimit: 8_192,
  errorShare: 0.2,
};

/** Runs the rules on one file at a time. */
export interface RuleEngine {
  /** Never rejects: what went wrong with a file is a problem of its result. */
  analyze(input: AnalysisInput, options?: AnalysisOptions): Promise<AnalysisResult>;
  /** What is wrong with the packs, those for some languages tried as well. */
  check(packNames: readonly string[]): Promise<readonly Problem[]>;
  /** Frees the queries. */
  dispose(): void;
}

/** Creates an engine for rule packs; grammars are loaded when a file first needs them. */
export function createRuleEngine(
  assets: Assets,
  packs: RulePacks,
  limits: EngineLimits = defaultLimits,
): RuleEngine {
  const shelf = createLanguageShelf(assets, packs);

  async function readSides(
    input: AnalysisInput,
    { language, rules }: { readonly language: Language; readonly rules: readonly Rule[] },
  ): Promise<ReadSides> {
    const which = rules.some(({ confidence }) => confidence === "low") ? "all" : "usual";
    const tools = await shelf.load(language.id, which);
    const embedded = new Map<string, LanguageTools>();
    for (const id of languagesInside(language, input)) embedded.set(id, await shelf.load(id, which));
    const { budgetMs, matchLimit } = limits;
    const reading = {
      path: input.path,
      tools,
      embedded,
      matchLimit,
      deadline: createDeadline(budgetMs),
      isAlone: input.base === null || input.head === null,
    };
    const read = (text: string | null, edits: readonly LineSpan[]): ReadSide =>
      text === null
        ? { side: absentSide, declarations: [], errorShare: 0, isCutShort: false }
        : readSide(text, { ...reading, edits });
    const loaded = [tools, ...embedded.values()].flatMap((one) => one.problems);
    const problems = [...packs.problems, ...loaded].map(unusable);
    const [onBase, onHead] = [input.edits.map(({ base }) => base), input.edits.map(({ head }) => head)];
    return { base: read(input.base, onBase), head: read(input.head, onHead), problems };
  }

  async function findInTexts(
    input: AnalysisInput,
    { language, rules }: { readonly language: Language; readonly rules: readonly Rule[] },
  ): Promise<FileFindings> {
    const { base, head, problems } = await readSides(input, { language, rules });
    const isBroken = head.errorShare > limits.errorShare;
    const sides = { base: base.side, head: head.side, edits: input.edits };
    const differences = applySuppressions(compareSides(sides, comparatorOf), sides, packs.rules);
    const isAcross = ({ id }: Rule): boolean => rulesAcrossFiles.includes(id);
    const select = (selected: readonly Rule[]): readonly Omit<Finding, "id">[] =>
      selectFindings(differences, {
        path: input.path,
        rules: selected,
        edits: input.edits,
        testSymbols: language.testSymbols,
      });
    return {
      findings: select(rules.filter((rule) => !isAcross(rule))),
      unconfirmed: select(rules.filter(isAcross)),
      interfaces:
        isBroken || base.errorShare > limits.errorShare || isTestPath(input.path)
          ? []
          : changedDeclarations({
              path: input.path,
              language: language.id,
              base: base.declarations,
              head: head.declarations,
            }),
      problems: [
        ...problems,
        ...(isBroken ? [problem(input, `It could be read only partly as ${language.id}`)] : []),
        ...(base.isCutShort || head.isCutShort
          ? [problem(input, "A rule fits so many places that some were left out")]
          : []),
      ],
    };
  }

  async function analyze(input: AnalysisInput, options: AnalysisOptions = {}): Promise<AnalysisResult> {
    const { path } = input;
    const rules = activeRules(packs.rules, options, path);
    const language = languageOf(path, input.head ?? input.base ?? "");
    const found = (part: FileFindings): AnalysisResult => ({
      path,
      language: language?.id ?? null,
      findings: [...findModeChange(input, rules), ...part.findings],
      unconfirmed: [...findRemovedTests(input, rules), ...(part.unconfirmed ?? [])],
      interfaces: part.interfaces ?? [],
      problems: part.problems,
    });
    if (language === null || input.head === null || input.edits.length === 0 || isSkipped(input)) {
      return found({ findings: [], problems: [] });
    }
    const reason = reasonNotToAnalyze(input, limits);
    if (reason !== null) return found({ findings: [], problems: [problem(input, reason)] });
    try {
      return found(await findInTexts(input, { language, rules }));
    } catch (error) {
      const message =
        error instanceof DeadlineError ? error.message : `It could not be analysed: ${String(error)}`;
      return found({ findings: [], problems: [problem(input, message)] });
    }
  }

  async function check(packNames: readonly string[]): Promise<Problem[]> {
    const known = new Set(languages.flatMap((language) => language.packs));
    const strange = packNames.filter((name) => !known.has(name));
    const wanted = languages.filter((language) => language.packs.some((name) => packNames.includes(name)));
    const found: PackProblem[] = [];
    for (const { id } of wanted) found.push(...(await shelf.check(id)));
    return distinctProblems([
      ...[...packs.problems, ...found].map(unusable),
      ...strange.map((name) => ({
        path: "",
        message: `A rule can't be used: there is no language "${name}"`,
      })),
    ]);
  }

  return {
    analyze,
    check,
    dispose() {
      shelf.dispose();
    },
  };
}

interface ReadSides {
  readonly base: ReadSide;
  readonly head: ReadSide;
  readonly problems: readonly Problem[];
}

interface FileFindings extends Pick<AnalysisResult, "findings" | "unconfirmed" | "interfaces"> {
  readonly problems: readonly Problem[];
}

/** The ids of the languages that scripts inside a file are written in. */
function languagesInside(language: Language, { path, base, head }: AnalysisInput): string[] {
  if (language.units === "dockerfile") return ["bash"];
  if (language.units !== "markup")
    return language.scripts?.some(({ paths }) => paths.test(path)) === true ? ["bash"] : [];
  const scripts = [base ?? "", head ?? ""].flatMap(findMarkupScripts);
  return [...new Set(scripts.map((script) => script.language))];
}

function isSkipped({ path, base }: AnalysisInput): boolean {
  return isVendoredPath(path) || (base !== null && isGeneratedText(base));
}

function reasonNotToAnalyze({ base, head }: AnalysisInput, limits: EngineLimits): string | null {
  const texts = [base ?? "", head ?? ""];
  if (texts.some((text) => text.length > limits.maxFileLength)) {
    return `It is larger than ${limits.maxFileLength / 1_000_000} million characters and was not analysed`;
  }
  if (texts.some((text) => isMinified(text, limits))) return "It looks minified and was not analysed";
  // Nobody but the change itself says so of a new file.
  return base === null && isGeneratedText(head ?? "")
    ? "It says that it is generated and was not analysed"
    : null;
}

function isMinified(text: string, limits: EngineLimits): boolean {
  const lines = text.split("\n");
  const isWide = text.length > 10_000 && text.length / lines.length > limits.averageLineLength;
  return isWide || lines.some((line) => line.length > limits.maxLineLength);
}

/** A mistake in a pack; every file that meets it tells. */
function unusable(found: PackProblem): Problem {
  return { path: "", message: `A rule can't be used: ${describePackProblem(found)}` };
}

function problem({ path }: AnalysisInput, message: string): Problem {
  return { path, message };
}
