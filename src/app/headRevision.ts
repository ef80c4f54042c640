import type { ChangeSource } from "../core/change/change.ts";

/** The revision whose commit a review of this source may approve; `null` where nothing is committed. */
export function headRevisionOf(source: ChangeSource): string | null {
  return source.kind === "range" ? source.head : null;
}
