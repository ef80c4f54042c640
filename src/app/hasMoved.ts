import type { Change } from "../core/change/change.ts";
import type { Repository } from "./ports.ts";
import { headNow } from "./headRevision.ts";

/** Whether the revision under review names another commit now, or none, than when it was read. */
export async function hasMoved(
  { review }: { readonly review: { readonly change: Change } },
  repository: Pick<Repository, "resolve">,
): Promise<boolean> {
  const { change } = review;
  return change.head !== null && (await headNow(change, repository)) !== change.head;
}
