const tabWidth = 4;
const space = " ".charCodeAt(0);
const tab = "\t".charCodeAt(0);

/** Whether a line has nothing but white space. */
export function isBlank(line: string): boolean {
  return !/\S/u.test(line);
}

/** The width of a line's leading spaces and tabs, in columns; a tab reaches to the next multiple of 4. */
export function indentationOf(line: string): number {
  let width = 0;
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charCodeAt(index);
    if (character === space) width += 1;
    else if (character === tab) width += tabWidth - (width % tabWidth);
    else break;
  }
  return width;
}
