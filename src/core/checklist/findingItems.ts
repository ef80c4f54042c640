import { hunkKey } from "../change/change.ts";
import type { QueueEntry } from "../risk/queue.ts";
import { isAboutWholeFile } from "../risk/locateFindings.ts";
import { severityRank, type Finding } from "../rules/finding.ts";
import { containsLine } from "../text/lineSpan.ts";
import { editIdsOf } from "./changeItem.ts";
import type { ChecklistItem } from "./checklistItem.ts";

interface Found {
  readonly entry: QueueEntry;
  readonly finding: Finding;
}

/**
 * One question per rule and file, about all places in it. Where it is about one and the same line in several files, or
 * about files as a whole, it is one question for all of them: nobody has another answer for the second. What is done alike
 * in many files, with other names, texts or numbers, is one question too: nobody weighs forty of them one by one.
 */
export function findingItems(queue: readonly QueueEntry[]): ChecklistItem[] {
  const byFile = groupBy(
    queue.flatMap((entry) => entry.findings.map((finding): Found => ({ entry, finding }))),
    ({ finding }) => questionId(finding),
  );
  const byLine = groupBy(byFile, (places) => sameLine(places) ?? idsOf(places));
  const byShape = groupBy(byLine, ([places = []]) => shapeOf(sameLine(places)) ?? idsOf(places));
  return byShape.flatMap((lines) =>
    lines.flat().length >= manyFiles
      ? itemOf(lines.flat(2))
      : lines.flatMap((groups) => itemOf(groups.flat())),
  );
}

/** In so many files a question about what is done alike is asked once. */
const manyFiles = 5;

/** The item that asks about a finding. */
export function itemAbout(items: readonly ChecklistItem[], { id }: Finding): ChecklistItem | undefined {
  return items.find(({ places }) => places.some(({ finding }) => finding?.id === id));
}

function questionId({ rule, path }: Finding): string {
  return `${rule}@${path}`;
}

/** The rule and the line that all places of a file are about; `null` where there are several, or more than a line. */
function sameLine(places: readonly Found[]): string | null {
  const lines = new Set(places.map(lineOf));
  const [line] = lines;
  return lines.size === 1 && line !== undefined && line !== "" ? `${places[0]?.finding.rule}\n${line}` : null;
}

/** What is left of a line without its texts, symbols and numbers, of which there may be several. */
function shapeOf(line: string | null): string | null {
  return line?.replaceAll(/(["'`]).*?\1|(?<![\w:]):\w+|\b\d+\b/g, "_").replaceAll(/_(, _)+/g, "_") ?? null;
}

function idsOf(places: readonly Found[]): string {
  return places.map(({ finding }) => finding.id).join(" ");
}

/** The text of the changed line that a finding is about, "" where it is about more or no such line. */
function lineOf({ entry, finding }: Found): string {
  if (isAboutWholeFile(finding)) return "the whole file";
  const { side, start, end } = finding;
  const edit = entry.hunk.edits.find((one) => one.kind === "text" && containsLine(one[side], start.line));
  if (edit === undefined || start.line !== end.line) return "";
  const text = side === "base" ? edit.removed : edit.added;
  return (text[start.line - edit[side].start] ?? "").trim();
}

function itemOf(found: readonly Found[]): ChecklistItem[] {
  // The first path names the item, whatever order the queue is in: its decision is found again by that name.
  const places = found.toSorted((left, right) =>
    left.finding.path < right.finding.path ? -1 : Number(left.finding.path > right.finding.path),
  );
  const [first] = places;
  const [worst] = places.toSorted(
    (left, right) => severityRank(left.finding.severity) - severityRank(right.finding.severity),
  );
  if (first === undefined || worst === undefined) return [];
  const { what, ask, why, severity } = worst.finding;
  return [
    {
      id: questionId(first.finding),
      title: what,
      ask,
      evidence: why,
      severity,
      path: first.finding.path,
      places: places.map(({ entry, finding }) => ({
        key: hunkKey(entry.hunk),
        path: entry.file.path,
        finding,
      })),
      edits: editIdsOf(places.map(({ entry }) => entry)),
      required: severity !== "low",
    },
  ];
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}
