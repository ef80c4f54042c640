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
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(word)) entry.reject("word", `"${word}" is not kebab-case`);
    if (words.has(word)) entry.reject("word", `There is another word "${word}"`);
    for (const field of entry.fields.filter((name) => !knownFields.includes(name))) {
      entry.reject(field, `There is no field "${field}"`);
    }
    expression(entry, "pattern");
    words.set(word, entry.text("pattern"));
  });
  return { words, problems };
}
