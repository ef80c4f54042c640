import { editsOf, type Change, type FileChange, type Sides } from "../change/change.ts";
import { splitLines } from "../text/lines.ts";
import type { Finding } from "./finding.ts";
import { isTestPath } from "./testPath.ts";

type FoundIn = Pick<Finding, "category" | "rule" | "path" | "side" | "start" | "end">;

/** One question of these is enough for a file: the answer is the same for each place. */
const askedOncePerFile: readonly string[] = [
  "supply-chain/version-loosened",
  "supply-chain/unpinned-action",
  "permission-change/workflow-identity",
  "permission-change/workflow-permission-raised",
  "permission-change/workflow-write",
  "cors/cors-any-origin",
  "destructive-operation/table-dropped",
  "destructive-operation/column-dropped",
  "destructive-operation/constraint-dropped",
  "disabled-check/rule-switched-off",
  "disabled-check/type-weakened",
  "incomplete-code/missing-work-announced",
  "test-weakening/test-skipped",
];

/** What the change begins in another file may be what it ended here. */
const beginsTransaction = /(\$?\btransaction\w*|\batomic|\bbegin_nested)\s*(\(|\bdo\b|\{)/i;
const writesAudit = /\baudit\w*\s*\.?\w*\(|\w+Audit\w*\(|\w+_audit\w*\(/i;

/** Shorter conditions are asked in many places. */
const minCondition = 16;

/** What a line of configuration asks it asks once for all files of a change that say the same. */
const askedOncePerChange = /^supply-chain\/|^disabled-check\/rule-switched-off$/;

/** Where projects say which checks are run. */
const checksPath =
  /(^|\/)(\.github|\.gitlab|\.circleci|\.azure|\.gitea|\.forgejo)\/|\.ya?ml$|\.(sh|bash|mk|toml|cfg|ini)$|(^|\/)(GNU)?[Mm]akefile$|(^|\/)([Jj]ustfile|package\.json|composer\.json|Rakefile|noxfile\.py|Dockerfile[^/]*)$/;

const checkWord =
  /(?<![\w.-])(tests?|lint|audit|scan|typecheck|type-check|check-types|coverage|tsc|eslint|ruff|mypy|pyright|pytest|tox|nox|clippy|vet|golangci-lint|shellcheck|trivy|snyk|semgrep|bandit|gitleaks|verify|phpstan|phpunit|rspec|rubocop|brakeman|ktlint|detekt|checkstyle|spotbugs|vitest|jest|mocha|playwright|codeql-action|codecov-action|pre-commit|scorecard-action|zizmor)(?![\w.-])/g;

/**
 * Leaves out findings that the rest of the change answers: a call is no longer waited for because the function is not
 * asynchronous any more; a check is run by another step or script; the same right is asked for in another place; rights
 * are named where all were given before; or the same was asked already. `texts` are the sides by path.
 */
export function dropAnswered<F extends FoundIn>(
  findings: readonly F[],
  change: Change,
  texts: ReadonlyMap<string, Sides<string | null>>,
): F[] {
  const asked = new Set<string>();
  return findings.filter((finding) => {
    const id = `${finding.category}/${finding.rule}`;
    const sides = texts.get(finding.path) ?? { base: null, head: null };
    if (id === "async-misuse/await-removed") {
      const code = codeOf(finding, sides);
      return !isSynchronousNow(code, change) && !isAwaitedEverywhere(code, sides.head);
    }
    if (id === "async-misuse/transaction-removed")
      return !linesAdded(change, (other) => other !== finding.path).some((line) =>
        beginsTransaction.test(line),
      );
    if (id === "observability-loss/audit-log-removed")
      return !linesAdded(change, (other) => other !== finding.path).some((line) => writesAudit.test(line));
    if (id === "disabled-check/check-step-removed")
      return !isCheckedElsewhere(codeOf(finding, sides), change, texts);
    if (id === "removed-check/authorization-removed")
      return !isAskedElsewhere(codeOf(finding, sides), finding.path, change);
    if (id === "removed-check/validation-removed")
      return !isCalledElsewhere(codeOf(finding, sides), finding.path, change);
    if (/^permission-change\/workflow-(write|identity)$/.test(id) && isFirstNamed(sides.base)) return false;
    const code = codeOf(finding, sides).trim();
    const questions = [
      ...(askedOncePerFile.includes(id) ? [`${id} ${finding.path}`] : []),
      ...(askedOncePerChange.test(id) && code !== "" ? [`${id}\n${code}`] : []),
    ];
    const isAsked = questions.some((question) => asked.has(question));
    for (const question of questions) asked.add(question);
    return !isAsked;
  });
}

/** The whole lines a finding is about. */
function codeOf({ side, start, end }: FoundIn, sides: Sides<string | null>): string {
  return splitLines(sides[side] ?? "")
    .slice(start.line - 1, end.line)
    .join("\n");
}

/** Whether the change asks for the very right that the code names in another place, or the same of it in another file. */
function isAskedElsewhere(code: string, path: string, change: Change): boolean {
  const rights = Array.from(code.matchAll(/\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b/g), ([right]) => right);
  const asks = linesAdded(change, () => true);
  if (rights.some((right) => asks.some((line) => line.includes(right)))) return true;
  const condition =
    /^\s*(?:if|unless)\b[\s(]*(?:not\s+|!)*(.*?)\)?\s*(?:[:{]?$|return\b|throw\b)/m.exec(code)?.[1] ?? "";
  return (
    condition.length >= minCondition &&
    linesAdded(change, (other) => other !== path).some((line) => line.includes(condition))
  );
}

/** Whether the change calls what the code calls in another file. A name of one word may be anyone's. */
function isCalledElsewhere(code: string, path: string, change: Change): boolean {
  const name = /\b([a-z]+(?:[A-Z]|_[a-z])\w{4,})\(/.exec(code)?.[1];
  if (name === undefined) return false;
  const call = new RegExp(`(?<!\\b(?:function|def|fn|func) )(?<!\\w)${name}\\(`);
  return linesAdded(change, (other) => other !== path).some((line) => call.test(line));
}

/** The lines that a change adds to files that are no tests. */
function linesAdded({ files }: Change, isWanted: (path: string) => boolean): string[] {
  return files
    .filter(({ path }) => !isTestPath(path) && isWanted(path))
    .flatMap((file) => linesOf(file).added);
}

/** Whether a workflow that was there named no rights before, or gave all: naming them takes away all others. */
function isFirstNamed(base: string | null): boolean {
  return base !== null && !/^\s*permissions:(?!\s*write-all)/m.test(base);
}

/** Whether all calls of what the code waits for are still waited for: it was called in two places, and is in one. */
function isAwaitedEverywhere(code: string, head: string | null): boolean {
  const word = awaitedIn(code);
  if (word === null || head === null) return false;
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

/** The name of the call that the code waits for, for a regular expression. */
function awaitedIn(code: string): string | null {
  const name = /\bawait\s+(?:[\w$]+[?!]?(?:\.|->|::))*([\w$]+)\s*[(<]/.exec(code)?.[1];
  return name?.replaceAll("$", "\\$") ?? null;
}

/** Whether the change declares what the code waits for as asynchronous no more. */
function isSynchronousNow(code: string, { files }: Change): boolean {
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

/** Whether a step that checks something is there once more, or all it ran was added to other steps and scripts. */
function isCheckedElsewhere(
  code: string,
  { files }: Change,
  texts: ReadonlyMap<string, Sides<string | null>>,
): boolean {
  const words = new Set(Array.from(code.matchAll(checkWord), ([word]) => word));
  if (words.size === 0) return false;
  const places = files.filter(({ path }) => checksPath.test(path));
  const added = new Set(
    places.flatMap((file) => linesOf(file).added.flatMap((line) => line.match(checkWord) ?? [])),
  );
  if ([...words].every((word) => added.has(word))) return true;
  const command = code.split("\n").find((line) => (line.match(checkWord) ?? []).length > 0) ?? "";
  const wanted = withoutDash(command);
  return places.some(({ path }) =>
    splitLines(texts.get(path)?.head ?? "").some((line) => withoutDash(line) === wanted),
  );
}

function withoutDash(line: string): string {
  return line.trim().replace(/^-\s+/, "");
}

function linesOf(file: FileChange): { readonly removed: string[]; readonly added: string[] } {
  const edits = editsOf(file);
  return {
    removed: edits.flatMap(({ removed }) => removed),
    added: edits.flatMap(({ added }) => added),
  };
}
