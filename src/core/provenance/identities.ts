import { modelIn } from "./agents.ts";
import type { Agent, Caveat, Strength } from "./provenance.ts";

/** A name and an address as a commit or one of its trailers carries them. */
export interface Signature {
  readonly name: string;
  readonly email: string;
}

/** An address that an AI tool signs with. Addresses are exact: the domains of all these companies have people too. */
export interface Identity {
  readonly tool: string;
  readonly email: RegExp;
  /** What the name must look like, where the address alone could be a person's. */
  readonly name?: RegExp;
  readonly strength: Strength;
  readonly caveat?: Caveat;
  /** Days, both included, in which the tool signed commits it had no part in. */
  readonly deadWindow?: readonly [from: string, to: string];
}

const noreply = (login: string): RegExp => new RegExp(`^(\\d+\\+)?${login}@users\\.noreply\\.github\\.com$`);

/**
 * The addresses, each from the tool's documentation, its source or its commits in public histories.
 * GitHub gives every account `<id>+<login>@users.noreply.github.com`; for "Copilot" only the id tells which Copilot it is.
 */
export const identities: readonly Identity[] = [
  { tool: "claude-code", email: /^noreply@anthropic\.com$/, strength: "strong" },
  { tool: "claude-code", email: noreply("claude\\[bot\\]"), strength: "certain" },
  { tool: "claude-code", email: /^242468646\+claude@users\.noreply\.github\.com$/, strength: "strong" },
  {
    tool: "claude-code",
    email: /^(claude|claude-code|bot|claude-bot)@anthropic\.(com|ai)$/,
    strength: "medium",
  },
  {
    tool: "claude-code",
    email: /^claude-(\d|opus|sonnet|haiku|instant)[\w.-]*@anthropic\.com$/,
    strength: "medium",
  },
  { tool: "claude-flow", email: /^ruv@ruv\.net$/, name: /^claude-flow$/i, strength: "medium" },

  { tool: "copilot-agent", email: /^198982749\+copilot@users\.noreply\.github\.com$/, strength: "certain" },
  { tool: "copilot-cli", email: /^223556219\+copilot@users\.noreply\.github\.com$/, strength: "strong" },
  {
    tool: "copilot-review",
    email: /^175728472\+copilot@users\.noreply\.github\.com$/,
    strength: "strong",
    caveat: "suggestion",
  },
  {
    tool: "copilot-review",
    email: /^62310815\+github-advanced-security\[bot\]@users\.noreply\.github\.com$/,
    name: /copilot autofix/i,
    strength: "strong",
    caveat: "suggestion",
  },
  {
    tool: "copilot-vscode",
    email: /^copilot@github\.com$/,
    strength: "medium",
    caveat: "file-level",
    // Version 1.117 reached everybody on 22 April 2026; builds for early adopters had the fault a week before.
    deadWindow: ["2026-04-15", "2026-05-06"],
  },

  { tool: "cursor", email: /^(cursoragent@cursor\.com|composer@anysphere\.co)$/, strength: "strong" },
  { tool: "cursor", email: noreply("cursor\\[bot\\]"), strength: "strong" },
  { tool: "devin", email: noreply("devin-ai-integration\\[bot\\]"), strength: "certain" },
  { tool: "devin", email: /^devin@cognition\.ai$/, strength: "certain" },
  { tool: "jules", email: noreply("google-labs-jules\\[bot\\]"), strength: "certain" },
  { tool: "codex", email: /^(noreply|codex)@openai\.com$/, strength: "strong" },
  { tool: "codex", email: noreply("chatgpt-codex-connector\\[bot\\]"), strength: "strong" },
  { tool: "codex", email: /^codex@local$/, name: /^codex\b/i, strength: "medium" },
  {
    tool: "openhands",
    email:
      /^(openhands(-[a-z0-9]+)?@all-hands\.dev|opendevin@(all-hands\.dev|opendevin\.ai)|bot@opendevin\.com)$/,
    strength: "strong",
  },
  { tool: "openhands", email: /^(gemini@openhands\.ai|openhands@openhands\.dev)$/, strength: "strong" },
  { tool: "aider", email: /^(aider|noreply)@aider\.(chat|dev)$/, strength: "strong" },
  { tool: "amp", email: /^(amp|noreply)@ampcode\.com$/, strength: "strong" },
  { tool: "opencode", email: /^(noreply@opencode\.ai|opencode@sst\.dev)$/, strength: "strong" },
  { tool: "crush", email: /^crush@charm\.land$/, strength: "strong" },
  { tool: "gemini", email: noreply("gemini-cli\\[bot\\]"), strength: "strong" },
  { tool: "gemini", email: /^gemini-cli(-robot)?@google\.com$/, strength: "strong" },
  {
    tool: "gemini",
    email: /^(gemini|noreply)@(google|gemini\.google)\.com$/,
    name: /^gemini/i,
    strength: "medium",
  },
  {
    tool: "gemini-review",
    email: noreply("gemini-code-assist\\[bot\\]"),
    strength: "strong",
    caveat: "suggestion",
  },
  { tool: "coderabbit", email: noreply("coderabbitai\\[bot\\]"), strength: "strong", caveat: "suggestion" },
  { tool: "amazon-q", email: noreply("amazon-q-developer\\[bot\\]"), strength: "certain" },
  { tool: "kiro", email: /^244629292\+kiro-agent@users\.noreply\.github\.com$/, strength: "certain" },
  { tool: "kiro", email: noreply("kiro-agent\\[bot\\]"), strength: "certain" },
  { tool: "junie", email: /^junie@jetbrains\.com$/, strength: "strong" },
  { tool: "replit", email: /^agent@replit\.com$/, strength: "strong" },
  { tool: "roo", email: noreply("roomote(-roomote)?\\[bot\\]"), strength: "strong" },
  { tool: "roo", email: /^roomote@(roomote\.dev|roocode\.com)$/, strength: "strong" },
  { tool: "windsurf", email: noreply("windsurf-bot\\[bot\\]"), strength: "strong" },
  {
    tool: "windsurf",
    email: /@(windsurf\.(ai|com)|codeium\.com)$/,
    name: /^(windsurf|cascade)\b/i,
    strength: "medium",
  },
  { tool: "factory-droid", email: noreply("factory-droid\\[bot\\]"), strength: "certain" },
  { tool: "qwen", email: /^qwen-coder@alibabacloud\.com$/, strength: "strong" },
  { tool: "qwen", email: /^qwen@tongyi\.aliyun\.com$/, strength: "medium" },
  { tool: "vibe", email: /^vibe@mistral\.ai$/, strength: "strong" },
  { tool: "lovable", email: noreply("(lovable-dev|gpt-engineer-app)\\[bot\\]"), strength: "certain" },
  { tool: "v0", email: noreply("v0\\[bot\\]"), strength: "certain" },
  { tool: "sonarqube-agent", email: noreply("sonarqube-agent\\[bot\\]"), strength: "certain" },
  { tool: "codeflash", email: noreply("codeflash-ai\\[bot\\]"), strength: "strong" },
  { tool: "engine-labs", email: noreply("engine-labs-app\\[bot\\]"), strength: "strong" },
  { tool: "gitar", email: /^noreply@gitar\.ai$/, strength: "strong" },
  { tool: "warp", email: /^oz-agent@warp\.dev$/, strength: "strong" },
  { tool: "cosine", email: /^agent@cosine\.sh$/, strength: "strong" },
  { tool: "hermes", email: /^hermes@nousresearch\.com$/, strength: "medium" },
  { tool: "kimi", email: /^noreply@moonshot\.ai$/, strength: "medium" },
  { tool: "grok", email: /^noreply@x\.ai$/, strength: "medium" },
  { tool: "continue", email: /^noreply@continue\.dev$/, strength: "medium" },
  { tool: "augment", email: /^noreply@augmentcode\.com$/, strength: "medium" },
  { tool: "kiro", email: /^noreply@kiro\.dev$/, strength: "medium" },
  { tool: "cline", email: /^noreply@cline\.bot$/, strength: "medium" },
  { tool: "roo", email: /^noreply@roocode\.com$/, strength: "medium" },
  { tool: "factory-droid", email: /^noreply@factory\.ai$/, strength: "medium" },
  { tool: "command-code", email: /^noreply@commandcode\.ai$/, strength: "medium" },
  { tool: "cornball", email: /^noreply@cornball\.ai$/, strength: "medium" },
  { tool: "kdeps", email: /^noreply@kdeps\.com$/, strength: "medium" },
  { tool: "kimchi", email: /^noreply@kimchi\.dev$/, strength: "medium" },
];

const MAX_EMAIL_LENGTH = 320;

/** The AI identity a name and address belong to; `null` for everyone else, people and other bots alike. */
export function findIdentity({ name, email }: Signature): Identity | null {
  const address = email.trim().toLowerCase();
  if (address === "" || address.length > MAX_EMAIL_LENGTH) return null;
  const found = identities.find((one) => one.email.test(address) && (one.name?.test(name.trim()) ?? true));
  return found ?? null;
}

/** The agent an identity stands for; the model is taken from the name where the tool writes it there. */
export function agentOf(identity: Identity, { name }: Signature): Agent {
  return { tool: identity.tool, model: modelIn(name.trim().slice(0, 200)) };
}

/** Reads `Name <address>`, or a name followed by a bare address as hand-written trailers have it. */
export function parseSignature(text: string): Signature {
  const open = text.indexOf("<");
  const close = text.indexOf(">", open + 1);
  if (open >= 0 && close > open) {
    return { name: text.slice(0, open).trim(), email: text.slice(open + 1, close).trim() };
  }
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? "";
  return last.includes("@")
    ? { name: words.slice(0, -1).join(" "), email: last }
    : { name: text.trim(), email: "" };
}
