import * as vscode from "vscode";

import type { ReviewSession } from "../app/reviewSession.ts";
import { isBlocking } from "../core/session/sessionState.ts";
import type { Sitting } from "../core/sitting/sitting.ts";
import { commandIds } from "./commands/commandIds.ts";
import { config } from "./config.ts";
import type { ReviewHost } from "./reviewHost.ts";
import { hurryWords, leftWords, sittingWords } from "./sittings/sittingWords.ts";
import type { Sittings } from "./sittings/sittings.ts";
import { splitByReading } from "./splitByReading.ts";

/** What the item says, and what a click on it does. */
interface Shown {
  readonly icon: string;
  readonly words: string;
  readonly command: string;
  readonly tooltip: string;
}

/**
 * The one status bar item: how much is left to read and to decide, a pace that is high, and a good place to stop; a click
 * goes on with it.
 */
export function createStatusBar(host: ReviewHost, sittings: Sittings): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("freshEyes.status", vscode.StatusBarAlignment.Left, 10);
  item.name = vscode.l10n.t("Fresh Eyes");
  const draw = (): void => {
    const session = host.active?.session;
    if (session === undefined) {
      item.hide();
      return;
    }
    const { icon, words, command, tooltip } = shown(session, host.isMoved, sittings.current);
    item.text = `$(${icon}) ${words}`;
    item.command = command;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: vscode.l10n.t("Fresh Eyes: {0}", words) };
    item.show();
  };
  draw();
  return vscode.Disposable.from(item, host.onDidChange(draw), sittings.onDidChange(draw));
}

function shown(session: ReviewSession, isMoved: boolean, sitting: Sitting | null): Shown {
  const { review, state } = session;
  const { unread: unreadOnes } = splitByReading(session);
  const unread = unreadOnes.length;
  const open = review.checklist.filter((one) => isBlocking(state, one)).length;
  const { approve, considerStopping, nextUnreviewedHunk, refreshReview, startReview } = commandIds;
  if (isMoved) {
    const words = vscode.l10n.t("branch moved · {0}", toDoWords(unread, open));
    const tooltip = vscode.l10n.t(
      "The branch has moved since it was read. Refresh the review: marks on unchanged hunks stay.",
    );
    return { icon: "refresh", words, command: refreshReview, tooltip };
  }
  if (review.queue.length === 0) {
    const tooltip = vscode.l10n.t("Start another review…");
    return { icon: "eye", words: vscode.l10n.t("nothing changed"), command: startReview, tooltip };
  }
  const next =
    unread > 0
      ? { command: nextUnreviewedHunk, tooltip: vscode.l10n.t("Go to the next unreviewed hunk") }
      : { command: approve, tooltip: vscode.l10n.t("Approve…") };
  if (state.approval !== null && state.approval.head === review.change.head) {
    return { icon: "verified", words: vscode.l10n.t("Approved"), ...next };
  }
  const words = toDoWords(unread, open);
  const about = [
    ...(unread > 0 && config.sittings().enabled ? [leftWords(unreadOnes, config.sittings())] : []),
    ...(sitting === null ? [] : [sittingWords(sitting)]),
  ];
  if (sitting?.isSuggested === true && unread > 0) {
    return {
      icon: "coffee",
      words: vscode.l10n.t("a good place to stop · {0}", words),
      command: considerStopping,
      tooltip: about.join("\n"),
    };
  }
  const hurry = hurryWords(sitting);
  return {
    icon: "eye",
    words: hurry === null ? words : `${words} · ${hurry}`,
    command: next.command,
    tooltip: [next.tooltip, ...about].join("\n"),
  };
}

function toDoWords(unread: number, open: number): string {
  if (unread === 0 && open === 0) return vscode.l10n.t("ready to approve");
  return vscode.l10n.t("{0} to read · {1} to decide", unread, open);
}
