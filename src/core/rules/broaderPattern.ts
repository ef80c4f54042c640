/**
 * Whether a list of texts, in which `*` stands for any text, covers more than another did: one of its texts is new
 * and covers one of the other's. A text stands alone or in a list as JSON, YAML and HCL write it.
 */
export function isBroaderPattern(base: string, head: string): boolean {
  const [before, after] = [itemsOf(base), itemsOf(head)];
  return after.some((pattern) => {
    if (!pattern.includes("*") || before.some((item) => covers(item, pattern))) return false;
    return before.some((item) => covers(pattern, item));
  });
}

function itemsOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|[^\s"'[\],]+/g)]
    .map(([whole, double, single]) => double ?? single ?? whole)
    .filter((item) => item !== "-");
}

/** Walks both texts at once, going back to the last `*` where they part. */
function covers(pattern: string, text: string): boolean {
  let [at, textAt, star, starText] = [0, 0, -1, 0];
  while (textAt < text.length) {
    if (pattern[at] === "*") [star, starText, at] = [at, textAt, at + 1];
    else if (pattern[at] === text[textAt]) [at, textAt] = [at + 1, textAt + 1];
    else if (star === -1) return false;
    else [at, starText, textAt] = [star + 1, starText + 1, starText + 1];
  }
  return /^\**$/.test(pattern.slice(at));
}
