import type { TextUnit } from "./textPattern.ts";

const token = /--[^\n]*|\/\*.*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$.*?\$\1\$|;|[^;'"\-/$]+|./gs;

/** What a migration of goose, sql-migrate or dbmate runs when it is taken back, up to the next way forward. */
const wayBack =
  /^-- *(\+(goose|migrate) +Down|migrate:down)\b.*?(?=^-- *(\+(goose|migrate) +Up|migrate:up)\b|$(?![^]))/gims;

/** The statements of a SQL script that are run to go forward, with the places they have in it. */
export function splitScript(text: string): TextUnit[] {
  return splitSql(text.replaceAll(wayBack, (section) => section.replaceAll(/[^\n]/g, " ")));
}

/**
 * Splits a SQL script into statements, minding comments and strings. The statements of a dollar-quoted body stand
 * before the one they are in, which has `$$` in their place.
 */
export function splitSql(text: string, offset = 0): TextUnit[] {
  const units: TextUnit[] = [];
  let start = 0;
  let parts = "";
  const finish = (end: number): void => {
    const statement = parts.replace(/\s+/g, " ").trim();
    if (statement !== "") {
      const own = text.slice(start, end);
      const lead = /^(?:\s+|--[^\n]*|\/\*.*?\*\/)*/s.exec(own)?.[0].length ?? 0;
      const length = own.slice(lead).trimEnd().length;
      units.push({ text: statement, offset: offset + start + lead, length, symbol: "" });
    }
    start = end;
    parts = "";
  };
  for (const found of text.matchAll(token)) {
    const [piece] = found;
    const quote = /^\$\w*\$/.exec(piece)?.[0];
    const isComment = piece.startsWith("--") || piece.startsWith("/*");
    if (quote !== undefined) {
      const body = piece.slice(quote.length, -quote.length);
      units.push(...splitSql(body, offset + found.index + quote.length));
      parts += "$$";
    } else if (piece === ";") finish(found.index + 1);
    else {
      parts += isComment ? " " : piece;
      // utPLSQL reads its annotations from comments.
      if (/^--\s*%\w/.test(piece))
        units.push({
          text: piece.trim(),
          offset: offset + found.index,
          length: piece.trim().length,
          symbol: "",
        });
    }
  }
  finish(text.length);
  return units;
}
