import * as vscode from "vscode";

import type { ReviewHost } from "../reviewHost.ts";
import { reviewedDocument } from "./reviewedDocument.ts";

/** Keeps the context key `freshEyes.editorInReview`: whether the active editor shows a side of the change. */
export function followEditors(host: ReviewHost): vscode.Disposable {
  const update = (): void => {
    const editor = vscode.window.activeTextEditor;
    const review = host.active?.session.review;
    const isIn =
      editor !== undefined && review !== undefined && reviewedDocument(editor.document, review) !== null;
    void vscode.commands.executeCommand("setContext", "freshEyes.editorInReview", isIn);
  };
  update();
  return vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(update), host.onDidChange(update));
}
