/**
 * Accounts that open pull requests for agents, by login without `[bot]`. "copilot", "devin", "jules", "amp", "kiro" and
 * "junie" are missing on purpose: those logins are people's.
 */
export const agentLogins: ReadonlyMap<string, string> = new Map([
  ["copilot-swe-agent", "copilot-agent"],
  ["devin-ai-integration", "devin"],
  ["google-labs-jules", "jules"],
  ["cursor", "cursor"],
  ["openhands-agent", "openhands"],
  ["anthropic-code-agent", "claude-code"],
  ["claude", "claude-code"],
  ["amazon-q-developer", "amazon-q"],
  ["openai-code-agent", "codex"],
  ["kiro-agent", "kiro"],
  ["opencode-agent", "opencode"],
  ["factory-droid", "factory-droid"],
]);

/** What agents call their branches. People call theirs by names of tools too: `cursor/` needs the agent's ending. */
export const branchMarks: readonly (readonly [RegExp, string])[] = [
  [/^copilot\/./i, "copilot-agent"],
  [/^claude\/./i, "claude-code"],
  [/^codex\/./i, "codex"],
  [/^cursor\/[\w.-]+-[0-9a-f]{4}$/i, "cursor"],
  [/^devin\/[0-9]{10}-/i, "devin"],
  [/^openhands-fix-(?:issue|pr)-\d/i, "openhands"],
  [/^Q-DEV-issue-\d+-\d/i, "amazon-q"],
];

/**
 * Labels that can mean nothing else, in lower case, with their tool. "AI" and "LLM" are missing on purpose: to many
 * projects they are a topic.
 */
export const labelMarks: ReadonlyMap<string, string | null> = new Map([
  ["ai-generated", null],
  ["ai generated", null],
  ["ai-assisted", null],
  ["ai assisted", null],
  ["claude-assisted", "claude-code"],
]);

/** What agents and templates leave in a description; each is looked for in one line. */
export const bodyMarks: readonly (readonly [RegExp, string | null])[] = [
  [/<!-- START COPILOT (?:CODING AGENT (?:SUFFIX|TIPS)|ORIGINAL PROMPT) -->/, "copilot-agent"],
  [/<!-- CURSOR_AGENT_PR_BODY_BEGIN -->/, "cursor"],
  [/\bcursor\.com\/(?:agents\/bc-|agents\?id=bc-|background-agent\?bcId=)/, "cursor"],
  [/\bapp\.devin\.ai\/sessions\/[0-9a-f]{32}/, "devin"],
  [
    /\bPR created automatically by Jules for task \[\d+\]\(https:\/\/jules\.google\.com\/task\/\d+\)/,
    "jules",
  ],
  [/\bchatgpt\.com\/codex\/tasks\/task_/, "codex"],
  [/\bclaude\.ai\/code\/session_\w/, "claude-code"],
  [/^[-*] \[x\] This contribution was assisted or created by Generative AI tools\b/i, null],
];

/** Parts of a description that are not its author's: what review bots put there, and code. */
export const reviewSummaries: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /<!-- CURSOR_SUMMARY -->/, end: /<!-- \/CURSOR_SUMMARY -->/ },
  {
    start: /<!-- This is an auto-generated (?:comment|description)\b/i,
    end: /<!-- end of auto-generated (?:comment|description)\b/i,
  },
  { start: /^(?:```|~~~)/, end: /^(?:```|~~~)$/ },
];
