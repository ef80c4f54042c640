import * as vscode from "vscode";

import type { OpenedReview } from "../../app/openReview.ts";
import type { ChecklistPlace } from "../../core/checklist/checklistItem.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import type { Finding } from "../../core/rules/finding.ts";
import { isBlocking } from "../../core/session/sessionState.ts";
import { openDiff, openPlace } from "../diffs/openDiff.ts";
import type { ReviewHost } from "../reviewHost.ts";
import { nothingChangedWords } from "../views/changeWords.ts";
import { readingOrder } from "../views/readingOrder.ts";
import { entryFor } from "./currentHunk.ts";

/** Opens the hunk a command was called on: at its first line, or where the finding stands if it was called on a place. */
export async function openHunk(host: ReviewHost, argument: unknown, preserveFocus = false): Promise<void> {
  const entry = entryFor(host, argument);
  if (entry !== null) await open(host, entry, preserveFocus, findingIn(argument));
}

/** Opens the next (1) or previous (-1) hunk in reading order that is shown, not marked and not noise, round the end. */
export async function openUnreviewed(host: ReviewHost, step: 1 | -1): Promise<void> {
  const active = host.active;
  if (active === null) return;
  const order = readingOrder(active.session);
  const from = entryFor(host, undefined);
  const start = from === null ? (step === 1 ? -1 : order.length) : order.indexOf(from);
  const round = order.flatMap(
    (_, index) => order[(start + step * (index + 1) + order.length * 2) % order.length] ?? [],
  );
  const unread = round.filter((entry) => needsReading(host, entry));
  const next = unread.find((entry) => host.filter.shows(entry));
  if (next !== undefined) {
    await open(host, next, false);
    return;
  }
  // The focus stays where it is: what is left to do is one key away, and a moved focus would swallow that key.
  vscode.window.setStatusBarMessage(doneWords(active, unread.length), 8000);
}

/** What is left to do where no hunk that is shown is to be read; `nHidden` are those that the filter hides. */
function doneWords({ session }: OpenedReview, nHidden: number): string {
  if (nHidden > 0)
    return vscode.l10n.t("Every hunk that the filter shows is read. It hides {0} that are not.", nHidden);
  const { change, checklist, queue } = session.review;
  if (queue.length === 0) return nothingChangedWords(change);
  return checklist.some((item) => isBlocking(session.state, item))
    ? vscode.l10n.t("Every hunk is read. Decide what is open on the checklist, then approve.")
    : vscode.l10n.t("Every hunk is read and nothing is left to decide. Approve when you are ready.");
}

/** Opens the hunk that was being read, or else the first one to read. */
export async function resume(host: ReviewHost): Promise<void> {
  const { current } = host;
  if (current !== null && needsReading(host, current)) await open(host, current, false);
  else await openUnreviewed(host, 1);
}

function needsReading(host: ReviewHost, entry: QueueEntry): boolean {
  const mark = host.active?.session.marks.byHunk.get(entry.key);
  return mark === "comeBack" || (mark === undefined && entry.noise === null);
}

async function open(
  host: ReviewHost,
  entry: QueueEntry,
  preserveFocus: boolean,
  finding: Finding | null = null,
): Promise<void> {
  const active = host.active;
  if (active === null) return;
  host.setCurrent(entry.key);
  if (finding === null) await openDiff(active, entry, preserveFocus);
  else {
    const { side, start } = finding;
    await openPlace(active, { file: entry.file, side, line: start.line }, preserveFocus);
  }
}

/** The finding at a place of the checklist; `null` for a place without one, and for anything else. */
function findingIn(argument: unknown): Finding | null {
  return typeof argument === "object" && argument !== null && "place" in argument
    ? (argument.place as ChecklistPlace).finding
    : null;
}
