import type { TextUnit } from "./textPattern.ts";

/**
 * Cuts a file of settings into its lines, each in the section whose `[name]` stands above it. Comments and empty lines
 * are left out; a line that ends in a backslash goes on in the next.
 */
export function splitSettings(text: string): TextUnit[] {
  const units: TextUnit[] = [];
  let section = "";
  let offset = 0;
  let open: { text: string; offset: number } | null = null;
  for (const line of text.split("\n")) {
    const own = line.trim();
    const isSkipped = own === "" || /^[#;!]/.test(own);
    if (!isSkipped || open !== null) {
      const start: number = open?.offset ?? offset + line.length - line.trimStart().length;
      const whole: string = `${open?.text ?? ""} ${own.replace(/\\$/, "")}`.trim();
      open = own.endsWith("\\") ? { text: whole, offset: start } : null;
      section = /^\[([^\]]+)\]$/.exec(whole)?.[1] ?? section;
      const length = offset + line.trimEnd().length - start;
      if (open === null) units.push({ text: whole, offset: start, length, symbol: section });
    }
    offset += line.length + 1;
  }
  return units;
}
