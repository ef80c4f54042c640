import * as vscode from "vscode";

import { describeHunk } from "../../core/provenance/describe.ts";
import type { ReviewHost } from "../reviewHost.ts";
import type { TextDocuments } from "../textDocuments.ts";
import { entryFor } from "./currentHunk.ts";

/** Shows who wrote the hunk a command was called on, and the very records that say so. */
export async function showEvidence(
  host: ReviewHost,
  documents: TextDocuments,
  argument: unknown,
): Promise<void> {
  const entry = entryFor(host, argument);
  if (entry === null) return;
  const { provenance, file, hunk } = entry;
  const page = [
    `# ${vscode.l10n.t("Who wrote this")}`,
    "",
    inCode(`${file.path}:${hunk.head.start}`),
    "",
    ...describeHunk(provenance).map((words) => `- ${inCode(words)}`),
    "",
  ];
  await documents.showMarkdown("evidence", page.join("\n"));
}

/** Shows what could not be read or was left out of the review. */
export async function showProblems(host: ReviewHost, documents: TextDocuments): Promise<void> {
  const problems = host.active?.session.review.problems ?? [];
  if (problems.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("Everything in the change could be read."));
    return;
  }
  const rows = problems.map(
    ({ path, message }) => `- ${path === "" ? "" : `${inCode(path)}: `}${inCode(message)}`,
  );
  await documents.showMarkdown(
    "problems",
    [`# ${vscode.l10n.t("What could not be read")}`, "", ...rows, ""].join("\n"),
  );
}

/** Words from the change as a Markdown code span, so that nothing in them is rendered. */
function inCode(text: string): string {
  return `\`${text.replaceAll("`", "'").replace(/[\r\n]+/g, " ")}\``;
}
