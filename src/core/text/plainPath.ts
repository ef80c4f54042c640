/** A path of either kind of slash without `.`, `..` and empty parts; `null` for one that leads out of the repository. */
export function plainPath(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split(/[/\\]/)) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}
