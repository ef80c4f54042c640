import type { QueueEntry } from "../risk/queue.ts";
import type { Policy } from "./policy.ts";

/** Whether the policy wants a hunk to be read by somebody. */
export function mustBeRead({ noise, findings }: QueueEntry, { read }: Policy): boolean {
  if (noise !== null || read === "none") return false;
  return read === "all" || findings.length > 0;
}
