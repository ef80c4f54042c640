import * as vscode from "vscode";

import type { Change, ChangeSource } from "../../core/change/change.ts";

/** What is under review, in the words it was chosen by. */
export function sourceWords(source: ChangeSource): string {
  if (source.kind === "range") return vscode.l10n.t("{0} against {1}", source.head, source.base);
  return source.kind === "index" ? vscode.l10n.t("Staged changes") : vscode.l10n.t("Working tree");
}

/** Why a change without a hunk has none. */
export function nothingChangedWords({ source, base, head }: Change): string {
  if (source.kind === "workingTree") return vscode.l10n.t("Everything is committed.");
  if (source.kind === "index") return vscode.l10n.t("Nothing is staged.");
  return base === head
    ? vscode.l10n.t("“{0}” has everything of “{1}” already.", source.base, source.head)
    : vscode.l10n.t("Nothing changed between “{0}” and “{1}”.", source.base, source.head);
}
