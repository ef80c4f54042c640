import { clip } from "./clip.ts";

/**
 * A foreign text as one line that is safe to show: no control, direction or invisible characters, not longer than `length`
 * UTF-16 units. The joiners that some scripts are written with stay.
 */
export function oneLine(text: string, length: number): string {
  const clean = text
    .slice(0, 4 * length)
    .replace(/[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, " ")
    .trim();
  return clip(clean, length);
}
