import { oneLine } from "../text/oneLine.ts";
import type { Agent } from "./provenance.ts";

/** What people call the tools, by the names used here; a tool that is missing is shown by its own name. */
const labels: Readonly<Record<string, string>> = {
  aider: "Aider",
  "amazon-q": "Amazon Q",
  amp: "Amp",
  augment: "Augment",
  chatgpt: "ChatGPT",
  "claude-code": "Claude Code",
  "claude-flow": "Claude Flow",
  cline: "Cline",
  codeflash: "Codeflash",
  coderabbit: "CodeRabbit",
  codex: "Codex",
  continue: "Continue",
  copilot: "GitHub Copilot",
  "copilot-agent": "Copilot coding agent",
  "copilot-cli": "Copilot CLI",
  "copilot-review": "Copilot review suggestion",
  "copilot-vscode": "Copilot in VS Code",
  cosine: "Cosine",
  crush: "Crush",
  cursor: "Cursor",
  deepseek: "DeepSeek",
  devin: "Devin",
  "engine-labs": "Engine Labs",
  "factory-droid": "Factory Droid",
  firebender: "Firebender",
  gemini: "Gemini",
  "gemini-review": "Gemini review suggestion",
  gitar: "Gitar",
  gpt: "GPT",
  grok: "Grok",
  hermes: "Hermes",
  jules: "Jules",
  junie: "Junie",
  kimi: "Kimi",
  kiro: "Kiro",
  lovable: "Lovable",
  mistral: "Mistral",
  opencode: "OpenCode",
  openhands: "OpenHands",
  qwen: "Qwen Code",
  replit: "Replit Agent",
  roo: "Roo Code",
  "sonarqube-agent": "SonarQube agent",
  unknown: "a tool the record does not name",
  v0: "v0",
  vibe: "Mistral Vibe",
  warp: "Warp",
  windsurf: "Windsurf",
};

/** Other spellings of the same tools, as line logs and trailers write them. */
const aliases: Readonly<Record<string, string>> = {
  claude: "claude-code",
  droid: "factory-droid",
  "gemini-cli": "gemini",
  "github-copilot": "copilot",
};

const MODEL = new RegExp(
  [
    String.raw`\bclaude[ -](?:opus|sonnet|haiku|fable|instant|\d)[\w .-]{0,40}(?:\([\w ]{1,30}\))?`,
    String.raw`\bgpt[ -]?\d[\w.-]{0,30}(?: [\d.]{1,6})?`,
    String.raw`\b(?:gemini|grok|qwen|kimi|deepseek|glm)[ -]?[\w.]{0,10}\d[\w.-]{0,30}(?: (?:pro|flash))?`,
  ].join("|"),
  "i",
);

/** Model names that say nothing, seen in git-ai notes. */
const noModel = new Set(["", "unknown", "default", "<synthetic>", "none", "null"]);

const MAX_NAME_LENGTH = 80;

/** An agent by its tool's and model's names as a record writes them, each cleaned and known under one name. */
export function namedAgent(tool: string, model: string | null): Agent {
  const name = oneLine(tool, MAX_NAME_LENGTH).toLowerCase();
  const known = Object.hasOwn(aliases, name) ? aliases[name] : name;
  return { tool: known === undefined || known === "" ? "unknown" : known, model: cleanModel(model) };
}

/** The model a name carries: "Claude Opus 4.6 (1M context)", "aider (openai/gpt-5.2)"; `null` where it carries none. */
export function modelIn(name: string): string | null {
  const bracketed = /^aider \(([^()\s]{1,80})\)$/i.exec(name)?.[1];
  return cleanModel(bracketed ?? MODEL.exec(name)?.[0] ?? null);
}

/** "Claude Code, claude-opus-4-6": an agent for people. */
export function agentWords({ tool, model }: Agent): string {
  const label = (Object.hasOwn(labels, tool) ? labels[tool] : undefined) ?? tool;
  return model === null ? label : `${label}, ${model}`;
}

/** Whether two agents are the same tool and model. */
export function sameAgent(left: Agent, right: Agent): boolean {
  return left.tool === right.tool && left.model === right.model;
}

function cleanModel(model: string | null): string | null {
  if (model === null) return null;
  const name = oneLine(model, MAX_NAME_LENGTH)
    .replace(/^"+|"+$/g, "")
    .trim();
  return noModel.has(name.toLowerCase()) ? null : name;
}
