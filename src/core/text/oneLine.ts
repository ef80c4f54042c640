import { clip } from "./clip.ts";

/** What has no glyph of its own or none that anybody agreed on; the joiners that some scripts are written with are none. */
const unseen = /(?:(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}])+/gu;

/**
 * A foreign text as one line that is safe to show: a space stands for control, direction and invisible characters, and it
 * is not longer than `length` UTF-16 units.
 */
export function oneLine(text: string, length: number): string {
  const start = text.slice(0, 4 * length);
  return clip(start.replace(unseen, " ").trim(), length);
}
