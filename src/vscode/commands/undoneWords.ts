import * as vscode from "vscode";

import type { Review } from "../../app/review.ts";
import type { ChecklistItem } from "../../core/checklist/checklistItem.ts";
import type { SessionEvent } from "../../core/session/events.ts";
import { fileNameOf } from "../views/fileNames.ts";

/** What was taken back, in a few words: nobody should have to look for what undo has changed. */
export function undoneWords(event: SessionEvent, { change, checklist }: Review): string {
  const filesOf = (edits: readonly { readonly path: string }[]): string =>
    [...new Set(edits.map(({ path }) => fileNameOf(change, path)))].join(", ");
  const { type } = event;
  if (type === "marked") return vscode.l10n.t("Undone: “reviewed” on {0}.", filesOf(event.edits));
  if (type === "unmarked") return vscode.l10n.t("Undone: {0} is reviewed again.", filesOf(event.edits));
  if (type === "comeBack") return vscode.l10n.t("Undone: “come back” on {0}.", filesOf(event.edits));
  if (type === "attributed")
    return vscode.l10n.t("Undone: your word on who wrote {0}.", filesOf(event.edits));
  if (type === "decided") return vscode.l10n.t("Undone: the decision on “{0}”", askOf(event.item, checklist));
  if (type === "reopened")
    return vscode.l10n.t("Undone: “{0}” is decided again.", askOf(event.item, checklist));
  return vscode.l10n.t("Undone.");
}

function askOf(id: string, checklist: readonly ChecklistItem[]): string {
  return checklist.find((item) => item.id === id)?.ask ?? id;
}
