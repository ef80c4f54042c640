import * as vscode from "vscode";

/** How long an editor may take to be ready; then the comment opens all the same, without the focus. */
const PATIENCE_MS = 3000;

/**
 * Opens the editor's own empty comment at a line, with the focus in its input; only the editor can move the focus there.
 * Resolves to whether it could: the document must be shown, and the editor must have asked where it can be commented on.
 */
export async function openNativeDraft(
  uri: vscode.Uri,
  line: number,
  isAsked: () => boolean,
): Promise<boolean> {
  if (!(await until(isAsked, vscode.window.onDidChangeActiveTextEditor))) return false;
  const isActive = (): boolean => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString();
  if (!isActive()) await vscode.commands.executeCommand("diffEditor.switchSide");
  if (!(await until(isActive, vscode.window.onDidChangeActiveTextEditor))) return false;
  const range = { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 };
  await vscode.commands.executeCommand("workbench.action.addComment", { range });
  return true;
}

/** Waits until something holds, or for as long as a person would; resolves to whether it does. */
function until(holds: () => boolean, event: vscode.Event<unknown>): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const started = Date.now();
    const check = (): void => {
      if (!holds() && Date.now() - started < PATIENCE_MS) return;
      clearInterval(timer);
      listener.dispose();
      resolve(holds());
    };
    const timer = setInterval(check, 50);
    const listener = event(check);
  });
}
