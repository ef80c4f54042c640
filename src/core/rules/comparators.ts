import { isBroaderCatch } from "./broaderCatch.ts";
import { parseFileMode } from "./fileMode.ts";
import { rankOfPermission } from "./permissionWord.ts";
import { isBroaderPattern } from "./broaderPattern.ts";

/** Whether the head's text is weaker than the base's. What it can't read is not weaker. */
export type Comparator = (base: string, head: string) => boolean;

/** The comparisons a pattern may ask for by `(#set! compare "…")`. */
export const comparators: Readonly<Record<string, Comparator>> = {
  /** A file mode as a program writes it: more bits than before. */
  "file-mode": (base, head) => hasNewBits(parseFileMode(base), parseFileMode(head)),
  /** A file mode where bare digits are octal, as in a shell. */
  "file-mode-octal": (base, head) => hasNewBits(parseFileMode(base, "octal"), parseFileMode(head, "octal")),
  /** A word on the ladder none, read, write, admin. */
  "permission-word": (base, head) => {
    const [before, after] = [rankOfPermission(base), rankOfPermission(head)];
    return before !== null && after !== null && after > before;
  },
  /** The types of errors a handler catches. */
  "exception-breadth": isBroaderCatch,
  /** Texts with `*` for any text, one or a list: the head's cover what the base's did not. */
  wildcard: isBroaderPattern,
};

function hasNewBits(base: number | null, head: number | null): boolean {
  return base !== null && head !== null && (head & ~base) !== 0;
}
