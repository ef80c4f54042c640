import type { Change, ChangeSource } from "../core/change/change.ts";
import type { Repository } from "./ports.ts";

/** The revision whose commit a review of this source may approve; `null` where nothing is committed. */
export function headRevisionOf(source: ChangeSource): string | null {
  return source.kind === "range" ? source.head : null;
}

/** The commit that the revision under review names now; `null` where it names none, or nothing is committed. */
export async function headNow(
  { source }: Pick<Change, "source">,
  repository: Pick<Repository, "resolve">,
): Promise<string | null> {
  const revision = headRevisionOf(source);
  return revision === null ? null : repository.resolve(revision);
}
