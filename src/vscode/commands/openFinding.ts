import * as vscode from "vscode";

import { headLineOf } from "../../core/change/headLineOf.ts";
import { findingStops } from "../../core/risk/findingsAt.ts";
import { openPlace } from "../diffs/openDiff.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { readingOrder } from "../views/readingOrder.ts";
import { cursorIn, entryFor } from "./currentHunk.ts";

/** Opens the next (1) or previous (-1) finding of the hunks that are shown, in reading order, round the end, and says what it is. */
export async function openFinding(host: ReviewHost, step: 1 | -1): Promise<void> {
  const active = host.active;
  if (active === null) return;
  const order = readingOrder(active.session).filter((entry) => host.filter.shows(entry));
  const stops = findingStops(order);
  const from = entryFor(host, undefined);
  const here = { index: from === null ? -1 : order.indexOf(from), line: headLineAtCursor(host) };
  const isPast = ({ entry, line }: (typeof stops)[number]): boolean => {
    const ahead = order.indexOf(entry) - here.index || line - here.line;
    return ahead * step > 0;
  };
  const next = step === 1 ? (stops.find(isPast) ?? stops[0]) : (stops.findLast(isPast) ?? stops.at(-1));
  if (next === undefined) {
    vscode.window.setStatusBarMessage(
      vscode.l10n.t("No rule found anything in the hunks that are shown."),
      8000,
    );
    return;
  }
  const { entry, finding } = next;
  host.setCurrent(entry.key);
  await openPlace(active, { file: entry.file, side: finding.side, line: finding.start.line });
  await vscode.commands.executeCommand("editor.action.showHover", { focus: "noAutoFocus" });
}

/** The line of the head at the cursor; 0 where the cursor is in no file of the change. */
function headLineAtCursor(host: ReviewHost): number {
  const cursor = cursorIn(host);
  if (cursor === null) return 0;
  return cursor.side === "head" ? cursor.line : headLineOf(cursor.file, cursor.line);
}
