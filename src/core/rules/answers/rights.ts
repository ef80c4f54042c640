import { splitLines } from "../../text/lines.ts";
import { linesAdded } from "./changedLines.ts";
import {
  countsOf,
  isAddedElsewhere,
  isAddedHere,
  isRemovedHere,
  linesAbove,
  linesInPlace,
  type Question,
} from "./question.ts";

/** Shorter conditions are asked in many places. */
const minCondition = 16;

/** Asks who may do something, by the name of what is called. */
const asksForRight =
  /\b(?:check|require|ensure|assert|verify|enforce|authori[sz]e|can|may|is|has)_?\w*(?:[aA]ccess|[pP]ermi|[aA]uth|[oO]wner|[rR]ole|[aA]dmin|[aA]llowed|[eE]dit|[vV]iew|[cC]apabilit)\w*[!?]?\(/;

/**
 * Whether the change asks for the very right that the code names in another place, or the same of it in another file, or
 * asks by a call in the place of the code.
 */
export function isAskedElsewhere(question: Question): boolean {
  const { code, change } = question;
  const token = /\b\w*(?:csrf|CSRF|[nN]once)\w*\b/.exec(code)?.[0];
  const compares = new RegExp(
    `\\b${token ?? ""}\\b\\s*(?:not in|in|[!=]==?)\\s|\\w*(?:equal|compare|verify)\\w*\\([^)]*\\b${token ?? ""}\\b`,
    "i",
  );
  const isAskedInPlace = linesInPlace(question).some(
    (line) =>
      (asksForRight.test(line) || (token !== undefined && compares.test(line))) &&
      !code.includes(line.trim()),
  );
  if (isAskedInPlace) return true;
  const rights = Array.from(code.matchAll(/\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b/g), ([right]) => right);
  const asks = linesAdded(change, () => true);
  if (rights.some((right) => asks.some((line) => line.includes(right)))) return true;
  const condition =
    /^\s*(?:if|unless)\b[\s(]*(?:not\s+|!)*(.*?)\)?\s*(?:[:{]?$|return\b|throw\b)/m.exec(code)?.[1] ?? "";
  return condition.length >= minCondition && isAddedElsewhere(question, (line) => line.includes(condition));
}

/**
 * Whether the same refusal stands in the place of the code, behind a condition that compares whose it is:
 * `if (order.teamId !== teamId) return refuse(403)`.
 */
export function isRefusedByOwner(question: Question): boolean {
  const refusals = splitLines(question.code).filter((line) => refusesRight.test(line));
  const inPlace = linesInPlace(question).map((line) => line.trim());
  return (
    inPlace.some((line) => comparesOwner.test(line)) && refusals.some((line) => inPlace.includes(line.trim()))
  );
}

const refusesRight = /\b40[13]\b|unauthori[sz]ed|forbidden/i;
const comparesOwner =
  /\b\w*(?:team|owner|user|account|tenant|organi[sz]ation|member|author|creator)\w*\s*(?:[!=]==?|\bnot in\b|\bin\b)/i;

/** Whether what is gone let somebody in, and kept nobody out: `if (user.isAdmin) return true`. */
export function isWayIn({ code }: Question): boolean {
  return /^\s*if\b(?![^{]*[!]|[^{]*\bnot\b)[^]*?[{:)]\s*return true\b/i.test(code);
}

/** Whether a filter before the methods is gone, and one of them refuses by itself now. */
export function isRefusedInside(question: Question): boolean {
  return (
    /^\s*(before_action|before_filter)\b/.test(question.code) &&
    isAddedHere(question, (line) => /\b(if|unless)\b/.test(line) && refusesRight.test(line))
  );
}

/**
 * Whether the method whose mark is gone asks for a right by a call: `requireCreatePermission();`. Where several methods
 * have the mark, each has it still or asks so.
 */
export function isAskedInMethod({ code, sides: { base, head } }: Question): boolean {
  if (!/^\s*@\w/.test(code)) return false;
  const lines = splitLines(head ?? "");
  const marked = (base ?? "").split(code).slice(1);
  return marked.length > 0 && marked.every((after) => isMarkedOrAsks(after, code, lines));
}

function isMarkedOrAsks(after: string, mark: string, lines: readonly string[]): boolean {
  const next = splitLines(after).find((line) => line.trim().length > minCondition);
  const at = next === undefined ? -1 : lines.indexOf(next);
  if (at === -1) return false;
  const method = lines.slice(at, at + nLinesToRight);
  return lines[at - 1] === mark || method.some((line) => asksForRight.test(line) && !/^\s*@/.test(line));
}

/** How far into a method the right is asked for, from the line below its mark on. */
const nLinesToRight = 12;

/** Whether the change asks for the same action on the same thing: `can?(:manage, :refunds)` for `authorize!(:manage, :refunds)`. */
export function isAskedInOtherWords({ code, change }: Question): boolean {
  const [, asked] = /\bauthorize!?[ (](:\w+, :\w+)/.exec(code) ?? [];
  return (
    asked !== undefined &&
    linesAdded(change, () => true).some(
      (line) => line.includes(asked) && /\b(can|cannot|authorize)[?!]?[ (]/.test(line),
    )
  );
}

/** Whether only the name of somebody is another one in a condition that was there. */
export function isNameAlone({ code, sides: { base } }: Question): boolean {
  const shapeOf = (line: string): string => line.replace(/(["'])[\w[\]-]+\1/g, "“”").trim();
  return splitLines(base ?? "").some((line) => shapeOf(line) === shapeOf(code));
}

/** Whether a workflow that was there named no rights before, or gave all: naming them takes away all others. */
export function areRightsFirstNamed({ sides: { base } }: Question): boolean {
  return base !== null && !/^\s*permissions:(?!\s*write-all)/m.test(base);
}

/** Whether no more checkouts of the workflow keep the token than before: the one that did not is gone as a whole. */
export function isCheckoutGone({ sides: { base, head } }: Question): boolean {
  const kept = (text: string | null): number =>
    (text?.match(/\buses:\s*["']?actions\/checkout@/g) ?? []).length -
    (text?.match(/\bpersist-credentials:\s*["']?false\b/g) ?? []).length;
  return kept(head) <= kept(base);
}

/** Whether the file opens data to everyone in no more places than before: it was moved, or put into a function. */
export function isNoMoreOpen(question: Question): boolean {
  const word = /\bpublic-read(?:-write)?\b|\ballUsers\b|\ballAuthenticatedUsers\b/.exec(question.code)?.[0];
  if (word === undefined) return false;
  const { base, head } = countsOf(word, question);
  return head <= base;
}

/**
 * Whether the token of a workflow's job may write nothing, as the job or else the workflow says itself; what services are
 * told who one is does not count.
 */
export function mayOnlyRead({ symbol, sides: { head } }: Question): boolean {
  const [top = "", jobs = ""] = (head ?? "").split(/^jobs:[^\n]*\n/m);
  const job = jobs.split(/^(?= {2}[\w-]+:)/m).find((one) => one.startsWith(`  ${symbol}:`)) ?? "";
  const rights = [job, top].find((text) => /^\s*permissions:/m.test(text));
  return (
    rights !== undefined && !/\bwrite-all\b|^\s*(?!id-token|attestations)[\w-]+:\s*["']?write\b/m.test(rights)
  );
}

/** Whether the workflow is started by none but people who may write anyway: by hand, by a tag or by publishing a release. */
export function isStartedByHand({ sides: { head } }: Question): boolean {
  const [, section = ""] = /^["']?on["']?:(.*(?:\n(?:[ \t]+.*)?)*)/m.exec(head ?? "") ?? [];
  const started = Array.from(section.matchAll(knownTriggers), ([trigger]) => trigger);
  const byHand =
    /^\s+push:\s*\n\s+tags:/m.test(section) && !/^\s+branches(-ignore)?:/m.test(section) ? "|push" : "";
  const startsByHand = new RegExp(`^(workflow_dispatch|release${byHand})$`);
  return started.length > 0 && started.every((trigger) => startsByHand.test(trigger));
}

const knownTriggers =
  /\b(?:pull_request(?:_target|_review(?:_comment)?)?|push|workflow_(?:dispatch|run|call)|schedule|release|issues|issue_comment|discussion(?:_comment)?|create|fork|watch|repository_dispatch|merge_group)(?=\s*[:,\]]|\s*$)/gm;

/** Whether the secrets go to a workflow as it stands at one commit, or the base hands them on to its repository already. */
export function isHandedOnAlready({ code, sides: { base, head } }: Question): boolean {
  const uses = linesAbove(head, code).findLast((line) => /\buses:/.test(line)) ?? "";
  if (/@[0-9a-f]{40}\b/.test(uses)) return true;
  const [, source] = /\buses:\s*["']?([\w.-]+\/[\w.-]+)\//.exec(uses) ?? [];
  return (
    source !== undefined &&
    (base ?? "")
      .split(/(?=^\s*(?:- )?uses:)/m)
      .some((part) => part.includes(`${source}/`) && /\bsecrets:\s*["']?inherit\b/.test(part))
  );
}

/** Whether the class that named the right derives from one that is named for asking who may do something. */
export function isAskedByParent({ code, symbol, sides: { head } }: Question): boolean {
  if (!/^\s*permission_(required|classes)\s*=/.test(code)) return false;
  const [name = ""] = symbol.split(".");
  const asks = /\b\w*(Permission|Authori[sz]|LoginRequired|AccessControl)\w*/;
  return splitLines(head ?? "").some((line) => {
    const [, parents = ""] = new RegExp(`\\bclass ${name}\\b(.*)`).exec(line) ?? [];
    return asks.test(parents);
  });
}

/** Whether the action belongs to those who own the repository, as the workflow said before. */
export function isOfOwnHouse({ code, sides: { base } }: Question): boolean {
  const [, owner] = /\buses:\s*["']?([\w.-]+)\//.exec(code) ?? [];
  return (
    owner !== undefined &&
    new RegExp(`github\\.repository(_owner)?\\s*==\\s*'${owner}(/[\\w.-]+)?'`).test(base ?? "")
  );
}

/** Whether the command was there before, and only who runs it is another. */
export function isRunByAnother(question: Question): boolean {
  const bare = (line: string): string => line.replace(/\bsudo\s+|\$\{?SUDO\}?\s+/g, "").trim();
  return isRemovedHere(question, (line) => bare(line) === bare(question.code));
}
