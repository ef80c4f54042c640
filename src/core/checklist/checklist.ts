import { hunkKey } from "../change/change.ts";
import type { ConditionFacts } from "../policy/conditions.ts";
import type { TeamItem } from "../policy/policy.ts";
import type { QueueEntry } from "../risk/queue.ts";
import { severityRank, type Finding } from "../rules/finding.ts";
import { changeLevelItems, type WholeFacts } from "./changeLevelItems.ts";
import type { ChecklistItem } from "./checklistItem.ts";
import { teamItems } from "./teamItems.ts";

/** How many open items are shown at once; the rest wait under "later". */
export const maxOpenItems = 9;

/** What a checklist is made of: the change, who uses what it changed, and the questions of the team's policy. */
export interface ChecklistFacts extends Omit<ConditionFacts, "hunks">, WholeFacts {
  readonly teamItems: readonly TeamItem[];
}

/**
 * Makes the checklist of a change: one item per rule and file, then what the change as a whole asks, then what the team
 * asks; most severe first.
 */
export function buildChecklist(facts: ChecklistFacts): ChecklistItem[] {
  const items = [
    ...findingItems(facts.queue),
    ...changeLevelItems(facts),
    ...teamItems(facts.teamItems, { ...facts, hunks: facts.queue }),
  ];
  return items.sort((left, right) => severityRank(left.severity) - severityRank(right.severity));
}

function findingItems(queue: readonly QueueEntry[]): ChecklistItem[] {
  const groups = new Map<string, { entry: QueueEntry; finding: Finding }[]>();
  for (const entry of queue) {
    for (const finding of entry.findings) {
      const id = `${finding.rule}@${finding.path}`;
      groups.set(id, [...(groups.get(id) ?? []), { entry, finding }]);
    }
  }
  return [...groups].flatMap(([id, places]) => itemOf(id, places));
}

function itemOf(id: string, places: readonly { entry: QueueEntry; finding: Finding }[]): ChecklistItem[] {
  const worst = [...places].sort(
    (left, right) => severityRank(left.finding.severity) - severityRank(right.finding.severity),
  )[0];
  if (worst === undefined) return [];
  const { finding } = worst;
  return [
    {
      id,
      title: finding.what,
      ask: finding.ask,
      evidence: finding.why,
      severity: finding.severity,
      path: finding.path,
      places: places.map((place) => ({
        key: hunkKey(place.entry.hunk),
        path: place.entry.file.path,
        finding: place.finding,
      })),
      edits: [...new Set(places.flatMap(({ entry }) => entry.hunk.edits.map((edit) => edit.id)))].sort(),
      required: finding.severity !== "low",
    },
  ];
}
