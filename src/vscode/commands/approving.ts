import * as vscode from "vscode";

import { approveReview, canOverride, currentVerdict, type ApproveChoice } from "../../app/approve.ts";
import { verifyOpened } from "../../app/openReview.ts";
import { readReceipts } from "../../app/readReceipts.ts";
import { verifyText } from "../../core/report/verifyText.ts";
import { renderReceipt } from "../../core/receipt/renderReceipt.ts";
import type { GateReason, GateTarget, GateVerdict } from "../../core/gate/gate.ts";
import type { Verification } from "../../core/receipt/verification.ts";
import type { ReviewHost } from "../reviewHost.ts";
import type { TextDocuments } from "../textDocuments.ts";
import { withProgress } from "../withProgress.ts";
import { decide } from "./deciding.ts";
import { openHunk } from "./navigation.ts";

/** A row of the list of reasons; a heading, and the way to approve all the same, have none. */
type ReasonPick = vscode.QuickPickItem & { readonly reason?: GateReason };

/** Approves the change, or lists every reason against it; choosing a reason goes to its place. */
export async function approve(host: ReviewHost, documents: TextDocuments): Promise<void> {
  const active = host.active;
  if (active === null) return;
  const { session, repository } = active;
  const verdict = await currentVerdict(session, repository);
  let override: string | undefined;
  if (!verdict.allowed) {
    override = await showReasons(host, verdict, await canOverride(session, verdict, repository));
    if (override === undefined) return;
  }
  const signing = await confirm(host);
  if (signing === null) return;
  const choice = override === undefined ? { signing } : { signing, override };
  const signer = host.environment.signerOf(repository);
  const outcome = await approveReview(session, choice, { ...host.environment, repository, signer });
  if (outcome.kind === "refused") {
    await showReasons(host, outcome.verdict, false);
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

/** Lists what stands against approving. Resolves to the reason of somebody who may and wants to approve all the same. */
async function showReasons(
  host: ReviewHost,
  verdict: GateVerdict,
  canApproveAnyway: boolean,
): Promise<string | undefined> {
  const anyway: ReasonPick = {
    label: `$(law) ${vscode.l10n.t("Approve all the same, with a reason…")}`,
    description: vscode.l10n.t("The policy lets you; the receipt keeps the reason and all of this."),
  };
  const { length } = verdict.reasons;
  const placeHolder =
    length === 1
      ? vscode.l10n.t("Not yet: 1 thing stands against approving. Choose it to go there.")
      : vscode.l10n.t("Not yet: {0} things stand against approving. Choose one to go there.", length);
  const picks = reasonPicks(verdict.reasons);
  const chosen = await vscode.window.showQuickPick(canApproveAnyway ? [...picks, anyway] : picks, {
    title: vscode.l10n.t("Approve"),
    placeHolder,
    matchOnDescription: true,
  });
  if (chosen === anyway) return askReason();
  if (chosen?.reason === undefined) return undefined;
  const { target } = chosen.reason;
  if (target.kind === "hunk") await openHunk(host, target.key);
  else if (target.kind === "item") await decide(host, target.id);
  else if (target.kind === "head") await host.refresh();
  else await vscode.commands.executeCommand("freshEyes.queue.focus");
  return undefined;
}

/** The reasons under what they are about. What is to decide stands before what is to read, which may be hundreds of hunks. */
function reasonPicks(reasons: readonly GateReason[]): ReasonPick[] {
  const ofKind = (...kinds: readonly GateTarget["kind"][]): ReasonPick[] =>
    reasons
      .filter(({ target }) => kinds.includes(target.kind))
      .map((reason) => ({ label: `${iconOf(reason)} ${reason.text}`, description: reason.detail, reason }));
  const toDecide = ofKind("item");
  const toRead = ofKind("hunk");
  return [
    ...ofKind("change", "head"),
    ...headed(vscode.l10n.t("To decide ({0})", toDecide.length), toDecide),
    ...headed(vscode.l10n.t("To read ({0})", toRead.length), toRead),
  ];
}

function headed(label: string, picks: readonly ReasonPick[]): ReasonPick[] {
  return picks.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...picks];
}

async function askReason(): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title: vscode.l10n.t("Approve all the same"),
    prompt: vscode.l10n.t("Why is it right to approve now? Everyone who verifies the receipt reads this."),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === "" ? vscode.l10n.t("A few words are enough.") : undefined),
  });
  return reason?.trim();
}

function iconOf({ target }: GateReason): string {
  return { hunk: "$(eye)", item: "$(question)", head: "$(refresh)", change: "$(git-commit)" }[target.kind];
}
