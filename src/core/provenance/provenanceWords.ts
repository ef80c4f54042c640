import { agentWords } from "./agents.ts";
import { isAi, type HunkProvenance } from "./provenance.ts";

/** Who wrote a hunk, in a few words: "AI 4/5 lines, Claude Code"; empty when nothing is known. */
export function provenanceWords({ state, agent, aiLines, addedLines }: HunkProvenance): string {
  if (state === "human") return "human, recorded";
  if (!isAi(state)) return "";
  const share = aiLines === addedLines ? "AI" : `AI ${aiLines}/${addedLines} lines`;
  return agent === null || agent.tool === "unknown"
    ? share
    : `${share}, ${agentWords({ ...agent, model: null })}`;
}
