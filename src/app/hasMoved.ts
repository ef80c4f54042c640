import type { Change } from "../core/change/change.ts";
import type { Repository } from "./ports.ts";
import { headRevisionOf } from "./headRevision.ts";

/** Whether the revision under review names another commit now, or none, than when it was read. */
export async function hasMoved(
  { review }: { readonly review: { readonly change: Change } },
  repository: Pick<Repository, "resolve">,
): Promise<boolean> {
  const { source, head } = review.change;
  const revision = headRevisionOf(source);
  return revision !== null && head !== null && (await repository.resolve(revision)) !== head;
}
