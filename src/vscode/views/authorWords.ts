import * as vscode from "vscode";

import type { AuthorGroup } from "../../core/provenance/authorOrder.ts";
import type { ProvenanceState } from "../../core/provenance/provenance.ts";

/** The name of a group of hunks by who wrote them. */
export function authorGroupWords(group: AuthorGroup): string {
  return {
    reviewer: vscode.l10n.t("AI by your word"),
    recorded: vscode.l10n.t("AI by record"),
    declared: vscode.l10n.t("AI by declaration"),
    change: vscode.l10n.t("AI by pull request"),
    unknown: vscode.l10n.t("Unknown"),
    human: vscode.l10n.t("Human-attested"),
    denied: vscode.l10n.t("Not AI by your word"),
  }[group];
}

/** The name of a state to filter by; your word is one, whichever it is. */
export function stateFilterWords(state: ProvenanceState): string {
  return state === "reviewer" ? vscode.l10n.t("Your word") : authorGroupWords(state);
}
