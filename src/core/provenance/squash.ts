import type { Commit } from "../change/change.ts";
import { coAuthorIn } from "./messageMarks.ts";

/** The line GitHub puts between the squashed messages and the collected co-authors. */
const SEPARATOR = "---------";

/**
 * Whether a commit squashes others, told by what `git merge --squash` and GitHub's squash merge write: the heading, the
 * separator, a pull request's number at the end of the subject, or trailers in the middle of a list of messages.
 */
export function isSquash({ parents }: Pick<Commit, "parents">, messageLines: readonly string[]): boolean {
  if (parents.length > 1) return false;
  if (
    messageLines.some(
      (line) => line.trim() === SEPARATOR || line.startsWith("Squashed commit of the following:"),
    )
  ) {
    return true;
  }
  if (/\S \(#\d{1,9}\)$/.test(messageLines[0]?.trimEnd() ?? "")) return true;
  const firstTrailer = messageLines.findIndex((line) => coAuthorIn(line) !== null);
  const lastBullet = messageLines.findLastIndex((line) => /^\* \S/.test(line));
  return firstTrailer >= 0 && firstTrailer < lastBullet;
}
