import * as vscode from "vscode";

import { config, remember } from "../config.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { leftWords, sittingWords } from "../sittings/sittingWords.ts";
import type { Sittings } from "../sittings/sittings.ts";
import type { TextDocuments } from "../textDocuments.ts";
import { splitByReading } from "../splitByReading.ts";
import { handOverReview } from "./handingOver.ts";
import { resume } from "./navigation.ts";

/**
 * Tells how the sitting stands, and what one may do where it is a good place to stop. Stopping needs nothing done, for
 * everything said is kept.
 */
export async function considerStopping(host: ReviewHost, sittings: Sittings): Promise<void> {
  const session = host.active?.session;
  const sitting = sittings.current;
  if (session === undefined) return;
  if (sitting === null) {
    void vscode.window.showInformationMessage(vscode.l10n.t("This sitting has only just begun."));
    return;
  }
  const left = leftWords(splitByReading(session).unread, config.sittings());
  const stop = {
    label: `$(coffee) ${vscode.l10n.t("Stop for Now")}`,
    detail: vscode.l10n.t("{0}. Ten minutes off, or other work, make a break.", left),
  };
  const goOn = {
    label: `$(arrow-right) ${vscode.l10n.t("Go On Reading")}`,
    detail: vscode.l10n.t("It is said once more at most in this sitting."),
  };
  const handOver = {
    label: `$(live-share) ${vscode.l10n.t("Hand Over the Review…")}`,
    detail: vscode.l10n.t("Leaves what is read, unread, unsure and asked to somebody with fresh eyes."),
  };
  const switchOff = {
    label: `$(bell-slash) ${vscode.l10n.t("Never Say This Again")}`,
    detail: vscode.l10n.t("Nothing about sittings is kept then; a setting switches it on again."),
  };
  const chosen = await vscode.window.showQuickPick([stop, goOn, handOver, switchOff], {
    title: sitting.isSuggested ? vscode.l10n.t("A Good Place to Stop") : vscode.l10n.t("This Sitting"),
    placeHolder: sittingWords(sitting),
  });
  sittings.dismissSuggestion();
  if (chosen === goOn) await resume(host);
  if (chosen === handOver) await handOverReview(host);
  if (chosen === switchOff) await remember("sittings.enabled", false);
}

/** Shows what is kept of the reader's sitting, all of it. */
export async function showSitting(sittings: Sittings, documents: TextDocuments): Promise<void> {
  const sitting = sittings.current;
  const kept =
    sitting === null
      ? [vscode.l10n.t("Nothing.")]
      : [`${sittingWords(sitting)}.`, "", "```json", JSON.stringify(sitting, null, 2), "```"];
  await documents.showMarkdown(
    "sitting",
    [
      `# ${vscode.l10n.t("What is kept of your sitting")}`,
      "",
      ...kept,
      "",
      vscode.l10n.t(
        "It is kept in the editor's own storage on this machine, until another sitting begins or you delete it. No receipt, handover, export or other command reads it.",
      ),
      "",
    ].join("\n"),
  );
}
