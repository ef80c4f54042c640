import { count } from "../text/count.ts";
import { codeSpan } from "../text/markdownText.ts";
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
    `| Approved | ${codeSpan(subject[0].digest.gitCommit)} against ${codeSpan(annotations.base)} |`,
    `| Reviewer | ${codeSpan(`${reviewer.name} <${reviewer.uri.replace(/^mailto:/, "")}>`)}${annotations.reviewerIsAuthor ? " (also an author of the change)" : ""} |`,
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
          codeSpan(annotations.override.reason),
          ``,
          ...annotations.override.against.map((one) => `- ${codeSpan(one)}`),
        ]),
    ``,
    `## Decisions`,
    ``,
    ...(annotations.decisions.length === 0 ? ["The checklist had no questions."] : []),
    ...annotations.decisions.map(
      (one) =>
        `- **${decisionWords[one.decision] ?? one.decision}**: ${codeSpan(one.title)} ${codeSpan(one.item)}${one.why === "" ? "" : ` — ${codeSpan(one.why)}`}`,
    ),
    ``,
    `## Read`,
    ``,
    ...nEditsByPath(annotations.read).map(([path, n]) => `- ${codeSpan(path)} (${count(n, "edit")})`),
    ...(annotations.folded.length === 0 ? [] : [``, `## Folded as noise`, ``]),
    ...annotations.folded.map((one) => `- ${codeSpan(one.path)}: ${one.noise}`),
    ...(annotations.attributed.length === 0 ? [] : [``, `## Who wrote it, by the reviewer's word`, ``]),
    ...annotations.attributed.map(
      (one) =>
        `- ${codeSpan(one.path)} (${count(one.edits.length, "edit")}): ${one.word === "ai" ? "AI" : "not AI"}`,
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
