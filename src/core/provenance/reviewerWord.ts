import type { Hunk } from "../change/change.ts";
import { editKey, type GivenWord } from "../session/sessionState.ts";
import { containsLine } from "../text/lineSpan.ts";
import { isAi, type AttributedLine, type Evidence, type HunkProvenance } from "./provenance.ts";
import { distinctEvidence, summarizeLines } from "./summarizeLines.ts";
import { oneLine } from "../text/oneLine.ts";

const MAX_NAME_LENGTH = 80;

/**
 * Lays a reviewer's words on a hunk, edit by edit: they beat every record, and the records stay beside them as evidence.
 * A hunk that has grown since the word was given keeps it for the lines that it was given for. `words` is by `editKey`.
 */
export function withReviewerWord(
  hunk: Hunk,
  known: HunkProvenance,
  words: ReadonlyMap<string, GivenWord>,
): HunkProvenance {
  const given = hunk.edits.map((edit) => words.get(editKey({ id: edit.id, path: hunk.path })));
  const said = given.filter((word) => word !== undefined);
  if (said.length === 0) return known;
  if (known.lines.length === 0) return wholeHunk(known, said, said.length === given.length);
  const lines = known.lines.map((line): AttributedLine => {
    const word = given[hunk.edits.findIndex((edit) => containsLine(edit.head, line.line))];
    return word === undefined ? line : saidLine(line, word);
  });
  const hunkOfLines = summarizeLines(lines);
  const evidence = distinctEvidence([...said.map(wordEvidence), ...hunkOfLines.evidence, ...known.evidence]);
  // What the pull request says still holds for lines that nobody has said anything of.
  const isOpen = known.state === "change" && lines.some(({ state }) => state !== "reviewer");
  return isOpen && !isAi(hunkOfLines) ? { ...known, lines, evidence } : { ...hunkOfLines, evidence };
}

/** A hunk that adds no line, a removal or a fact about the file: the word is about what it does. */
function wholeHunk(known: HunkProvenance, said: readonly GivenWord[], isWhole: boolean): HunkProvenance {
  const isAnAis = said.some(({ word }) => word === "ai");
  if (!isAnAis && !isWhole) return known;
  return {
    state: "reviewer",
    agent: isAnAis ? known.agent : null,
    evidence: distinctEvidence([...said.map(wordEvidence), ...known.evidence]),
    aiLines: 0,
    addedLines: known.addedLines,
    lines: [],
    ...(isAnAis ? {} : { caveats: ["denied"] }),
  };
}

function saidLine({ line, agent, evidence }: AttributedLine, given: GivenWord): AttributedLine {
  const isAnAis = given.word === "ai";
  return {
    line,
    state: "reviewer",
    agent: isAnAis ? agent : null,
    evidence: [wordEvidence(given), ...evidence],
    ...(isAnAis ? {} : { caveats: ["denied"] }),
  };
}

function wordEvidence({ by }: GivenWord): Evidence {
  const name = by.replace(/ <[^<>]*>$/, "");
  return { source: "reviewer", commit: null, text: oneLine(name, MAX_NAME_LENGTH) };
}
