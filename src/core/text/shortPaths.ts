/**
 * For each path the shortest end of it that tells it from the others: its file's name, with as many folders before it as
 * that takes. Two files that are called the same are never shown under the same name.
 */
export function shortPaths(paths: Iterable<string>): ReadonlyMap<string, string> {
  const short = new Map<string, string>();
  let open = [...new Set(paths)];
  for (let nParts = 1; open.length > 0; nParts += 1) {
    const byEnd = new Map<string, string[]>();
    for (const path of open) {
      const end = path.split("/").slice(-nParts).join("/");
      byEnd.set(end, [...(byEnd.get(end) ?? []), path]);
    }
    for (const [end, same] of byEnd) {
      const [only] = same;
      if (only !== undefined && same.length === 1) short.set(only, end);
    }
    open = open.filter((path) => !short.has(path));
  }
  return short;
}
