import * as vscode from "vscode";

import type { ReviewSession } from "../../app/reviewSession.ts";
import { maxOpenItems } from "../../core/checklist/checklist.ts";
import { filesInWords, type ChecklistItem, type ChecklistPlace } from "../../core/checklist/checklistItem.ts";
import type { FirstReader } from "../../core/handover/firstReader.ts";
import type { HandedItem } from "../../core/handover/handover.ts";
import {
  isBlocking,
  isOwnItem,
  isSettled,
  statusOf,
  type ItemStatus,
} from "../../core/session/sessionState.ts";
import { commandIds } from "../commands/commandIds.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { commentCount, commentRow, type CommentNode } from "./commentRows.ts";
import { fileNameOf } from "./fileNames.ts";
import { handedWords } from "./firstReaderWords.ts";
import { statusWords } from "./itemWords.ts";
import { selectedRow } from "./selectedRow.ts";

interface Section {
  readonly section: "open" | "later" | "decided";
  readonly items: readonly ChecklistItem[];
}

/** The comments of the review, one's own and those handed over, under one row. */
interface CommentSection {
  readonly comments: readonly CommentNode[];
}

/** What a first reader decided of an item, under it. */
interface HandedNode {
  readonly handed: HandedItem;
  readonly reader: FirstReader;
  readonly about: ChecklistItem;
  readonly parent: string;
}

/** A place of an item, under it. */
interface PlaceNode {
  readonly entryKey: string;
  readonly place: ChecklistPlace;
  readonly parent: string;
}

/** A row of the Checklist. `itemId` and `entryKey` are what commands called on it take. */
export type ChecklistNode =
  | Section
  | CommentSection
  | CommentNode
  | HandedNode
  | { readonly itemId: string; readonly item: ChecklistItem }
  | PlaceNode;

/** The Checklist: the questions that want a decision, nine open ones at a time, each with its places. */
export class ChecklistView implements vscode.TreeDataProvider<ChecklistNode>, vscode.Disposable {
  readonly #host: ReviewHost;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #view: vscode.TreeView<ChecklistNode>;
  readonly #subscriptions: vscode.Disposable;
  #shown = "";
  #goingOn: Thenable<unknown> = Promise.resolve();

