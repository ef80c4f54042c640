import { editsOf, type Change, type FileChange } from "../../change/change.ts";
import { isTestPath } from "../testPath.ts";

/** The lines that a change adds to files that are no tests. */
export function linesAdded({ files }: Change, isWanted: (path: string) => boolean): string[] {
  return files
    .filter(({ path }) => !isTestPath(path) && isWanted(path))
    .flatMap((file) => linesOf(file).added);
}

/** The lines that a change removes from a file, and those it adds. */
export function linesOf(file: FileChange): { readonly removed: string[]; readonly added: string[] } {
  const edits = editsOf(file);
  return {
    removed: edits.flatMap(({ removed }) => removed),
    added: edits.flatMap(({ added }) => added),
  };
}
