import type { Embedding } from "./labels.ts";

/** A snippet, and the line of the file it was cut from where its first line stands. */
export interface Snippet {
  readonly text: string;
  readonly firstLine: number;
  /** Whether the whole snippet stands in one line of the file, so that a label of that line is about all of it. */
  readonly isOneLine: boolean;
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "&": "" };

/** Cuts a snippet out of the string it stands in: its lines without their common indent, or the string of its line. */
export function cutSnippet(text: string, embed: Embedding): Snippet {
  const lines = text.split("\n").slice(embed.startLine - 1, embed.endLine);
  const isOneLine = embed.startLine === embed.endLine;
  const cut = isOneLine
    ? longestString(lines[0] ?? "")
    : lines
        .map((line) => (line.slice(0, embed.indent).trim() === "" ? line.slice(embed.indent) : line))
        .join("\n");
  return { text: `${cut}\n`, firstLine: embed.startLine, isOneLine };
}

/** The longest string literal of a line, unescaped; the line itself where it has none. */
function longestString(line: string): string {
  const literals = [...line.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`/g)].map(
    ([, double, single, raw]) => raw ?? unescape(double ?? single ?? ""),
  );
  return literals.reduce((longest, next) => (next.length > longest.length ? next : longest), "") || line;
}

function unescape(literal: string): string {
  return literal.replaceAll(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
}
