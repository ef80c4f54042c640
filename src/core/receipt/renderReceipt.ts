import { count } from "../text/count.ts";
import type { ReceiptStatement } from "./receipt.ts";

const decisionWords: Readonly<Record<string, string>> = {
  intended: "Intended",
  noBehaviourChange: "No behaviour change",
  unsure: "Unsure",
  problem: "Problem",
};

/** Renders a receipt as Markdown for people. Words from the change are put into code spans, never rendered. */
export function renderReceipt(statement: ReceiptStatement, signed: boolean): string {
  const { predicate, subject } = statement;
  const { annotations } = predicate;
  const reviewer = predicate.reviewers[0];
  const nEdits = annotations.read.reduce((sum, one) => sum + one.edits.length, 0);
  const nFolded = annotations.folded.reduce((sum, one) => sum + one.edits.length, 0);
  return [
    `# Review receipt`,
    ``,
    `| | |`,
    `|---|---|`,
    `| Approved | ${code(subject[0].digest.gitCommit)} against ${code(annotations.base)} |`,
    `| Reviewer | ${code(`${reviewer.name} <${reviewer.uri.replace(/^mailto:/, "")}>`)}${annotations.reviewerIsAuthor ? " (also an author of the change)" : ""} |`,
    `| When | ${predicate.reviewTime} |`,
    `| Read | ${count(nEdits, "edit")} in ${count(new Set(annotations.read.map((one) => one.path)).size, "file")} |`,
    `| Folded as noise | ${count(nFolded, "edit")} |`,
    `| Signature | ${signed ? "signed" : "none: this receipt is unsigned and proves nothing to others"} |`,
    ...(annotations.override === null
      ? []
      : [
          ``,
          `## Approved although something stood against it`,
          ``,
          code(annotations.override.reason),
          ``,
          ...annotations.override.against.map((one) => `- ${code(one)}`),
        ]),
    ``,
    `## Decisions`,
    ``,
    ...(annotations.decisions.length === 0 ? ["The checklist had no questions."] : []),
    ...annotations.decisions.map(
      (one) =>
        `- **${decisionWords[one.decision] ?? one.decision}**: ${code(one.title)} ${code(one.item)}${one.why === "" ? "" : ` — ${code(one.why)}`}`,
    ),
    ``,
    `## Read`,
    ``,
    ...nEditsByPath(annotations.read).map(([path, n]) => `- ${code(path)} (${count(n, "edit")})`),
    ...(annotations.folded.length === 0 ? [] : [``, `## Folded as noise`, ``]),
    ...annotations.folded.map((one) => `- ${code(one.path)}: ${one.noise}`),
    ...(annotations.attributed.length === 0 ? [] : [``, `## Who wrote it, by the reviewer's word`, ``]),
    ...annotations.attributed.map(
      (one) =>
        `- ${code(one.path)} (${count(one.edits.length, "edit")}): ${one.word === "ai" ? "AI" : "not AI"}`,
    ),
    ``,
  ].join("\n");
}

/** A file is listed once, however many of its hunks were read. */
function nEditsByPath(hunks: ReceiptStatement["predicate"]["annotations"]["read"]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { path, edits } of hunks) counts.set(path, (counts.get(path) ?? 0) + edits.length);
  return [...counts];
}

function code(text: string): string {
  const flat = text.replace(/[\r\n|]/g, " ");
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${flat}${fence}` : `${fence} ${flat} ${fence}`;
}
