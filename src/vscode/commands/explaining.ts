import * as vscode from "vscode";

import { describeRun, describeWholeHunk } from "../../core/provenance/describe.ts";
import { lineRuns } from "../../core/provenance/lineRuns.ts";
import type { ReviewHost } from "../reviewHost.ts";
import type { TextDocuments } from "../textDocuments.ts";
import { entryFor } from "./currentHunk.ts";

/** Shows who wrote the hunk a command was called on, all records that say so, and what they say of which lines. */
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
    ...describeWholeHunk(provenance).map((words) => `- ${inCode(words)}`),
    "",
    ...lineRuns(provenance).flatMap(({ first, last, nLines, line }) => [
      `## ${first === last ? vscode.l10n.t("Line {0}", first) : vscode.l10n.t("Lines {0}–{1}", first, last)}`,
      "",
      ...describeRun(line, nLines).map((words) => `- ${inCode(words)}`),
      "",
    ]),
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
