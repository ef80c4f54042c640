import * as vscode from "vscode";

import {
  authorWords,
  hasShare,
  shareInShort,
  shareWords,
  weaknessWords,
} from "../../core/provenance/describe.ts";
import { isAi, type Evidence, type LineProvenance } from "../../core/provenance/provenance.ts";
import { everyCommit, tellRecord } from "../../core/provenance/recordWords.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import { count } from "../../core/text/count.ts";
import { commandIds } from "../commands/commandIds.ts";
import { commandLink } from "./commandLink.ts";
import { plainMarkdown } from "./plainMarkdown.ts";
import { oneLine } from "../../core/text/oneLine.ts";

/** A hover is read at a glance: what does not fit is one click away, on the evidence page. */
const MAX_RECORDS = 3;
const MAX_WORDS_LENGTH = 140;

/** Who wrote a 1-based head line and how we know, as Markdown; `null` when there is nothing to say of it. */
export function evidenceMarkdown(
  { key, provenance }: QueueEntry,
  line: number,
): vscode.MarkdownString | null {
  const own = provenance.lines.find((one) => one.line === line);
  const isKnown = own !== undefined && (own.state !== "unknown" || own.evidence.length > 0);
  // What the pull request says is of the whole hunk, so every line of it tells.
  if (!isKnown && provenance.state === "change")
    return markdown(key, shareWords(provenance), provenance, null);
  if (own === undefined || (!isKnown && own.caveats === undefined)) return null;
  return markdown(key, authorWords(own), own, hasShare(provenance) ? shareInShort(provenance) : null);
}

function markdown(
  key: string,
  author: string,
  known: LineProvenance,
  share: string | null,
): vscode.MarkdownString {
  const records = known.evidence.slice(0, MAX_RECORDS).map(recordMarkdown);
  const left = known.evidence.length - records.length;
  const rows = [
    `${isAi(known) ? "✦ " : ""}**${plainMarkdown(author)}**`,
    ...records,
    ...(left > 0 ? [plainMarkdown(`and ${count(left, "more record")}`)] : []),
    ...weaknessWords(known).map(plainMarkdown),
    ...(share === null ? [] : [plainMarkdown(share)]),
  ];
  const links = [
    commandLink(vscode.l10n.t("All evidence"), commandIds.showEvidence, [key]),
    ...wordLinks(key, known),
  ];
  return new vscode.MarkdownString(`${rows.join("  \n")}\n\n${links.join(" · ")}`);
}

/** What the person can say of who wrote it, as links; what they have said can be forgotten instead. */
function wordLinks(key: string, known: LineProvenance): string[] {
  const ai = commandLink(vscode.l10n.t("This is AI"), commandIds.sayAi, [key]);
  const notAi = commandLink(vscode.l10n.t("This is not AI"), commandIds.sayNotAi, [key]);
  if (known.state !== "reviewer") return [ai, notAi];
  return [
    isAi(known) ? notAi : ai,
    commandLink(vscode.l10n.t("Forget my word"), commandIds.forgetWord, [key]),
  ];
}

/** A record in its own words, which are never rendered, with where it stands and a link to its commit. */
function recordMarkdown(record: Evidence): string {
  const { words, where, commit, isOfAll } = tellRecord(record);
  const place = where === "" ? "" : ` ${plainMarkdown(`(${where})`)}`;
  const link = isOfAll
    ? ` · ${commandLink(everyCommit, commandIds.showCommit, [])}`
    : commit === null
      ? ""
      : ` · ${commandLink(vscode.l10n.t("commit {0}", commit.slice(0, 7)), commandIds.showCommit, [commit])}`;
  return `${plainMarkdown(oneLine(words, MAX_WORDS_LENGTH))}${place}${link}`;
}
