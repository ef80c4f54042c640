import * as vscode from "vscode";

import { until } from "./until.ts";

const scheme = "fresh-eyes-text";

/** How long an open document is waited for to have its new text, so that nobody is shown the old one; in milliseconds. */
const patienceMs = 1000;

/** A 1-based place in a text. */
export interface PlaceInText {
  readonly line: number;
  readonly column: number;
}

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

  /** Shows the text of a file as some revision has it, with the cursor at a place in it. */
  showFile(path: string, text: string, place: PlaceInText): Promise<void> {
    return this.#show(`/${path}`, text, place);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }

  async #show(path: string, text: string, place?: PlaceInText): Promise<void> {
    const uri = vscode.Uri.from({ scheme, path });
    const isNews = this.#texts.get(uri.path) !== text;
    const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const oldVersion = open?.version;
    this.#texts.set(uri.path, text);
    this.#changed.fire(uri);
    if (open !== undefined && isNews) await until(() => open.version !== oldVersion, patienceMs);
    const at = place === undefined ? undefined : new vscode.Position(place.line - 1, place.column - 1);
    const selection = at === undefined ? {} : { selection: new vscode.Range(at, at) };
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: true, ...selection });
  }
}
