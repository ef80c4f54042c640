import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";

import * as vscode from "vscode";

export const extensionId = "fresh-eyes.fresh-eyes";

/** Waits until something holds; the tests' own timeout ends a wait in vain. */
export async function until<T>(probe: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (;;) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The folder of the sample repository. */
export function root(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder !== undefined, "the sample repository is open");
  return folder.uri.fsPath;
}

/** What git prints in the sample repository. */
export function git(...args: string[]): string {
  return execFileSync("git", args, { cwd: root(), encoding: "utf8" });
}

function activeDiff(): vscode.TabInputTextDiff | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
}

/** Starts the review of the sample's branch as the palette does, taking the first choice. */
export async function startReview(): Promise<vscode.TabInputTextDiff> {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  const started = vscode.commands.executeCommand("freshEyes.startReview");
  const diff = await until(async () => {
    if (activeDiff() === undefined)
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
    return activeDiff();
  });
  await started;
  return diff;
}

/** Starts the review of what is not committed, the third choice; resolves to the changed or new file that opens. */
export async function startWorkingTreeReview(): Promise<vscode.Uri> {
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  const { showQuickPick } = vscode.window;
  // Nothing tells a test when a list is open and which of its rows is next, so the choice is made without the list.
  const takeThird = async (items: readonly unknown[] | Thenable<readonly unknown[]>) => (await items)[2];
  Object.assign(vscode.window, { showQuickPick: takeThird });
  try {
    await vscode.commands.executeCommand("freshEyes.startReview");
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
  return await until(() => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputText ? input.uri : activeDiff()?.modified;
  });
}

/** The texts of the hovers of a 1-based line of a document that are ours; empty without any. */
export async function hoverOf(uri: vscode.Uri, line: number): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  const column = document.lineAt(line - 1).firstNonWhitespaceCharacterIndex;
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    uri,
    new vscode.Position(line - 1, column),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ""))
    .filter((content) => content.includes("freshEyes.") || content.includes("AI"))
    .join("\n");
}

/** The texts of all hovers of a document that are ours, by 1-based line. */
export async function hoversOf(uri: vscode.Uri): Promise<Map<number, string>> {
  const document = await vscode.workspace.openTextDocument(uri);
  const found = new Map<number, string>();
  for (let line = 1; line <= document.lineCount; line += 1) {
    const text = await hoverOf(uri, line);
    if (text !== "") found.set(line, text);
  }
  return found;
}
