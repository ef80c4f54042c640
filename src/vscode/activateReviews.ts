import * as vscode from "vscode";

import type { ReviewEnvironment } from "../app/openReview.ts";
import { approve, showReceipt } from "./commands/approving.ts";
import { decide } from "./commands/deciding.ts";
import { showEvidence, showProblems } from "./commands/explaining.ts";
import { markAndGoToNext, markFile, markHunk, undoLast } from "./commands/marking.ts";
import { openHunk, openUnreviewed } from "./commands/navigation.ts";
import { registerCommands } from "./commands/registerCommands.ts";
import { startReview } from "./commands/startReview.ts";
import { config, onDidChangeConfig, remember } from "./config.ts";
import { ReviewDecorations } from "./decorations/reviewDecorations.ts";
import { followEditors } from "./diffs/followEditors.ts";
import { openAllDiffs } from "./diffs/openDiff.ts";
import { RevisionDocuments } from "./diffs/revisionDocuments.ts";
import { registerReviewHover } from "./hovers/reviewHover.ts";
import { ReviewHost } from "./reviewHost.ts";
import { createStatusBar } from "./statusBar.ts";
import { TextDocuments } from "./textDocuments.ts";
import { ChecklistView } from "./views/checklistView.ts";
import { QueueView } from "./views/queueView.ts";
import { readingOrder } from "./views/readingOrder.ts";

/** Makes the editor's parts and connects them with the commands; the result ends them all. */
export function activateReviews(
  context: vscode.ExtensionContext,
  environment: ReviewEnvironment,
): vscode.Disposable {
  const host = new ReviewHost(environment, context.workspaceState);
  const documents = new TextDocuments();
  const queue = new QueueView(host);
  const parts = vscode.Disposable.from(
    host,
    documents,
    queue,
    new ChecklistView(host),
    new RevisionDocuments(host),
    new ReviewDecorations(host, context.extensionUri),
    registerReviewHover(host),
    createStatusBar(host),
    followEditors(host),
    onDidChangeConfig(() => {
      queue.refresh();
    }),
    registerCommands({
      startReview: () => startReview(host),
      refreshReview: () => host.refresh(),
      stopReview: () => host.stop(),
      openHunk: (argument) => openHunk(host, argument),
      openAllChanges: () => openAll(host),
      nextUnreviewedHunk: () => openUnreviewed(host, 1),
      previousUnreviewedHunk: () => openUnreviewed(host, -1),
      markReviewed: (argument) => markHunk(host, "mark", argument),
      markReviewedAndGoToNext: (argument) => markAndGoToNext(host, argument),
      unmark: (argument) => markHunk(host, "unmark", argument),
      comeBackLater: (argument) => markHunk(host, "comeBack", argument),
      markFileReviewed: (argument) => markFile(host, argument),
      undo: () => undoLast(host),
      decide: (argument, decision) => decide(host, argument, decision),
      approve: () => approve(host, documents),
      showReceipt: () => showReceipt(host, documents),
      showEvidence: (argument) => showEvidence(host, documents, argument),
      showProblems: () => showProblems(host, documents),
      toggleAiMarks: () => remember("marks.ai", !config.aiMarks()),
      toggleRiskHighlights: () => remember("marks.risk", !config.riskHighlights()),
      orderByRisk: () => remember("queue.order", "risk"),
      orderByTree: () => remember("queue.order", "tree"),
      showKeyboardShortcuts: () =>
        vscode.commands.executeCommand(
          "workbench.action.openGlobalKeybindings",
          `@ext:${context.extension.id}`,
        ),
    }),
  );
  host.restore();
  return parts;
}

/** Every file of the change in one diff, in the order the person reads in. */
async function openAll(host: ReviewHost): Promise<void> {
  const active = host.active;
  if (active === null) return;
  await openAllDiffs(active, [...new Set(readingOrder(active.session.review).map((entry) => entry.file))]);
}
