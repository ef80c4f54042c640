import type { QueueEntry } from "../risk/queue.ts";

/** The paths of the files that hunks are in, each once, in the order of the hunks. */
export function pathsOf(entries: readonly QueueEntry[]): string[] {
  return [...new Set(entries.map(({ file }) => file.path))];
}
