import { modelIn, namedAgent, oneLine } from "./agents.ts";
import { findAiName, isDenial } from "./aiNames.ts";
import { agentOf, findIdentity, parseSignature, type Identity, type Signature } from "./identities.ts";
import type { Agent, Caveat, Evidence, Strength } from "./provenance.ts";

/** What a mark says the AI did: wrote the commit, helped, had a suggestion taken over, or was merely around. */
export type EvidenceRole = "author" | "assist" | "review" | "context";

/** One thing in a commit that speaks of an AI, in its exact words. */
export interface Mark {
  readonly source: Extract<Evidence["source"], "author" | "trailer" | "message">;
  readonly agent: Agent | null;
  readonly role: EvidenceRole;
  readonly strength: Strength;
  readonly text: string;
  readonly caveat?: Caveat;
}

type Meaning = Omit<Mark, "source" | "text">;
type ReadTrailer = (value: string, commit: TrailerContext) => Meaning | null;

/** What the meaning of a trailer depends on besides its words: the calendar days on which the commit was written. */
export interface TrailerContext {
  readonly days: readonly string[];
}

const TRAILER = /^([A-Za-z][A-Za-z-]{1,40})[ \t]*:[ \t]*(.*)$/;
const MAX_TEXT_LENGTH = 300;

/** Trailers that speak of AI, by lower-case key. `Reviewed-by` and `Tested-by` are missing on purpose: they say who looked. */
const trailers: ReadonlyMap<string, ReadTrailer> = new Map<string, ReadTrailer>([
  ["co-authored-by", readCoAuthor],
  ["co-developed-by", readCoAuthor],
  // In-kernel and distribution policies (Linux coding-assistants.rst, Fedora, LLVM; Apache for Generated-by).
  ["assisted-by", (value) => readPolicyTrailer(value, "assist")],
  ["generated-by", (value) => readPolicyTrailer(value, "author")],
  ["made-with", (value) => (/^cursor$/i.test(value) ? meaning("cursor", "assist", "strong") : null)],
  ["ai-assisted", readAiAssisted],
  ["ai-assisted-by", readAiAssisted],
  ["ai-agent", readAiAgent],
  ["ai-authored-by", readAiAgent],
  ["ai-authorship", readAiAuthorship],
  [
    "replit-commit-author",
    (value) => (/^(agent|assistant)$/i.test(value) ? meaning("replit", "author", "strong") : null),
  ],
  ["claude-session", (value) => (CLAUDE_SESSION.test(value) ? session("claude-code") : null)],
  ["agent-logs-url", (value) => (COPILOT_LOGS.test(value) ? session("copilot-agent") : null)],
  ["copilot-session", (value) => (SESSION_ID.test(value) ? session("copilot-cli") : null)],
  ["copilot-session-id", (value) => (SESSION_ID.test(value) ? session("copilot-cli") : null)],
  ["amp-thread-id", (value) => (AMP_THREAD.test(value) ? session("amp") : null)],
  // A checkpoint exists for sessions in which the agent wrote nothing too, so it is a hint only.
  [
    "entire-checkpoint",
    (value) => (CHECKPOINT.test(value) ? { agent: null, role: "context", strength: "weak" } : null),
  ],
]);

const CLAUDE_SESSION = /^https:\/\/claude\.ai\/code\/session_[A-Za-z0-9]+$/;
const COPILOT_LOGS = /^https:\/\/github\.com\/[^/\s]+\/[^/\s]+\/sessions\/[0-9a-f-]{36}/;
const SESSION_ID = /^[0-9a-f-]{36}$/i;
const AMP_THREAD = /^https:\/\/ampcode\.com\/threads\/T-[0-9a-f-]{36}/;
const CHECKPOINT = /^([0-9a-f]{12}|[0-9A-HJKMNP-TV-Z]{26})$/;

/** Lines that tools put into messages. Each is a whole line: prose about such a line says nothing. */
const bodyLines: readonly (readonly [RegExp, Meaning])[] = [
  [signatureLine("generated with", "claude code"), meaning("claude-code", "assist", "strong")],
  [signatureLine("generated with", "codex"), meaning("codex", "assist", "strong")],
  [signatureLine("generated with", "crush"), meaning("crush", "assist", "strong")],
  [signatureLine("generated with", "opencode"), meaning("opencode", "assist", "strong")],
  [signatureLine("generated with", "devin"), meaning("devin", "author", "strong")],
  [signatureLine("made with", "cursor"), meaning("cursor", "assist", "strong")],
  [CLAUDE_SESSION, session("claude-code")],
];

