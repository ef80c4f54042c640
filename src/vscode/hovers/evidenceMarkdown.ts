import * as vscode from "vscode";

import { describeLine } from "../../core/provenance/describe.ts";
import type { QueueEntry } from "../../core/risk/queue.ts";
import { plainMarkdown } from "./plainMarkdown.ts";

/** Who wrote a 1-based head line and how we know, as Markdown; `null` when there is nothing to say of it. */
export function evidenceMarkdown(entry: QueueEntry, line: number): vscode.MarkdownString | null {
  const own = entry.provenance.lines.find((one) => one.line === line);
  if (own === undefined || (own.state === "unknown" && own.evidence.length === 0)) return null;
  return new vscode.MarkdownString(
    `✦ ${describeLine(own, entry.provenance).map(plainMarkdown).join("  \n")}`,
  );
}
