/**
 * Who wrote added lines, by evidence: a line-level log, the commit's own words, the pull request, a reviewer's word.
 * No evidence is `unknown`, never `human`; `human` exists only where a line-level log records it.
 */
export type ProvenanceState = "recorded" | "declared" | "change" | "reviewer" | "unknown" | "human";

/** What kind of record says so. Each line-level and file-level store has a name of its own. */
export type EvidenceSource =
  | "git-ai-note"
  | "git-ai-log"
  | "ai-attr-note"
  | "agent-trace"
  | "agentdiff"
  | "agentblame-note"
  | "whogitit-note"
  | "sourcetrace-note"
  | "entire"
  | "qwen-note"
  | "kiro-note"
  | "author"
  | "trailer"
  | "message"
  | "marker"
  | "pull-request"
  | "reviewer";

/** How far a record can be relied on; a `weak` one is a hint and declares nothing. */
export type Strength = "certain" | "strong" | "medium" | "weak";

/** The very record a state rests on: which commit it hangs on, where it stands and its words. */
export interface Evidence {
  readonly source: EvidenceSource;
  readonly commit: string | null;
  readonly text: string;
  /** The notes ref or file that holds the record, where it is not the commit itself. */
  readonly where?: string;
}

/** The tool that wrote, and the model where the record names one. */
export interface Agent {
  readonly tool: string;
  readonly model: string | null;
}

/**
 * What weakens or explains the evidence, for the words around it. `squash`: the commit squashes several. `assisted`: it
 * says "assisted" only. `suggestion`: it took over a review suggestion. `session`: only a session link says so.
 * `file-level`: the record tells of whole files. `edited`: the record says that a person changed the AI's text.
 * `shifted`: the record was written before the commit, so its lines may have moved. `untracked`: the line log of the
 * commit leaves the line out. `none`: the record says that the AI wrote none of it. `older`: no commit of the change
 * wrote the text, one only moved or indented it. `uncommitted`: nothing is committed, so hardly any record can exist.
 * `denied`: a reviewer says that no AI wrote it.
 */
export type Caveat =
  | "squash"
  | "assisted"
  | "suggestion"
  | "session"
  | "file-level"
  | "edited"
  | "shifted"
  | "untracked"
  | "none"
  | "older"
  | "uncommitted"
  | "denied";

/** What is known of one added line. An `unknown` line may carry evidence too: hints that prove nothing of the line. */
export interface LineProvenance {
  readonly state: ProvenanceState;
  readonly agent: Agent | null;
  readonly evidence: readonly Evidence[];
  /** Of the evidence, where the state says more than `unknown`. */
  readonly strength?: Strength;
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

/** Whether an AI wrote it, by what is known: a reviewer's word may also say that none did. */
export function isAi({ state, caveats }: Pick<LineProvenance, "state" | "caveats">): boolean {
  if (state === "reviewer") return caveats?.includes("denied") !== true;
  return state === "recorded" || state === "declared" || state === "change";
}
