/** A value as the JSON that the command line prints: indented, with a line feed at its end. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
