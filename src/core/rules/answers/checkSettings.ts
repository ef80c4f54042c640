import { splitLines } from "../../text/lines.ts";
import { linesOf } from "./changedLines.ts";
import { around, type Question } from "./question.ts";

/** What says which checks a project wants: a tool's own file, or one that has settings of other things as well. */
const ownSettings =
  /(^|\/)\.?(eslint|oxlint|tslint|stylelint|biome|[jt]sconfig|ruff|flake8|pylint|mypy|pyright|golangci|rubocop|detekt|phpstan)[^/]*$/;
const sharedSettings = /(^|\/)(pyproject\.toml|setup\.cfg|tox\.ini|package\.json)$/;

/** Whether the settings are new and take the place of no others: what they leave out was never on. */
export function isFirstChoice(question: Question): boolean {
  const { path, code, sides, change } = question;
  if (/ignoreBuildErrors|ignoreDuringBuilds|transpileOnly|"strict"/.test(code)) return false;
  if (sides.base !== null) return isSectionNew(question);
  const { files } = change;
  return !files.some(
    (file) =>
      file.path !== path &&
      isCheckSettings(file.path) &&
      (file.status === "deleted" || linesOf(file).removed.length > 0),
  );
}

/** Whether the file said so before: only a remark above it is gone, or what stands around it. */
export function isOffAlready({ code, sides: { base } }: Question): boolean {
  return splitLines(base ?? "").some((line) => line.trim() === code.trim());
}

/** Whether the settings are those of the tests: `tsconfig.test.json`. */
export function isForTestsAlone({ path }: Question): boolean {
  return /(^|\/)[^/]*[._-](test|tests|spec)[._-][^/]*$/.test(path);
}

/** Whether the settings of ruff begin with this change, in a file that has settings of other things as well. */
function isSectionNew({ code, sides: { base, head } }: Question): boolean {
  const { before } = around(head, code);
  const section = before.match(/^\[tool\.ruff[\w.-]*\]/gm)?.at(-1);
  return (
    section !== undefined && !(base ?? "").includes(section) && !/^\s*(extend-)?select\s*=/m.test(base ?? "")
  );
}

/**
 * Whether the check is what is new: the code stood there without the comment that keeps the check silent, and the
 * settings of checks changed with it. What is still to be looked at is asked about.
 */
export function isCheckNew({ code, sides: { base }, change: { files } }: Question): boolean {
  if (/\b(to-?do|fix-?me)\b/i.test(code)) return false;
  const bare = code.replace(/\s*(#|\/\/|--)(?!.*["'])[^\n]*$/, "");
  return (
    bare !== code &&
    splitLines(base ?? "").includes(bare) &&
    files.some((file) => isCheckSettings(file.path) && linesOf(file).added.some(isAboutChecks(file.path)))
  );
}

function isCheckSettings(path: string): boolean {
  return ownSettings.test(path) || sharedSettings.test(path);
}

/** Which lines of a file of settings are about checks: all of a tool's own, and those that name one among others. */
function isAboutChecks(path: string): (line: string) => boolean {
  return (line) =>
    ownSettings.test(path) || /ruff|flake8|bandit|lint|biome|\b(extend-)?select\b|"rules"/i.test(line);
}

/** Tools of which one takes the place of another, or of an older form of itself. */
const families = [/eslint|oxlint|tslint|biome/, /stylelint|biome/, /rubocop/, /golangci/, /prettier|biome/];

/**
 * Whether the file of settings takes the place of another one that goes: `eslint.config.js` of `.eslintrc.json`, or
 * `biome.json` of it.
 */
export function isConverted({ path, sides: { base }, change: { files } }: Question): boolean {
  const isOf = (family: RegExp, other: string): boolean =>
    family.test(/(?:^|\/)\.?([a-z]+)[^/]*$/.exec(other)?.[1] ?? "");
  return (
    base === null &&
    files.some(
      ({ path: other, status }) =>
        status === "deleted" && families.some((family) => isOf(family, path) && isOf(family, other)),
    )
  );
}
