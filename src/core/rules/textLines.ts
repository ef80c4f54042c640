import type { TextUnit } from "./textPattern.ts";

/** The line that says that a private key follows; nothing of it is secret. */
const keyHeader = /-----BEGIN [A-Z ]*PRIVATE KEY( BLOCK)?-----["'\\]*$/;

/** How many lines a header and what it says of its key may have before the key itself. */
const maxHeaderLines = 6;

/** Cuts a text into its lines, empty ones left out. What says that a private key follows goes with the key's first line. */
export function splitText(text: string): TextUnit[] {
  const units: TextUnit[] = [];
  let open: TextUnit | null = null;
  let nLeft = maxHeaderLines;
  for (const line of splitProse(text)) {
    // "Version: 1" and the like stand between the header and the key.
    const isSaid: boolean = open !== null && /^[\w-]+: /.test(line.text);
    const unit: TextUnit =
      open === null
        ? line
        : {
            ...open,
            text: isSaid ? open.text : `${open.text} ${line.text}`,
            length: line.offset + line.length - open.offset,
          };
    nLeft = open === null ? maxHeaderLines : nLeft - 1;
    open = keyHeader.test(unit.text) && nLeft > 1 ? unit : null;
    if (open === null) units.push(unit);
  }
  return open === null ? units : [...units, open];
}

/** Cuts a text into its lines, empty ones left out; the private keys that documentation shows are made for showing. */
export function splitProse(text: string): TextUnit[] {
  let offset = 0;
  return text.split("\n").flatMap((line) => {
    const own = line.trim();
    const start = offset + line.length - line.trimStart().length;
    offset += line.length + 1;
    return own === "" ? [] : [{ text: own, offset: start, length: own.length, symbol: "" }];
  });
}
