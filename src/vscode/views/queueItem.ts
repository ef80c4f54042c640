import * as vscode from "vscode";

import { isAi } from "../../core/provenance/provenance.ts";
import { provenanceWords } from "../../core/provenance/provenanceWords.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import { severityRank } from "../../core/rules/finding.ts";
import type { MarkKind } from "../../core/session/sessionState.ts";

/** How a hunk's row is drawn, and which command opens it. */
export interface QueueItemOptions {
  /** The name of its file; "" where the row stands under it. */
  readonly fileName: string;
  readonly command: string;
  /** What first readers say of it and how many comments it has, in words; "" without. */
  readonly said: string;
}

/** Draws a hunk of the queue as a tree row. */
export function queueItem(
  entry: QueueEntry,
  mark: MarkKind | null,
  options: QueueItemOptions,
): vscode.TreeItem {
  const label = labelOf(entry, options.fileName);
  const words = wordsOf(entry, mark, options.said);
  const item = new vscode.TreeItem(label);
  item.id = entry.key;
  item.description = words.join(" · ");
  item.iconPath = iconOf(entry, mark);
  item.contextValue = `hunk.${mark ?? "unread"}${saidOf(entry)}`;
  item.tooltip = tooltipOf(entry, words);
  item.command = { command: options.command, title: vscode.l10n.t("Open"), arguments: [entry.key, true] };
  const isRead = mark === "marked";
  const box = isRead ? vscode.l10n.t("Reviewed: {0}", label) : vscode.l10n.t("Mark {0} reviewed", label);
  item.checkboxState = {
    state: isRead ? vscode.TreeItemCheckboxState.Checked : vscode.TreeItemCheckboxState.Unchecked,
    tooltip: isRead ? vscode.l10n.t("Reviewed; untick to unmark") : vscode.l10n.t("Mark as reviewed"),
    accessibilityInformation: { label: box },
  };
  const state = isRead ? vscode.l10n.t("reviewed") : vscode.l10n.t("not reviewed");
  item.accessibilityInformation = { label: [label, state, ...words].join(", ") };
  return item;
}

/** What menus need to know of a person's word on who wrote the hunk. */
function saidOf({ provenance }: QueueEntry): "" | ".saidAi" | ".saidNotAi" {
  if (provenance.state !== "reviewer") return "";
  return isAi(provenance) ? ".saidAi" : ".saidNotAi";
}

function labelOf({ hunk }: QueueEntry, fileName: string): string {
  const place = hunk.edits.every((edit) => edit.kind === "file")
    ? fileWords(hunk.edits[0]?.added ?? [])
    : lineWords(hunk.head);
  return fileName === "" ? place.replace(/^[: ]/, "") : `${fileName}${place}`;
}

function fileWords(facts: readonly string[]): string {
  return facts[0] === undefined ? "" : ` ${facts[0]}`;
}

function lineWords({ start, lines }: { readonly start: number; readonly lines: number }): string {
  return lines > 1 ? `:${start}–${start + lines - 1}` : `:${start}`;
}

/** The first reason stands first, because a narrow side bar shows little more. */
function wordsOf({ noise, reasons, provenance }: QueueEntry, mark: MarkKind | null, said: string): string[] {
  const back = mark === "comeBack" ? [vscode.l10n.t("come back")] : [];
  const who = provenanceWords(provenance);
  const [first, second] = noise === null ? reasons : [noise];
  return [...back, first ?? "", said, who, second ?? ""].filter((words) => words !== "");
}

function iconOf({ findings, provenance, noise }: QueueEntry, mark: MarkKind | null): vscode.ThemeIcon {
  if (mark === "comeBack")
    return new vscode.ThemeIcon("history", new vscode.ThemeColor("freshEyes.comeBackForeground"));
  const worst = [...findings].sort(
    (left, right) => severityRank(left.severity) - severityRank(right.severity),
  )[0];
  if (worst !== undefined) {
    const color = new vscode.ThemeColor(
      worst.severity === "high" ? "freshEyes.riskHighForeground" : "freshEyes.riskForeground",
    );
    return new vscode.ThemeIcon(worst.severity === "high" ? "flame" : "warning", color);
  }
  if (noise !== null) return new vscode.ThemeIcon("fold");
  if (isAi(provenance))
    return new vscode.ThemeIcon("sparkle", new vscode.ThemeColor("freshEyes.aiForeground"));
  return new vscode.ThemeIcon(provenance.state === "human" ? "person" : "circle-outline");
}

function tooltipOf(entry: QueueEntry, words: readonly string[]): string {
  const { file, hunk, reasons, findings } = entry;
  const told = [...words, ...reasons.slice(2)];
  // What is wrong is among the reasons already; what to ask of it is not.
  const asked = findings.map(({ what, ask }) =>
    told.some((one) => one.startsWith(what.replace(/\.$/, ""))) ? ask : `${what} ${ask}`,
  );
  return [`${file.path}:${hunk.head.start}`, words.join(" · "), ...reasons.slice(2), ...new Set(asked)].join(
    "\n",
  );
}
