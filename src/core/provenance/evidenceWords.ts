import type { Caveat, EvidenceSource, ProvenanceState, Strength } from "./provenance.ts";

/** What each state means, after the share; `unknown` says what it does not mean. */
export const stateWords: Readonly<Record<ProvenanceState, string>> = {
  recorded: "recorded line by line",
  declared: "by the commit's own words",
  change: "The pull request or its branch speaks of an AI; no record tells of these lines",
  reviewer: "by a reviewer's word",
  human: "A line-by-line record names a person as the author.",
  unknown: "No evidence of who wrote this. That is not evidence of a person.",
};

/** How far the evidence can be relied on. */
export const strengthWords: Readonly<Record<Strength, string>> = {
  certain: "certain evidence",
  strong: "strong evidence",
  medium: "medium evidence",
  weak: "weak evidence",
};

/** What kind of record it is, before or around its own words. */
export const evidenceWords: Readonly<Record<EvidenceSource, (text: string) => string>> = {
  "git-ai-note": (text) => `git-ai note: ${text}`,
  "git-ai-log": (text) => `git-ai working log: ${text}`,
  "ai-attr-note": (text) => `ai-attr note: ${text}`,
  "agent-trace": (text) => `Agent Trace record: ${text}`,
  agentdiff: (text) => `agentdiff record: ${text}`,
  "agentblame-note": (text) => `AgentBlame note: ${text}`,
  "whogitit-note": (text) => `whogitit note: ${text}`,
  "sourcetrace-note": (text) => `SourceTrace note: ${text}`,
  entire: (text) => `Entire checkpoint: ${text}`,
  "qwen-note": (text) => `Qwen Code note: ${text}`,
  "kiro-note": (text) => `Kiro note: ${text}`,
  author: (text) => `Commit author: ${text}`,
  trailer: (text) => `Commit trailer: “${text}”`,
  message: (text) => `Commit message: “${text}”`,
  marker: (text) => `Mark in the code: “${text}”`,
  "pull-request": (text) => `Pull request: “${text}”`,
  reviewer: (text) => `Reviewer: ${text}`,
};

/** What weakens or explains the evidence, one sentence each. */
export const caveatWords: Readonly<Record<Caveat, string>> = {
  squash: "The commit is a squash in which people took part: not every line of it need be the AI's.",
  assisted: "The commit says that an AI assisted, not that it wrote every line.",
  suggestion: "The commit took over a suggestion that an AI made in review.",
  session: "Only a link to an agent's session says so.",
  "file-level": "The record tells of whole files: one AI edit marks all of the file's changes.",
  edited: "The record says that a person changed the AI's text.",
  shifted: "The record was written before the commit: the lines it names may have moved since.",
  untracked:
    "The commit's line-by-line record leaves this out; what the commit says as a whole is only a hint.",
  none: "The record says that the AI wrote nothing here. That is not evidence of a person.",
  older: "The text is older than this change: only its place or indentation is new.",
  uncommitted: "No evidence yet: nothing is committed, and no agent's log on this machine tells of it.",
  denied: "A reviewer says that no AI wrote this.",
};
