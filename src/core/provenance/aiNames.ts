import { modelIn, namedAgent } from "./agents.ts";
import type { Agent } from "./provenance.ts";

/** Words that name a tool or a model; `null` where the word only says that it was some AI. First names are not here. */
const words: readonly (readonly [RegExp, string | null])[] = [
  // Claude is a first name too: a surname after it makes it a person's.
  [
    /\b(?:[Cc]laude|CLAUDE)\b(?![\s-](?!(?:Code|Opus|Sonnet|Haiku|Fable|Instant|Agent)\b)\p{Lu}\p{Ll})/u,
    "claude-code",
  ],
  [/\bcodex\b/i, "codex"],
  [/\bchatgpt(v?[\d.]+\w{0,10})?\b/i, "chatgpt"],
  [/\bgpt[-v ]?\d[\w.-]{0,30}|\bgpt\b/i, "gpt"],
  [/\bgemini\b/i, "gemini"],
  [/\bcopilot\b/i, "copilot"],
  [/\bcursor\b/i, "cursor"],
  [/\bcrush\b/i, "crush"],
  [/\baider\b/i, "aider"],
  [/\bopencode\b/i, "opencode"],
  [/\bgrok\b/i, "grok"],
  [/\bqwen/i, "qwen"],
  [/\bkimi\b/i, "kimi"],
  [/\bdeepseek\b/i, "deepseek"],
  [/\bmistral\b/i, "mistral"],
  [/\bllms?\b/i, null],
  [/\bAI\b|\bai\b/, null],
];

const DENIAL = /^(no|not|none|never|nil|n\/a|false|without|human|0|-)(\b|$)/i;

/** Whether a value of a trailer says that there was none of it: "none", "no AI", "false". */
export function isDenial(value: string): boolean {
  return value.trim() === "" || DENIAL.test(value.trim());
}

/** The AI that a free text without an address names; `null` where it names none. */
export function findAiName(text: string): { readonly agent: Agent | null } | null {
  if (isDenial(text)) return null;
  const found = words.find(([word]) => word.test(text));
  if (found === undefined) return null;
  return { agent: found[1] === null ? null : namedAgent(found[1], modelIn(text)) };
}
