import type { Change } from "../../core/change/change.ts";
import { shortPaths } from "../../core/text/shortPaths.ts";

const names = new WeakMap<Change, ReadonlyMap<string, string>>();

/** A file's name as rows and tabs show it: with folders where another file of the change is called the same. */
export function fileNameOf(change: Change | undefined, path: string): string {
  const last = path.split("/").at(-1) ?? path;
  if (change === undefined) return last;
  const known = names.get(change) ?? shortPaths(change.files.map((file) => file.path));
  names.set(change, known);
  return known.get(path) ?? last;
}
