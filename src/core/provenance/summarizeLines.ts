import { agentWords } from "./agents.ts";
import {
  isAi,
  type Agent,
  type AttributedLine,
  type Caveat,
  type Evidence,
  type HunkProvenance,
  type ProvenanceState,
  type Strength,
} from "./provenance.ts";

/** A state, with a reviewer's word that no AI wrote it told from one that an AI did. */
type Voice = ProvenanceState | "denied";

/**
 * The order in which states speak for a hunk. A reviewer's word beats all; evidence of an AI, the surer the earlier,
 * comes before what speaks against one, because a hunk is to be read with care if any of its lines is an AI's.
 */
const strongestFirst: readonly Voice[] = [
  "reviewer",
  "recorded",
  "declared",
  "change",
  "denied",
  "human",
  "unknown",
];

const weakestFirst: readonly Strength[] = ["weak", "medium", "strong", "certain"];

/** What single lines say of their hunk: the strongest state, its most frequent agent, all evidence, and the share. */
export function summarizeLines(lines: readonly AttributedLine[]): HunkProvenance {
  const voices = lines.map(voiceOf);
  const heard = new Set(voices);
  const voice = strongestFirst.find((one) => heard.has(one)) ?? "unknown";
  const isOnly = heard.size < 2;
  const speaking = isOnly ? lines : lines.filter((_, index) => voices[index] === voice);
  const others = isOnly ? [] : lines.filter((_, index) => voices[index] !== voice);
  const aiLines = lines.filter(isAi);
  const caveats = (speaking[0]?.caveats ?? []).filter((one) => concernsAll(speaking, one));
  return {
    state: voice === "denied" ? "reviewer" : voice,
    agent: mostFrequentAgent(speaking),
    evidence: distinctEvidence([...new Set([...speaking, ...others].map(({ evidence }) => evidence))].flat()),
    aiLines: aiLines.length,
    addedLines: lines.length,
    lines,
    ...strengthOf(aiLines.length > 0 ? aiLines : speaking),
    ...(caveats.length > 0 ? { caveats } : {}),
  };
}

function voiceOf(line: AttributedLine): Voice {
  return line.state === "reviewer" && !isAi(line) ? "denied" : line.state;
}

/** The surest that all lines can claim: what holds for one of them only is said at that line. */
function strengthOf(lines: readonly AttributedLine[]): { readonly strength?: Strength } {
  const strength = weakestFirst.find((one) => lines.some((line) => line.strength === one));
  return strength === undefined ? {} : { strength };
}

/** A caveat of some lines only is said at those lines. */
function concernsAll(lines: readonly AttributedLine[], caveat: Caveat): boolean {
  return lines.every((line) => line.caveats?.includes(caveat) ?? false);
}

function mostFrequentAgent(lines: readonly AttributedLine[]): Agent | null {
  const counts = new Map<string, { readonly agent: Agent; count: number }>();
  for (const { agent } of lines) {
    if (agent === null) continue;
    const key = agentWords(agent);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { agent, count: 1 });
    else known.count += 1;
  }
  const [first] = [...counts.values()].sort((left, right) => right.count - left.count);
  return first?.agent ?? null;
}

/** The records of a list without those that say the same twice; the order stays. */
export function distinctEvidence(evidence: readonly Evidence[]): Evidence[] {
  const distinct = new Map<string, Evidence>();
  // Lines of one commit have the very same ones.
  for (const one of new Set(evidence)) {
    const key = `${one.source}\n${one.commit ?? ""}\n${one.text}`;
    if (!distinct.has(key)) distinct.set(key, one);
  }
  return [...distinct.values()];
}