/** What one line of a commit message says of an AI; `null` for almost every line. */
export function readMessageLine(line: string, context: TrailerContext): Mark | null {
  const text = line.trim();
  const trailer = TRAILER.exec(text);
  const readTrailer = trailers.get(trailer?.[1]?.toLowerCase() ?? "");
  if (readTrailer !== undefined) {
    const said = readTrailer((trailer?.[2] ?? "").trim(), context);
    return said === null ? null : { ...said, source: "trailer", text: oneLine(text, MAX_TEXT_LENGTH) };
  }
  const said = bodyLines.find(([pattern]) => pattern.test(text))?.[1];
  return said === undefined ? null : { ...said, source: "message", text: oneLine(text, MAX_TEXT_LENGTH) };
}

/** Who a co-author trailer names; `null` for any other line. */
export function coAuthorIn(line: string): Signature | null {
  const trailer = TRAILER.exec(line.trim());
  const key = trailer?.[1]?.toLowerCase();
  return key === "co-authored-by" || key === "co-developed-by" ? parseSignature(trailer?.[2] ?? "") : null;
}

/** Whether the tool of an identity signed commits on that day without having had a part in them. */
export function isDead({ deadWindow }: Identity, { days }: TrailerContext): boolean {
  return deadWindow !== undefined && days.some((day) => day >= deadWindow[0] && day <= deadWindow[1]);
}

function readCoAuthor(value: string, context: TrailerContext): Meaning | null {
  const signature = parseSignature(value);
  if (signature.email === "") {
    // Without an address, the name must be a tool's beyond doubt; "Claude" alone may be a colleague.
    const named = /^claude$/i.test(signature.name) ? null : findAiName(signature.name);
    return named === null ? null : { ...named, role: "assist", strength: "medium" };
  }
  const identity = findIdentity(signature);
  if (identity === null || isDead(identity, context)) return null;
  const { strength, caveat } = identity;
  const role = caveat === "suggestion" ? "review" : "assist";
  return { agent: agentOf(identity, signature), role, strength, ...(caveat === undefined ? {} : { caveat }) };
}

function readPolicyTrailer(value: string, role: "assist" | "author"): Meaning | null {
  const caveat = role === "assist" ? { caveat: "assisted" as const } : {};
  const signature = parseSignature(value);
  const identity = findIdentity(signature);
  if (identity !== null) return { agent: agentOf(identity, signature), role, strength: "medium", ...caveat };
  // The kernel's form is AGENT:MODEL, then other tools.
  const kernel = /^([^\s:<]{1,60}):([^\s<]{1,80})/.exec(signature.name);
  const named = findAiName(kernel?.[1] ?? signature.name);
  if (named === null || (signature.email !== "" && kernel === null)) return null;
  const agent = named.agent === null ? null : namedAgent(named.agent.tool, kernel?.[2] ?? named.agent.model);
  return { agent, role, strength: "medium", ...caveat };
}

function readAiAssisted(value: string): Meaning | null {
  if (isDenial(value)) return null;
  return { agent: findAiName(value)?.agent ?? null, role: "assist", strength: "medium", caveat: "assisted" };
}

function readAiAgent(value: string): Meaning | null {
  if (isDenial(value)) return null;
  const agent = findAiName(value)?.agent ?? namedAgent(value.split(/\s/)[0] ?? value, modelIn(value));
  return { agent, role: "author", strength: "medium" };
}

function readAiAuthorship(value: string): Meaning | null {
  if (/^generated$/i.test(value)) return { agent: null, role: "author", strength: "medium" };
  return /^assisted$/i.test(value)
    ? { agent: null, role: "assist", strength: "medium", caveat: "assisted" }
    : null;
}

function meaning(tool: string, role: EvidenceRole, strength: Strength): Meaning {
  return { agent: { tool, model: null }, role, strength };
}

function session(tool: string): Meaning {
  return { agent: { tool, model: null }, role: "context", strength: "medium", caveat: "session" };
}

/** "🤖 Generated with [Claude Code](https://…) via …": ornament, phrase, product, link, nothing else. */
function signatureLine(phrase: string, product: string): RegExp {
  return new RegExp(
    String.raw`^\W{0,12}${phrase} \[?${product}\]?(?:\s?\([^\s()]{1,200}\))?(?: (?:via|using) .{1,200})?\W{0,4}$`,
    "i",
  );
}
