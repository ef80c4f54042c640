/**
 * Whether a manifest or a lock file names a package, in whatever form: `"left-pad": "1"`, `left-pad@^1`,
 * `node_modules/left-pad`, `/left-pad/1.0.0`. A part of a longer name is another name.
 */
export function mentionsPackage(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (isStart(text, at) && !/[\w.-]/.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

function isStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before !== "/") return !/[\w@.-]/.test(before);
  return !/[\w.-]/.test(text.charAt(at - 2)) || text.slice(0, at).endsWith("node_modules/");
}
