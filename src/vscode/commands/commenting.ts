import * as vscode from "vscode";

import type { ChecklistItem } from "../../core/checklist/checklistItem.ts";
import type { PlacedComment } from "../../core/session/placeComments.ts";
import { renderComments } from "../../core/session/renderComments.ts";
import type { ReviewComments } from "../comments/reviewComments.ts";
import { ShownComment } from "../comments/shownComment.ts";
import { openPath } from "../diffs/openDiff.ts";
import type { Side } from "../diffs/revisionDocuments.ts";
import type { ReviewHost } from "../reviewHost.ts";

/**
 * Opens a comment at the place of a checklist item: at the hunk being read where the item speaks of it, else at the
 * first place. An item that has an open comment leads to that one.
 */
export async function commentOnItem(
  host: ReviewHost,
  comments: ReviewComments,
  argument: unknown,
): Promise<void> {
  const session = host.active?.session;
  const item = session?.review.checklist.find((one) => one.id === argument);
  if (session === undefined || item === undefined) return;
  const before = session.comments.find(
    ({ comment, at }) => comment.item === item.id && !comment.isResolved && at !== null,
  );
  if (before !== undefined) {
    await openComment(host, { placed: before }, false);
    return;
  }
  const place = placeOf(host, item);
  if (place !== null) await comments.write(place.path, place.side, place.line, item.id);
}

/** Opens the line that a comment stands at. */
export async function openComment(
  host: ReviewHost,
  argument: unknown,
  preserveFocus: boolean,
): Promise<void> {
  await openPath(host.active, placedIn(argument)?.at ?? null, preserveFocus);
}

/** Deletes a comment without asking; it can be undone. */
export async function deleteComment(host: ReviewHost, argument: unknown): Promise<void> {
  const id = commentIdOf(argument);
  if (id === null) return;
  await host.active?.session.deleteComment(id);
  vscode.window.setStatusBarMessage(vscode.l10n.t("The comment is deleted. Undo brings it back."), 8000);
}

/** Says that a comment is dealt with, or that it is not after all. */
export async function resolveComment(
  host: ReviewHost,
  argument: unknown,
  isResolved: boolean,
): Promise<void> {
  const id = commentIdOf(argument);
  if (id !== null) await host.active?.session.resolveComment(id, isResolved);
}

/** Copies one's own comments as Markdown. */
export async function copyComments(host: ReviewHost): Promise<void> {
  const own = host.active?.session.comments ?? [];
  if (own.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t("There is no comment of yours yet."));
    return;
  }
  await vscode.env.clipboard.writeText(renderComments(own));
  vscode.window.setStatusBarMessage(vscode.l10n.t("The comments are in the clipboard, as Markdown."), 8000);
}

/** Where to ask about an item, or `null` where no line of the change has it. */
export function placeOf(
  host: ReviewHost,
  item: ChecklistItem,
): { readonly path: string; readonly side: Side; readonly line: number } | null {
  const current = item.places.find(({ key }) => key === host.current?.key);
  const place = current ?? item.places[0];
  const hunk = place === undefined ? undefined : host.entry(place.key)?.hunk;
  if (place === undefined || hunk === undefined || hunk.edits.every((edit) => edit.kind === "file"))
    return null;
  if (place.finding !== null) {
    const { side, start } = place.finding;
    return { path: place.path, side, line: start.line };
  }
  // What only removes lines is asked about where they stood.
  return hunk.head.lines === 0
    ? { path: place.path, side: "base", line: hunk.base.start }
    : { path: place.path, side: "head", line: hunk.head.start };
}

/** The comment that a thread, a comment in it, or a row of the checklist is. */
function commentIdOf(argument: unknown): string | null {
  if (argument instanceof ShownComment) return argument.id;
  if (typeof argument !== "object" || argument === null) return null;
  if ("commentId" in argument) return typeof argument.commentId === "string" ? argument.commentId : null;
  if (!("comments" in argument) || !Array.isArray(argument.comments)) return null;
  const [first] = argument.comments as unknown[];
  return first instanceof ShownComment ? first.id : null;
}

function placedIn(argument: unknown): PlacedComment | null {
  return typeof argument === "object" && argument !== null && "placed" in argument
    ? (argument.placed as PlacedComment)
    : null;
}
