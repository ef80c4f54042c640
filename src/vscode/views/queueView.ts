import * as vscode from "vscode";

import type { ReviewSession } from "../../app/reviewSession.ts";
import { bandTitle, type BandTitle } from "../../core/risk/bandTitle.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import { authorGroup, authorGroups } from "../../core/provenance/authorOrder.ts";
import { hunkKey } from "../../core/change/change.ts";
import { leftFirst, type LeftGroup } from "../../core/handover/leftFirst.ts";
import { isAi } from "../../core/provenance/provenance.ts";
import { commandIds } from "../commands/commandIds.ts";
import { config } from "../config.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { planWords } from "../sittings/sittingWords.ts";
import { splitByReading } from "../splitByReading.ts";
import { authorGroupWords } from "./authorWords.ts";
import { nothingChangedWords, sourceWords } from "./changeWords.ts";
import { commentCount } from "./commentRows.ts";
import { fileNameOf } from "./fileNames.ts";
import { fileRowUri } from "./fileBadges.ts";
import { firstReaderWords } from "./firstReaderWords.ts";
import { queueItem } from "./queueItem.ts";
import { orderOf, readingOrder } from "./readingOrder.ts";
import { selectedRow } from "./selectedRow.ts";

/** A group of the queue: a band in risk order, a file in tree order, a way to know in order of who wrote it. */
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
      this.#view.onDidChangeVisibility(() => void this.#follow()),
      host.onDidChange(() => {
        this.refresh();
      }),
      host.onDidChangeCurrent(() => void this.#follow()),
      // A review that is taken up again or read anew goes on where it was.
      host.onDidTake(() => void this.#follow()),
      host.filter.onDidChange(() => {
        this.refresh();
      }),
    );
    this.refresh();
  }

  /** The key of the hunk whose row is selected, for commands called by key. */
  async selectedKey(): Promise<string | null> {
    const node = await selectedRow(this.#view);
    return node !== undefined && "entryKey" in node ? node.entryKey : null;
  }

  refresh(): void {
    this.#changed.fire();
    const session = this.#host.active?.session;
    if (session === undefined) {
      this.#view.badge = undefined;
      this.#view.message = "";
      this.#view.description = "";
      return;
    }
    const { unread } = splitByReading(session);
    this.#view.badge = { value: unread.length, tooltip: vscode.l10n.t("{0} hunks to read", unread.length) };
    const { change, queue } = session.review;
    this.#view.description = [sourceWords(change.source), this.#host.filter.words]
      .filter((words) => words !== "")
      .join(" · ");
    const progress =
      queue.length === 0
        ? nothingChangedWords(change)
        : progressWords(this.#host, config.sittings().enabled ? planWords(unread, config.sittings()) : null);
    this.#view.message = this.#host.isMoved
      ? `${vscode.l10n.t("The branch has moved since it was read: refresh the review.")} ${progress}`
      : progress;
  }

  getChildren(node?: QueueNode): QueueNode[] {
    const session = this.#host.active?.session;
    if (session === undefined) return [];
    if (node === undefined) return this.#groups(session).map((group) => ({ group }));
    return "group" in node ? this.#shown(node.group).map((entry) => ({ entryKey: entry.key, entry })) : [];
  }

  getParent(node: QueueNode): QueueNode | undefined {
    const session = this.#host.active?.session;
    if (session === undefined || "group" in node) return undefined;
    const group = this.#groups(session).find(({ entries }) =>
      entries.some(({ key }) => key === node.entryKey),
    );
    return group === undefined ? undefined : { group };
  }

  getTreeItem(node: QueueNode): vscode.TreeItem {
    if ("entry" in node) {
      const session = this.#host.active?.session;
      const mark = session?.marks.byHunk.get(node.entryKey) ?? null;
      const isUnderFile = session !== undefined && orderOf(session) === "tree";
      return queueItem(node.entry, mark, {
        fileName: isUnderFile ? "" : fileNameOf(session?.review.change, node.entry.file.path),
        command: commandIds.openHunk,
        said: session === undefined ? "" : saidOf(session, node.entry),
      });
    }
    const { label, collapsed, isFile } = node.group;
    const state = collapsed
      ? vscode.TreeItemCollapsibleState.Collapsed
      : vscode.TreeItemCollapsibleState.Expanded;
    const item = new vscode.TreeItem(label, state);
    item.id = `group:${label}`;
    item.description = this.#left(node.group);
    item.accessibilityInformation = { label: `${label}, ${item.description}` };
    if (isFile) item.resourceUri = fileRowUri(label);
    return item;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #groups(session: ReviewSession): QueueGroup[] {
    const groupings = { risk: byBand, tree: byFile, author: byAuthor, handover: byHandover };
    const groups = groupings[orderOf(session)](readingOrder(session), session);
    return groups.filter((group) => this.#shown(group).length > 0);
  }

  /** Selects the row of the hunk being read, so that whoever looks up sees where they are; the focus stays. */
  async #follow(): Promise<void> {
    const entry = this.#host.current;
    if (entry === null || !this.#view.visible || !this.#host.filter.shows(entry)) return;
    const [selected] = this.#view.selection;
    if (selected !== undefined && "entryKey" in selected && selected.entryKey === entry.key) return;
    // A tree that changes meanwhile no longer has the row, and is followed again at the next hunk.
    await this.#view
      .reveal({ entryKey: entry.key, entry }, { select: true })
      .then(undefined, () => undefined);
  }

  #shown({ entries }: QueueGroup): QueueEntry[] {
    return entries.filter((entry) => this.#host.filter.shows(entry));
  }

  #left(group: QueueGroup): string {
    const { entries } = group;
    const marks = this.#host.active?.session.marks.byHunk;
    const read = entries.filter((entry) => marks?.get(entry.key) === "marked").length;
    const words = vscode.l10n.t("{0} of {1} read", read, entries.length);
    const shown = this.#shown(group).length;
    return shown === entries.length ? words : `${words} · ${vscode.l10n.t("{0} shown", shown)}`;
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

/** What stands at a hunk beside its facts: first readers' words, and how many comments of one's own. */
function saidOf({ firstReaders, comments }: ReviewSession, entry: QueueEntry): string {
  const own = comments.filter(
    ({ at, comment }) => at !== null && hunkKey(at.hunk) === entry.key && !comment.isResolved,
  );
  return [firstReaderWords(firstReaders, entry.key), commentCount(own.length)]
    .filter((words) => words !== "")
    .join(" · ");
}

function byBand(order: readonly QueueEntry[]): QueueGroup[] {
  const titles: Readonly<Record<BandTitle, string>> = {
    first: vscode.l10n.t("Read first"),
    next: vscode.l10n.t("Then"),
    rest: vscode.l10n.t("The rest"),
    all: vscode.l10n.t("Hunks"),
    noise: vscode.l10n.t("Noise"),
  };
  return (["first", "next", "rest", "noise"] as const)
    .map((band) => ({
      label: titles[bandTitle(band, order)],
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

function byAuthor(order: readonly QueueEntry[]): QueueGroup[] {
  const noise = order.filter((entry) => entry.noise !== null);
  return [
    ...authorGroups.map((group) => ({
      label: authorGroupWords(group),
      entries: order.filter((entry) => entry.noise === null && authorGroup(entry.provenance) === group),
      isFile: false,
      collapsed: false,
    })),
    { label: vscode.l10n.t("Noise"), entries: noise, isFile: false, collapsed: true },
  ].filter((group) => group.entries.length > 0);
}

function byHandover(
  order: readonly QueueEntry[],
  { firstReaders, review }: Pick<ReviewSession, "firstReaders" | "review">,
): QueueGroup[] {
  const titles: Readonly<Record<LeftGroup, string>> = {
    left: vscode.l10n.t("Left by {0}", firstReaders.map(({ name }) => name).join(", ")),
    read: vscode.l10n.t("Read by {0}", firstReaders.map(({ name }) => name).join(", ")),
    noise: vscode.l10n.t("Noise"),
  };
  return [...leftFirst(order, firstReaders, review.checklist)]
    .map(([group, entries]) => ({
      label: titles[group],
      entries,
      isFile: false,
      collapsed: group === "noise",
    }))
    .filter((group) => group.entries.length > 0);
}

/** How much is read; `plan` tells how much reading is left where it is more than one goes at. */
function progressWords(host: ReviewHost, plan: string | null): string {
  const session = host.active?.session;
  if (session === undefined) return "";
  const entries = session.review.queue.filter((entry) => entry.noise === null);
  const share = (some: readonly QueueEntry[]): string =>
    `${some.filter((entry) => session.marks.byHunk.get(entry.key) === "marked").length}/${some.length}`;
  if (entries.length === 0) return vscode.l10n.t("Nothing to read: all of it is noise.");
  const ai = entries.filter((entry) => isAi(entry.provenance));
  const other = entries.filter((entry) => !isAi(entry.provenance));
  // Apart only where there is both.
  const progress =
    ai.length > 0 && other.length > 0
      ? vscode.l10n.t("AI {0} · other {1}", share(ai), share(other))
      : vscode.l10n.t("{0} hunks read", share(entries));
  const { queue } = session.review;
  const shown = queue.filter((entry) => host.filter.shows(entry)).length;
  // What the filter hides is counted all the same: it has to be read before the change can be approved.
  const hidden = shown === queue.length ? null : vscode.l10n.t("showing {0} of {1}", shown, queue.length);
  return [progress, plan, hidden].filter((words) => words !== null).join(" · ");
}
