import * as vscode from "vscode";

import { filesInWords, type ChecklistItem } from "../../core/checklist/checklistItem.ts";
import { itemAbout } from "../../core/checklist/findingItems.ts";
import { findingsAt } from "../../core/risk/findingsAt.ts";
import { isDecisionKind, type DecisionKind } from "../../core/session/decisionKind.ts";
import { isBlocking, statusOf, type ItemStatus } from "../../core/session/sessionState.ts";
import { openPath } from "../diffs/openDiff.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { cursorIn, entryAtCursor } from "./currentHunk.ts";
import { commandIds } from "./commandIds.ts";
import { placeOf } from "./commenting.ts";
import { itemIdIn } from "./itemIdIn.ts";
import { statusWords } from "../views/itemWords.ts";

interface DecisionPick extends vscode.QuickPickItem {
  readonly decision: DecisionKind | "reopen" | "another";
}

/**
 * Asks for the decision on the item a command was called on, else on what was found at the cursor, else first which
 * item; one key decides. A problem opens a comment at the item's place, for what is wrong. Resolves to whether something
 * was decided and nothing is left to say.
 */
export async function decide(host: ReviewHost, argument: unknown, chosen?: unknown): Promise<boolean> {
  const session = host.active?.session;
  if (session === undefined) return false;
  const here = argument === undefined ? itemAtCursor(host) : undefined;
  if (here !== undefined) {
    const decision = await pickDecision(here, statusOf(session.state, here), true);
    if (decision !== "another") return settle(host, here, decision);
  }
  const item = itemFor(host, argument) ?? (await pickItem(host));
  if (item === undefined) return false;
  if (isDecisionKind(chosen)) return settle(host, item, chosen);
  // The code stands below the choices: nobody should decide from memory.
  await openPath(host.active, placeOf(host, item), true);
  return settle(host, item, await pickDecision(item, statusOf(session.state, item), false));
}

/** Records a decision, with the words that it needs; `undefined` where the person thought better of it. */
async function settle(
  host: ReviewHost,
  item: ChecklistItem,
  decision: DecisionPick["decision"] | undefined,
): Promise<boolean> {
  const session = host.active?.session;
  if (session === undefined || decision === undefined || decision === "another") return false;
  if (decision === "reopen") {
    await session.reopen(item);
    return true;
  }
  if (decision === "problem" && placeOf(host, item) !== null) {
    // The decision counts at once; the comment says more of it whenever its writer is ready.
    await session.decide(item, decision, "");
    await vscode.commands.executeCommand(commandIds.commentOnItem, item.id);
    return false;
  }
  const why = await askWhy(item, decision, statusOf(session.state, item));
  if (why !== undefined) await session.decide(item, decision, why);
  return why !== undefined;
}

/** Decides the item selected in the checklist and goes on to the next one that is open, so that a key each is enough. */
export async function decideSelected(
  host: ReviewHost,
  checklist: { selectedItem(): Promise<string | null>; goToNextOpen(): Promise<void> },
  chosen: unknown,
): Promise<void> {
  if (await decide(host, await checklist.selectedItem(), chosen)) await checklist.goToNextOpen();
}

function itemFor(host: ReviewHost, argument: unknown): ChecklistItem | undefined {
  const id = itemIdIn(argument);
  return typeof id === "string"
    ? host.active?.session.review.checklist.find((item) => item.id === id)
    : undefined;
}

/** The item about what was found on the line at the cursor, whose hunk is then the one being read. */
function itemAtCursor(host: ReviewHost): ChecklistItem | undefined {
  const cursor = cursorIn(host);
  const [finding] = cursor === null ? [] : findingsAt(cursor.entries, cursor.side, cursor.line);
  if (finding === undefined) return undefined;
  const entry = entryAtCursor(host);
  if (entry !== null) host.setCurrent(entry.key);
  return itemAbout(host.active?.session.review.checklist ?? [], finding);
}

