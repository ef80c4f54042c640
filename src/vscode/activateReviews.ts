import * as vscode from "vscode";

import type { ReviewEnvironment } from "../app/openReview.ts";
import { approve, showReceipt, verifyReceipts } from "./commands/approving.ts";
import { addQuestion, addQuestionOnHunk, removeQuestion, rewordQuestion } from "./commands/asking.ts";
import { attributeHunk } from "./commands/attributing.ts";
import {
  commentOnItem,
  copyComments,
  deleteComment,
  openComment,
  resolveComment,
} from "./commands/commenting.ts";
import { decide, decideSelected } from "./commands/deciding.ts";
import { showEvidence, showProblems } from "./commands/explaining.ts";
import { filterByAuthor } from "./commands/filtering.ts";
import {
  followHandovers,
  forgetHandover,
  handOverReview,
  showHandovers,
  takeUp,
} from "./commands/handingOver.ts";
import { markAndGoToNext, markFile, markHunk, toggleHunk, undoLast } from "./commands/marking.ts";
import { openHunk, openUnreviewed } from "./commands/navigation.ts";
import { fetchRecords, offerRecords } from "./commands/offeringRecords.ts";
import { registerCommands } from "./commands/registerCommands.ts";
import { showCommit } from "./commands/showCommit.ts";
import { startReview } from "./commands/startReview.ts";
import { considerStopping, showSitting } from "./commands/stopping.ts";
import { createTurns } from "./commands/turns.ts";
import { openFinding } from "./commands/openFinding.ts";
import { ReviewComments } from "./comments/reviewComments.ts";
import { ShownComment } from "./comments/shownComment.ts";
import { config, onDidChangeConfig, remember } from "./config.ts";
import { ReviewDecorations } from "./decorations/reviewDecorations.ts";
import { followEditors } from "./diffs/followEditors.ts";
import { openAllDiffs } from "./diffs/openDiff.ts";
import { RevisionDocuments } from "./diffs/revisionDocuments.ts";
import { followHead } from "./followHead.ts";
import { registerReviewHover } from "./hovers/reviewHover.ts";
import { ReviewHost } from "./reviewHost.ts";
import { Sittings } from "./sittings/sittings.ts";
import { createStatusBar } from "./statusBar.ts";
import { TextDocuments } from "./textDocuments.ts";
import { ChecklistView } from "./views/checklistView.ts";
import { FileBadges } from "./views/fileBadges.ts";
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
  const checklist = new ChecklistView(host);
  const comments = new ReviewComments(host);
  const sittings = new Sittings(host, context.globalState);
  // Keys pressed faster than editors open are about what the one before leads to. A question that is asked waits for
  // its turn to be asked, and holds nothing up while it is open.
  const inTurn = createTurns();
  const ask = async (question: () => Promise<unknown>): Promise<void> => {
    await inTurn(() => Promise.resolve());
    await question();
  };
  const parts = vscode.Disposable.from(
    host,
    documents,
    queue,
    checklist,
    comments,
    sittings,
    new RevisionDocuments(host),
    new ReviewDecorations(host, context.extensionUri),
    new FileBadges(host),
    registerReviewHover(host),
    createStatusBar(host, sittings),
    followEditors(host),
    followHead(host),
    followHandovers(host),
    offerRecords(host, context.globalState),
    onDidChangeConfig(() => {
      queue.refresh();
    }),
    registerCommands({
      startReview: () => startReview(host),
      refreshReview: () => host.refresh(),
      stopReview: () => host.stop(),
      openHunk: (argument, preserveFocus) => inTurn(() => openHunk(host, argument, preserveFocus === true)),
      openAllChanges: () => openAll(host),
      nextUnreviewedHunk: () => inTurn(() => openUnreviewed(host, 1)),
      previousUnreviewedHunk: () => inTurn(() => openUnreviewed(host, -1)),
      nextFinding: () => inTurn(() => openFinding(host, 1)),
      previousFinding: () => inTurn(() => openFinding(host, -1)),
      markReviewed: (argument) => inTurn(() => markHunk(host, "mark", argument)),
      markReviewedAndGoToNext: (argument) => inTurn(() => markAndGoToNext(host, argument)),
      unmark: (argument) => inTurn(() => markHunk(host, "unmark", argument)),
      comeBackLater: (argument) => inTurn(() => markHunk(host, "comeBack", argument)),
      markFileReviewed: (argument) => markFile(host, argument),
      sayAi: (argument) => inTurn(() => attributeHunk(host, "ai", argument)),
      sayNotAi: (argument) => inTurn(() => attributeHunk(host, "notAi", argument)),
      forgetWord: (argument) => inTurn(() => attributeHunk(host, null, argument)),
      toggleSelectedHunk: () => {
        const selected = queue.selectedKey();
        return inTurn(async () => toggleHunk(host, await selected));
      },
      undo: () => inTurn(() => undoLast(host)),
      decideSelectedItem: (decision) => ask(() => decideSelected(host, checklist, decision)),
      decide: (argument, decision) => ask(() => decide(host, argument, decision)),
      addQuestion: () => ask(() => addQuestion(host)),
      addQuestionOnHunk: (argument) => ask(() => addQuestionOnHunk(host, argument)),
      rewordQuestion: (argument) => ask(() => rewordQuestion(host, argument)),
      removeQuestion: (argument) => ask(() => removeQuestion(host, argument)),
      removeSelectedQuestion: () => ask(async () => removeQuestion(host, await checklist.selectedItem())),
      approve: () => ask(() => approve(host, documents)),
      showReceipt: () => showReceipt(host, documents),
      verifyReceipts: () => verifyReceipts(host, documents),
      handOver: () => ask(() => handOverReview(host)),
      takeUpHandover: (file) => ask(() => takeUp(host, documents, file)),
      showHandovers: () => showHandovers(host, documents),
      forgetHandover: () => ask(() => forgetHandover(host)),
      comment: () => inTurn(() => comments.writeAtCursor()),
      commentOnItem: (item) => inTurn(() => commentOnItem(host, comments, item)),
      openComment: (node, preserveFocus) => inTurn(() => openComment(host, node, preserveFocus === true)),
      saveComment: (reply) => comments.save(reply as vscode.CommentReply),
      discardComment: (thread) => {
        comments.discard(threadIn(thread));
      },
      editComment: (comment) => {
        if (comment instanceof ShownComment) comments.setEditing(comment, true);
      },
      saveEditedComment: (comment) =>
        comment instanceof ShownComment ? comments.saveEdited(comment) : undefined,
      cancelEditedComment: (comment) => {
        if (comment instanceof ShownComment) comments.setEditing(comment, false);
      },
      deleteComment: (comment) => deleteComment(host, comment),
      resolveComment: (comment) => resolveComment(host, comment, true),
      unresolveComment: (comment) => resolveComment(host, comment, false),
      copyComments: () => copyComments(host),
      showEvidence: (argument) => showEvidence(host, documents, argument),
      showCommit: (argument) => showCommit(host, documents, argument),
      showProblems: () => showProblems(host, documents),
      fetchRecords: () => fetchRecords(host),
      askMore: () => askThoroughly(host, true),
      askLess: () => askThoroughly(host, false),
      considerStopping: () => ask(() => considerStopping(host, sittings)),
      showSitting: () => showSitting(sittings, documents),
      forgetSitting: () => {
        sittings.forget();
      },
      toggleAiMarks: () => remember("marks.ai", !config.aiMarks()),
      toggleRiskHighlights: () => remember("marks.risk", !config.riskHighlights()),
      orderByRisk: () => remember("queue.order", "risk"),
      orderByTree: () => remember("queue.order", "tree"),
      orderByHandover: () => remember("queue.order", "handover"),
      orderByAuthor: () => remember("queue.order", "author"),
      filterByAuthor: () => ask(() => filterByAuthor(host)),
      clearFilter: () => host.filter.set([]),
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

/** The thread that a menu in its title or at its input is about. */
function threadIn(argument: unknown): vscode.CommentThread {
  const called = argument as vscode.CommentThread | vscode.CommentReply;
  return "thread" in called ? called.thread : called;
}

/** Reads the change again with questions about what is less sure, or without; the choice is kept. */
async function askThoroughly(host: ReviewHost, thorough: boolean): Promise<void> {
  await remember("rules.thorough", thorough);
  await host.refresh();
}

/** Every file of the change in one diff, in the order the person reads in. */
async function openAll(host: ReviewHost): Promise<void> {
  const active = host.active;
  if (active === null) return;
  await openAllDiffs(active, [...new Set(readingOrder(active.session).map((entry) => entry.file))]);
}
