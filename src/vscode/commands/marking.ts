import * as vscode from "vscode";

import type { QueueEntry } from "../../core/risk/queue.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { entryFor, entryInSight } from "./currentHunk.ts";
import { openUnreviewed, resume } from "./navigation.ts";
import { undoneWords } from "./undoneWords.ts";

type Action = "mark" | "unmark" | "comeBack";

/** Marks, unmarks or puts off the hunk a command was called on. */
export async function markHunk(host: ReviewHost, action: Action, argument: unknown): Promise<void> {
  const entry = entryInSight(host, argument);
  if (entry === null) await resume(host);
  else await apply(host, action, [entry]);
}

/** Marks the hunk of a selected row, or takes its mark off, as its checkbox does. */
export async function toggleHunk(host: ReviewHost, key: string | null): Promise<void> {
  const entry = host.entry(key ?? "");
  if (entry !== null) await apply(host, isMarked(host, entry) ? "unmark" : "mark", [entry]);
}

/** Marks the hunk and opens the next one that is not read yet. */
export async function markAndGoToNext(host: ReviewHost, argument: unknown): Promise<void> {
  const entry = entryInSight(host, argument);
  if (entry === null) {
    await resume(host);
    return;
  }
  await apply(host, "mark", [entry]);
  host.setCurrent(entry.key);
  await openUnreviewed(host, 1);
}

/** Marks every hunk of the file; asks first when rules found something in it, because such hunks want a look each. */
export async function markFile(host: ReviewHost, argument: unknown): Promise<void> {
  const entry = entryFor(host, argument);
  const review = host.active?.session.review;
  if (entry === null || review === undefined) return;
  const entries = review.queue.filter((one) => one.file === entry.file && !isMarked(host, one));
  const risky = entries.filter((one) => one.findings.length > 0);
  if (risky.length > 0 && !(await confirmRisky(entry.file.path, risky.length))) return;
  await apply(host, "mark", entries);
}

/** Takes back the last mark or decision and says what it was. */
export async function undoLast(host: ReviewHost): Promise<void> {
  const session = host.active?.session;
  const event = await session?.undo();
  if (session === undefined || event === undefined) return;
  const words =
    event === null ? vscode.l10n.t("There is nothing to undo.") : undoneWords(event, session.review);
  vscode.window.setStatusBarMessage(words, 8000);
}

async function apply(host: ReviewHost, action: Action, entries: readonly QueueEntry[]): Promise<void> {
  const session = host.active?.session;
  if (session === undefined || entries.length === 0) return;
  await session[action](entries.map((entry) => entry.hunk));
}

function isMarked(host: ReviewHost, entry: QueueEntry): boolean {
  return host.active?.session.marks.byHunk.get(entry.key) === "marked";
}

async function confirmRisky(path: string, nRisky: number): Promise<boolean> {
  const go = vscode.l10n.t("Mark All Reviewed");
  const words = vscode.l10n.t("{0} unread hunks of {1} have something pointed out in them.", nRisky, path);
  const detail = vscode.l10n.t("Marking says that you have read them.");
  return (await vscode.window.showWarningMessage(words, { modal: true, detail }, go)) === go;
}
