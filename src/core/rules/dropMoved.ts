import { editsOf, type Change, type Sides } from "../change/change.ts";
import { splitLines } from "../text/lines.ts";
import type { Finding } from "./finding.ts";

type FoundIn = Pick<Finding, "path" | "side" | "start" | "end">;

/** Shorter code stands in many places without having moved there. */
const minLength = 16;

/**
 * Leaves out findings about code that only moved to or from another file of the change, as the engine does within a
 * file: a guard that is removed here and added there, a swallowed error that was there and is here now. Lines are
 * compared without their indentation. `texts` are the sides of the files by path.
 */
export function dropMoved<F extends FoundIn>(
  findings: readonly F[],
  change: Change,
  texts: ReadonlyMap<string, Sides<string | null>>,
): F[] {
  if (findings.length === 0 || change.files.length < 2) return [...findings];
  const changed = change.files.map((file) => ({
    path: file.path,
    added: joined(editsOf(file).flatMap((edit) => edit.added)),
    removed: joined(editsOf(file).flatMap((edit) => edit.removed)),
  }));
  return findings.filter((finding) => {
    const text = texts.get(finding.path)?.[finding.side] ?? "";
    const code = joined(splitLines(text).slice(finding.start.line - 1, finding.end.line));
    if (code.length < minLength) return true;
    const counterpart = finding.side === "base" ? "added" : "removed";
    return !changed.some((file) => file.path !== finding.path && file[counterpart].includes(code));
  });
}

/** Whole lines only: each is closed off, so that no line is found inside another. */
function joined(lines: readonly string[]): string {
  return lines.map((line) => `\n${line.trim()}\n`).join("");
}
