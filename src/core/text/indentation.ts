const tabWidth = 4;
const leadingSpace = /^[ \t]+/u;

/** Whether a line has nothing but white space. */
export function isBlank(line: string): boolean {
  return line.trim() === "";
}

/** The width of a line's leading spaces and tabs, in columns; a tab reaches to the next multiple of 4. */
export function indentationOf(line: string): number {
  let width = 0;
  for (const character of leadingSpace.exec(line)?.[0] ?? "") {
    width += character === "\t" ? tabWidth - (width % tabWidth) : 1;
  }
  return width;
}
