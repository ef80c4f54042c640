import type { CommentPlace } from "./commentPlace.ts";
import type { SessionEvent } from "./events.ts";

/** Something a person asks of the author, at a line of the change. */
export interface ReviewComment {
  readonly id: string;
  readonly place: CommentPlace;
  /** The checklist item it says more of, or `null`. */
  readonly item: string | null;
  readonly text: string;
  readonly isResolved: boolean;
}

/** Takes an event into the comments that there are, by id; what is said of one that is not there says nothing. */
export function foldComment(comments: Map<string, ReviewComment>, event: SessionEvent): void {
  if (event.type === "commented") {
    const { comment: id, place, item, text } = event;
    comments.set(id, { id, place, item, text, isResolved: false });
    return;
  }
  if (event.type === "uncommented") {
    comments.delete(event.comment);
    return;
  }
  if (event.type !== "commentReworded" && event.type !== "resolved") return;
  const known = comments.get(event.comment);
  if (known === undefined) return;
  const { text, isResolved } = { ...known, ...event };
  comments.set(event.comment, { ...known, text, isResolved });
}
