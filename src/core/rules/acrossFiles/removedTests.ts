import { editsOf, type FileChange } from "../../change/change.ts";
import type { AnalysisInput } from "../analysis.ts";
import { toldBy, type Rule } from "../finding.ts";
import { isTestPath } from "../testPath.ts";
import { isVendoredPath } from "../vendoredPath.ts";
import type { FoundFinding, WholeChange } from "./acrossFiles.ts";
import { subjectsOf, testedName, testSubject } from "./testSubject.ts";
import { testTitles } from "./testTitles.ts";

const ruleId = "test-file-removed";

/** Fewer tests than this are not "most of them", where the file stays. */
const fewTests = 4;

/** A subject that lost more lines than this is not as it was. */
const mostRemoved = 3;

/** One test for a table of cases may stand in for as many. */
const table =
  /\barguments:|\.each\b|@ParameterizedTest\b|\[(InlineData|MemberData|TestCase)\b|\bparametrize\b|\brange (tests|cases|tt)\b/;

/** Finds that a test file is gone or has lost most of its tests; its place is the whole file, 1:1 to 1:1. */
export function findRemovedTests(
  { path, base, head }: AnalysisInput,
  rules: readonly Rule[],
): FoundFinding[] {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined || base === null || testedName(path) === null || isVendoredPath(path)) return [];
  const before = testTitles(path, base);
  const after = head === null ? [] : testTitles(path, head);
  const isGone =
    head === null ? before.length > 0 : before.length >= fewTests && after.length * 4 <= before.length;
  if (!isGone || (head !== null && table.test(head) && !table.test(base))) return [];
  const place = { line: 1, column: 1 };
  return [{ ...toldBy(rule), detects: "removed", path, side: "base", start: place, end: place, symbol: "" }];
}

/**
 * Of test files that lost their tests, those whose subject is still there as it was: in the same place, mostly
 * unchanged, and neither its tests nor others for it came up elsewhere.
 */
export function removedTests(candidates: readonly FoundFinding[], whole: WholeChange): FoundFinding[] {
  const { change, texts, head } = whole;
  return candidates.filter(({ path }) => {
    const file = change.files.find((one) => one.path === path);
    const subject = testSubject(path, head.paths);
    const base = texts.get(path)?.base ?? null;
    if (file === undefined || subject === null || base === null) return false;
    if (!mentionsSubject(path, base)) return false;
    const left = change.files.flatMap((one) => (one.status === "deleted" ? [one.path] : (one.oldPath ?? [])));
    if (subjectsOf(path, left).length > 0) return false;
    const own = change.files.find((one) => one.path === subject);
    if (own !== undefined && !isKept(own)) return false;
    return !isTestedElsewhere(file, subject, whole) && !haveMoved(testTitles(path, base), file, whole);
  });
}

/** Whether the subject is much as it was: where more of it went, that may be what was tested. */
function isKept({ status, hunks }: FileChange): boolean {
  const nRemoved = hunks.flatMap(({ edits }) => edits.flatMap(({ removed }) => removed)).length;
  return status === "modified" && nRemoved <= mostRemoved;
}

/** Whether a test file imports what it is called after, in languages where it has to. */
function mentionsSubject(path: string, text: string): boolean {
  const name = testedName(path)?.replace(/[^\w-]/g, "\\$&") ?? "";
  if (path.endsWith(".py")) return new RegExp(`^[ \\t]*(from|import)\\b.*\\b${name}\\b`, "m").test(text);
  if (!/\.[cm]?[jt]sx?$/.test(path)) return true;
  return new RegExp(`/${name}(\\.([cm]?[jt]sx?|vue|svelte))?["'\`]`).test(text);
}

/** Whether another test file is called after the subject, or gained tests that speak of it. */
function isTestedElsewhere(file: FileChange, subject: string, { change, texts, head }: WholeChange): boolean {
  const name = testedName(file.path) ?? "";
  const isNamed = [...head.paths].some((path) => {
    const other = path === file.path ? null : testedName(path);
    if (other?.startsWith(name) !== true) return false;
    // `OrderRefundTests` may check a part of `Order`, as long as there is no `OrderRefund`.
    const rest = other.slice(name.length);
    return /^([._]|$)/.test(rest) || (/^[A-Z]/.test(rest) && subjectsOf(path, head.paths).length === 0);
  });
  const word = subject.slice(subject.lastIndexOf("/") + 1).split(".")[0] ?? "";
  const isSpokenOf = change.files.some((other) => {
    if (other === file || !isTestPath(other.path)) return false;
    const { base = null, head: now = null } = texts.get(other.path) ?? {};
    const nNow = testTitles(other.path, now ?? "").length;
    return nNow > testTitles(other.path, base ?? "").length && now?.includes(word) === true;
  });
  return isNamed || isSpokenOf;
}

/** Whether a good part of the tests stands in other files now. */
function haveMoved(titles: readonly string[], file: FileChange, { change }: WholeChange): boolean {
  const added = change.files
    .filter((other) => other !== file)
    .flatMap((other) => editsOf(other).flatMap((edit) => edit.added))
    .join("\n");
  const nMoved = titles.filter((title) => added.includes(title)).length;
  return nMoved * 3 >= titles.length;
}
