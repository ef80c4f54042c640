import * as vscode from "vscode";

import type { OpenedReview } from "../../app/openReview.ts";
import { UserError } from "../../app/userErrors.ts";
import { findFile } from "../../core/change/findFile.ts";
import { firstReaderName } from "../../core/handover/handover.ts";
import type { FirstReader } from "../../core/handover/firstReader.ts";
import { commentPlaceAt, type PlacedComment, type StandingPlace } from "../../core/session/placeComments.ts";
import { openPlace, rangeOf, sidesOf } from "../diffs/openDiff.ts";
import { reviewedDocument } from "../diffs/reviewedDocument.ts";
import type { Side } from "../diffs/revisionDocuments.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { openNativeDraft } from "./nativeDraft.ts";
import { ShownComment } from "./shownComment.ts";

/** A comment at one of the documents that show its line. */
interface Wanted {
  readonly uri: vscode.Uri;
  readonly line: number;
  readonly placed: PlacedComment;
  readonly reader: FirstReader | null;
}

/**
 * Review comments in editors: each stands in every document that shows its side of the file, whoever opened it. What is
 * being written is a thread of its own, which nothing but its writer takes away while the review runs.
 */
export class ReviewComments implements vscode.Disposable {
  readonly #host: ReviewHost;
  readonly #controller: vscode.CommentController;
  readonly #subscriptions: vscode.Disposable;
  /** By document and comment. */
  readonly #threads = new Map<string, { readonly thread: vscode.CommentThread; readonly shows: string }>();
  /** Threads of ours that are being written. */
  readonly #drafts = new Set<vscode.CommentThread>();
  /** The checklist item that a comment being written at a line is about, by document and line. */
  readonly #items = new Map<string, string>();
  /** Documents of which an editor has asked where they can be commented on. */
  readonly #asked = new Set<string>();
  #change: unknown = null;

