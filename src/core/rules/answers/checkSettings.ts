import { linesOf } from "./changedLines.ts";
import type { Question } from "./question.ts";

/** What says which checks a project wants, in any of its forms. */
const checkSettings =
  /(^|\/)\.?(eslint|oxlint|tslint|stylelint|biome|[jt]sconfig|ruff|flake8|pylint|mypy|pyright|golangci|rubocop|detekt|phpstan)[^/]*$|(^|\/)(pyproject\.toml|setup\.cfg|tox\.ini|package\.json)$/;

/** Whether the settings are new and take the place of no others: what they leave out was never on. */
export function isFirstChoice({ path, code, sides, change: { files } }: Question): boolean {
  if (sides.base !== null || /ignoreBuildErrors|ignoreDuringBuilds|transpileOnly|"strict"/.test(code))
    return false;
  return !files.some(
    (file) =>
      file.path !== path &&
      checkSettings.test(file.path) &&
      (file.status === "deleted" || linesOf(file).removed.length > 0),
  );
}

/** Whether the file of settings takes the place of another one that goes: `.eslintrc.json` for `eslint.config.js`. */
export function isConverted({ path, sides: { base }, change: { files } }: Question): boolean {
  const tool = /(?:^|\/)\.?(eslint|oxlint|stylelint|prettier|biome|rubocop|golangci)[^/]*$/.exec(path)?.[1];
  return (
    base === null &&
    tool !== undefined &&
    files.some(({ path: other, status }) => status === "deleted" && other.includes(`.${tool}rc`))
  );
}
