import { filesInWords } from "../checklist/checklistItem.ts";
import type { Problem } from "../change/change.ts";
import { bandTitle, type BandTitle } from "../risk/bandTitle.ts";
import type { QueueEntry } from "../risk/queue.ts";
import { isAi } from "../provenance/provenance.ts";
import { provenanceWords } from "../provenance/provenanceWords.ts";
import { count } from "../text/count.ts";
import type { Finding } from "../rules/finding.ts";
import { findingLine, findingPlace } from "./findingLine.ts";
import { problemLines } from "./problemLines.ts";
import type { ReportInput } from "./reviewJson.ts";

const bandTitles: Readonly<Record<BandTitle, string>> = {
  first: "Read first",
  next: "Then",
  rest: "The rest",
  all: "Hunks",
  noise: "Noise",
};

/** The review as text for a terminal: the queue in reading order, then what to decide, then what could not be read. */
export function reviewText(input: ReportInput): string {
  const { change, queue, checklist, problems } = input;
  const lines = [summary(input), ""];
  for (const band of ["first", "next", "rest", "noise"] as const) {
    const entries = queue.filter((entry) => entry.band === band);
    if (entries.length === 0) continue;
    lines.push(`${bandTitles[bandTitle(band, queue)]} (${entries.length})`);
    lines.push(...(band === "noise" ? noiseLines(entries) : entries.flatMap(entryLines)), "");
  }
  if (checklist.length > 0) {
    lines.push(`To decide (${checklist.length})`);
    lines.push(
      ...checklist.map(
        (item) =>
          `  [ ] ${item.ask}\n      ${item.title}${item.path === "" ? "" : ` · ${filesInWords(item)}`}`,
      ),
      "",
    );
  }
  lines.push(...problemLines(problems));
  if (change.files.length === 0) return "Nothing changed.\n";
  return lines.join("\n").trimEnd() + "\n";
}

/** Findings of whole files as text for a terminal, one block each. */
export function scanText(findings: readonly Finding[], problems: readonly Problem[]): string {
  const blocks = findings.map(
    (finding) =>
      `${findingPlace(finding)}  ${finding.severity}  ${finding.rule}\n  ${finding.what}\n  ${finding.ask}`,
  );
  const end = findings.length === 0 ? "Nothing found." : `${count(findings.length, "finding")}.`;
  return [...blocks, end, ...problemLines(problems)].join("\n") + "\n";
}

function summary({ change, queue }: ReportInput): string {
  const ai = queue.filter((entry) => isAi(entry.provenance)).length;
  const noise = queue.filter((entry) => entry.noise !== null).length;
  return [
    `${count(change.files.length, "file")}, ${count(queue.length, "hunk")}`,
    `${ai} with evidence of AI`,
    `${noise} noise`,
    count(change.commits.length, "commit"),
  ].join(" · ");
}

function entryLines(entry: QueueEntry): string[] {
  const { file, hunk, reasons, provenance, findings } = entry;
  const words = [provenanceWords(provenance), ...reasons.slice(0, 2)].filter((part) => part !== "");
  return [
    `  ${file.path}:${hunk.head.start}  ${words.join(" · ")}`,
    ...findings.map((finding) => `      ${findingLine(finding)}`),
  ];
}

function noiseLines(entries: readonly QueueEntry[]): string[] {
  return entries.map((entry) => `  ${entry.file.path}:${entry.hunk.head.start}  ${entry.noise ?? ""}`);
}
