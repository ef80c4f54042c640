import * as vscode from "vscode";

import type { FileChange } from "../../core/change/change.ts";
import type { ReviewHost } from "../reviewHost.ts";

/** The scheme of read-only files that show a file of the change at its base or its head. */
export const revisionScheme = "fresh-eyes";

export type Side = "base" | "head";

/** A read-only file with one side of a file of the change. The query names the revision, so that a moved head is a new file. */
export function revisionUri(file: FileChange, side: Side, revision: string): vscode.Uri {
  const path = side === "base" ? (file.oldPath ?? file.path) : file.path;
  return vscode.Uri.from({ scheme: revisionScheme, authority: side, path: `/${path}`, query: revision });
}

/** Which side a uri of ours shows. */
export function sideOf(uri: vscode.Uri): Side {
  return uri.authority === "base" ? "base" : "head";
}

/** Finds the file of the change that a uri of ours shows. */
export function fileAt(uri: vscode.Uri, files: readonly FileChange[]): FileChange | undefined {
  const path = uri.path.slice(1);
  return files.find((file) => (sideOf(uri) === "base" ? (file.oldPath ?? file.path) : file.path) === path);
}

/**
 * Serves the texts of the active review as a read-only file system: unlike documents made by a content provider, its
 * files are there again when the window is reloaded in the middle of a review.
 */
export class RevisionDocuments implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #host: ReviewHost;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;

  constructor(host: ReviewHost) {
    this.#host = host;
    const options = { isReadonly: true, isCaseSensitive: true };
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.registerFileSystemProvider(revisionScheme, this, options),
      host.onDidTake(() => {
        this.#renew();
      }),
    );
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const size = new TextEncoder().encode(await this.#textOf(uri)).length;
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size,
      permissions: vscode.FilePermission.Readonly,
    };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return new TextEncoder().encode(await this.#textOf(uri));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  readDirectory(): [] {
    return [];
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  /** Has open tabs read anew when a review is refreshed: nobody should go on reading what is no longer under review. */
  #renew(): void {
    const open = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === revisionScheme);
    const type = vscode.FileChangeType.Changed;
    this.#changed.fire(open.map(({ uri }) => ({ type, uri })));
  }

  async #textOf(uri: vscode.Uri): Promise<string> {
    await this.#host.restored;
    const review = this.#host.active?.session.review;
    const file = review === undefined ? undefined : fileAt(uri, review.change.files);
    // A tab of a review that is over has nothing to show; the editor says so in its own words.
    if (review === undefined || file === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    const side = sideOf(uri);
    return review.texts.get(file.path)?.[side] ?? absentText(file, side);
  }
}

function absentText(file: FileChange, side: Side): string {
  if (file.modes[side] === null) return "";
  if (file.kind === "text") {
    return vscode.l10n.t("This file is too large to show here. Read it outside the review.");
  }
  return vscode.l10n.t("This file is not text ({0}).", file.kind);
}
