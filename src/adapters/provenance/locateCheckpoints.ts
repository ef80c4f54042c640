import { ownRefsFirst } from "../../core/provenance/trackingRefs.ts";
import type { Git } from "../git/git.ts";

/** A place a checkpoint may be at: a ref, and the folder in its tree that is the checkpoint's, or `""`. */
export interface CheckpointPlace {
  readonly ref: string;
  readonly folder: string;
}

/** Trees that hold the checkpoints of twelve digits, a folder each; the later ones are other clones' of the first. */
const trees = [
  "refs/heads/entire/checkpoints/v1",
  "refs/remotes/*/entire/checkpoints/v1",
  "refs/entire/checkpoints/v1.1",
  "refs/entire/remotes/*/checkpoints/v1.1",
];

/**
 * Where the checkpoints of some ids may be in this clone, the place to look at first coming first: a ref of its own,
 * our own before what was fetched; then, for ids of twelve digits, the trees of older versions. Nothing is read yet.
 */
export async function locateCheckpoints(
  git: Git,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, CheckpointPlace[]>> {
  const places = new Map(ids.map((id): [string, CheckpointPlace[]] => [id, []]));
  if (ids.length === 0) return places;
  const listed = await git.text(["for-each-ref", "--format=%(refname)", "refs/entire", ...trees], { signal });
  const refs = listed.split("\n").filter((ref) => ref !== "");
  for (const ref of ownRefsFirst(refs)) {
    const [, shard, id = ""] = /\/checkpoints\/([0-9A-Za-z]{2})\/([0-9A-Za-z]{12,26})$/.exec(ref) ?? [];
    if (id.endsWith(shard ?? " ")) places.get(id)?.push({ ref, folder: "" });
  }
  const branches = trees.flatMap((tree) => refs.filter((ref) => matches(tree, ref)));
  for (const [id, known] of places) {
    if (id.length > 12) continue;
    for (const ref of branches) known.push({ ref, folder: `${id.slice(0, 2)}/${id.slice(2)}/` });
  }
  return places;
}

function matches(pattern: string, ref: string): boolean {
  const [before = "", after] = pattern.split("*");
  return after === undefined ? ref === pattern : ref.startsWith(before) && ref.endsWith(after);
}
