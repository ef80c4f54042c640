import { count } from "../text/count.ts";
import { agentWords, sameAgent } from "./agents.ts";
import { caveatWords, stateWords, strengthWords } from "./evidenceWords.ts";
import { isAi, type HunkProvenance, type LineProvenance, type ProvenanceState } from "./provenance.ts";
import { recordWords } from "./recordWords.ts";

/** More records are counted, not listed. */
const MAX_RECORDS = 6;

/** Who wrote a hunk and how we know: one plain-text line each for the share, the records and what weakens them. */
export function describeHunk(hunk: HunkProvenance): string[] {
  return [shareWords(hunk), ...basisWords(hunk)];
}

/** As `describeHunk`, with every record however many there are. */
export function describeWholeHunk(hunk: HunkProvenance): string[] {
  return [shareWords(hunk), ...basisWords(hunk, Infinity)];
}

/** Who wrote one line of a hunk and how we know, then the share of the hunk. */
export function describeLine(line: LineProvenance, hunk: HunkProvenance): string[] {
  return [authorWords(line), ...basisWords(line), ...(hasShare(hunk) ? [shareWords(hunk)] : [])];
}

/** Who wrote some lines of which the same is known, and every record that says so. */
export function describeRun(line: LineProvenance, nLines: number): string[] {
  return [authorWords(line, nLines), ...basisWords(line, Infinity)];
}

/** Whether the share of a hunk says more than what is said of one of its lines. */
export function hasShare({ addedLines, aiLines }: HunkProvenance): boolean {
  return addedLines > 1 && aiLines > 0;
}

/** The share of an AI in a few words: "AI wrote 13 of 21 added lines here". */
export function shareInShort(hunk: Pick<HunkProvenance, "lines" | "aiLines" | "addedLines">): string {
  return `${aiVerb(hunk.lines)} ${linesWords(hunk)} here`;
}

/** How much of a hunk an AI wrote, which one, and how that is known. */
export function shareWords(hunk: HunkProvenance): string {
  const { state, addedLines } = hunk;
  if (addedLines === 0) return removalWords(hunk);
  if (state === "human") return humanWords(hunk);
  if (state === "change") return [stateWords.change, ...agentsWords(hunk), ...strengthOf(hunk)].join(" · ");
  if (!isAi(hunk)) return deniedShareWords(hunk) ?? unmarkedWords(hunk);
  const share = `${aiVerb(hunk.lines)} ${linesWords(hunk)}`;
  return [share, ...agentsWords(hunk), ...splitWords(hunk), ...strengthOf(hunk)].join(" · ");
}

function linesWords({ aiLines, addedLines }: Pick<HunkProvenance, "aiLines" | "addedLines">): string {
  if (aiLines < addedLines) return `${aiLines} of ${addedLines} added lines`;
  return addedLines === 1 ? "the added line" : `all ${addedLines} added lines`;
}

function removalWords(hunk: HunkProvenance): string {
  if (hunk.state !== "reviewer") return "This hunk adds no line; no record tells who deleted.";
  return isAi(hunk) ? `An AI did this · ${stateWords.reviewer}` : caveatWords.denied;
}

/** Nothing marks it as an AI's: no evidence, or a reviewer's word against it. */
function unmarkedWords({ state, caveats }: LineProvenance): string {
  if (state === "reviewer") return caveatWords.denied;
  return caveats?.includes("uncommitted") === true ? caveatWords.uncommitted : stateWords[state];
}

/** A reviewer's word against an AI that was given for a part of the hunk. */
function deniedShareWords({ state, lines, addedLines }: HunkProvenance): string | null {
  const denied = lines.filter((line) => line.state === "reviewer").length;
  if (state !== "reviewer" || denied === addedLines) return null;
  return `A reviewer says that no AI wrote ${denied} of ${addedLines} added lines.`;
}

function strengthOf({ strength, state }: LineProvenance): string[] {
  return strength === undefined || state === "reviewer" ? [] : [strengthWords[strength]];
}

/** Whether the record says that the AI wrote, not merely that it had a part: a line log, or an AI as the commit's author. */
function isSure({ state, evidence, caveats }: LineProvenance): boolean {
  if (state === "recorded" || state === "reviewer") return true;
  const isMark = evidence[0]?.source === "marker";
  return (
    state === "declared" &&
    caveats === undefined &&
    !isMark &&
    evidence.some(({ source }) => source === "author")
  );
}

/** "AI wrote" where that is sure of every line that is an AI's, else "AI wrote or helped with". */
export function aiVerb(lines: readonly LineProvenance[]): string {
  return lines.every((line) => !isAi(line) || isSure(line)) ? "AI wrote" : "AI wrote or helped with";
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

/** What the state rests on; a mark in the code declares as a commit's words do, and comes before them. */
function stateBasis({ state, evidence }: LineProvenance): string {
  const [first] = evidence;
  if (state !== "declared" || first === undefined) return stateWords[state];
  if (first.source === "marker") return "by a mark in the code";
  // A record that stands elsewhere than in the commit and declares is one of whole files.
  return first.where === undefined ? stateWords.declared : "by a record of whole files";
}

/** How the AI's lines are known, counted where not all alike, and how many are a person's by record. */
function splitWords(hunk: HunkProvenance): string[] {
  const { lines } = hunk;
  const counts = new Map<ProvenanceState, number>();
  for (const line of lines.filter(isAi)) counts.set(line.state, (counts.get(line.state) ?? 0) + 1);
  const human = lines.filter((line) => line.state === "human").length;
  const known = [...counts];
  const bases =
    known.length > 1
      ? known.map(([one, count]) => `${count} ${stateWords[one]}`).join(", ")
      : stateBasis(hunk);
  return human === 0 ? [bases] : [bases, `${human} recorded as a person's`];
}

/** Who wrote one line, or several of which the same is known: the tool, how that is known, and how surely. */
export function authorWords(line: LineProvenance, nLines = 1): string {
  const { agent } = line;
  if (!isAi(line)) return unmarkedWords(line);
  return [
    `${aiVerb([line])} ${nLines === 1 ? "this line" : "these lines"}`,
    ...(agent === null ? [] : [agentWords(agent)]),
    stateBasis(line),
    ...strengthOf(line),
  ].join(" · ");
}

function basisWords(line: LineProvenance, maxRecords = MAX_RECORDS): string[] {
  const records = line.evidence.slice(0, maxRecords).map(recordWords);
  const left = line.evidence.length - records.length;
  const more = left > 0 ? [`and ${count(left, "more record")}`] : [];
  return [...records, ...more, ...weaknessWords(line)];
}

/** What weakens or explains the evidence, where the first line does not say it already. */
export function weaknessWords({ state, caveats }: LineProvenance): string[] {
  // What stands in the first line already is not said twice.
  const told = state === "reviewer" || state === "unknown" ? ["denied", "uncommitted"] : [];
  return (caveats ?? []).filter((caveat) => !told.includes(caveat)).map((caveat) => caveatWords[caveat]);
}
