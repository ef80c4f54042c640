import { agentWords, sameAgent } from "./agents.ts";
import {
  isAi,
  type Caveat,
  type Evidence,
  type EvidenceSource,
  type HunkProvenance,
  type LineProvenance,
  type ProvenanceState,
} from "./provenance.ts";

/** What each state means, after the share; `unknown` says what it does not mean. */
const stateWords: Readonly<Record<ProvenanceState, string>> = {
  recorded: "recorded line by line",
  declared: "by the commit's own words",
  change: "by the pull request's own words",
  reviewer: "by a reviewer's word",
  human: "A line-by-line record names a person as the author.",
  unknown: "No evidence of who wrote this. That is not evidence of a person.",
};

const evidenceWords: Readonly<Record<EvidenceSource, (text: string) => string>> = {
  "git-ai-note": (text) => `git-ai note: ${text}`,
  "agent-trace": (text) => `Agent Trace record: ${text}`,
  entire: (text) => `Entire checkpoint: ${text}`,
  author: (text) => `Commit author: ${text}`,
  trailer: (text) => `Commit trailer: “${text}”`,
  message: (text) => `Commit message: “${text}”`,
  "pull-request": (text) => `Pull request: “${text}”`,
  reviewer: (text) => `Reviewer: ${text}`,
};

const caveatWords: Readonly<Record<Caveat, string>> = {
  squash: "The commit is a squash in which people took part: not every line of it need be the AI's.",
  assisted: "The commit says that an AI assisted, not that it wrote every line.",
  suggestion: "The commit took over a suggestion that an AI made in review.",
  session: "Only a link to an agent's session says so.",
  "file-level": "The editor marks whole files: one AI edit marks all of the file's changes.",
  untracked:
    "The commit's line-by-line record leaves this out; what the commit says as a whole is only a hint.",
  older: "The text is older than this change: only its place or indentation is new.",
};

/** More records are counted, not listed. */
const MAX_RECORDS = 6;

/** Who wrote a hunk and how we know: one plain-text line each for the share, the records and what weakens them. */
export function describeHunk(hunk: HunkProvenance): string[] {
  return [shareWords(hunk), ...basisWords(hunk)];
}

/** Who wrote one line of a hunk and how we know, then the share of the hunk. */
export function describeLine(line: LineProvenance, hunk: HunkProvenance): string[] {
  return [
    authorWords(line),
    ...basisWords(line),
    ...(hunk.addedLines > 1 && hunk.aiLines > 0 ? [shareWords(hunk)] : []),
  ];
}

function shareWords(hunk: HunkProvenance): string {
  const { state, aiLines, addedLines } = hunk;
  if (addedLines === 0) return "This hunk adds no line; no record tells who deleted.";
  if (state === "human") return humanWords(hunk);
  if (!isAi(state)) return stateWords[state];
  const lines = addedLines === 1 ? "the added line" : `all ${addedLines} added lines`;
  const sure = hunk.lines.every((line) => !isAi(line.state) || isSure(line));
  const share = `${verb(sure)} ${aiLines === addedLines ? lines : `${aiLines} of ${addedLines} added lines`}`;
  return [share, ...agentsWords(hunk), ...splitWords(hunk)].join(" · ");
}

/** Whether the record says that the AI wrote, not merely that it had a part: a line log, or an AI as the commit's author. */
function isSure({ state, evidence, caveats }: LineProvenance): boolean {
  if (state === "recorded" || state === "reviewer") return true;
  return state === "declared" && caveats === undefined && evidence.some(({ source }) => source === "author");
}

function verb(sure: boolean): string {
  return sure ? "AI wrote" : "AI wrote or helped with";
}

function humanWords({ lines, addedLines }: HunkProvenance): string {
  const human = lines.filter((line) => line.state === "human").length;
  if (human === addedLines) return stateWords.human;
  return `A line-by-line record names a person as the author of ${human} of ${addedLines} added lines.`;
}

function agentsWords({ agent, lines }: HunkProvenance): string[] {
  if (agent === null) return [];
  const others = lines.some((line) => line.agent !== null && !sameAgent(line.agent, agent));
  return [`${agentWords(agent)}${others ? " and others" : ""}`];
}

/** How the AI's lines are known, counted where not all alike, and how many are a person's by record. */
function splitWords({ lines, state }: HunkProvenance): string[] {
  const counts = new Map<ProvenanceState, number>();
  for (const line of lines) counts.set(line.state, (counts.get(line.state) ?? 0) + 1);
  const human = counts.get("human") ?? 0;
  const known = [...counts].filter(([one]) => isAi(one));
  const bases =
    known.length > 1
      ? known.map(([one, count]) => `${count} ${stateWords[one]}`).join(", ")
      : stateWords[state];
  return human === 0 ? [bases] : [bases, `${human} recorded as a person's`];
}

function authorWords(line: LineProvenance): string {
  const { state, agent } = line;
  if (!isAi(state)) return stateWords[state];
  return [
    `${verb(isSure(line))} this line`,
    ...(agent === null ? [] : [agentWords(agent)]),
    stateWords[state],
  ].join(" · ");
}

function basisWords({ evidence, caveats }: LineProvenance): string[] {
  const records = evidence.slice(0, MAX_RECORDS).map(recordWords);
  const left = evidence.length - records.length;
  const more = left > 0 ? [`and ${left} more ${left === 1 ? "record" : "records"}`] : [];
  return [...records, ...more, ...(caveats ?? []).map((caveat) => caveatWords[caveat])];
}

function recordWords({ source, commit, text }: Evidence): string {
  return `${evidenceWords[source](text)} (${commit === null ? "every commit of the change" : commit.slice(0, 7)})`;
}
