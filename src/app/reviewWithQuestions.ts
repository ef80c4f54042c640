import { ownItems } from "../core/checklist/ownItems.ts";
import type { OwnQuestion } from "../core/session/sessionState.ts";
import type { Review } from "./review.ts";

/** A review with its reviewers' own questions on the checklist, first of all. */
export function reviewWithQuestions(review: Review, questions: ReadonlyMap<string, OwnQuestion>): Review {
  if (questions.size === 0) return review;
  return { ...review, checklist: [...ownItems(questions, review), ...review.checklist] };
}
