import { editsOf, type Edit, type FileChange, type Hunk } from "../change/change.ts";
import { containsLine } from "../text/lineSpan.ts";
import { splitLines, withoutCarriageReturn } from "../text/lines.ts";
import { maxPlaceText, type CommentPlace } from "./commentPlace.ts";
import type { ReviewComment } from "./comments.ts";
import { placeOnEdits } from "./placeOnEdits.ts";
import { editKey } from "./sessionState.ts";

/** Where a comment stands in the change as it is now; the path is the head's on both sides. */
export interface StandingPlace {
  readonly path: string;
  readonly side: "base" | "head";
  readonly line: number;
  /** The hunk nearest to it. */
  readonly hunk: Hunk;
}

/** A comment and where it stands now; `null` where its lines are gone. */
export interface PlacedComment {
  readonly comment: ReviewComment;
  readonly at: StandingPlace | null;
}

/** The texts of the change's files, by path. */
export type SideTexts = ReadonlyMap<string, { readonly base: string | null; readonly head: string | null }>;

/** How far from where it is expected an unchanged line is looked for. */
const MAX_DRIFT = 500;

/** Lays comments on the change as it is now, by content. One whose lines are gone is kept, and never put elsewhere. */
export function placeComments(
  comments: readonly ReviewComment[],
  files: readonly FileChange[],
  texts: SideTexts,
): PlacedComment[] {
  const byEdit = new Map<string, ReviewComment[]>();
  for (const comment of comments) {
    const key = editKey({ id: comment.place.edit, path: comment.place.path });
    byEdit.set(key, [...(byEdit.get(key) ?? []), comment]);
  }
  const found = placeOnEdits(
    byEdit,
    files.flatMap(({ hunks }) => hunks),
  ).byEdit;
  const places = new Map<ReviewComment, StandingPlace | null>();
  for (const { path, hunks } of found.size === 0 ? [] : files) {
    for (const hunk of hunks) {
      for (const edit of hunk.edits) {
        for (const comment of found.get(editKey({ id: edit.id, path })) ?? [])
          places.set(comment, placeAt(comment.place, edit, hunk, texts));
      }
    }
  }
  return comments.map((comment) => ({ comment, at: places.get(comment) ?? null }));
}

/** The place of a 1-based line of a side of a file; `null` for a file in which nothing changed. */
export function commentPlaceAt(
  file: FileChange,
  side: "base" | "head",
  line: number,
  text: string | null,
): CommentPlace | null {
  const [first, ...others] = editsOf(file);
  if (first === undefined) return null;
  const away = (edit: Edit): number =>
    containsLine(edit[side], line)
      ? -1
      : Math.min(Math.abs(line - edit[side].start), Math.abs(line - edit[side].start - edit[side].lines));
  const edit = others.reduce((best, one) => (away(one) < away(best) ? one : best), first);
  return {
    path: file.path,
    side,
    line,
    edit: edit.id,
    offset: line - edit[side].start,
    text: beginning((text === null ? [] : splitLines(text))[line - 1] ?? ""),
  };
}

function placeAt(place: CommentPlace, edit: Edit, hunk: Hunk, texts: SideTexts): StandingPlace | null {
  const { side } = place;
  const line = Math.max(1, edit[side].start + place.offset);
  const at = { path: hunk.path, side, line, hunk };
  const text = texts.get(hunk.path)?.[side] ?? null;
  // The lines of an edit are the same as long as its id is.
  if (text === null || containsLine(edit[side], line)) return at;
  const lines = splitLines(text);
  for (let drift = 0; drift <= MAX_DRIFT; drift += 1) {
    for (const candidate of [line - drift, line + drift]) {
      if (candidate < 1 || candidate > Math.max(1, lines.length)) continue;
      if (beginning(lines[candidate - 1] ?? "") === place.text) return { ...at, line: candidate };
    }
  }
  return null;
}

function beginning(line: string): string {
  return withoutCarriageReturn(line).slice(0, maxPlaceText);
}
