/**
 * Who wrote added lines, by evidence: a line-level log, the commit's own words, the pull request, a reviewer's word.
 * No evidence is `unknown`, never `human`; `human` exists only where a line-level log records it.
 */
export type ProvenanceState = "recorded" | "declared" | "change" | "reviewer" | "unknown" | "human";

export type EvidenceSource =
  "git-ai-note" | "agent-trace" | "entire" | "author" | "trailer" | "message" | "pull-request" | "reviewer";

/** The very record a state rests on: which commit it hangs on and its words. */
export interface Evidence {
  readonly source: EvidenceSource;
  readonly commit: string | null;
  readonly text: string;
}

/** The tool that wrote, and the model where the record names one. */
export interface Agent {
  readonly tool: string;
  readonly model: string | null;
}

/**
 * What weakens the evidence, for the words around it: the commit squashes several; it says "assisted" only; it took over
 * a review suggestion; only a session link or a guess per file says so; the line log of the commit leaves the line out; no
 * commit of the change wrote the text, one only moved or indented it.
 */
export type Caveat = "squash" | "assisted" | "suggestion" | "session" | "file-level" | "untracked" | "older";

/** What is known of one added line. An `unknown` line may carry evidence too: hints that prove nothing of the line. */
export interface LineProvenance {
  readonly state: ProvenanceState;
  readonly agent: Agent | null;
  readonly evidence: readonly Evidence[];
  readonly caveats?: readonly Caveat[];
}

/** A 1-based line of the head with what is known of it. */
export interface AttributedLine extends LineProvenance {
  readonly line: number;
}

/** What is known of a hunk: the strongest state among its lines and how many added, non-blank lines an AI wrote. */
export interface HunkProvenance extends LineProvenance {
  readonly aiLines: number;
  readonly addedLines: number;
  /** The single lines, for marks in the editor; blank lines are left out. */
  readonly lines: readonly AttributedLine[];
}

/** Whether a state says that an AI wrote the line. */
export function isAi(state: ProvenanceState): boolean {
  return state === "recorded" || state === "declared" || state === "change" || state === "reviewer";
}
