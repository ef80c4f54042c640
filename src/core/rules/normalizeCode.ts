const token = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|[\p{L}\p{N}_$]+|\s+|./gsu;

/** Code with its layout taken away: two texts that differ only in whitespace outside strings become the same. */
export function normalizeCode(code: string): string {
  let normalized = "";
  let endsInWord = false;
  for (const [text] of code.matchAll(token)) {
    if (text.trim() === "") continue;
    const startsWithWord = wordStart.test(text);
    normalized += endsInWord && startsWithWord ? ` ${text}` : text;
    endsInWord = startsWithWord;
  }
  return normalized;
}

const wordStart = /^[\p{L}\p{N}_$]/u;

/** The names that a piece of code mentions, without the words every piece of code has. */
export function namesIn(code: string): Set<string> {
  const names = [...code.matchAll(token)].flatMap(([text]) => {
    const inside = [...text.matchAll(interpolation)].map(([, name = ""]) => name);
    return nameStart.test(text) ? [text] : inside;
  });
  return new Set(names.filter((name) => !commonNames.has(name)));
}

/** Strings of shells and templates mention names as well: `"$tag"`, `"${tag}"`. */
const interpolation = /\$\{?([\p{L}_][\p{L}\p{N}_]*)/gu;

const nameStart = /^[\p{L}_$]/u;

const commonNames = new Set(
  `if else return throw new await async not and or is in nil null None undefined true false True False this self
   const let var typeof instanceof raise err error e ex continue break fi then exit`.split(/\s+/),
);
