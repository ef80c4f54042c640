import type { Analyzer, Work } from "../app/ports.ts";
import { UserError } from "../app/userErrors.ts";
import { checkCase, inputOfCase, type CheckedCase } from "../core/rules/fixtures/checkFixture.ts";
import type { FixtureCase } from "../core/rules/fixtures/fixture.ts";
import { missingCases, packFixtures } from "../core/rules/fixtures/packFixtures.ts";
import { isPackFile, teamRulesFolder, type PackFile } from "../core/rules/packFile.ts";
import { count } from "../core/text/count.ts";

/** What a command prints and the code it exits with. */
export interface CommandOutcome {
  readonly text: string;
  readonly exitCode: number;
}

/**
 * Runs the fixtures of rule packs against the packs. Exits with 0 when all is found as annotated, with 1 when not or when
 * a rule has no fixtures, and with 2 when a pack can't be used.
 */
export async function runRulesTest(
  files: readonly PackFile[],
  analyzer: Analyzer,
  work: Work,
): Promise<CommandOutcome> {
  const packs = files.filter(({ path }) => isPackFile(path));
  if (packs.length === 0) {
    throw new UserError(
      "There are no rule packs in this folder.",
      "A pack is a folder in it with a rules.yml and a file of patterns for each language.",
    );
  }
  const { rules, problems } = await analyzer.checkPacks(packs, work);
  if (problems.length > 0) {
    const messages = problems.map(({ message }) => message.replaceAll(`${teamRulesFolder}/`, ""));
    return { text: lines(messages), exitCode: 2 };
  }
  const fixtures = packFixtures(files);
  const cases = fixtures.flatMap((fixture) => fixture.cases.map((one) => ({ fixture, one })));
  const results = await analyzer.analyze(
    cases.map(({ fixture, one }) => inputOfCase(fixture.path, one)),
    work,
    { packs, thorough: true },
  );
  const failures = cases.flatMap(({ fixture, one }, index) => {
    const result = results[index];
    const own = result?.findings.filter(({ category, rule }) => rules.includes(`${category}/${rule}`)) ?? [];
    const messages = result?.problems.map(({ message }) => message) ?? [];
    const failure = describe(checkCase(one, own), messages);
    return failure === null ? [] : [`${fixture.file}: ${one.title}\n${failure}`];
  });
  const missing = missingCases(rules, fixtures);
  const summary = `${count(cases.length, "case")}, ${cases.length - failures.length} as annotated`;
  return {
    text: lines([...failures, ...missing, summary]),
    exitCode: failures.length + missing.length === 0 ? 0 : 1,
  };
}

/** Why a case is not as annotated, or `null` where it is. */
function describe(
  { expected, actual, isTitleWrong }: CheckedCase,
  problems: readonly string[],
): string | null {
  if (problems.length > 0) return indented(problems.join("\n"));
  const [wanted, found] = [print(expected), print(actual)];
  if (wanted !== found) return `  annotated:\n${indented(wanted)}\n  found:\n${indented(found)}`;
  return isTitleWrong
    ? '  The title must begin with "is silent" where nothing is annotated, and only there.'
    : null;
}

function print({ base, head }: FixtureCase): string {
  return base === null ? head : `--- base\n${base}--- head\n${head}`;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, "    ");
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}