  constructor(host: ReviewHost) {
    this.#host = host;
    this.#view = vscode.window.createTreeView("freshEyes.checklist", {
      treeDataProvider: this,
      manageCheckboxStateManually: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      this.#view.onDidChangeCheckboxState((event) => void this.#toggle(event.items)),
      host.onDidChange(() => {
        this.refresh();
      }),
    );
    this.refresh();
  }

  /**
   * The id of the selected item, or of the selected place's item. It comes when going on to the row has ended, which would
   * take the focus away from whatever is opened before.
   */
  async selectedItem(): Promise<string | null> {
    const node = await selectedRow(this.#view);
    await this.#goingOn;
    return node === undefined ? null : itemIdOf(node);
  }

  /** Shows the questions as they are now. Reading a hunk changes none, and a tree that stands still keeps its focus. */
  refresh(): void {
    const shown = JSON.stringify(this.#rows());
    if (shown !== this.#shown) this.#changed.fire();
    this.#shown = shown;
    const session = this.#host.active?.session;
    const open = session?.review.checklist.filter((item) => isBlocking(session.state, item)).length ?? 0;
    this.#view.badge =
      open === 0 ? undefined : { value: open, tooltip: vscode.l10n.t("{0} questions to decide", open) };
    this.#view.message = session?.review.checklist.length === 0 ? noQuestionsWords(session) : "";
  }

  getChildren(node?: ChecklistNode): ChecklistNode[] {
    const session = this.#host.active?.session;
    if (session === undefined) return [];
    if (node === undefined) return [...this.#sections(), ...commentSection(session)];
    if ("comments" in node) return [...node.comments];
    if ("section" in node) return node.items.map((item) => ({ itemId: item.id, item }));
    if ("item" in node) {
      return [
        ...handedNodes(session, node.item),
        ...commentNodes(session, node.itemId),
        ...node.item.places.map((place) => ({ entryKey: place.key, place, parent: node.itemId })),
      ];
    }
    return [];
  }

  getTreeItem(node: ChecklistNode): vscode.TreeItem {
    if ("section" in node) return sectionItem(node);
    if ("comments" in node) return commentsItem(node);
    if ("place" in node) return placeItem(node, this.#nameOf(node.place.path));
    if ("placed" in node) return commentRow(node, (path) => this.#nameOf(path));
    if ("handed" in node) return handedItem(node);
    const session = this.#host.active?.session;
    const fileName = filesInWords(node.item, (path) => this.#nameOf(path));
    if (session === undefined) return checklistItem(node.item, { kind: "open" }, { fileName, said: [] });
    const said = [
      ...handedNodes(session, node.item).map(({ handed, reader, about }) =>
        handedWords(reader, handed, about),
      ),
      commentCount(commentNodes(session, node.itemId).filter(({ reader }) => reader === null).length),
    ].filter((words) => words !== "");
    return checklistItem(node.item, statusOf(session.state, node.item), { fileName, said });
  }

  getParent(node: ChecklistNode): ChecklistNode | undefined {
    if ("section" in node || "comments" in node) return undefined;
    const id = itemIdOf(node);
    const section = this.#sections().find(({ items }) => items.some((item) => item.id === id));
    if ("item" in node) return section;
    const item = section?.items.find((one) => one.id === id);
    return item === undefined ? undefined : { itemId: item.id, item };
  }

  /** Selects the first open item, with the focus; nothing where none is left. */
  async goToNextOpen(): Promise<void> {
    const [section] = this.#sections();
    const item = section?.section === "open" ? section.items[0] : undefined;
    if (item === undefined) return;
    const going = this.#view.reveal({ itemId: item.id, item }, { select: true, focus: true });
    const ended = (): void => undefined;
    this.#goingOn = going.then(ended, ended);
    await going;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
  }

  #nameOf(path: string): string {
    return fileNameOf(this.#host.active?.session.review.change, path);
  }

  #sections(): Section[] {
    const session = this.#host.active?.session;
    const items = session?.review.checklist ?? [];
    if (session === undefined) return [];
    const settled = items.filter((item) => isSettled(statusOf(session.state, item)));
    const blocking = items.filter((item) => isBlocking(session.state, item));
    const optional = items.filter((item) => !settled.includes(item) && !blocking.includes(item));
    const sections: Section[] = [
      { section: "open", items: blocking.slice(0, maxOpenItems) },
      { section: "later", items: [...blocking.slice(maxOpenItems), ...optional] },
      { section: "decided", items: settled },
    ];
    return sections.filter((section) => section.items.length > 0);
  }

  /** All that there is to see below a row. */
  #rows(node?: ChecklistNode): unknown[] {
    return this.getChildren(node).map((child) => [this.getTreeItem(child), this.#rows(child)]);
  }

  /** A tick cannot say which decision it stands for, so it asks; unticking takes the decision back. */
  async #toggle(items: readonly (readonly [ChecklistNode, vscode.TreeItemCheckboxState])[]): Promise<void> {
    for (const [node, state] of items) {
      if (!("item" in node)) continue;
      if (state === vscode.TreeItemCheckboxState.Checked) {
        await vscode.commands.executeCommand(commandIds.decide, node);
      } else {
        await this.#host.active?.session.reopen(node.item);
      }
    }
    // Whoever takes back to decide leaves a tick that stands for nothing.
    this.#changed.fire();
  }
}

function noQuestionsWords({ review }: ReviewSession): string {
  if (review.queue.length === 0) return vscode.l10n.t("No questions: there is no change.");
  return review.queue.every((entry) => entry.noise !== null)
    ? vscode.l10n.t("No questions: approve when you are ready.")
    : vscode.l10n.t("No questions: read the queue, then approve.");
}

function itemIdOf(node: ChecklistNode): string | null {
  if ("section" in node || "comments" in node) return null;
  return "item" in node ? node.itemId : node.parent === "" ? null : node.parent;
}

function sectionItem({ section, items }: Section): vscode.TreeItem {
  const labels = {
    open: vscode.l10n.t("Open"),
    later: vscode.l10n.t("Later"),
    decided: vscode.l10n.t("Decided"),
  };
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(labels[section], section === "open" ? Expanded : Collapsed);
  item.id = `section:${section}`;
  item.description = String(items.length);
  item.accessibilityInformation = { label: `${labels[section]}, ${items.length}` };
  return item;
}

/** What a question's row says beside the question. */
interface ItemFacts {
  /** The name of the file it is about, or "" for the whole change. */
  readonly fileName: string;
  /** First readers' decisions, and how many comments of one's own it has. */
  readonly said: readonly string[];
}

function checklistItem(
  item: ChecklistItem,
  status: ItemStatus,
  { fileName, said }: ItemFacts,
): vscode.TreeItem {
  // The file stands first: several files may raise the same question.
  const label = fileName === "" ? item.ask : `${fileName}: ${item.ask}`;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const row = new vscode.TreeItem(label, item.places.length + said.length === 0 ? None : Collapsed);
  const about = item.path === "" ? vscode.l10n.t("whole change") : filesInWords(item);
  row.id = `item:${item.id}`;
  const own = status.kind === "open" ? [] : [statusWords(status)];
  row.description = [...own, ...said, about].join(" · ");
  row.iconPath = iconOf(item, status);
  row.contextValue = isOwnItem(item) ? `item.own.${status.kind}` : `item.${status.kind}`;
  const words = item.title === item.ask ? [item.ask] : [item.ask, item.title];
  row.tooltip = [...words.toReversed(), item.evidence, statusWords(status), ...said].join("\n");
  const [place] = item.places;
  if (place !== undefined) {
    const node: PlaceNode = { entryKey: place.key, place, parent: item.id };
    row.command = { command: commandIds.openHunk, title: vscode.l10n.t("Open"), arguments: [node, true] };
  }
  const settled = isSettled(status);
  row.checkboxState = {
    state: settled ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: settled ? vscode.l10n.t("Decided; untick to take it back") : vscode.l10n.t("Decide…"),
    accessibilityInformation: {
      label: settled ? vscode.l10n.t("Decided: {0}", item.title) : vscode.l10n.t("Decide: {0}", item.title),
    },
  };
  row.accessibilityInformation = {
    label: [...words, about, statusWords(status), ...said].filter((part) => part !== "").join(", "),
  };
  return row;
}

/** Comments on an item, or all there are without one; one's own come first. */
function commentNodes({ comments, firstReaders }: ReviewSession, item: string | null): CommentNode[] {
  const isMeant = (placed: CommentNode["placed"]): boolean => item === null || placed.comment.item === item;
  const parent = item ?? "";
  return [
    ...comments
      .filter(isMeant)
      .map((placed) => ({ commentId: placed.comment.id, placed, reader: null, parent })),
    ...firstReaders.flatMap((reader) =>
      reader.comments.filter(isMeant).map((placed) => ({ commentId: null, placed, reader, parent })),
    ),
  ];
}

function commentSection(session: ReviewSession): CommentSection[] {
  const comments = commentNodes(session, null);
  return comments.length === 0 ? [] : [{ comments }];
}

function commentsItem({ comments }: CommentSection): vscode.TreeItem {
  const label = vscode.l10n.t("Comments");
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = "section:comments";
  item.description = String(comments.length);
  item.accessibilityInformation = { label: `${label}, ${comments.length}` };
  return item;
}

function handedNodes({ firstReaders }: ReviewSession, about: ChecklistItem): HandedNode[] {
  return firstReaders.flatMap((reader) => {
    const handed = reader.items.get(about.id);
    return handed === undefined ? [] : [{ handed, reader, about, parent: about.id }];
  });
}

function handedItem({ handed, reader, about, parent }: HandedNode): vscode.TreeItem {
  const row = new vscode.TreeItem(handedWords(reader, handed, about));
  row.id = `handed:${parent}:${reader.handover.by}`;
  row.description = vscode.l10n.t("first reader");
  row.tooltip = vscode.l10n.t("{0} decided so. What you decide is yours.", reader.name);
  row.iconPath = new vscode.ThemeIcon("account");
  row.contextValue = "handed";
  return row;
}

function iconOf(item: ChecklistItem, status: ItemStatus): vscode.ThemeIcon {
  if (status.kind === "decided") {
    const icons = {
      intended: "pass",
      noBehaviourChange: "pass",
      unsure: "question",
      problem: "bug",
    } as const;
    return new vscode.ThemeIcon(icons[status.decision.decision]);
  }
  if (status.kind === "reopened")
    return new vscode.ThemeIcon("history", new vscode.ThemeColor("freshEyes.comeBackForeground"));
  if (isOwnItem(item)) return new vscode.ThemeIcon("account");
  return item.severity === "high"
    ? new vscode.ThemeIcon("flame", new vscode.ThemeColor("freshEyes.riskHighForeground"))
    : new vscode.ThemeIcon("warning", new vscode.ThemeColor("freshEyes.riskForeground"));
}

function placeItem(node: PlaceNode, fileName: string): vscode.TreeItem {
  const { place, parent } = node;
  const line = place.finding === null ? "" : `:${place.finding.start.line}`;
  const row = new vscode.TreeItem(`${fileName}${line}`);
  row.id = `place:${parent}:${place.key}:${place.finding?.id ?? ""}`;
  row.description = place.finding?.side === "base" ? vscode.l10n.t("removed here") : "";
  row.tooltip = `${place.path}${line}`;
  row.accessibilityInformation = {
    label: [row.tooltip, row.description].filter((words) => words !== "").join(", "),
  };
  row.iconPath = new vscode.ThemeIcon("go-to-file");
  row.contextValue = "place";
  row.command = { command: commandIds.openHunk, title: vscode.l10n.t("Open"), arguments: [node, true] };
  return row;
}
