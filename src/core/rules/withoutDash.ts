/** A line of a list or of none, without what makes it one. */
export function withoutDash(line: string): string {
  return line.trim().replace(/^-\s+/, "");
}
