import { ownItems } from "../core/checklist/ownItems.ts";
import { severityRank } from "../core/rules/finding.ts";
import type { OwnQuestion } from "../core/session/sessionState.ts";
import type { Review } from "./review.ts";

/** A review with its reviewers' own questions on the checklist, before others that weigh as much. */
export function reviewWithQuestions(review: Review, questions: ReadonlyMap<string, OwnQuestion>): Review {
  if (questions.size === 0) return review;
  const items = [...ownItems(questions, review), ...review.checklist];
  return {
    ...review,
    checklist: items.sort((left, right) => severityRank(left.severity) - severityRank(right.severity)),
  };
}