async function pickItem(host: ReviewHost): Promise<ChecklistItem | undefined> {
  const session = host.active?.session;
  if (session === undefined) return undefined;
  const items = session.review.checklist.map((item) => ({ item, status: statusOf(session.state, item) }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("This change asks no questions. Read the queue, then approve."),
    );
    return undefined;
  }
  const open = items.filter(({ item }) => isBlocking(session.state, item));
  const rest = items.filter(({ item }) => !isBlocking(session.state, item));
  const picks = [...open, ...rest].map(({ item, status }) => ({
    label: item.title,
    description: statusWords(status),
    detail: item.path === "" ? item.ask : `${filesInWords(item)} · ${item.ask}`,
    item,
  }));
  const placeHolder = vscode.l10n.t(
    "{0} of {1} questions are open. Which one do you decide?",
    open.length,
    items.length,
  );
  return (
    await vscode.window.showQuickPick(picks, {
      placeHolder,
      matchOnDescription: true,
      matchOnDetail: true,
      ignoreFocusOut: true,
    })
  )?.item;
}

/** The choices carry a digit each; nothing is decided beforehand. `isFromCursor`: another question may be meant. */
async function pickDecision(
  item: ChecklistItem,
  status: ItemStatus,
  isFromCursor: boolean,
): Promise<DecisionPick["decision"] | undefined> {
  const picks: DecisionPick[] = [
    {
      label: vscode.l10n.t("1 Intended"),
      detail: vscode.l10n.t("It is meant to be so; you say why in a few words."),
      decision: "intended",
    },
    {
      label: vscode.l10n.t("2 No behaviour change"),
      detail: vscode.l10n.t("It does what it did before."),
      decision: "noBehaviourChange",
    },
    {
      label: vscode.l10n.t("3 Unsure"),
      detail: vscode.l10n.t("It stays open and blocks approval."),
      decision: "unsure",
    },
    {
      label: vscode.l10n.t("4 Problem"),
      detail: vscode.l10n.t("It must change; you say what is wrong in a comment there."),
      decision: "problem",
    },
  ];
  if (status.kind !== "open") {
    picks.push({
      label: vscode.l10n.t("5 Reopen"),
      detail: vscode.l10n.t("Take the decision back."),
      decision: "reopen",
    });
  }
  if (isFromCursor) {
    picks.push({
      label: vscode.l10n.t("0 Another question…"),
      detail: vscode.l10n.t("Choose among all questions of the change."),
      decision: "another",
    });
  }
  return (await pickByDigit(picks, item))?.decision;
}

/** A quick pick in which typing a choice's digit takes it at once. */
function pickByDigit(picks: readonly DecisionPick[], item: ChecklistItem): Promise<DecisionPick | undefined> {
  const input = vscode.window.createQuickPick<DecisionPick>();
  input.items = picks;
  input.title = item.title;
  input.placeholder = vscode.l10n.t("{0} (type a digit)", item.ask);
  input.ignoreFocusOut = true;
  return new Promise((resolve) => {
    const take = (pick: DecisionPick | undefined): void => {
      resolve(pick);
      input.hide();
    };
    input.onDidChangeValue((value) => {
      const pick = picks.find(({ label }) => label.startsWith(`${value.trim()} `));
      if (pick !== undefined && value.trim() !== "") take(pick);
    });
    input.onDidAccept(() => {
      take(input.activeItems[0]);
    });
    input.onDidHide(() => {
      resolve(undefined);
      input.dispose();
    });
    input.show();
  });
}

/** Asks for the words a decision needs; the answer given before the code changed is offered, never taken over. */
async function askWhy(
  item: ChecklistItem,
  decision: DecisionKind,
  status: ItemStatus,
): Promise<string | undefined> {
  if (decision === "noBehaviourChange" || decision === "unsure") return "";
  const before =
    status.kind === "reopened" && status.previous.decision === decision ? status.previous.why : "";
  const intended = decision === "intended";
  return vscode.window.showInputBox({
    title: item.title,
    prompt: intended ? vscode.l10n.t("Why is it right so?") : vscode.l10n.t("What is wrong?"),
    placeHolder: item.ask,
    value: before,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === "" ? vscode.l10n.t("A few words are enough.") : undefined),
  });
}
