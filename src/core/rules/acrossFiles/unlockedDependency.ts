import { splitLines } from "../../text/lines.ts";
import type { FoundFinding, WholeChange } from "./acrossFiles.ts";
import { isLockPath } from "./manifestPath.ts";
import { mentionsPackage } from "./mentionsPackage.ts";

/** Of dependencies that are new in a package.json, those that neither the lock files beside it nor those further up name. */
export function unlockedDependencies(
  candidates: readonly FoundFinding[],
  { texts, head }: WholeChange,
): FoundFinding[] {
  return candidates.filter(({ path, start }) => {
    const folder = folderOf(path);
    const locks = [...head.paths].filter((other) => isLockPath(other) && folder.startsWith(folderOf(other)));
    const line = splitLines(texts.get(path)?.head ?? "")[start.line - 1] ?? "";
    const name = /^"([^"\\]+)"/.exec(line.slice(start.column - 1))?.[1];
    if (name === undefined || !locks.some((lock) => folderOf(lock) === folder)) return false;
    return locks.every((lock) => {
      const text = head.texts.get(lock);
      return text !== undefined && !mentionsPackage(text, name);
    });
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
