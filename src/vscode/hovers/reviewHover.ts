import * as vscode from "vscode";

import type { ChecklistItem } from "../../core/checklist/checklistItem.ts";
import { itemAbout } from "../../core/checklist/findingItems.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import { findingsAt } from "../../core/risk/findingsAt.ts";
import type { Finding } from "../../core/rules/finding.ts";
import { endOf } from "../../core/text/lineSpan.ts";
import { commandIds } from "../commands/commandIds.ts";
import { reviewedDocument } from "../diffs/reviewedDocument.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { commandLink } from "./commandLink.ts";
import { evidenceMarkdown } from "./evidenceMarkdown.ts";
import { plainMarkdown } from "./plainMarkdown.ts";

/** Only these commands may be run from a hover; the words in it come from the change and are never trusted. */
const linkedCommands = [
  commandIds.decide,
  commandIds.markReviewedAndGoToNext,
  commandIds.comeBackLater,
  commandIds.showEvidence,
  commandIds.showCommit,
  commandIds.sayAi,
  commandIds.sayNotAi,
  commandIds.forgetWord,
];

/** Hovers on both sides of every diff of the change: what a rule found with the decisions as links, and who wrote it. */
export function registerReviewHover(host: ReviewHost): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { pattern: "**/*" },
    {
      provideHover(document, position) {
        const review = host.active?.session.review;
        const reviewed = review === undefined ? null : reviewedDocument(document, review);
        if (review === undefined || reviewed === null) return undefined;
        const line = position.line + 1;
        const { entries } = reviewed;
        const findings = findingsAt(entries, reviewed.side, line);
        const own = reviewed.side === "head" ? entries.find((entry) => holds(entry, line)) : undefined;
        const parts = [
          ...findings.map((finding) => findingMarkdown(finding, itemAbout(review.checklist, finding))),
          ...(own === undefined ? [] : [evidenceMarkdown(own, line)]),
        ].filter((part) => part !== null);
        return parts.length === 0 ? undefined : new vscode.Hover(parts.map(trust));
      },
    },
  );
}

function holds(entry: QueueEntry, line: number): boolean {
  return entry.hunk.edits.some((edit) => edit.head.start <= line && line < endOf(edit.head));
}

function findingMarkdown(finding: Finding, item: ChecklistItem | undefined): vscode.MarkdownString {
  const link = (label: string, decision: string): string =>
    commandLink(label, commandIds.decide, [item?.id, decision]);
  const links = [
    link(vscode.l10n.t("Intended…"), "intended"),
    link(vscode.l10n.t("No behaviour change"), "noBehaviourChange"),
    link(vscode.l10n.t("Unsure"), "unsure"),
    link(vscode.l10n.t("Problem…"), "problem"),
  ];
  const { what, why, ask } = finding;
  return new vscode.MarkdownString(
    `⚠ ${plainMarkdown(what)} ${plainMarkdown(why)}  \n**${plainMarkdown(ask)}**\n\n${links.join(" · ")}`,
  );
}

function trust(markdown: vscode.MarkdownString): vscode.MarkdownString {
  markdown.isTrusted = { enabledCommands: linkedCommands };
  return markdown;
}
