/** Where words stand in a text: the UTF-16 offsets of each word that is in it, in order. */
export type WordPlaces = ReadonlyMap<string, readonly number[]>;

/** Finds many words at once, whatever stands around them and in whichever case. */
export interface WordIndex {
  find(text: string): WordPlaces;
}

/** Characters of ASCII; a word begins with two of them. */
const alphabet = 128;

/** Prepares for words of at least two characters of ASCII in lower case. */
export function createWordIndex(words: Iterable<string>): WordIndex {
  const byStart = Array.from({ length: alphabet * alphabet }, (): string[] => []);
  for (const word of new Set(words)) {
    const start = word.charCodeAt(0) * alphabet + word.charCodeAt(1);
    byStart[start]?.push(word);
  }
  return {
    find(text) {
      const lower = lowerCase(text);
      const places = new Map<string, number[]>();
      for (let at = 0; at + 1 < lower.length; at++) {
        const [first, second] = [lower.charCodeAt(at), lower.charCodeAt(at + 1)];
        const candidates =
          first < alphabet && second < alphabet ? byStart[first * alphabet + second] : undefined;
        for (const word of candidates ?? []) {
          if (!lower.startsWith(word, at)) continue;
          const known = places.get(word);
          if (known === undefined) places.set(word, [at]);
          else known.push(at);
        }
      }
      return places;
    },
  };
}

/** In lower case, character by character: a few of Unicode become two, and would move all that follows. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/gu, (some) => some.toLowerCase());
}
