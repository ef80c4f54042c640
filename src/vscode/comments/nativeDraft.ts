import * as vscode from "vscode";

import { until } from "../until.ts";

/** How long an editor may take to be ready; then the comment opens all the same, without the focus. */
const patienceMs = 3000;

/**
 * Opens the editor's own empty comment at a line, with the focus in its input; only the editor can move the focus there.
 * Resolves to whether it could: the document must be shown, and the editor must have asked where it can be commented on.
 */
export async function openNativeDraft(
  uri: vscode.Uri,
  line: number,
  isAsked: () => boolean,
): Promise<boolean> {
  if (!(await until(isAsked, patienceMs))) return false;
  const isActive = (): boolean => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
  if (!isActive()) await vscode.commands.executeCommand("diffEditor.switchSide");
  if (!(await until(isActive, patienceMs))) return false;
  await answerTakenIn();
  const range = { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 };
  await vscode.commands.executeCommand("workbench.action.addComment", { range });
  return true;
}

/**
 * Waits until the window has taken in what was answered last, by a command there and back. A command that arrives together
 * with the answer is run before it, and told that the line can't be commented on: what is typed then is lost.
 */
async function answerTakenIn(): Promise<void> {
  await vscode.commands.executeCommand("setContext", "freshEyes.commentable", true);
}
