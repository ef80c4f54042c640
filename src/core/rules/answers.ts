import { editsOf, type Change, type Edit, type FileChange, type Sides } from "../change/change.ts";
import { splitLines } from "../text/lines.ts";
import { isTestPath } from "./testPath.ts";
import { endsSomething } from "./tidying.ts";

/** A finding, and the change that may answer it. */
export interface Question {
  readonly path: string;
  /** The whole lines it is about. */
  readonly code: string;
  /** The texts of its file. */
  readonly sides: Sides<string | null>;
  readonly change: Change;
  /** The texts of the change's files, by path. */
  readonly texts: ReadonlyMap<string, Sides<string | null>>;
}

/** What may answer a finding of a rule, by the rule's `category/id`: true where the rest of the change does. */
export const answers: Readonly<Record<string, (question: Question) => boolean>> = {
  "async-misuse/await-removed": (question) =>
    isSynchronousNow(question) ||
    isSynchronousAnyway(question) ||
    isAwaitedEverywhere(question) ||
    isKeptAndAwaited(question) ||
    isDisposedNow(question),
  "async-misuse/transaction-removed": (question) =>
    isAddedElsewhere(question, (line) => beginsTransaction.test(line)),
  "disabled-check/check-step-removed": (question) =>
    isCheckedElsewhere(question) || isLeftToSharedWorkflow(question),
  "disabled-check/rule-switched-off": (question) => isFirstChoice(question) || isConverted(question),
  "limits/timeout-removed": isLimitedElsewhere,
  "observability-loss/audit-log-removed": (question) =>
    isAddedElsewhere(question, (line) => writesAudit.test(line)),
  "observability-loss/probe-removed": (question) =>
    isAddedElsewhere(question, (line) => /^HEALTHCHECK\s+(?!NONE\b)/.test(line)),
  // Whoever begins a file with "#!" means it to be run.
  "permission-change/file-made-executable": ({ sides: { head } }) => head?.startsWith("#!") === true,
  "permission-change/public-access": isNoMoreOpen,
  "permission-change/workflow-credentials-kept": isCheckoutGone,
  "permission-change/workflow-identity": areRightsFirstNamed,
  "permission-change/workflow-write": areRightsFirstNamed,
  "removed-check/authorization-removed": isAskedElsewhere,
  "removed-check/validation-removed": (question) =>
    isCalledElsewhere(question) || isCalledInPlace(question) || isRequiredByAssociation(question),
};

