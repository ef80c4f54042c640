/**
 * Addresses that AI tools sign with, with the tool's name: a plain list, kept apart from the product's table on purpose.
 * `*` stands for the number that GitHub may put before a login.
 */
const addresses: Readonly<Record<string, string>> = {
  "noreply@anthropic.com": "claude-code",
  "claude@anthropic.com": "claude-code",
  "claude-code@anthropic.com": "claude-code",
  "claude-3-5-sonnet@anthropic.com": "claude-code",
  "*claude[bot]@users.noreply.github.com": "claude-code",
  "242468646+claude@users.noreply.github.com": "claude-code",
  "198982749+copilot@users.noreply.github.com": "copilot-agent",
  "223556219+copilot@users.noreply.github.com": "copilot-cli",
  "175728472+copilot@users.noreply.github.com": "copilot-review",
  "copilot@github.com": "copilot-vscode",
  "cursoragent@cursor.com": "cursor",
  "*cursor[bot]@users.noreply.github.com": "cursor",
  "*devin-ai-integration[bot]@users.noreply.github.com": "devin",
  "devin@cognition.ai": "devin",
  "*google-labs-jules[bot]@users.noreply.github.com": "jules",
  "noreply@openai.com": "codex",
  "codex@openai.com": "codex",
  "*chatgpt-codex-connector[bot]@users.noreply.github.com": "codex",
  "openhands@all-hands.dev": "openhands",
  "openhands@openhands.dev": "openhands",
  "openhands-claude@all-hands.dev": "openhands",
  "gemini@openhands.ai": "openhands",
  "opendevin@all-hands.dev": "openhands",
  "opendevin@opendevin.ai": "openhands",
  "aider@aider.chat": "aider",
  "noreply@aider.chat": "aider",
  "noreply@aider.dev": "aider",
  "amp@ampcode.com": "amp",
  "noreply@opencode.ai": "opencode",
  "crush@charm.land": "crush",
  "*gemini-code-assist[bot]@users.noreply.github.com": "gemini-review",
  "*amazon-q-developer[bot]@users.noreply.github.com": "amazon-q",
  "*factory-droid[bot]@users.noreply.github.com": "factory-droid",
  "*sonarqube-agent[bot]@users.noreply.github.com": "sonarqube-agent",
  "noreply@gitar.ai": "gitar",
  "junie@jetbrains.com": "junie",
  "agent@replit.com": "replit",
  "oz-agent@warp.dev": "warp",
};

/** The tool that signs with an address; `null` for everybody else. */
export function toolOfAddress(email: string): string | null {
  const address = email.trim().toLowerCase();
  return addresses[address] ?? addresses[`*${address.replace(/^\d+\+/, "")}`] ?? null;
}
