import type { QueueEntry } from "../risk/queue.ts";
import { namesIn } from "../rules/normalizeCode.ts";

/** Shorter names stand in every piece of code. */
const shortest = 6;

/** Names that stand in every piece of code all the same. */
const everywhere = new Set(
  `return export import string number boolean function undefined default public private static readonly extends
   console require module exports struct interface context length filter override import package internal println`.split(
    /\s+/,
  ),
);

/**
 * The hunks that have nothing to do with others: what changed in them names nothing that changed in those, nor in what
 * names something of those, and so on.
 */
export function unrelatedHunks(others: readonly QueueEntry[], hunks: readonly QueueEntry[]): QueueEntry[] {
  const known = new Set(others.flatMap((entry) => [...namesOf(entry)]));
  let left = hunks.map((entry) => ({ entry, names: namesOf(entry) }));
  for (;;) {
    const related = left.filter(({ names }) => [...names].some((name) => known.has(name)));
    if (related.length === 0) return left.map(({ entry }) => entry);
    for (const { names } of related) for (const name of names) known.add(name);
    left = left.filter((one) => !related.includes(one));
  }
}

/** Long names without case and underscores: other languages write the same otherwise. */
function namesOf({ hunk }: QueueEntry): Set<string> {
  const text = hunk.edits.flatMap(({ added, removed }) => [...added, ...removed]).join("\n");
  const names = [...namesIn(text)].filter((name) => name.length >= shortest && !everywhere.has(name));
  return new Set(names.map((name) => name.toLowerCase().replaceAll("_", "")));
}
