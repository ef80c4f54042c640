import * as vscode from "vscode";

import { fileShare } from "../../core/provenance/fileShare.ts";
import type { ReviewHost } from "../reviewHost.ts";

const scheme = "fresh-eyes-file";

/** The uri under which a file of the change stands in the queue: it opens nothing, it carries an icon and a badge. */
export function fileRowUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${path}` });
}

/** Badges the queue's file rows with how much of what the change adds there an AI wrote. */
export class FileBadges implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #host: ReviewHost;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeFileDecorations = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;

  constructor(host: ReviewHost) {
    this.#host = host;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.registerFileDecorationProvider(this),
      host.onDidChange(() => {
        this.#changed.fire(undefined);
      }),
    );
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== scheme) return undefined;
    const entries =
      this.#host.active?.session.review.queue.filter((entry) => `/${entry.file.path}` === uri.path) ?? [];
    const share = fileShare(entries.map((entry) => entry.provenance));
    return share === null ? undefined : new vscode.FileDecoration(share.badge, share.words);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }
}
