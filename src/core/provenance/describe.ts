import { agentWords, sameAgent } from "./agents.ts";
import { caveatWords, evidenceWords, stateWords, strengthWords } from "./evidenceWords.ts";
import {
  isAi,
  type Evidence,
  type HunkProvenance,
  type LineProvenance,
  type ProvenanceState,
} from "./provenance.ts";

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
  if (state === "change") return [stateWords.change, ...agentsWords(hunk), ...strengthOf(hunk)].join(" · ");
  if (!isAi(hunk)) return unmarkedWords(hunk);
  const lines = addedLines === 1 ? "the added line" : `all ${addedLines} added lines`;
  const sure = hunk.lines.every((line) => !isAi(line) || isSure(line));
  const share = `${verb(sure)} ${aiLines === addedLines ? lines : `${aiLines} of ${addedLines} added lines`}`;
  return [share, ...agentsWords(hunk), ...splitWords(hunk), ...strengthOf(hunk)].join(" · ");
}

/** Nothing marks it as an AI's: no evidence, or a reviewer's word against it. */
function unmarkedWords({ state, caveats }: LineProvenance): string {
  if (state === "reviewer") return caveatWords.denied;
  return caveats?.includes("uncommitted") === true ? caveatWords.uncommitted : stateWords[state];
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

/** What the state rests on; a mark in the code declares as a commit's words do, and comes before them. */
function stateBasis({ state, evidence }: LineProvenance): string {
  const isMark = state === "declared" && evidence[0]?.source === "marker";
  return isMark ? "by a mark in the code" : stateWords[state];
}

/** How the AI's lines are known, counted where not all alike, and how many are a person's by record. */
function splitWords(hunk: HunkProvenance): string[] {
  const { lines } = hunk;
  const counts = new Map<ProvenanceState, number>();
  for (const line of lines) counts.set(line.state, (counts.get(line.state) ?? 0) + 1);
  const human = counts.get("human") ?? 0;
  const known = [...counts].filter(([one]) => isAi({ state: one }));
  const bases =
    known.length > 1
      ? known.map(([one, count]) => `${count} ${stateWords[one]}`).join(", ")
      : stateBasis(hunk);
  return human === 0 ? [bases] : [bases, `${human} recorded as a person's`];
}

function authorWords(line: LineProvenance): string {
  const { agent } = line;
  if (!isAi(line)) return unmarkedWords(line);
  return [
    `${verb(isSure(line))} this line`,
    ...(agent === null ? [] : [agentWords(agent)]),
    stateBasis(line),
    ...strengthOf(line),
  ].join(" · ");
}

function basisWords({ state, evidence, caveats }: LineProvenance): string[] {
  const records = evidence.slice(0, MAX_RECORDS).map(recordWords);
  const left = evidence.length - records.length;
  const more = left > 0 ? [`and ${left} more ${left === 1 ? "record" : "records"}`] : [];
  // What stands in the first line already is not said twice.
  const told = state === "reviewer" || state === "unknown" ? ["denied", "uncommitted"] : [];
  const rest = (caveats ?? []).filter((caveat) => !told.includes(caveat));
  return [...records, ...more, ...rest.map((caveat) => caveatWords[caveat])];
}

function recordWords({ source, commit, text, where }: Evidence): string {
  const places = [where ?? null, commit === null ? null : commit.slice(0, 7)].filter(
    (place) => place !== null,
  );
  const isOfAll = commit === null && (source === "author" || source === "trailer" || source === "message");
  const place = isOfAll ? "every commit of the change" : places.join(", ");
  return `${evidenceWords[source](text)}${place === "" ? "" : ` (${place})`}`;
}
