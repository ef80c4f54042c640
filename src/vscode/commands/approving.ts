import * as vscode from "vscode";

import { approveReview, currentVerdict, type ApproveChoice } from "../../app/approve.ts";
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
  const signing = await confirm(host);
  if (signing === null) return;
  const signer = host.environment.signerOf(repository);
  const outcome = await approveReview(session, { signing }, { ...host.environment, repository, signer });
  if (outcome.kind === "refused") {
    await showReasons(host, outcome.verdict);
    return;
  }
  if (outcome.kind === "unsignable") {
    await explainSigning(outcome);
    return;
  }
  await documents.showMarkdown("receipt", renderReceipt(outcome.receipt, outcome.isSigned));
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
  const pages = receipts.map((receipt) => renderReceipt(receipt.statement, receipt.signature !== null));
  await documents.showMarkdown("receipt", pages.join("\n---\n\n"));
}

/** Asks for the last word; `null` when the person thinks better of it. */
async function confirm(host: ReviewHost): Promise<ApproveChoice["signing"] | null> {
  const change = host.active?.session.review.change;
  const words = vscode.l10n.t("Approve {0}?", (change?.head ?? "").slice(0, 10));
  const detail = vscode.l10n.t(
    "A receipt of what you read and decided is recorded as a git note, signed with the key that git signs with. An unsigned receipt proves nothing to others.",
  );
  const sign = vscode.l10n.t("Sign and Approve");
  const leave = vscode.l10n.t("Approve Unsigned");
  const chosen = await vscode.window.showInformationMessage(words, { modal: true, detail }, sign, leave);
  if (chosen === undefined) return null;
  return chosen === sign ? "sign" : "leaveUnsigned";
}

async function explainSigning({
  why,
  remedy,
}: {
  readonly why: string;
  readonly remedy: string;
}): Promise<void> {
  const copy = vscode.l10n.t("Copy the Commands");
  const words = vscode.l10n.t("The receipt could not be signed: {0}. Nothing was recorded.", why);
  const chosen = await vscode.window.showWarningMessage(words, { modal: true, detail: remedy }, copy);
  if (chosen === copy) await vscode.env.clipboard.writeText(remedy);
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