const beginsTransaction = /(\$?\btransaction\w*|\batomic|\bbegin_nested)\s*(\(|\bdo\b|\{)/i;
const writesAudit = /\baudit\w*\s*\.?\w*\(|\w+Audit\w*\(|\w+_audit\w*\(/i;

/** Shorter conditions are asked in many places. */
const minCondition = 16;

/** Where projects say which checks are run. */
const checksPath =
  /(^|\/)(\.github|\.gitlab|\.circleci|\.azure|\.gitea|\.forgejo)\/|\.ya?ml$|\.(sh|bash|mk|toml|cfg|ini)$|(^|\/)(GNU)?[Mm]akefile$|(^|\/)([Jj]ustfile|package\.json|composer\.json|Rakefile|noxfile\.py|Dockerfile[^/]*)$/;

const checkWord =
  /(?<![\w.-])(tests?(?! (?:-[a-z]|!|\$))|lint|audit|scan|typecheck|type-check|check-types|coverage|tsc|eslint|ruff|mypy|pyright|pytest|tox|nox|clippy|vet|golangci-lint|shellcheck|trivy|snyk|semgrep|bandit|gitleaks|verify|phpstan|phpunit|rspec|rubocop|brakeman|ktlint|detekt|checkstyle|spotbugs|vitest|jest|mocha|playwright|codeql-action|codecov-action|pre-commit|scorecard(?:-action)?|zizmor)(?![\w-]|\.(?!ya?ml\b))/g;

/** Whether the change adds such a line to another file that is no test. */
function isAddedElsewhere({ path, change }: Question, isWanted: (line: string) => boolean): boolean {
  return linesAdded(change, (other) => other !== path).some(isWanted);
}

/** Whether the change adds such a line to the file that the question is about. */
function isAddedHere(question: Question, isWanted: (line: string) => boolean): boolean {
  return editsHere(question).some(({ added }) => added.some(isWanted));
}

/** Asks who may do something, by the name of what is called. */
const asksForRight =
  /\b(?:check|require|ensure|assert|verify|enforce|authori[sz]e|can|may|is|has)_?\w*(?:[aA]ccess|[pP]ermi|[aA]uth|[oO]wner|[rR]ole|[aA]dmin|[aA]llowed|[eE]dit|[vV]iew)\w*[!?]?\(/;

/**
 * Whether the change asks for the very right that the code names in another place, or the same of it in another file, or
 * asks by a call in the place of the code.
 */
function isAskedElsewhere(question: Question): boolean {
  const { code, change } = question;
  const isAskedInPlace = linesInPlace(question).some(
    (line) => asksForRight.test(line) && !code.includes(line.trim()),
  );
  if (isAskedInPlace) return true;
  const rights = Array.from(code.matchAll(/\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b/g), ([right]) => right);
  const asks = linesAdded(change, () => true);
  if (rights.some((right) => asks.some((line) => line.includes(right)))) return true;
  const condition =
    /^\s*(?:if|unless)\b[\s(]*(?:not\s+|!)*(.*?)\)?\s*(?:[:{]?$|return\b|throw\b)/m.exec(code)?.[1] ?? "";
  return condition.length >= minCondition && isAddedElsewhere(question, (line) => line.includes(condition));
}

/** Whether the change sets the same limit, by the same call, in another file. */
function isLimitedElsewhere(question: Question): boolean {
  const calls = Array.from(question.code.matchAll(/\b\w*(?:[tT]imeout|[dD]eadline)\w*\(/g), ([call]) => call);
  return isAddedElsewhere(question, (line) => calls.some((call) => line.includes(call)));
}

/** Whether the change calls what the code calls in another place. A name of one word may be anyone's. */
function isCalledElsewhere({ code, change }: Question): boolean {
  const name = /(?<!\w)(_?[a-z]+(?:[A-Z]|_[a-z])\w{4,})\(/.exec(code)?.[1];
  if (name === undefined) return false;
  const call = new RegExp(`(?<!\\b(?:function|def|fn|func) )(?<!\\w)${name}\\(`);
  return linesAdded(change, () => true).some((line) => call.test(line));
}

/** What says which checks a project wants, in any of its forms. */
const checkSettings =
  /(^|\/)\.?(eslint|oxlint|tslint|stylelint|biome|[jt]sconfig|ruff|flake8|pylint|mypy|pyright|golangci|rubocop|detekt|phpstan)[^/]*$|(^|\/)(pyproject\.toml|setup\.cfg|tox\.ini|package\.json)$/;

/** Whether the settings are new and take the place of no others: what they leave out was never on. */
function isFirstChoice({ path, code, sides, change: { files } }: Question): boolean {
  if (sides.base !== null || /ignoreBuildErrors|ignoreDuringBuilds|transpileOnly|"strict"/.test(code))
    return false;
  return !files.some(
    (file) =>
      file.path !== path &&
      checkSettings.test(file.path) &&
      (file.status === "deleted" || linesOf(file).removed.length > 0),
  );
}

/** Whether what had to be present belongs to the model now, which Rails demands as well. */
function isRequiredByAssociation(question: Question): boolean {
  const name = /^\s*validates :(\w+), presence: true\s*$/.exec(question.code)?.[1];
  if (name === undefined) return false;
  const association = new RegExp(`^\\s*belongs_to :${name}\\b(?!.*optional: true)`);
  return isAddedHere(question, (line) => association.test(line));
}

/** Whether the change makes the same call of something else in the place of the code. */
function isCalledInPlace(question: Question): boolean {
  const call = /^\s*(?:await )?[\w$.]+\(/.exec(question.code)?.[0].trim();
  return call !== undefined && linesInPlace(question).some((line) => line.trim().startsWith(call));
}

/** Whether a workflow that was there named no rights before, or gave all: naming them takes away all others. */
function areRightsFirstNamed({ sides: { base } }: Question): boolean {
  return base !== null && !/^\s*permissions:(?!\s*write-all)/m.test(base);
}

/** Whether the file opens data to everyone in no more places than before: it was moved, or put into a function. */
function isNoMoreOpen({ code, sides: { base, head } }: Question): boolean {
  const word = /\bpublic-read(?:-write)?\b|\ballUsers\b|\ballAuthenticatedUsers\b/.exec(code)?.[0];
  const countIn = (text: string | null): number => (text ?? "").split(word ?? "").length;
  return word !== undefined && countIn(head) <= countIn(base);
}

/** Whether no more checkouts of the workflow keep the token than before: the one that did not is gone as a whole. */
function isCheckoutGone({ sides: { base, head } }: Question): boolean {
  const kept = (text: string | null): number =>
    (text?.match(/\buses:\s*["']?actions\/checkout@/g) ?? []).length -
    (text?.match(/\bpersist-credentials:\s*["']?false\b/g) ?? []).length;
  return kept(head) <= kept(base);
}

/** Whether all calls of what the code waits for are still waited for: it was called in two places, and is in one. */
function isAwaitedEverywhere({ code, sides: { head } }: Question): boolean {
  const word = awaitedIn(code);
  if (word === null || head === null) return false;
  const call = /\bawait\s+(\S.*\));?$/.exec(code.trim())?.[1];
  const same = call === undefined ? [] : head.split(call).slice(0, -1);
  if (same.length > 0 && same.every((before) => /\bawait\s+$/.test(before))) return true;
  const calls = Array.from(
    head.matchAll(
      new RegExp(
        `(\\bawait\\s+)?(?:[\\w$]+[?!]?\\.)*(?<![\\w$]|\\b(?:function|def|async)\\s+)${word}\\(`,
        "g",
      ),
    ),
  );
  return calls.length > 0 && calls.every(([, awaited]) => awaited !== undefined);
}

/** Whether what is called is kept under a name, and the name is waited for: `const saving = save(order); await saving`. */
function isKeptAndAwaited({ code, sides: { head } }: Question): boolean {
  const word = awaitedIn(code);
  if (word === null || head === null) return false;
  const kept = head.matchAll(
    new RegExp(`(?<![\\w$])(\\w+)\\s*=\\s*(?:[\\w$]+[?!]?(?:\\.|->|::))*${word}\\(`, "g"),
  );
  return Array.from(kept, ([, name]) => new RegExp(`\\bawait ${name ?? ""}\\b(?![.(])`)).some((waits) =>
    waits.test(head),
  );
}

/** Whether the code ends what a declaration that the change adds to its file disposes of: `await using`. */
function isDisposedNow(question: Question): boolean {
  return endsSomething(question.code.trim()) && isAddedHere(question, (line) => /\bawait using\b/.test(line));
}

/** The name of the call that the code waits for, for a regular expression. */
function awaitedIn(code: string): string | null {
  const name = /\bawait\s+(?:[\w$]+(?:\(\))?[?!]?(?:\.|->|::))*([\w$]+)\s*[(<]/.exec(code)?.[1];
  return name?.replaceAll("$", "\\$") ?? null;
}

/** Whether the change declares what the code waits for as asynchronous no more. */
function isSynchronousNow({ code, change: { files } }: Question): boolean {
  const word = awaitedIn(code);
  if (word === null) return false;
  const declares = new RegExp(
    `\\b(function|def|func|fun|const|let|static|public|private|protected|internal|override)\\b[^=(]*[ #]${word}\\s*[(=:<]|^\\s*#?${word}\\s*[(<]|^\\s*${word}\\s*[:=].*=>`,
  );
  const isWaited = /\b(async|await|suspend|Promise|Task|ValueTask|Awaitable|Coroutine|Future)\b/;
  return files.some((file) => {
    const { removed, added } = linesOf(file);
    return (
      removed.some((line) => declares.test(line.replace(/\basync\s+/, "")) && isWaited.test(line)) &&
      added.some((line) => declares.test(line) && !isWaited.test(line))
    );
  });
}

/** Whether the file declares what the code waits for as a function that is not asynchronous and returns nothing. */
function isSynchronousAnyway({ code, sides: { head } }: Question): boolean {
  const word = awaitedIn(code);
  if (word === null || head === null || !/\bawait (this|self)\./.test(code)) return false;
  const declared = new RegExp(
    `^([ \\t]*)(?:(?:public|private|protected|static|override) )*(?:def |#)?${word}\\([^()]*\\)(?::\\s*void)?\\s*\\{\\n([^]*?)\\n\\1\\}`,
    "gm",
  );
  const bodies = Array.from(head.matchAll(declared), ([, , body = ""]) => body);
  return bodies.length === 1 && bodies.every((body) => !/\breturn\s+[^\s;]/.test(body));
}

/** Whether a step that checks something is there once more, or all it ran was added to other steps and scripts. */
function isCheckedElsewhere({ code, change: { files }, texts }: Question): boolean {
  const words = new Set(checkWordsIn(code));
  if (words.size === 0) return false;
  const places = files.filter(({ path }) => checksPath.test(path));
  const added = new Set(places.flatMap((file) => linesOf(file).added.flatMap((line) => checkWordsIn(line))));
  if ([...words].every((word) => added.has(word))) return true;
  const command = code.split("\n").find((line) => checkWordsIn(line).length > 0) ?? "";
  const wanted = withoutDash(command);
  return places.some(({ path }) =>
    splitLines(texts.get(path)?.head ?? "").some((line) => withoutDash(line) === wanted),
  );
}

/** Whether the change lets a workflow that others share do what the steps of this file did. */
function isLeftToSharedWorkflow(question: Question): boolean {
  return isAddedHere(question, (line) => /^\s*uses:\s*\S+\/workflows\/[\w.-]+\.ya?ml(@|\s*$)/.test(line));
}

/** Whether the file of settings takes the place of another one that goes: `.eslintrc.json` for `eslint.config.js`. */
function isConverted({ path, sides: { base }, change: { files } }: Question): boolean {
  const tool = /(?:^|\/)\.?(eslint|oxlint|stylelint|prettier|biome|rubocop|golangci)[^/]*$/.exec(path)?.[1];
  return (
    base === null &&
    tool !== undefined &&
    files.some(({ path: other, status }) => status === "deleted" && other.includes(`.${tool}rc`))
  );
}

/** What checks code, by the names of tools, tasks, actions and workflows. */
function checkWordsIn(code: string): string[] {
  return Array.from(code.matchAll(checkWord), ([word]) => word.replace(/-action$/, ""));
}

/** A line of a list or of none, without what makes it one. */
export function withoutDash(line: string): string {
  return line.trim().replace(/^-\s+/, "");
}

/** The lines that a change adds to files that are no tests. */
function linesAdded({ files }: Change, isWanted: (path: string) => boolean): string[] {
  return files
    .filter(({ path }) => !isTestPath(path) && isWanted(path))
    .flatMap((file) => linesOf(file).added);
}

/** The lines that the change adds where it takes away the code. */
function linesInPlace(question: Question): readonly string[] {
  const [first = ""] = question.code.split("\n");
  return editsHere(question).flatMap(({ removed, added }) => (removed.includes(first) ? added : []));
}

/** What the change does to the file that the question is about. */
function editsHere({ path, change }: Question): readonly Edit[] {
  const file = change.files.find((one) => one.path === path);
  return file === undefined ? [] : editsOf(file);
}

function linesOf(file: FileChange): { readonly removed: string[]; readonly added: string[] } {
  const edits = editsOf(file);
  return {
    removed: edits.flatMap(({ removed }) => removed),
    added: edits.flatMap(({ added }) => added),
  };
}
