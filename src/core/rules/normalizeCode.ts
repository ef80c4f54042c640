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

/** The names that a piece of code mentions outside strings, without the words every piece of code has. */
export function namesIn(code: string): Set<string> {
  const names = [...code.matchAll(token)].map(([text]) => text).filter((text) => nameStart.test(text));
  return new Set(names.filter((name) => !commonNames.has(name)));
}

const nameStart = /^[\p{L}_$]/u;

const commonNames = new Set(
  `if else return throw new await async not and or is in nil null None undefined true false True False this self
   const let var typeof instanceof raise err error e ex continue break fi then exit`.split(/\s+/),
);
