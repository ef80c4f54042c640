import { shareInShort } from "./describe.ts";
import { stateWords } from "./evidenceWords.ts";
import { isAi, type HunkProvenance } from "./provenance.ts";

/** How much of a file's change an AI wrote: two characters for a badge, and the words for it. */
export interface FileShare {
  readonly badge: string;
  readonly words: string;
}

/**
 * The AI's share of what a change adds to a file: "AI" for all of it, else the percentage; "PR" where only the pull
 * request speaks of an AI. `null` where nothing does.
 */
export function fileShare(hunks: readonly HunkProvenance[]): FileShare | null {
  const added = hunks.reduce((sum, hunk) => sum + hunk.addedLines, 0);
  const ai = hunks.reduce((sum, hunk) => sum + hunk.aiLines, 0);
  if (ai > 0) {
    const lines = hunks.flatMap((hunk) => hunk.lines);
    const words = shareInShort({ lines, aiLines: ai, addedLines: added });
    return ai === added ? { badge: "AI", words } : { badge: String(percentage(ai, added)), words };
  }
  if (hunks.some(({ state }) => state === "change")) return { badge: "PR", words: `${stateWords.change}.` };
  return hunks.some(isAi) ? { badge: "AI", words: `An AI did this · ${stateWords.reviewer}` } : null;
}

/** Between 1 and 99: some of it is never none, and most of it is never all. */
function percentage(part: number, whole: number): number {
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}
