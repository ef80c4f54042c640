import type { Commit } from "../change/change.ts";
import { effectiveLinesIn } from "../risk/effectiveLines.ts";
import type { QueueEntry } from "../risk/queue.ts";
import { changeItem } from "./changeItem.ts";
import type { ChecklistItem } from "./checklistItem.ts";
import { areaOf, describePlaces, isNamed, isPlaced } from "./describedPlaces.ts";
import { belongsAnywhere } from "./belongsAnywhere.ts";
import { unrelatedHunks } from "./unrelatedHunks.ts";
import { nameSome } from "../text/nameSome.ts";
import { pathsOf } from "./pathsOf.ts";

/** More files than this elsewhere: then the words of the description name a matter, not a place. */
const mostOutside = 5;

/** How many files are named in a sentence. */
const mostPaths = 3;

/**
 * Asks about files that lie where the change's description does not speak of. Only where every commit names a place of
 * the tree, most of the change lies there, and what lies elsewhere has neither a word nor a name in common with it.
 */
export function scopeItem(queue: readonly QueueEntry[], commits: readonly Commit[]): ChecklistItem[] {
  const own = commits.filter(({ parents }) => parents.length < 2);
  const paths = [
    ...new Set(queue.flatMap(({ file }) => [file.path, ...(file.oldPath === null ? [] : [file.oldPath])])),
  ];
  const places = describePlaces(
    own.map(({ message }) => message),
    paths,
  );
  if (places === null) return [];
  const read = queue.filter(({ noise }) => noise === null);
  const inside = read.filter(
    ({ file }) => isPlaced(file.path, places) || isPlaced(file.oldPath ?? "", places),
  );
  const messages = own.map(({ message }) => message).join("\n");
  const named = read.filter((entry) => !inside.includes(entry) && isNamed(entry.file.path, messages));
  const elsewhere = read.filter((entry) => !inside.includes(entry) && !named.includes(entry));
  const unrelated = unrelatedHunks([...inside, ...named], elsewhere);
  const related = new Set(
    elsewhere.filter((entry) => !unrelated.includes(entry)).map(({ file }) => file.path),
  );
  const areas = new Set(inside.map(({ file }) => areaOf(file.path)));
  const outside = unrelated.filter(
    (entry) => isCode(entry) && !related.has(entry.file.path) && !areas.has(areaOf(entry.file.path)),
  );
  const files = pathsOf(outside);
  if (files.length === 0 || files.length > mostOutside) return [];
  if (effectiveLinesIn(inside.filter(isCode)) < effectiveLinesIn(elsewhere.filter(isCode))) return [];
  const names = places.map(({ words }) => `\`${words}\``).join(", ");
  return [
    changeItem("outside-description", outside, {
      title: "Files outside what the description speaks of",
      ask: `The description speaks of ${names}; what ${files.length === 1 ? "is" : "are"} ${nameSome(files, mostPaths)} changed for?`,
      evidence: `Named by the commits: ${names}. Outside of it: ${files.join(", ")}.`,
      severity: "medium",
    }),
  ];
}

function isCode({ file }: QueueEntry): boolean {
  return !belongsAnywhere(file.path);
}
