import type { FileChange } from "../../change/change.ts";
import { splitLines } from "../../text/lines.ts";
import { withoutDash } from "../withoutDash.ts";
import { linesOf } from "./changedLines.ts";
import { isAddedHere, linesInPlace, type Question } from "./question.ts";

/** Where projects say which checks are run. */
const checksPath =
  /(^|\/)(\.github|\.gitlab|\.circleci|\.azure|\.gitea|\.forgejo)\/|\.ya?ml$|\.(sh|bash|mk|toml|cfg|ini)$|(^|\/)(GNU)?[Mm]akefile$|(^|\/)([Jj]ustfile|package\.json|composer\.json|Rakefile|noxfile\.py|Dockerfile[^/]*)$/;

const checkWord =
  /(?<![\w.-])(go test|tests?(?! (?:-[a-z]|!|\$))|lint|audit|scan|typecheck|type-check|check-types|coverage|tsc|eslint|ruff|mypy|pyright|pytest|tox|nox|clippy|vet|golangci-lint|shellcheck|trivy|snyk|semgrep|bandit|gitleaks|verify|phpstan|phpunit|rspec|rubocop|brakeman|ktlint|detekt|checkstyle|spotbugs|vitest|jest|mocha|playwright|codeql-action|codecov-action|pre-commit|scorecard(?:-action)?|zizmor)(?![\w-]|\.(?!ya?ml\b))/g;

/** Whether other checks stand in the place of a step that is known by no tool: `make test-unit` was written out. */
export function isWrittenOut(question: Question): boolean {
  const inPlace = linesInPlace(question).flatMap(checkWordsIn);
  return checkWordsIn(question.code).length === 0 && inPlace.length > 0;
}

/** Whether all that a step that is gone ran was added to other steps and scripts, by the names of the tools. */
export function isCheckedElsewhere({ code, change: { files } }: Question): boolean {
  const words = checkWordsIn(code);
  const added = new Set(
    placesOfChecks(files).flatMap((file) => linesOf(file).added.flatMap((line) => checkWordsIn(line))),
  );
  return words.length > 0 && words.every((word) => added.has(word));
}

/** A line of a workflow that says what is run, and not how a job is called or what it waits for. */
const runs = /^\s*(-\s+)?(run|uses|script|bash|pwsh|command):|^(?!\s*#)(?!\s*(-\s+)?[\w-]+:(\s|$))/;

/** Whether other steps and scripts of the changed files run the very same, in whatever environment. */
export function isStillRun({ code, change: { files }, texts }: Question): boolean {
  const left = new Set(placesOfChecks(files).flatMap(({ path }) => checksRunIn(texts.get(path)?.head ?? "")));
  const commands = checksRunIn(code);
  return commands.length > 0 && commands.every((command) => left.has(command));
}

function placesOfChecks(files: readonly FileChange[]): FileChange[] {
  return files.filter(({ path }) => checksPath.test(path));
}

/** The commands and actions that check something, without what sets their environment. */
function checksRunIn(code: string): string[] {
  return splitLines(code)
    .filter((line) => runs.test(line) && checkWordsIn(line).length > 0)
    .map((line) =>
      withoutDash(line)
        .replace(/^(run|uses|script|bash|pwsh|command):\s*/, "")
        .replace(/^(\w+=\S*\s+)+/, ""),
    );
}

/** Whether the change lets a workflow that others share do what the steps of this file did. */
export function isLeftToSharedWorkflow(question: Question): boolean {
  return isAddedHere(
    question,
    // GitHub, and Travis, which takes in whole files.
    (line) => /^\s*uses:\s*\S+\/workflows\/[\w.-]+\.ya?ml(@|\s*$)|^\s*-?\s*source:\s*\S+\.ya?ml@/.test(line),
  );
}

/** Tools that do what others did before them. */
const successors: readonly { readonly tool: RegExp; readonly before: RegExp }[] = [
  {
    tool: /(?<![\w-])ruff(?![\w-])/,
    before: /(?<![\w-])(isort|black|flake8|pyupgrade|autoflake|pydocstyle|pycodestyle|pylint|yapf)(?![\w-])/,
  },
  { tool: /(?<![\w-])(biome|oxlint)(?![\w-])/, before: /(?<![\w-])(eslint|prettier|tslint|rome)(?![\w-])/ },
  { tool: /(?<![\w-])eslint(?![\w-])/, before: /(?<![\w-])(tslint|jshint|jscs)(?![\w-])/ },
  { tool: /golangci/, before: /(?<![\w-])(golint|gofmt|goimports|staticcheck|revive)(?![\w-])/ },
  { tool: /(?<![\w-])prek(?!\w)/, before: /(?<![\w-])pre-commit(?!\w)/ },
  { tool: /(?<![\w-])vitest(?![\w-])/, before: /(?<![\w-])(jest|mocha|karma|jasmine|ava)(?![\w-])/ },
  { tool: /(?<![\w-])playwright(?![\w-])/, before: /(?<![\w-])(cypress|nightwatch|protractor)(?![\w-])/ },
  { tool: /(?<![\w-])(pyright|ty|pyrefly)(?![\w-])/, before: /(?<![\w-])mypy(?![\w-])/ },
];

/** Whether the step ran a tool of which the change sets up the successor. */
export function isSucceeded({ code, change: { files } }: Question): boolean {
  const added = placesOfChecks(files).flatMap((file) => linesOf(file).added);
  return successors.some(({ tool, before }) => before.test(code) && added.some((line) => tool.test(line)));
}

/** What checks code, by the names of tools, tasks, actions and workflows. */
function checkWordsIn(code: string): string[] {
  return Array.from(code.matchAll(checkWord), ([word]) => word.replace(/-action$/, ""));
}
