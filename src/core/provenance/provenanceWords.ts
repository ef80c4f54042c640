import { agentWords } from "./agents.ts";
import { isAi, type HunkProvenance } from "./provenance.ts";

/** Who wrote a hunk, in a few words: "AI 4/5 lines, Claude Code"; empty when nothing is known. */
export function provenanceWords(hunk: HunkProvenance): string {
  const { state, agent, aiLines, addedLines } = hunk;
  if (state === "human") return "human, recorded";
  const isWhole = hunk.lines.every((line) => line.state === "reviewer");
  if (state === "reviewer" && !isAi(hunk)) return `${isWhole ? "" : "partly "}not AI, by your word`;
  if (!isAi(hunk)) return "";
  const share = state === "change" || aiLines === addedLines ? "AI" : `AI ${aiLines}/${addedLines} lines`;
  if (state === "reviewer") return `${share}, by your word`;
  const basis = state === "change" ? " pull request" : "";
  return agent === null || agent.tool === "unknown"
    ? `${share}${basis}`
    : `${share}${basis}, ${agentWords({ ...agent, model: null })}`;
}
