/**
 * Whether a text fits a pattern in which `*` stands for any characters, also none, and everything else for itself. Case
 * does not count. Takes at most as many steps as text and pattern are long, multiplied.
 */
export function fitsWildcard(text: string, pattern: string): boolean {
  return fits(text.toLowerCase(), pattern.toLowerCase(), (wanted, found) => wanted === found);
}

/** The same for the name of a file or folder: case counts, and `?` stands for one character. */
export function fitsNamePattern(name: string, pattern: string): boolean {
  return fits(name, pattern, (wanted, found) => wanted === "?" || wanted === found);
}

function fits(
  found: string,
  wanted: string,
  isSame: (wanted: string | undefined, found: string | undefined) => boolean,
): boolean {
  let [inText, inPattern] = [0, 0];
  // Where to go on when what follows the last `*` does not fit: that `*` takes one character more.
  let retry: { inText: number; readonly inPattern: number } | null = null;
  while (inText < found.length) {
    if (wanted[inPattern] === "*") {
      inPattern += 1;
      retry = { inText, inPattern };
    } else if (isSame(wanted[inPattern], found[inText])) {
      inPattern += 1;
      inText += 1;
    } else if (retry === null) {
      return false;
    } else {
      retry.inText += 1;
      ({ inText, inPattern } = retry);
    }
  }
  return /^\**$/.test(wanted.slice(inPattern));
}
