import { isAi, type HunkProvenance } from "./provenance.ts";

/** Who wrote a hunk, in a few words: "AI 4/5 lines, claude-code"; empty when nothing is known. */
export function provenanceWords({ state, agent, aiLines, addedLines }: HunkProvenance): string {
  if (state === "human") return "human, recorded";
  if (!isAi(state)) return "";
  const share = aiLines === addedLines ? "AI" : `AI ${aiLines}/${addedLines} lines`;
  return agent === null ? share : `${share}, ${agent.tool}`;
}
