import type { CommitEvidence } from "./declareCommit.ts";

/**
 * What all commits say alike: the same agents in the same role, in some of the same words. `null` when they differ, so
 * that only blame can tell. The words of several commits belong to none of them: their evidence names no commit.
 */
export function agreeingEvidence(commits: readonly CommitEvidence[]): CommitEvidence | null {
  const [first, ...others] = commits;
  if (first === undefined || others.length === 0) return first ?? null;
  if (others.some((other) => summaryOf(other) !== summaryOf(first))) return null;
  const common = first.evidence.filter(({ source, text }) =>
    others.every(({ evidence }) => evidence.some((one) => one.source === source && one.text === text)),
  );
  if (common.length === 0 && commits.some(({ evidence }) => evidence.length > 0)) return null;
  return { ...first, evidence: common.map((one) => ({ ...one, commit: null })) };
}

function summaryOf({ state, agents, role, caveats, mixed }: CommitEvidence): string {
  return JSON.stringify([
    state,
    agents.map(({ tool, model }) => [tool, model]),
    role,
    [...caveats].sort(),
    mixed,
  ]);
}
