import * as vscode from "vscode";

import type { FirstReader } from "../../core/handover/firstReader.ts";
import type { PlacedComment } from "../../core/session/placeComments.ts";
import { safeText } from "../../core/text/safeText.ts";
import { plainMarkdown } from "../hovers/plainMarkdown.ts";

/** A comment as an editor shows it. `id` is the session's; a first reader's has none, for it can't be changed. */
export class ShownComment implements vscode.Comment {
  readonly id: string | null;
  /** What is in the session; while it is edited, the body is what is being typed. */
  readonly text: string;
  readonly author: vscode.CommentAuthorInformation;
  readonly contextValue: string;
  readonly label: string;
  body: string | vscode.MarkdownString;
  mode = vscode.CommentMode.Preview;

  constructor({ comment }: PlacedComment, by: string, reader: FirstReader | null) {
    this.id = reader === null ? comment.id : null;
    this.text = comment.text;
    this.author = { name: reader?.name ?? by };
    this.contextValue = reader === null ? "own" : "handed";
    this.label = reader === null ? "" : vscode.l10n.t("first reader");
    // Words of others are shown and never rendered: a picture in them would be fetched.
    this.body = reader === null ? comment.text : plainLines(comment.text);
  }
}

function plainLines(text: string): vscode.MarkdownString {
  return new vscode.MarkdownString(safeText(text).split("\n").map(plainMarkdown).join("  \n"));
}
