import * as vscode from "vscode";

import type { AuthorWord } from "../../core/session/events.ts";
import { editKey } from "../../core/session/sessionState.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { entryInSight } from "./currentHunk.ts";
import { resume } from "./navigation.ts";

/** Records what the person says of who wrote the hunk a command was called on; `null` takes their word back. */
export async function attributeHunk(
  host: ReviewHost,
  word: AuthorWord | null,
  argument: unknown,
): Promise<void> {
  const entry = entryInSight(host, argument);
  const session = host.active?.session;
  if (entry === null || session === undefined) {
    await resume(host);
    return;
  }
  const { hunk } = entry;
  const has = hunk.edits.some(({ id }) => session.words.byEdit.has(editKey({ id, path: hunk.path })));
  if (word === null && !has) {
    say(vscode.l10n.t("You have not said who wrote this hunk."));
    return;
  }
  await session.attribute([hunk], word);
  const noted = {
    ai: vscode.l10n.t("Noted as your word: AI."),
    notAi: vscode.l10n.t("Noted as your word: not AI."),
  };
  say(word === null ? vscode.l10n.t("Your word on who wrote this hunk is forgotten.") : noted[word]);
}

function say(words: string): void {
  vscode.window.setStatusBarMessage(words, 4000);
}
