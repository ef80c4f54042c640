import * as vscode from "vscode";

import { isBlocking } from "../core/session/sessionState.ts";
import { commandIds } from "./commands/commandIds.ts";
import type { ReviewHost } from "./reviewHost.ts";

/** The one status bar item: how much is left to read and to decide; a click goes on with it. */
export function createStatusBar(host: ReviewHost): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("freshEyes.status", vscode.StatusBarAlignment.Left, 10);
  item.name = vscode.l10n.t("Fresh Eyes");
  const draw = (): void => {
    const session = host.active?.session;
    if (session === undefined) {
      item.hide();
      return;
    }
    const entries = session.review.queue.filter((entry) => entry.noise === null);
    const unread = entries.filter((entry) => session.marks.byHunk.get(entry.key) !== "marked").length;
    const open = session.review.checklist.filter((one) => isBlocking(session.state, one)).length;
    const { approval } = session.state;
    const isApproved = approval !== null && approval.head === session.review.change.head;
    item.text = isApproved ? `$(verified) ${vscode.l10n.t("Approved")}` : `$(eye) ${leftWords(unread, open)}`;
    item.command = unread > 0 ? commandIds.nextUnreviewedHunk : commandIds.approve;
    item.tooltip = unread > 0 ? vscode.l10n.t("Go to the next unreviewed hunk") : vscode.l10n.t("Approve…");
    item.accessibilityInformation = { label: vscode.l10n.t("Fresh Eyes: {0}", leftWords(unread, open)) };
    item.show();
  };
  draw();
  return vscode.Disposable.from(item, host.onDidChange(draw));
}

function leftWords(unread: number, open: number): string {
  if (unread === 0 && open === 0) return vscode.l10n.t("ready to approve");
  return vscode.l10n.t("{0} to read · {1} to decide", unread, open);
}
