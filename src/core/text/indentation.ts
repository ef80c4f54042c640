const tabWidth = 4;

/** Whether a line has nothing but white space. */
export function isBlank(line: string): boolean {
  return line.trim() === "";
}

/** The width of a line's leading spaces and tabs, in columns; a tab reaches to the next multiple of 4. */
export function indentationOf(line: string): number {
  let width = 0;
  for (const character of line) {
    if (character === " ") width += 1;
    else if (character === "\t") width += tabWidth - (width % tabWidth);
    else break;
  }
  return width;
}
