import type { HunkProvenance, LineProvenance, ProvenanceState } from "../provenance/provenance.ts";

/** The public JSON of who wrote a hunk. `counts` are its added, non-blank lines by state; states without lines are left out. */
export function hunkProvenanceJson(hunk: HunkProvenance): object {
  const { aiLines, addedLines, lines } = hunk;
  const { state, agent, ...basis } = lineProvenanceJson(hunk);
  return { state, agent, aiLines, addedLines, counts: countStates(lines), ...basis };
}

/** The public JSON of who wrote one line. */
export function lineProvenanceJson(
  line: LineProvenance,
): Pick<LineProvenance, "state" | "agent" | "evidence" | "strength" | "caveats"> {
  const { state, agent, strength, caveats } = line;
  const evidence = line.evidence.map(({ source, commit, text, where }) =>
    where === undefined ? { source, commit, text } : { source, commit, text, where },
  );
  return {
    state,
    agent,
    evidence,
    ...(strength === undefined ? {} : { strength }),
    ...(caveats === undefined ? {} : { caveats }),
  };
}

function countStates(lines: readonly Pick<LineProvenance, "state">[]): object {
  const counts: Partial<Record<ProvenanceState, number>> = {};
  for (const { state } of lines) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
