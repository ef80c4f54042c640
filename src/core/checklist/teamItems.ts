import { hunksMeeting, type ConditionFacts } from "../policy/conditions.ts";
import type { TeamItem } from "../policy/policy.ts";
import { count } from "../text/count.ts";
import { changeItem } from "./changeItem.ts";
import type { ChecklistItem } from "./checklistItem.ts";
import { pathsOf } from "./pathsOf.ts";

/** The questions of a team's policy that apply to the change; one opens again when a hunk it is about changes. */
export function teamItems(items: readonly TeamItem[], facts: ConditionFacts): ChecklistItem[] {
  return items.flatMap(({ id, ask, why, severity, when }) => {
    const entries = hunksMeeting(when, facts);
    if (entries.length === 0) return [];
    const files = pathsOf(entries).length;
    const where = `Asked by the team's policy of ${count(entries.length, "hunk")} in ${count(files, "file")}.`;
    const evidence = why === "" ? where : `${why} ${where}`;
    return [changeItem(`team-${id}`, entries, { title: ask, ask, evidence, severity })];
  });
}
