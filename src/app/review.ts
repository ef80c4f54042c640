import { buildChecklist } from "../core/checklist/checklist.ts";
import type { ChecklistItem } from "../core/checklist/checklistItem.ts";
import type { Change, ChangeSource } from "../core/change/change.ts";
import type { OwnerRule } from "../core/policy/codeOwners.ts";
import type { ReadPolicy } from "../core/policy/policy.ts";
import { readOwners, readPolicy } from "./obligations.ts";
import type { Work } from "./ports.ts";
import { surveyChange, wantAll, type Survey, type SurveyPorts } from "./surveyChange.ts";

/** A change with everything a reviewer needs to know of it: who wrote it, what got weaker, what to read first, what to decide. */
export interface Review extends Survey {
  readonly change: Change;
  readonly checklist: readonly ChecklistItem[];
  /** What the base demands of a review. */
  readonly policy: ReadPolicy;
  readonly owners: readonly OwnerRule[];
}

/** The parts of the outside world a review is made with. */
export interface ReviewPorts extends SurveyPorts {
  readonly parsePolicy: (text: string) => ReadPolicy;
}

/** Reads a change and works out the whole review of it. Rejects with a `UserError`, or when the work is cancelled. */
export async function prepareReview(source: ChangeSource, ports: ReviewPorts, work: Work): Promise<Review> {
  const { repository } = ports;
  work.progress("Reading the change");
  const change = await repository.readChange(source, work);
  const [survey, policy, owners] = await Promise.all([
    surveyChange(change, wantAll(change), ports, work),
    readPolicy(repository, change, ports.parsePolicy),
    readOwners(repository, change),
  ]);
  return {
    ...survey,
    change,
    checklist: buildChecklist(survey.queue, change.files),
    problems: [...change.problems, ...survey.problems],
    policy,
    owners,
  };
}
