import { composeHandover } from "../core/handover/composeHandover.ts";
import type { FirstReader } from "../core/handover/firstReader.ts";
import type { Handover } from "../core/handover/handover.ts";
import { formatHandover, parseHandover } from "../core/handover/parseHandover.ts";
import { renderHandover } from "../core/handover/renderHandover.ts";
import type { Repository } from "./ports.ts";
import type { ReviewSession } from "./reviewSession.ts";
import { UserError } from "./userErrors.ts";

/** A handover in both of its forms. */
export interface WrittenHandover {
  readonly handover: Handover;
  readonly markdown: string;
  /** The text of the file; `null` where the review is too large for one. */
  readonly file: string | null;
}

/** Writes what the person leaves to the next reader. */
export async function handOver(session: ReviewSession, repository: Repository): Promise<WrittenHandover> {
  await session.reload();
  const { change, queue, checklist } = session.review;
  const handover = composeHandover({
    change,
    by: session.by,
    repository: await repository.originUri(),
    branch: await branchUnderReview(session, repository),
    queue,
    checklist,
    state: session.state,
    marks: session.marks.byHunk,
  });
  const file = formatHandover(handover);
  return {
    handover,
    markdown: renderHandover(handover, session.comments, "own"),
    file: typeof parseHandover(file) === "string" ? null : file,
  };
}

/**
 * Takes up what somebody handed over, as theirs. Rejects with a `UserError` what is no handover or is of another
 * repository, branch or state of the change; nothing is kept of it then.
 */
export async function takeUpHandover(
  session: ReviewSession,
  repository: Repository,
  text: string,
): Promise<FirstReader> {
  const handover = parseHandover(text);
  if (typeof handover === "string") {
    throw new UserError(`This is no handover that can be taken up: ${handover}`, "Ask for the file again");
  }
  const reader = session.preview(handover);
  const { base, head } = handover;
  const names = await Promise.all(
    [base, ...(head === null ? [] : [head])].map((name) => repository.resolve(name)),
  );
  if (names.every((name) => name === null)) {
    throw new UserError(
      `This handover is of commits that are not in this clone${wordsOf(handover)}`,
      "Open the repository that it is of, or fetch the branch first",
    );
  }
  if (reader.nFound === 0) {
    const branch = await branchUnderReview(session, repository);
    throw handover.branch !== null && branch !== null && handover.branch !== branch
      ? new UserError(
          `This handover is of the branch “${handover.branch}”, and you are reviewing “${branch}”`,
          `Start the review of “${handover.branch}”, then take it up`,
        )
      : new UserError(
          "Nothing that this handover speaks of is in the change any more",
          "Ask for a new one, or review the commits that it is of",
        );
  }
  await session.takeUp(handover);
  return reader;
}

async function branchUnderReview(session: ReviewSession, repository: Repository): Promise<string | null> {
  const { source } = session.review.change;
  return source.kind === "range" ? repository.branchOf(source.head) : repository.currentBranch();
}

function wordsOf({ repository, branch }: Handover): string {
  const names = [branch === null ? "" : ` of “${branch}”`, repository === null ? "" : ` at ${repository}`];
  return names.some((name) => name !== "") ? `: it speaks${names.join("")}` : "";
}
