import * as vscode from "vscode";

import type { QueueEntry } from "../../core/risk/queue.ts";
import { endOf } from "../../core/text/lineSpan.ts";
import { reviewedDocument, type ReviewedDocument } from "../diffs/reviewedDocument.ts";
import type { ReviewHost } from "../reviewHost.ts";

/** A place in the change: a file with its entries, a side of it and a 1-based line there. */
interface ReviewCursor extends ReviewedDocument {
  readonly line: number;
}

/**
 * The entry a command is about: the one it was called on (a tree row or a key), else the one at the cursor of the
 * active editor, else the one opened last.
 */
export function entryFor(host: ReviewHost, argument: unknown): QueueEntry | null {
  const key = keyOf(argument);
  if (key !== null) return host.entry(key);
  return entryAtCursor(host) ?? host.current;
}

/**
 * The entry to put a mark on: as `entryFor`, but the one opened last counts only while its file is on the screen, so
 * that no key marks what nobody is looking at.
 */
export function entryInSight(host: ReviewHost, argument: unknown): QueueEntry | null {
  const entry = entryFor(host, argument);
  const review = host.active?.session.review;
  if (entry === null || review === undefined || keyOf(argument) !== null) return entry;
  const isVisible = vscode.window.visibleTextEditors.some(
    (editor) => reviewedDocument(editor.document, review)?.file === entry.file,
  );
  return isVisible ? entry : null;
}

/** The entry whose hunk holds the cursor of the active editor, or is nearest to it in its file. */
export function entryAtCursor(host: ReviewHost): QueueEntry | null {
  const cursor = cursorIn(host);
  if (cursor === null) return null;
  const { entries, side, line } = cursor;
  const distance = ({ hunk }: QueueEntry): number =>
    Math.max(hunk[side].start - line, line - Math.max(hunk[side].start, endOf(hunk[side]) - 1), 0);
  return [...entries].sort((left, right) => distance(left) - distance(right))[0] ?? null;
}

/** Where the cursor of the active editor is in the change; `null` where it is elsewhere. */
export function cursorIn(host: ReviewHost): ReviewCursor | null {
  const editor = vscode.window.activeTextEditor;
  const review = host.active?.session.review;
  const reviewed =
    editor === undefined || review === undefined ? null : reviewedDocument(editor.document, review);
  if (editor === undefined || review === undefined || reviewed === null) return null;
  return { ...reviewed, line: editor.selection.active.line + 1 };
}

function keyOf(argument: unknown): string | null {
  if (typeof argument === "string") return argument;
  if (typeof argument === "object" && argument !== null && "entryKey" in argument) {
    return typeof argument.entryKey === "string" ? argument.entryKey : null;
  }
  return null;
}
