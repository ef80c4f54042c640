import * as vscode from "vscode";

import { approveReview, currentVerdict } from "../../app/approve.ts";
import { readReceipts } from "../../app/readReceipts.ts";
import { renderReceipt } from "../../core/receipt/renderReceipt.ts";
import type { GateReason, GateVerdict } from "../../core/gate/gate.ts";
import type { ReviewHost } from "../reviewHost.ts";
import type { TextDocuments } from "../textDocuments.ts";
import { decide } from "./deciding.ts";
import { openHunk } from "./navigation.ts";

/** Approves the change, or lists every reason against it; choosing a reason goes to its place. */
export async function approve(host: ReviewHost, documents: TextDocuments): Promise<void> {
  const active = host.active;
  if (active === null) return;
  const { session, repository } = active;
  const verdict = await currentVerdict(session, repository);
  if (!verdict.allowed) {
    await showReasons(host, verdict);
    return;
  }
  if (!(await confirm(host))) return;
  const outcome = await approveReview(session, { repository, ...host.environment });
  if (outcome.kind === "refused") {
    await showReasons(host, outcome.verdict);
    return;
  }
  await documents.showMarkdown("receipt", renderReceipt(outcome.receipt, false));
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      "Approved {0}. The receipt is a git note under refs/notes/fresh-eyes.",
      outcome.commit.slice(0, 10),
    ),
  );
}

/** Shows the receipts that the head of the change carries. */
export async function showReceipt(host: ReviewHost, documents: TextDocuments): Promise<void> {
  const active = host.active;
  const head = active?.session.review.change.head ?? null;
  const receipts =
    active === null || head === null
      ? []
      : await readReceipts(active.repository, head, host.environment.decodeBase64);
  if (receipts.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There is no receipt for this revision yet."));
    return;
  }
  const pages = receipts.map((receipt) => renderReceipt(receipt.statement, receipt.signed));
  await documents.showMarkdown("receipt", pages.join("\n---\n\n"));
}

async function confirm(host: ReviewHost): Promise<boolean> {
  const change = host.active?.session.review.change;
  const commit = (change?.head ?? "").slice(0, 10);
  const words = vscode.l10n.t("Approve {0}?", commit);
  const detail = vscode.l10n.t(
    "A receipt of what you read and decided is recorded as a git note. It is not signed yet.",
  );
  const go = vscode.l10n.t("Approve");
  return (await vscode.window.showInformationMessage(words, { modal: true, detail }, go)) === go;
}

async function showReasons(host: ReviewHost, verdict: GateVerdict): Promise<void> {
  const picks = verdict.reasons.map((reason) => ({
    label: `${iconOf(reason)} ${reason.text}`,
    description: reason.detail,
    reason,
  }));
  const placeHolder = vscode.l10n.t(
    "Not yet: {0} things stand against approving. Choose one to go there.",
    picks.length,
  );
  const chosen = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t("Approve"),
    placeHolder,
    matchOnDescription: true,
  });
  if (chosen === undefined) return;
  const { target } = chosen.reason;
  if (target.kind === "hunk") await openHunk(host, target.key);
  else if (target.kind === "item") await decide(host, target.id);
  else await vscode.commands.executeCommand("freshEyes.queue.focus");
}

function iconOf({ target }: GateReason): string {
  return { hunk: "$(eye)", item: "$(question)", change: "$(git-commit)" }[target.kind];
}
