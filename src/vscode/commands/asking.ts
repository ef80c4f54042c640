import * as vscode from "vscode";

import type { ChecklistItem } from "../../core/checklist/checklistItem.ts";
import { plainQuestion } from "../../core/checklist/ownItems.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import { isOwnItem } from "../../core/session/sessionState.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { entryInSight } from "./currentHunk.ts";
import { itemIdIn } from "./itemIdIn.ts";
import { resume } from "./navigation.ts";

/** Adds a question of the person's own about the whole change. */
export async function addQuestion(host: ReviewHost): Promise<void> {
  await add(host, null);
}

/** Adds a question of the person's own about the hunk a command was called on. */
export async function addQuestionOnHunk(host: ReviewHost, argument: unknown): Promise<void> {
  const entry = entryInSight(host, argument);
  if (entry === null) await resume(host);
  else await add(host, entry);
}

/** Puts one of the person's own questions in other words; it wants a new decision then. */
export async function rewordQuestion(host: ReviewHost, argument: unknown): Promise<void> {
  const item = await ownItemFor(host, argument, vscode.l10n.t("Which of your questions do you reword?"));
  if (item === undefined) return;
  const text = await askForWords(vscode.l10n.t("Reword a Question of My Own"), item.ask);
  if (text !== undefined && plainQuestion(text) !== item.ask) await host.active?.session.reword(item, text);
}

/** Takes one of the person's own questions off the checklist, in one step that can be undone. */
export async function removeQuestion(host: ReviewHost, argument: unknown): Promise<void> {
  const item = await ownItemFor(host, argument, vscode.l10n.t("Which of your questions do you remove?"));
  if (item === undefined) return;
  await host.active?.session.withdraw(item);
  vscode.window.setStatusBarMessage(vscode.l10n.t("Removed. Undo brings it back."), 4000);
}

async function add(host: ReviewHost, entry: QueueEntry | null): Promise<void> {
  const title =
    entry === null
      ? vscode.l10n.t("A Question of My Own on the Whole Change")
      : vscode.l10n.t("A Question of My Own on {0}:{1}", entry.file.path, entry.hunk.head.start);
  const text = await askForWords(title, "");
  if (text !== undefined) await host.active?.session.ask(text, entry === null ? [] : [entry.hunk]);
}

function askForWords(title: string, value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t("What is to be decided before this is approved?"),
    placeHolder: vscode.l10n.t("charge() throws: what does the caller see?"),
    value,
    ignoreFocusOut: true,
    validateInput: (text) =>
      plainQuestion(text) === null ? vscode.l10n.t("A few words are enough.") : undefined,
  });
}

/** The question a command was called on, or the only one, or the one that the person picks. */
async function ownItemFor(
  host: ReviewHost,
  argument: unknown,
  placeHolder: string,
): Promise<ChecklistItem | undefined> {
  const own = host.active?.session.review.checklist.filter(isOwnItem) ?? [];
  const id = itemIdIn(argument);
  const called = own.find((item) => item.id === id);
  if (called !== undefined) return called;
  if (typeof id === "string" || own.length === 0) {
    const words =
      own.length === 0
        ? vscode.l10n.t("There are no questions of your own on this checklist.")
        : vscode.l10n.t("Only questions of your own can be reworded or removed.");
    vscode.window.setStatusBarMessage(words, 6000);
    return undefined;
  }
  const picks = own.map((item) => ({ label: item.ask, description: item.path, item }));
  return (await vscode.window.showQuickPick(picks, { placeHolder, matchOnDescription: true }))?.item;
}
