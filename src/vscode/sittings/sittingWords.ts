import * as vscode from "vscode";

import { effectiveLinesIn } from "../../core/risk/effectiveLines.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import {
  paceOf,
  sittingsFor,
  type Pace,
  type Sitting,
  type SittingBudget,
} from "../../core/sitting/sitting.ts";

/** What a sitting was so far: lines, minutes and pace; for a tooltip or a list's heading. */
export function sittingWords(sitting: Sitting): string {
  const minutes = Math.max(1, Math.round(sitting.activeMs / 60_000));
  const words =
    minutes === 1
      ? vscode.l10n.t("This sitting: {0} lines read in a minute", sitting.lines)
      : vscode.l10n.t("This sitting: {0} lines read in {1} minutes", sitting.lines, minutes);
  const pace = paceOf(sitting);
  return pace === null ? words : `${words}, ${paceWords(pace)}`;
}

/** A pace that is worth a word unasked: the fast ones; null for the others. */
export function hurryWords(sitting: Sitting | null): string | null {
  const pace = sitting === null ? null : paceOf(sitting);
  return pace === "fast" || pace === "skimming" ? paceWords(pace) : null;
}

/** How many lines are left to read, and in how many sittings where one is not enough. */
export function leftWords(unread: readonly QueueEntry[], budget: SittingBudget): string {
  const lines = effectiveLinesIn(unread);
  const words = vscode.l10n.t("{0} lines left to read", lines);
  const plan = planWords(unread, budget);
  return plan === null ? words : `${words}: ${plan}`;
}

/** In how many sittings some hunks can be read; null where one is enough. */
export function planWords(unread: readonly QueueEntry[], budget: SittingBudget): string | null {
  const nSittings = sittingsFor(effectiveLinesIn(unread), budget);
  return nSittings === 1 ? null : vscode.l10n.t("about {0} sittings", nSittings);
}

function paceWords(pace: Pace): string {
  switch (pace) {
    case "steady":
      return vscode.l10n.t("at a steady pace");
    case "brisk":
      return vscode.l10n.t("at a brisk pace");
    case "fast":
      return vscode.l10n.t("reading fast");
    case "skimming":
      return vscode.l10n.t("skimming");
  }
}
