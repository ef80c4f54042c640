import { plainPath } from "../text/plainPath.ts";
import type { Change, FileChange } from "./change.ts";

/**
 * The file of a change that a person means by a path: written from `folder` (a path inside the repository, "" for its
 * root) or from the root, with either kind of slash; a renamed file also by the name it had. `null` when there is none.
 */
export function findFile({ files }: Change, path: string, folder = ""): FileChange | null {
  const exact = files.find((file) => file.path === path && folder === "");
  if (exact !== undefined) return exact;
  const names = [`${folder}/${path}`, path].map(plainPath).filter((name) => name !== null);
  const named = (of: (file: FileChange) => string | null): FileChange[] =>
    names.flatMap((name) => files.find((file) => of(file) === name) ?? []);
  return [...named((file) => file.path), ...named((file) => file.oldPath)][0] ?? null;
}

/** The paths of the change that end in the same file name, for a person who mistyped the folder. */
export function similarPaths({ files }: Change, path: string): string[] {
  const name = path.split(/[/\\]/).at(-1);
  return files.map((file) => file.path).filter((one) => one.split("/").at(-1) === name);
}
