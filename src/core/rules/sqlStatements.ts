import type { TextUnit } from "./textPattern.ts";

const token = /--[^\n]*|\/\*.*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$.*?\$\1\$|;|[^;'"\-/$]+|./gs;

/** Splits a SQL script into statements, minding comments, strings and dollar-quoted bodies. */
export function splitSql(text: string): TextUnit[] {
  const units: TextUnit[] = [];
  let start = 0;
  let parts = "";
  const finish = (end: number): void => {
    const statement = parts.replace(/\s+/g, " ").trim();
    if (statement !== "") {
      const own = text.slice(start, end);
      const lead = /^(?:\s+|--[^\n]*|\/\*.*?\*\/)*/s.exec(own)?.[0].length ?? 0;
      const length = own.slice(lead).trimEnd().length;
      units.push({ text: statement, offset: start + lead, length, symbol: "" });
    }
    start = end;
    parts = "";
  };
  for (const found of text.matchAll(token)) {
    const [piece] = found;
    const isComment = piece.startsWith("--") || piece.startsWith("/*");
    if (piece !== ";") parts += isComment ? " " : piece;
    else finish(found.index + 1);
  }
  finish(text.length);
  return units;
}
