import * as vscode from "vscode";

import { UserError } from "../app/userErrors.ts";

let log: vscode.LogOutputChannel | undefined;

/** The extension's output channel; made at its first use. */
export function outputLog(): vscode.LogOutputChannel {
  log ??= vscode.window.createOutputChannel("Fresh Eyes", { log: true });
  return log;
}

/** Shows an error to the person: a `UserError` with its remedy, anything else as a bug of ours with a way to its details. */
export function showError(error: unknown): void {
  if (error instanceof UserError) {
    void vscode.window.showErrorMessage(error.sentences);
    return;
  }
  outputLog().error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const details = vscode.l10n.t("Show Details");
  const words = vscode.l10n.t("Fresh Eyes ran into a bug of its own. Your marks and decisions are safe.");
  void vscode.window.showErrorMessage(words, details).then((chosen) => {
    if (chosen === details) outputLog().show();
  });
}
