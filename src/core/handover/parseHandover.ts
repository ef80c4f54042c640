import { isSafeLine, isSafeText } from "../text/safeText.ts";
import { isCommentPlace, maxPathLength } from "../session/commentPlace.ts";
import { isDecisionKind } from "../session/decisionKind.ts";
import { handoverLimits, type Handover } from "./handover.ts";
import { fit, listOf, oneOf, orNull, table, text, type Check } from "./shape.ts";

const { line, name } = handoverLimits;

const safeLine = (length: number): Check => text(length, isSafeLine, "one line of printable characters");
const someLine = (length: number): Check =>
  text(length, (one) => one.trim() !== "" && isSafeLine(one), "one line of printable characters");
const words = text(handoverLimits.text, isSafeText, "printable characters");
const path = text(maxPathLength, (one) => !one.includes("\0"), "a path");
const id = text(maxPathLength + line, (one) => one !== "", "a name");
const commit = text(64, (one) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(one), "the name of a commit");
const edits = listOf(
  handoverLimits.edits,
  text(64, (one) => /^[\w-]+$/.test(one), "the id of an edit"),
);

const handover = table({
  type: oneOf("fresh-eyes-handover"),
  version: oneOf(1),
  by: someLine(name),
  repository: orNull(safeLine(line)),
  branch: orNull(safeLine(line)),
  base: commit,
  head: orNull(commit),
  hunks: listOf(
    handoverLimits.hunks,
    table({
      path,
      line: fit((value) => Number.isSafeInteger(value) && (value as number) >= 0, "a line number"),
      state: oneOf("read", "unread", "comeBack", "folded"),
      reason: safeLine(line),
      edits,
    }),
  ),
  items: listOf(
    handoverLimits.items,
    table({
      id,
      title: safeLine(line),
      ask: safeLine(line),
      path,
      decision: orNull(fit(isDecisionKind, "a decision")),
      why: words,
      edits,
    }),
  ),
  comments: listOf(
    handoverLimits.comments,
    table({
      id: text(100, (one) => /^[\w-]+$/.test(one), "the id of a comment"),
      place: fit(isCommentPlace, "a place"),
      item: orNull(id),
      text: words,
      isResolved: fit((value) => typeof value === "boolean", "true or false"),
    }),
  ),
});

/**
 * Reads the text of a file that somebody hands over, or says why it is none. It comes from elsewhere: it is taken whole
 * or not at all, under limits, with no field that is not known, and says nothing twice.
 */
export function parseHandover(content: string): Handover | string {
  if (content.length > handoverLimits.file) return "it is larger than 8 MB";
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ""));
  } catch {
    return "it is cut off or no JSON";
  }
  return parseHandoverValue(value);
}

/** As `parseHandover`, of what the JSON holds. */
export function parseHandoverValue(value: unknown): Handover | string {
  const kind = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  if (kind.type === "fresh-eyes-handover" && typeof kind.version === "number" && kind.version > 1)
    return "a newer version of Fresh Eyes wrote it";
  const wrong = handover(value, "it");
  if (wrong !== null) return wrong;
  const read = value as Handover;
  return contradiction(read) ?? read;
}

/** Writes a handover as the file that `parseHandover` reads. */
export function formatHandover(read: Handover): string {
  return `${JSON.stringify(read, null, 2)}\n`;
}

function contradiction({ hunks, items, comments }: Handover): string | null {
  const all = hunks.flatMap((hunk) => hunk.edits.map((edit) => `${edit}:${hunk.path}`));
  if (all.length > handoverLimits.edits) return `it names more than ${handoverLimits.edits} edits`;
  if (new Set(all).size < all.length) return "it speaks twice of one edit";
  if (new Set(items.map((item) => item.id)).size < items.length) return "it speaks twice of one question";
  if (new Set(comments.map((comment) => comment.id)).size < comments.length)
    return "it has two comments of one name";
  return null;
}
