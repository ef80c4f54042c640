import type { TextUnit } from "./textPattern.ts";

/** The line that says that a private key follows; nothing of it is secret. */
const keyHeader = /-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----["'\\]*$/;

/** How many lines a header and what it says of its key may have before the key itself. */
const maxHeaderLines = 6;

/** Cuts a text into its lines, empty ones left out. What says that a private key follows goes with the key's first line. */
export function splitText(text: string): TextUnit[] {
  const units: TextUnit[] = [];
  let offset = 0;
  let open: TextUnit | null = null;
  let nLeft = 0;
  for (const line of text.split("\n")) {
    const own = line.trim();
    if (own !== "") {
      const start = offset + line.length - line.trimStart().length;
      const before: TextUnit = open ?? { text: "", offset: start, length: 0, symbol: "" };
      const isFirst: boolean = open === null;
      const length = start + own.length - before.offset;
      // "Version: 1" and the like stand between the header and the key.
      const said: string = isFirst || !/^[\w-]+: /.test(own) ? `${before.text} ${own}`.trim() : before.text;
      const unit = { text: said, offset: before.offset, length, symbol: "" };
      if (isFirst) nLeft = maxHeaderLines;
      nLeft -= 1;
      const isHeader: boolean = keyHeader.test(said) && nLeft > 0;
      open = isHeader ? unit : null;
      if (!isHeader) units.push(unit);
    }
    offset += line.length + 1;
  }
  if (open !== null) units.push(open);
  return units;
}
