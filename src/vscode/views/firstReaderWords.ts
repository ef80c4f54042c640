import * as vscode from "vscode";

import { isStillAbout, type FirstReader } from "../../core/handover/firstReader.ts";
import type { HandedItem } from "../../core/handover/handover.ts";
import type { ChecklistItem } from "../../core/checklist/checklistItem.ts";
import { decisionWords } from "./itemWords.ts";

/** What first readers say of a hunk, as theirs: "read by Ann"; "" where none says anything. */
export function firstReaderWords(readers: readonly FirstReader[], key: string): string {
  const named = (word: string): string =>
    readers
      .filter(({ byHunk }) => byHunk.get(key) === word)
      .map(({ name }) => name)
      .join(", ");
  const [read, back] = [named("read"), named("comeBack")];
  return [
    read === "" ? "" : vscode.l10n.t("read by {0}", read),
    back === "" ? "" : vscode.l10n.t("{0} wanted to come back", back),
  ]
    .filter((words) => words !== "")
    .join(" · ");
}

/** What a first reader decided of an item, with their reason: "Ann: Unsure: does it retry?". */
export function handedWords({ name }: FirstReader, handed: HandedItem, item: ChecklistItem): string {
  const said = handed.decision === null ? "" : decisionWords(handed.decision);
  const why = handed.why.trim() === "" ? "" : `: ${handed.why.trim()}`;
  const before = isStillAbout(handed, item) ? "" : ` (${vscode.l10n.t("before its code changed")})`;
  return `${name}: ${said}${why}${before}`;
}
