import * as vscode from "vscode";

import type { FirstReader } from "../../core/handover/firstReader.ts";
import type { PlacedComment } from "../../core/session/placeComments.ts";
import { clip } from "../../core/text/clip.ts";
import { commandIds } from "../commands/commandIds.ts";

/** A comment in the checklist. `commentId` is what commands called on it take; others' comments have none. */
export interface CommentNode {
  readonly commentId: string | null;
  readonly placed: PlacedComment;
  /** Whose it is, or `null` for one's own. */
  readonly reader: FirstReader | null;
  /** The id of the item that it stands under, or "" under none. */
  readonly parent: string;
}

const MAX_LABEL_LENGTH = 200;

/** "2 comments", or "" without any. */
export function commentCount(n: number): string {
  if (n === 0) return "";
  return n === 1 ? vscode.l10n.t("1 comment") : vscode.l10n.t("{0} comments", n);
}

/** Draws a comment as a tree row: its first words, and where it stands. */
export function commentRow(
  { placed, reader, parent }: CommentNode,
  nameOf: (path: string) => string,
): vscode.TreeItem {
  const { comment, at } = placed;
  const first = clip(comment.text.trim().split("\n")[0] ?? "", MAX_LABEL_LENGTH);
  const file = nameOf(at?.path ?? comment.place.path);
  const place = at === null ? vscode.l10n.t("its lines are gone") : `${file}:${at.line}`;
  const state = comment.isResolved ? [vscode.l10n.t("resolved")] : [];
  const row = new vscode.TreeItem(reader === null ? first : `${reader.name}: ${first}`);
  row.id = `comment:${parent}:${reader?.handover.by ?? ""}:${comment.id}`;
  row.description = [...state, place].join(" · ");
  row.tooltip = `${comment.text}\n\n${at === null ? `${file}:${comment.place.line}, ${place}` : `${at.path}:${at.line}`}`;
  row.iconPath = new vscode.ThemeIcon(
    reader === null ? (comment.isResolved ? "pass" : "comment") : "comment-discussion",
  );
  row.contextValue = reader === null ? `comment.${comment.isResolved ? "resolved" : "open"}` : "handed";
  row.accessibilityInformation = {
    label: [vscode.l10n.t("Comment"), row.label as string, row.description].join(", "),
  };
  if (at !== null) {
    row.command = {
      command: commandIds.openComment,
      title: vscode.l10n.t("Open"),
      arguments: [{ placed }, true],
    };
  }
  return row;
}
