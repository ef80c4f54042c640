import { isAscii, isUtf8 } from "node:buffer";

const lineFeed = 0x0a;

/** A line as text, and whether its bytes were not UTF-8 and were read as Latin-1. */
export interface DecodedLine {
  readonly text: string;
  readonly latin1: boolean;
}

/** Decodes one line, so that a diff and a whole text give it alike and no byte is lost. */
export function decodeLine(bytes: Buffer): DecodedLine {
  return isUtf8(bytes)
    ? { text: bytes.toString("utf8"), latin1: false }
    : { text: bytes.toString("latin1"), latin1: true };
}

/** Decodes a text line by line. A text that is UTF-8 throughout is so in every line, and takes the short way. */
export function decodeText(bytes: Buffer): DecodedLine {
  // As Latin-1, ASCII is decoded several times as fast.
  if (isUtf8(bytes)) return { text: bytes.toString(isAscii(bytes) ? "latin1" : "utf8"), latin1: false };
  const lines = endedLines(bytes).map((line) => decodeLine(line).text);
  return { text: lines.join(""), latin1: true };
}

/** The lines with their line feeds. */
function endedLines(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found === -1 ? bytes.length : found + 1;
    lines.push(bytes.subarray(start, end));
    start = end;
  }
  return lines;
}
