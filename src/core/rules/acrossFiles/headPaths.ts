import type { FileChange } from "../../change/change.ts";

/** The paths of the head: those of the base with what the change did to them. */
export function headPaths(basePaths: readonly string[], files: readonly FileChange[]): Set<string> {
  const paths = new Set(basePaths);
  for (const { status, path, oldPath } of files) {
    if (status === "deleted") paths.delete(path);
    if (status === "renamed" && oldPath !== null) paths.delete(oldPath);
  }
  for (const { status, path } of files) if (status !== "deleted") paths.add(path);
  return paths;
}
