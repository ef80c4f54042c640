import type { ConditionFacts } from "../policy/conditions.ts";
import type { TeamItem } from "../policy/policy.ts";
import { severityRank } from "../rules/finding.ts";
import { changeLevelItems, type WholeFacts } from "./changeLevelItems.ts";
import type { ChecklistItem } from "./checklistItem.ts";
import { findingItems } from "./findingItems.ts";
import { teamItems } from "./teamItems.ts";

/** How many open items are shown at once; the rest wait under "later". */
export const maxOpenItems = 9;

/** What a checklist is made of: the change, who uses what it changed, and the questions of the team's policy. */
export interface ChecklistFacts extends Omit<ConditionFacts, "hunks">, WholeFacts {
  readonly teamItems: readonly TeamItem[];
}

/**
 * Makes the checklist of a change: what rules found, then what the change as a whole asks, then what the team
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