  constructor(host: ReviewHost) {
    this.#host = host;
    this.#controller = vscode.comments.createCommentController(
      "freshEyes.comments",
      vscode.l10n.t("Fresh Eyes"),
    );
    this.#controller.options = {
      prompt: vscode.l10n.t("Comment on this line…"),
      placeHolder: vscode.l10n.t("What do you ask? It stays on this machine, and goes into your handover."),
    };
    const update = (): void => {
      this.#update();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#controller,
      host.onDidChange(update),
      vscode.workspace.onDidOpenTextDocument(update),
      vscode.workspace.onDidCloseTextDocument(update),
      vscode.window.onDidChangeVisibleTextEditors(update),
    );
    this.#update();
  }

  /** Opens an empty comment at a place, with the focus in its input. */
  async write(file: string, side: Side, line: number, item: string | null): Promise<void> {
    const active = this.#host.active;
    const changed = active === null ? null : findFile(active.session.review.change, file);
    if (active === null || changed === null) return;
    const uri = sidesOf(active, changed)[side];
    const isShown = vscode.window.visibleTextEditors.some(
      ({ document }) => document.uri.toString() === uri.toString(),
    );
    // An editor that is only now opened asks again.
    if (!isShown) this.#asked.delete(uri.toString());
    await openPlace(active, { file: changed, side, line });
    await this.#draft(uri, line, item);
  }

  /** Opens an empty comment at the cursor of the active editor, else at the hunk that was opened last. */
  async writeAtCursor(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const review = this.#host.active?.session.review;
    if (review === undefined) return;
    if (editor !== undefined && reviewedDocument(editor.document, review) !== null) {
      await this.#draft(editor.document.uri, editor.selection.active.line + 1, null);
      return;
    }
    const { current } = this.#host;
    if (current === null)
      throw new UserError(
        "No line of the change is open here",
        "Open a hunk of the queue, and go to the line",
      );
    await this.write(current.file.path, "head", current.hunk.head.start, null);
  }

  /** Keeps what was written into a thread. */
  async save({ thread, text }: vscode.CommentReply): Promise<void> {
    const active = this.#host.active;
    if (active === null || text.trim() === "") return;
    const { session } = active;
    const document = await vscode.workspace.openTextDocument(thread.uri);
    const reviewed = reviewedDocument(document, session.review);
    const line = (thread.range?.end.line ?? 0) + 1;
    const place =
      reviewed === null ? null : commentPlaceAt(reviewed.file, reviewed.side, line, document.getText());
    if (place === null) {
      throw new UserError(
        "This file is not as it was when the review started, so the comment has no place",
        "Refresh the review; what you wrote is still there to copy",
      );
    }
    await session.comment(place, this.#items.get(keyOf(thread.uri, line)) ?? null, text);
    this.#items.delete(keyOf(thread.uri, line));
    this.discard(thread);
  }

  /** Takes away a thread that is being written. */
  discard(thread: vscode.CommentThread): void {
    this.#drafts.delete(thread);
    thread.dispose();
  }

  /** Turns a comment into an input with its text, or back without a change. */
  setEditing(comment: ShownComment, isEditing: boolean): void {
    const thread = this.#threadOf(comment);
    if (thread === undefined) return;
    comment.body = comment.text;
    comment.mode = isEditing ? vscode.CommentMode.Editing : vscode.CommentMode.Preview;
    thread.comments = [comment];
    if (!isEditing) this.#update();
  }

  /** Keeps the new words of a comment; without any it stays as it was. */
  async saveEdited(comment: ShownComment): Promise<void> {
    const text = typeof comment.body === "string" ? comment.body : comment.body.value;
    if (comment.id !== null && text.trim() !== "" && text !== comment.text)
      await this.#host.active?.session.rewordComment(comment.id, text);
    this.setEditing(comment, false);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #draft(uri: vscode.Uri, line: number, item: string | null): Promise<void> {
    if (item === null) this.#items.delete(keyOf(uri, line));
    else this.#items.set(keyOf(uri, line), item);
    // Where a line has a comment already, the editor's own command would only fold it.
    const isFree = [...this.#drafts, ...[...this.#threads.values()].map(({ thread }) => thread)].every(
      (thread) => keyOf(thread.uri, (thread.range?.end.line ?? 0) + 1) !== keyOf(uri, line),
    );
    if (isFree && (await openNativeDraft(uri, line, () => this.#asked.has(uri.toString())))) return;
    const thread = this.#controller.createCommentThread(uri, rangeOf({ start: line, lines: 1 }), []);
    thread.label = item === null ? vscode.l10n.t("Comment") : vscode.l10n.t("What is wrong?");
    thread.contextValue = "draft";
    thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    this.#drafts.add(thread);
  }

  #threadOf(comment: ShownComment): vscode.CommentThread | undefined {
    return [...this.#threads.values()].find(({ thread }) => thread.comments.includes(comment))?.thread;
  }

  #update(): void {
    const active = this.#host.active;
    if (active?.session.review.change !== this.#change) {
      this.#change = active?.session.review.change ?? null;
      this.#asked.clear();
      // Set anew, so that editors which are open already ask where they can be commented on.
      this.#controller.commentingRangeProvider = {
        provideCommentingRanges: (document) => this.#ranges(document),
      };
      if (active === null) for (const thread of [...this.#drafts]) this.discard(thread);
    }
    const wanted = active === null ? new Map<string, Wanted>() : wantedThreads(active);
    for (const [key, { thread }] of this.#threads) {
      if (wanted.has(key) || isBeingEdited(thread)) continue;
      thread.dispose();
      this.#threads.delete(key);
    }
    for (const [key, one] of wanted) this.#show(key, one, active?.session.by ?? "");
  }

  #show(key: string, { uri, line, placed, reader }: Wanted, by: string): void {
    const { text, isResolved } = placed.comment;
    const shows = JSON.stringify([line, text, isResolved]);
    const known = this.#threads.get(key);
    if (known !== undefined && (known.shows === shows || isBeingEdited(known.thread))) return;
    const shown = new ShownComment(placed, firstReaderName({ by }), reader);
    const range = rangeOf({ start: line, lines: 1 });
    const thread = known?.thread ?? this.#controller.createCommentThread(uri, range, [shown]);
    thread.range = range;
    thread.comments = [shown];
    thread.canReply = false;
    thread.contextValue = reader === null ? (isResolved ? "resolved" : "open") : "handed";
    thread.label =
      reader === null ? vscode.l10n.t("Comment") : vscode.l10n.t("Handed over by {0}", reader.name);
    thread.state = isResolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    if (known === undefined)
      thread.collapsibleState = isResolved
        ? vscode.CommentThreadCollapsibleState.Collapsed
        : vscode.CommentThreadCollapsibleState.Expanded;
    this.#threads.set(key, { thread, shows });
  }

  #ranges(document: vscode.TextDocument): vscode.Range[] {
    const review = this.#host.active?.session.review;
    if (review === undefined || reviewedDocument(document, review) === null) return [];
    this.#asked.add(document.uri.toString());
    return [new vscode.Range(0, 0, Math.max(0, document.lineCount - 1), 0)];
  }
}

/** Where each comment stands: in the review's own document of its side, and in every open one that shows the same. */
function wantedThreads(active: OpenedReview): Map<string, Wanted> {
  const { session } = active;
  const all = [
    ...session.comments.map((placed) => ({ placed, reader: null })),
    ...session.firstReaders.flatMap((reader) => reader.comments.map((placed) => ({ placed, reader }))),
  ];
  const wanted = new Map<string, Wanted>();
  for (const { placed, reader } of all) {
    if (placed.at === null) continue;
    for (const uri of documentsOf(active, placed.at)) {
      const key = JSON.stringify([uri.toString(), reader?.handover.by ?? "", placed.comment.id]);
      wanted.set(key, { uri, line: placed.at.line, placed, reader });
    }
  }
  return wanted;
}

function documentsOf(active: OpenedReview, { path, side }: StandingPlace): vscode.Uri[] {
  const { review } = active.session;
  const file = findFile(review.change, path);
  if (file === null) return [];
  const open = vscode.workspace.textDocuments
    .filter((document) => {
      const reviewed = reviewedDocument(document, review);
      return reviewed?.file === file && reviewed.side === side;
    })
    .map(({ uri }) => uri);
  return [sidesOf(active, file)[side], ...open];
}

function keyOf(uri: vscode.Uri, line: number): string {
  return `${uri.toString()}#${line}`;
}

function isBeingEdited(thread: vscode.CommentThread): boolean {
  return thread.comments.some((comment) => comment.mode === vscode.CommentMode.Editing);
}
