import * as vscode from "vscode";

const scheme = "fresh-eyes-text";

/** Shows texts of ours (receipts, evidence, problems) as read-only documents; they live in memory only. */
export class TextDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(scheme, this);

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.path) ?? "";
  }

  /** Shows a Markdown text under a name, replacing what was shown under it before. */
  showMarkdown(name: string, text: string): Promise<void> {
    return this.#show(`/${name}.md`, text);
  }

  /** Shows a plain text under a name, replacing what was shown under it before. */
  showText(name: string, text: string): Promise<void> {
    return this.#show(`/${name}.txt`, text);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }

  async #show(path: string, text: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path });
    this.#texts.set(uri.path, text);
    this.#changed.fire(uri);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true });
  }
}
