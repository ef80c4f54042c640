import * as vscode from "vscode";

import type { Band, QueueEntry } from "../../core/risk/queue.ts";
import { isAi } from "../../core/provenance/provenance.ts";
import { commandIds } from "../commands/commandIds.ts";
import { config } from "../config.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { queueItem } from "./queueItem.ts";
import { readingOrder } from "./readingOrder.ts";

/** A group of the queue: a band in risk order, a file in tree order. */
export interface QueueGroup {
  readonly label: string;
  readonly entries: readonly QueueEntry[];
  readonly isFile: boolean;
  readonly collapsed: boolean;
}

/** A row of the Review Queue. `entryKey` is what commands called on it take. */
export type QueueNode =
  { readonly group: QueueGroup } | { readonly entryKey: string; readonly entry: QueueEntry };

/** The Review Queue: hunks in reading order with a checkbox each, their reasons and how much is left. */
export class QueueView implements vscode.TreeDataProvider<QueueNode>, vscode.Disposable {
  readonly #host: ReviewHost;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<QueueNode>;
  readonly #subscriptions: vscode.Disposable;
  #selectedKey: string | null = null;

  constructor(host: ReviewHost) {
    this.#host = host;
    this.#view = vscode.window.createTreeView("freshEyes.queue", {
      treeDataProvider: this,
      manageCheckboxStateManually: true,
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      this.#view.onDidChangeCheckboxState((event) => void this.#toggle(event.items)),
      this.#view.onDidChangeSelection(({ selection: [node] }) => {
        if (node !== undefined) this.#selectedKey = "entryKey" in node ? node.entryKey : null;
      }),
      host.onDidChange(() => {
        this.refresh();
      }),
    );
    this.refresh();
  }

  /** The key of the row selected last, for commands called by key; a refresh of the tree forgets its selection. */
  get selectedKey(): string | null {
    return this.#selectedKey;
  }

  refresh(): void {
    this.#changed.fire();
    const session = this.#host.active?.session;
    if (session === undefined) {
      this.#view.badge = undefined;
      this.#view.message = "";
      return;
    }
    const toRead = session.review.queue.filter((entry) => entry.noise === null);
    const left = toRead.filter((entry) => session.marks.byHunk.get(entry.key) !== "marked").length;
    this.#view.badge = { value: left, tooltip: vscode.l10n.t("{0} hunks to read", left) };
    this.#view.message =
      session.review.queue.length === 0
        ? vscode.l10n.t("Nothing changed between the two.")
        : progressWords(this.#host);
  }

  getChildren(node?: QueueNode): QueueNode[] {
    const review = this.#host.active?.session.review;
    if (review === undefined) return [];
    if (node === undefined) {
      const order = readingOrder(review);
      return (config.queueOrder() === "risk" ? byBand(order) : byFile(order)).map((group) => ({ group }));
    }
    return "group" in node ? node.group.entries.map((entry) => ({ entryKey: entry.key, entry })) : [];
  }

  getTreeItem(node: QueueNode): vscode.TreeItem {
    if ("entry" in node) {
      const mark = this.#host.active?.session.marks.byHunk.get(node.entryKey) ?? null;
      return queueItem(node.entry, mark, {
        showPath: config.queueOrder() === "risk",
        command: commandIds.openHunk,
      });
    }
    const { label, entries, collapsed, isFile } = node.group;
    const state = collapsed
      ? vscode.TreeItemCollapsibleState.Collapsed
      : vscode.TreeItemCollapsibleState.Expanded;
    const item = new vscode.TreeItem(label, state);
    item.id = `group:${label}`;
    item.description = this.#left(entries);
    item.accessibilityInformation = { label: `${label}, ${item.description}` };
    if (isFile) item.resourceUri = vscode.Uri.from({ scheme: "fresh-eyes-file", path: `/${label}` });
    return item;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #left(entries: readonly QueueEntry[]): string {
    const marks = this.#host.active?.session.marks.byHunk;
    const read = entries.filter((entry) => marks?.get(entry.key) === "marked").length;
    return vscode.l10n.t("{0} of {1} read", read, entries.length);
  }

  async #toggle(items: readonly (readonly [QueueNode, vscode.TreeItemCheckboxState])[]): Promise<void> {
    const session = this.#host.active?.session;
    if (session === undefined) return;
    for (const [node, state] of items) {
      if (!("entry" in node)) continue;
      if (state === vscode.TreeItemCheckboxState.Checked) await session.mark([node.entry.hunk]);
      else await session.unmark([node.entry.hunk]);
    }
  }
}

function byBand(order: readonly QueueEntry[]): QueueGroup[] {
  const titles: Readonly<Record<Band, string>> = {
    first: vscode.l10n.t("Read first"),
    next: vscode.l10n.t("Then"),
    rest: vscode.l10n.t("The rest"),
    noise: vscode.l10n.t("Noise"),
  };
  return (Object.keys(titles) as Band[])
    .map((band) => ({
      label: titles[band],
      entries: order.filter((entry) => entry.band === band),
      isFile: false,
      collapsed: band === "noise",
    }))
    .filter((group) => group.entries.length > 0);
}

function byFile(order: readonly QueueEntry[]): QueueGroup[] {
  const files = new Map<string, QueueEntry[]>();
  for (const entry of order) files.set(entry.file.path, [...(files.get(entry.file.path) ?? []), entry]);
  return [...files].map(([label, entries]) => ({ label, entries, isFile: true, collapsed: false }));
}

function progressWords(host: ReviewHost): string {
  const session = host.active?.session;
  if (session === undefined) return "";
  const entries = session.review.queue.filter((entry) => entry.noise === null);
  const share = (some: readonly QueueEntry[]): string =>
    `${some.filter((entry) => session.marks.byHunk.get(entry.key) === "marked").length}/${some.length}`;
  const ai = entries.filter((entry) => isAi(entry.provenance));
  const other = entries.filter((entry) => !isAi(entry.provenance));
  return vscode.l10n.t("AI {0} · other {1}", share(ai), share(other));
}
