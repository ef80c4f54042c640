import type { Words } from "./expandWords.ts";
import type { PackProblem } from "./packProblem.ts";
import { parseEntries } from "./parseEntries.ts";
import { expression } from "./parseTextPatterns.ts";

const knownFields = "word pattern".split(" ");

/** Parses a category's `words.yml`: patterns that several of its files share. Never throws. */
export function parseWords(file: string, text: string): { words: Words; problems: PackProblem[] } {
  const words = new Map<string, string>();
  const { problems } = parseEntries(file, text, (entry) => {
    const word = entry.text("word");
    entry.requireName("word");
    if (words.has(word)) entry.reject("word", `There is another word "${word}"`);
    entry.allowOnly(knownFields);
    expression(entry, "pattern");
    words.set(word, entry.text("pattern"));
  });
  return { words, problems };
}
