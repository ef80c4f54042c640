import type { Band, QueueEntry } from "./queue.ts";

/** What a band is headed by: its own words, or those of one that is missing before it. */
export type BandTitle = Band | "all";

/**
 * What heads a band of a queue. The first one with something pointed out is what to read first, whichever it is: a list
 * that begins with "then" leaves its reader asking what came before. Where nothing is pointed out, there is one list.
 */
export function bandTitle(band: Band, queue: readonly Pick<QueueEntry, "band">[]): BandTitle {
  const has = (wanted: Band): boolean => queue.some((entry) => entry.band === wanted);
  if (band === "next" && !has("first")) return "first";
  return band === "rest" && !has("first") && !has("next") ? "all" : band;
}
