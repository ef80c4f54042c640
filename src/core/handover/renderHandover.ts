import type { DecisionKind } from "../session/decisionKind.ts";
import type { PlacedComment } from "../session/placeComments.ts";
import { commentLines, type WordsOf } from "../session/renderComments.ts";
import { count } from "../text/count.ts";
import { codeSpan } from "../text/markdownText.ts";
import type { HandedHunk, HandedItem, Handover } from "./handover.ts";

/** How many files or hunks a list names before it counts the rest; what is open is never cut. */
const MAX_NAMED = 25;

/**
 * A handover as Markdown, what matters most first: problems, doubts and questions asked, then what is not read, then
 * what is done. No times and no pace. Words from the change are shown and never rendered; those of the person only when
 * they are one's `own`.
 */
export function renderHandover(
  { by, branch, base, head, hunks, items }: Handover,
  comments: readonly PlacedComment[],
  words: WordsOf,
): string {
  const inState = (state: HandedHunk["state"]): HandedHunk[] => hunks.filter((hunk) => hunk.state === state);
  const decided = (decision: DecisionKind | null): HandedItem[] =>
    items.filter((item) => item.decision === decision);
  const [read, unread, back, folded] = [
    inState("read"),
    inState("unread"),
    inState("comeBack"),
    inState("folded"),
  ];
  const settled = [...decided("intended"), ...decided("noBehaviourChange")];
  const asked = [...comments].sort(
    (left, right) => Number(left.comment.isResolved) - Number(right.comment.isResolved),
  );
  const of = (name: string | null): string => (name === null ? "work not committed yet" : codeSpan(name));
  return [
    `# Handover of a review`,
    ``,
    `${of(branch ?? head)}${branch === null || head === null ? "" : ` at ${codeSpan(head.slice(0, 10))}`} against ${codeSpan(base.slice(0, 10))}, by ${codeSpan(by)}.`,
    ``,
    `${count(read.length, "hunk")} read, ${unread.length} not read, ${back.length} to come back to, ${folded.length} folded as noise. ` +
      `Of ${count(items.length, "question")} ${settled.length} settled, ${decided("problem").length} a problem, ${decided("unsure").length} unsure, ${decided(null).length} open. ${count(comments.length, "comment")}.`,
    ``,
    ...section("Problems", decided("problem").map(itemLine)),
    ...section("Unsure", decided("unsure").map(itemLine)),
    ...(asked.length === 0
      ? []
      : [`## Asked`, ``, ...asked.flatMap((one) => commentLines(one, words, true))]),
    ...section("To come back to", back.map(hunkLine)),
    ...section("Not read", byFile(unread)),
    ...section("Open questions", decided(null).map(itemLine)),
    ...section("Settled", settled.map(itemLine)),
    ...section("Read", cut(filesOf(read))),
    ...section("Folded as noise", cut(filesOf(folded))),
    `These are the words of the one who wrote them. They are no receipt, and count for nobody's approval.`,
    ``,
  ].join("\n");
}

const decisionWords: Readonly<Record<DecisionKind, string>> = {
  intended: "intended",
  noBehaviourChange: "no behaviour change",
  unsure: "unsure",
  problem: "a problem",
};

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, ``, ...lines, ``];
}

function itemLine({ title, ask, path, decision, why }: HandedItem): string {
  const place = path === "" ? "" : `${codeSpan(path)}: `;
  const answer =
    decision === "intended" || decision === "noBehaviourChange" ? ` ${decisionWords[decision]}` : "";
  const said = why.trim() === "" ? "" : ` — ${codeSpan(why.trim())}`;
  return `- ${place}${codeSpan(decision === null ? ask : title)}${answer}${said}`;
}

function hunkLine({ path, line, reason }: HandedHunk): string {
  return `- ${codeSpan(`${path}:${line}`)}${reason === "" ? "" : ` ${codeSpan(reason)}`}`;
}

/** The hunks in reading order, those of one file on one line, under the strongest reason to read it. */
function byFile(hunks: readonly HandedHunk[]): string[] {
  const files = new Map<string, HandedHunk[]>();
  for (const hunk of hunks) {
    const own = files.get(hunk.path);
    if (own === undefined) files.set(hunk.path, [hunk]);
    else own.push(hunk);
  }
  return [...files].map(([path, own]) => {
    const lines = own.map(({ line }) => line).sort((left, right) => left - right);
    const at = `${own.length === 1 ? "line" : "lines"} ${lines.join(", ")}`;
    const reason = own[0]?.reason ?? "";
    return `- ${codeSpan(path)}, ${at}${reason === "" ? "" : `: ${codeSpan(reason)}`}`;
  });
}

function filesOf(hunks: readonly HandedHunk[]): string[] {
  const files = new Map<string, number>();
  for (const { path } of hunks) files.set(path, (files.get(path) ?? 0) + 1);
  return [...files].map(([path, n]) => `- ${codeSpan(path)} (${count(n, "hunk")})`);
}

function cut(lines: readonly string[]): string[] {
  if (lines.length <= MAX_NAMED) return [...lines];
  return [...lines.slice(0, MAX_NAMED), `- and ${count(lines.length - MAX_NAMED, "more file")}`];
}
