import * as vscode from "vscode";

import { approveReview, canOverride, currentVerdict, type ApproveChoice } from "../../app/approve.ts";
import { verifyOpened } from "../../app/openReview.ts";
import { readReceipts } from "../../app/readReceipts.ts";
import { verifyText } from "../../core/report/verifyText.ts";
import { renderReceipt } from "../../core/receipt/renderReceipt.ts";
import type { Verification } from "../../core/receipt/verification.ts";
import type { ReviewHost } from "../reviewHost.ts";
import type { TextDocuments } from "../textDocuments.ts";
import { withProgress } from "../withProgress.ts";
import { showReasons } from "./listingReasons.ts";

/** Approves the change, or lists every reason against it; choosing a reason goes to its place. */
export async function approve(host: ReviewHost, documents: TextDocuments): Promise<void> {
  const active = host.active;
  if (active === null) return;
  const { session, repository } = active;
  const verdict = await currentVerdict(session, repository);
  let override: string | undefined;
  if (!verdict.allowed) {
    override = await showReasons(host, documents, {
      reasons: verdict.reasons,
      canApproveAnyway: await canOverride(session, verdict, repository),
    });
    if (override === undefined) return;
  }
  const signing = await confirm(host);
  if (signing === null) return;
  const choice = override === undefined ? { signing } : { signing, override };
  const signer = host.environment.signerOf(repository);
  const outcome = await approveReview(session, choice, { ...host.environment, repository, signer });
  if (outcome.kind === "refused") {
    await showReasons(host, documents, { reasons: outcome.verdict.reasons, canApproveAnyway: false });
    return;
  }
  if (outcome.kind === "unsignable") {
    await explainSigning(outcome);
    return;
  }
  await documents.showMarkdown("receipt", renderReceipt(outcome.receipt, outcome.isSigned));
  await tellWhatIsMissing(host, documents, outcome.commit);
}

/** Shows whether the receipts there are cover the change and meet the policy of its base, with every reason if not. */
export async function verifyReceipts(host: ReviewHost, documents: TextDocuments): Promise<void> {
  const verification = await verify(host, vscode.ProgressLocation.Notification);
  if (verification !== undefined) await documents.showText("verification", verifyText(verification));
}

/** One person's approval seldom is all that a policy wants: says so at once, where the rest is one click away. */
async function tellWhatIsMissing(host: ReviewHost, documents: TextDocuments, commit: string): Promise<void> {
  const verification = await verify(host, vscode.ProgressLocation.Window);
  const missing = verification?.policy.kind === "policy" ? verification.reasons : [];
  const words =
    missing.length > 0
      ? vscode.l10n.t("Approved {0}. The policy still wants: {1}", commit.slice(0, 10), missing.join(" · "))
      : vscode.l10n.t(
          "Approved {0}. The receipt is a git note under refs/notes/fresh-eyes.",
          commit.slice(0, 10),
        );
  const show = vscode.l10n.t("Show Verification");
  void vscode.window.showInformationMessage(words, show).then((chosen) => {
    if (chosen === show) void verifyReceipts(host, documents);
  });
}

async function verify(
  host: ReviewHost,
  location: vscode.ProgressLocation,
): Promise<Verification | undefined> {
  const active = host.active;
  if (active === null) return undefined;
  const title = vscode.l10n.t("Verifying the receipts");
  return withProgress(title, location, (work) => verifyOpened(active, host.environment, work));
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
