import * as vscode from "vscode";

import type { FileChange } from "../../core/change/change.ts";
import { findFile } from "../../core/change/findFile.ts";
import { headLineOf } from "../../core/change/headLineOf.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import type { OpenedReview } from "../../app/openReview.ts";
import type { LineSpan } from "../../core/text/lineSpan.ts";
import { fileNameOf } from "../views/fileNames.ts";
import { revisionUri, type Side } from "./revisionDocuments.ts";

/** Both sides of a file as documents: the working tree's own file where it is under review, read-only ones elsewhere. */
export function sidesOf(opened: OpenedReview, file: FileChange): Record<Side, vscode.Uri> {
  const { change } = opened.session.review;
  const isOnDisk = change.source.kind === "workingTree" && file.kind === "text" && file.modes.head !== null;
  return {
    base: revisionUri(file, "base", change.base),
    head: isOnDisk
      ? vscode.Uri.joinPath(vscode.Uri.file(opened.repository.root), file.path)
      : revisionUri(file, "head", change.head ?? change.source.kind),
  };
}

/** Opens the diff of a hunk's file with the cursor at the hunk's first line. */
export async function openDiff(
  opened: OpenedReview,
  entry: QueueEntry,
  preserveFocus: boolean,
): Promise<void> {
  await openPlace(opened, { file: entry.file, side: "head", line: entry.hunk.head.start }, preserveFocus);
}

/**
 * Opens the diff of a file with the cursor at a line, or at what stands where that line of the base stood. A file that is
 * new or gone has one side, which is shown by itself: beside an empty half it would have half the room.
 */
export async function openPlace(
  opened: OpenedReview,
  { file, side, line }: { readonly file: FileChange; readonly side: Side; readonly line: number },
  preserveFocus = false,
): Promise<void> {
  const { base, head } = sidesOf(opened, file);
  const title = vscode.l10n.t("{0} (Fresh Eyes)", fileNameOf(opened.session.review.change, file.path));
  const at = (start: number): vscode.TextDocumentShowOptions => ({
    selection: rangeOf({ start, lines: 0 }),
    preview: true,
    preserveFocus,
  });
  const only = onlySideOf(file);
  if (only === null) {
    const options = at(side === "head" ? line : headLineOf(file, line));
    await vscode.commands.executeCommand("vscode.diff", base, head, title, options);
    return;
  }
  const options = at(side === only ? line : 1);
  await vscode.commands.executeCommand("vscode.open", only === "head" ? head : base, options, title);
}

/** The side that a file has where it has but one. */
function onlySideOf({ modes }: FileChange): Side | null {
  if (modes.base === null) return "head";
  return modes.head === null ? "base" : null;
}

/** Opens the line of a file that is named by its path; nothing where there is no review, no place or no such file. */
export async function openPath(
  opened: OpenedReview | null,
  place: { readonly path: string; readonly side: Side; readonly line: number } | null,
  preserveFocus: boolean,
): Promise<void> {
  if (opened === null || place === null) return;
  const file = findFile(opened.session.review.change, place.path);
  if (file !== null) await openPlace(opened, { ...place, file }, preserveFocus);
}

/** Opens every file of the change in one multi-file diff, in the order given. */
export async function openAllDiffs(opened: OpenedReview, files: readonly FileChange[]): Promise<void> {
  const resources = files.map((file) => {
    const { base, head } = sidesOf(opened, file);
    return [
      head,
      file.modes.base === null ? undefined : base,
      file.modes.head === null ? undefined : head,
    ] as const;
  });
  await vscode.commands.executeCommand("vscode.changes", vscode.l10n.t("Changes under Review"), resources);
}

/** A span of 1-based lines as an editor range: whole lines, or the empty place before its line. */
export function rangeOf(span: LineSpan): vscode.Range {
  const first = Math.max(0, span.start - 1);
  return new vscode.Range(first, 0, first + Math.max(0, span.lines - 1), 0);
}
