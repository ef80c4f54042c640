import * as vscode from "vscode";

import type { DecisionKind } from "../../core/session/events.ts";
import type { ItemStatus } from "../../core/session/sessionState.ts";

/** The name of a decision for people. */
export function decisionWords(decision: DecisionKind): string {
  return {
    intended: vscode.l10n.t("Intended"),
    noBehaviourChange: vscode.l10n.t("No behaviour change"),
    unsure: vscode.l10n.t("Unsure"),
    problem: vscode.l10n.t("Problem"),
  }[decision];
}

/** What became of an item, in a few words: the decision with its why, or that it is open, or open again. */
export function statusWords(status: ItemStatus): string {
  if (status.kind === "open") return vscode.l10n.t("open");
  if (status.kind === "reopened") return vscode.l10n.t("open again: its code changed");
  const { decision, why } = status.decision;
  return why === "" ? decisionWords(decision) : `${decisionWords(decision)}: ${why}`;
}
