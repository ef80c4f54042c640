import type { Commit } from "../change/change.ts";
import { sameAgent } from "./agents.ts";
import { readKitTrailers } from "./kitTrailers.ts";
import { coAuthorIn, readMessageLine, type EvidenceRole, type Mark } from "./messageMarks.ts";
import { noOwnSignatures, type OwnSignatures } from "./ownSignatures.ts";
import type { Agent, Caveat, Evidence, Strength } from "./provenance.ts";
import { isAiSignature, recognize, type SignatureContext } from "./recognize.ts";
import { isSquash } from "./squash.ts";
import { oneLine } from "../text/oneLine.ts";

/** What a commit says of AI in its author, trailers and message. With `none`, the evidence holds hints that prove nothing. */
export interface CommitEvidence {
  readonly state: "declared" | "none";
  /** The strongest first. */
  readonly agents: readonly Agent[];
  readonly evidence: readonly Evidence[];
  readonly strength: Strength | null;
  readonly role: EvidenceRole | null;
  readonly caveats: readonly Caveat[];
  /** A squash in which people took part too: not every line of it need be the AI's. */
  readonly mixed: boolean;
}

/** Longer messages are read at both ends: tools write at the end, squashes list their commits from the start. */
const MAX_MESSAGE_LENGTH = 64 * 1024;
const MAX_LINE_LENGTH = 1_000;

const strengths: readonly Strength[] = ["certain", "strong", "medium", "weak"];
const roles: readonly EvidenceRole[] = ["author", "assist", "review", "context"];

/**
 * Reads what a commit says of AI, by the signatures built in and those that people added. Nothing said is `none`, which
 * is not evidence of a person.
 */
export function declareCommit(commit: Commit, own: OwnSignatures = noOwnSignatures): CommitEvidence {
  const lines = messageLines(commit.message);
  const squash = isSquash(commit, lines);
  const context = { days: [commit.authoredAt.slice(0, 10), commit.committedAt.slice(0, 10)], own };
  const found = [...authorMarks(commit, context), ...subjectMarks(lines), ...messageMarks(lines, context)];
  // A suggestion that somebody took over says next to nothing of a squash of many commits.
  const marks = found.map((mark) =>
    squash && mark.role === "review" ? { ...mark, strength: "weak" as const } : mark,
  );
  const declaring = sortMarks(marks.filter(({ strength }) => strength !== "weak"));
  const mixed = squash && declaring.length > 0 && hasPerson(commit, lines, own);
  const told = declaring.length > 0 ? declaring : marks;
  return {
    state: declaring.length > 0 ? "declared" : "none",
    agents: distinctAgents(declaring),
    evidence: told.map(({ source, text }) => ({ source, commit: commit.sha, text })),
    strength: told[0]?.strength ?? null,
    role: told[0]?.role ?? null,
    caveats: caveatsOf(declaring, mixed),
    mixed,
  };
}

/** The lines of a message without carriage returns, each cut to a bearable length. */
function messageLines(message: string): string[] {
  const half = MAX_MESSAGE_LENGTH / 2;
  const text =
    message.length > MAX_MESSAGE_LENGTH ? `${message.slice(0, half)}\n${message.slice(-half)}` : message;
  return text.split(/\r\n|\r|\n/).map((line) => line.slice(0, MAX_LINE_LENGTH));
}

function authorMarks({ author, committer }: Commit, context: SignatureContext): Mark[] {
  const marks: Mark[] = [];
  const text = (name: string, email: string): string => oneLine(`${name} <${email}>`, 300);
  const wrote = recognize(author, context);
  // Aider adds " (aider)" to the author when it wrote, and to the committer alone when it committed a person's edit.
  const aider = /\S \(aider\)$/.test(author.name);
  if (wrote !== null || aider) {
    const agent = wrote === null ? { tool: "aider", model: null } : wrote.agent;
    const strength = wrote?.strength ?? "strong";
    marks.push({ source: "author", agent, role: "author", strength, text: text(author.name, author.email) });
  }
  const applied = wrote === null ? recognize(committer, context) : null;
  if (applied !== null) {
    // An agent that committed another's work may only have rebased it.
    const words = `committer ${text(committer.name, committer.email)}`;
    marks.push({ source: "author", agent: applied.agent, role: "context", strength: "weak", text: words });
  }
  return marks;
}

/** Aider before 0.39, and with `--attribute-commit-message-*`, marks its commits in the subject only. */
function subjectMarks(lines: readonly string[]): Mark[] {
  const subject = lines[0] ?? "";
  if (!subject.startsWith("aider: ")) return [];
  const agent = { tool: "aider", model: null };
  return [{ source: "message", agent, role: "author", strength: "medium", text: oneLine(subject, 300) }];
}

function messageMarks(lines: readonly string[], context: SignatureContext): Mark[] {
  const marks = new Map<string, Mark>();
  const found = [...lines.map((line) => readMessageLine(line, context)), ...readKitTrailers(lines)];
  for (const mark of found) {
    if (mark !== null && !marks.has(mark.text)) marks.set(mark.text, mark);
  }
  return [...marks.values()];
}

function hasPerson({ author }: Commit, lines: readonly string[], own: OwnSignatures): boolean {
  const signatures = [author, ...lines.map(coAuthorIn).filter((one) => one !== null)];
  return signatures.some((one) => !isAiSignature(one, own) && !one.name.endsWith("(aider)"));
}

function sortMarks(marks: readonly Mark[]): Mark[] {
  return [...marks].sort(
    (left, right) =>
      roles.indexOf(left.role) - roles.indexOf(right.role) ||
      strengths.indexOf(left.strength) - strengths.indexOf(right.strength),
  );
}

function distinctAgents(marks: readonly Mark[]): Agent[] {
  const agents = marks.map(({ agent }) => agent).filter((agent) => agent !== null);
  // "Claude Code" without a model adds nothing beside "Claude Code, Opus".
  const telling = agents.filter(
    ({ tool, model }) =>
      model !== null || !agents.some((other) => other.tool === tool && other.model !== null),
  );
  return telling.filter((agent, index) => telling.findIndex((other) => sameAgent(agent, other)) === index);
}

/** A weakness is worth a word only where no mark without one says the same. */
function caveatsOf(declaring: readonly Mark[], mixed: boolean): Caveat[] {
  const own = declaring.map(({ caveat }) => caveat).filter((caveat) => caveat !== undefined);
  const weakened = own.length === declaring.length ? [...new Set(own)] : [];
  return mixed ? ["squash", ...weakened] : weakened;
}
