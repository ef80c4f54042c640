import { buildChecklist } from "../core/checklist/checklist.ts";
import type { ChecklistItem } from "../core/checklist/checklistItem.ts";
import type { Change, ChangeSource } from "../core/change/change.ts";
import { distinctProblems } from "../core/change/distinctProblems.ts";
import type { OwnerRule } from "../core/policy/codeOwners.ts";
import { policyIn, policyPath, type ReadPolicy } from "../core/policy/policy.ts";
import { buildQueue, type QueueEntry } from "../core/risk/queue.ts";
import { findInterfaceUsers } from "./findInterfaceUsers.ts";
import { readOwners } from "./obligations.ts";
import type { Work } from "./ports.ts";
import { settingProblems } from "./settingProblems.ts";
import { surveyChange, wantAll, type Survey, type SurveyPorts } from "./surveyChange.ts";

/** A change with everything a reviewer needs to know of it: who wrote it, what got weaker, what to read first, what to decide. */
export interface Review extends Omit<Survey, "hunks"> {
  readonly change: Change;
  readonly queue: readonly QueueEntry[];
  readonly checklist: readonly ChecklistItem[];
  /** What the base demands of a review. */
  readonly policy: ReadPolicy;
  readonly owners: readonly OwnerRule[];
}

/** Reads a change and works out the whole review of it. Rejects with a `UserError`, or when the work is cancelled. */
export async function prepareReview(source: ChangeSource, ports: SurveyPorts, work: Work): Promise<Review> {
  const { repository } = ports;
  work.progress("Reading the change");
  const change = await repository.readChange(source, work);
  const [policy, owners] = await Promise.all([repository.readPolicy(change), readOwners(repository, change)]);
  const { hunks, ...survey } = await surveyChange(change, wantAll(change, policyIn(policy)), ports, work);
  const queue = buildQueue(hunks);
  const { users, problems } = await findInterfaceUsers(survey.interfaces, change, repository, work);
  const policyProblems = policy.kind === "policy" ? policy.problems : [];
  return {
    ...survey,
    change,
    queue,
    checklist: buildChecklist({ ...survey, ...change, queue, users, teamItems: policyIn(policy).checklist }),
    problems: distinctProblems([
      ...change.problems,
      ...policyProblems.map(({ line, column, message }) => ({
        path: policyPath,
        message: `line ${line}, column ${column}: ${message}`,
      })),
      ...settingProblems(ports.ownSignatures?.problems ?? []),
      ...survey.problems,
      ...problems,
    ]),
    policy,
    owners,
  };
}
