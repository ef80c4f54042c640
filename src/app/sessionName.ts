import type { ChangeSource } from "../core/change/change.ts";
import type { Hash, Repository } from "./ports.ts";

/**
 * The name of the log a review is kept in: one per repository and branch under review. The working tree and the
 * index share the log of the branch they sit on, so that marks carry over to the commit made of them; the base is
 * not part of it, so that a retargeted or rebased branch keeps its marks.
 */
export async function sessionName(repository: Repository, source: ChangeSource, hash: Hash): Promise<string> {
  const subject = source.kind === "range" ? source.head : ((await repository.currentBranch()) ?? "HEAD");
  return `${repository.id.slice(0, 12)}-${hash(subject).slice(0, 12)}`;
}
