import type { ChecklistItem } from "../checklist/checklistItem.ts";
import type { QueueEntry } from "../risk/queue.ts";
import type { FirstReader } from "./firstReader.ts";

/** Where first readers left a hunk: for the next one to read, read by one of them, or noise. */
export type LeftGroup = "left" | "read" | "noise";

/** The groups in the order in which a second reader reads. */
const leftGroups: readonly LeftGroup[] = ["left", "read", "noise"];

/**
 * Sorts hunks by what first readers left: what nobody read, what one wanted to come back to, is unsure of or calls a
 * problem comes first. Within a group the order stays.
 */
export function leftFirst(
  queue: readonly QueueEntry[],
  readers: readonly FirstReader[],
  checklist: readonly ChecklistItem[],
): ReadonlyMap<LeftGroup, readonly QueueEntry[]> {
  const doubted = new Set(
    checklist
      .filter((item) => readers.some(({ items }) => isDoubt(items.get(item.id)?.decision)))
      .flatMap((item) => item.places.map((place) => place.key)),
  );
  const groupOf = ({ key, noise }: QueueEntry): LeftGroup => {
    if (noise !== null) return "noise";
    const words = readers.map(({ byHunk }) => byHunk.get(key));
    return words.includes("read") && !words.includes("comeBack") && !doubted.has(key) ? "read" : "left";
  };
  return new Map(leftGroups.map((group) => [group, queue.filter((entry) => groupOf(entry) === group)]));
}

function isDoubt(decision: string | null | undefined): boolean {
  return decision === "unsure" || decision === "problem";
}
