import { toolOfAddress } from "./aiAddresses.ts";
import { gitOrNothing, plainGit } from "./plainGit.ts";

/** What a commit says of an AI when a person reads it: its author, its trailers, its checkpoint. */
export interface PlainCommit {
  readonly author: string;
  /** Which AI it names, and in which words; the first that a person would point at. */
  readonly ai: { readonly tool: string | null; readonly why: string } | null;
  readonly checkpoint: Checkpoint | null;
}

/** What Entire's checkpoint says: the percentage of the AI, and the files it touched. */
interface Checkpoint {
  readonly percent: number;
  readonly files: readonly string[];
}

const phrases: readonly (readonly [RegExp, string])[] = [
  [/^\W*generated with \[?claude code\b/i, "claude-code"],
  [/^\W*generated with \[?codex\b/i, "codex"],
  [/^\W*generated with \[?devin\b/i, "devin"],
  [/^\W*generated with \[?opencode\b/i, "opencode"],
  [/^\W*generated with \[?crush\b/i, "crush"],
  [/^\W*made[- ]with:? \[?cursor\b/i, "cursor"],
  [/^claude-session: https:\/\/claude\.ai\//i, "claude-code"],
  [/^https:\/\/claude\.ai\/code\/session_\w+$/i, "claude-code"],
  [/^agent-logs-url: https:\/\/github\.com\//i, "copilot-agent"],
  [/^copilot-session(-id)?: [0-9a-f-]{36}$/i, "copilot-cli"],
  [/^amp-thread-id: https:\/\/ampcode\.com\//i, "amp"],
];

const words = /\b(claude|codex|chatgpt|gpt|gemini|copilot|cursor|crush|aider|opencode|llm|ai|grok|qwen)\b/i;

/** Reads one commit by `git log`. */
export async function readCommitPlainly(folder: string, commit: string): Promise<PlainCommit> {
  const text = await plainGit(folder, "log", "-1", "--no-notes", "--format=%an%n%ae%n%cs%n%as%n%B", commit);
  const [name = "", email = "", committed = "", authored = "", ...message] = text.split("\n");
  const lines = message.map((line) => line.trim());
  const author = `${name} <${email}>`;
  return {
    author,
    ai:
      authorsAi(name, email, author) ??
      lines
        .map((line) => lineSays(line, { days: [committed, authored], lines }))
        .find((one) => one !== null) ??
      (lines[0]?.startsWith("aider: ") === true ? { tool: "aider", why: lines[0] } : null),
    checkpoint: await readCheckpoint(folder, lines),
  };
}

function authorsAi(name: string, email: string, author: string): PlainCommit["ai"] {
  const tool = toolOfAddress(email) ?? (name.endsWith(" (aider)") ? "aider" : null);
  return tool === null ? null : { tool, why: `author ${author}` };
}

function lineSays(
  line: string,
  { days, lines }: { readonly days: readonly string[]; readonly lines: readonly string[] },
): PlainCommit["ai"] {
  const coAuthor = /^co-authored-by:\s*(.*)$/i.exec(line)?.[1];
  if (coAuthor !== undefined) {
    const email = /<([^>]+)>/.exec(coAuthor)?.[1] ?? coAuthor.split(/\s+/).at(-1) ?? "";
    const tool = toolOfAddress(email);
    // In these weeks an editor signed whatever was committed with it.
    const isDead =
      tool === "copilot-vscode" && days.some((day) => day >= "2026-04-22" && day <= "2026-05-06");
    // One suggestion taken over says nothing of a squash of many commits.
    const isSquash = /\(#\d+\)$/.test(lines[0] ?? "") || lines.includes("---------");
    const isSlight = (tool ?? "").endsWith("-review") && isSquash;
    return tool === null || isDead || isSlight ? null : { tool, why: line };
  }
  if (/^(assisted|generated)-by:/i.test(line) && words.test(line)) return { tool: null, why: line };
  const phrase = phrases.find(([pattern]) => pattern.test(line));
  return phrase === undefined ? null : { tool: phrase[1], why: line };
}

async function readCheckpoint(folder: string, lines: readonly string[]): Promise<Checkpoint | null> {
  const ids = lines.flatMap((line) => /^(?:\* )?Entire-Checkpoint:\s*([0-9a-f]{12})$/.exec(line)?.[1] ?? []);
  const found: Checkpoint[] = [];
  for (const id of new Set(ids)) {
    const place = `entire/checkpoints/v1:${id.slice(0, 2)}/${id.slice(2)}`;
    for (let session = 0; session < 9; session += 1) {
      const text = await gitOrNothing(folder, "show", `${place}/${session}/metadata.json`);
      if (text === "") break;
      const metadata = JSON.parse(text) as {
        files_touched?: string[];
        initial_attribution?: { agent_percentage?: number };
      };
      const percent = metadata.initial_attribution?.agent_percentage;
      if (percent !== undefined) found.push({ percent, files: metadata.files_touched ?? [] });
    }
  }
  // Of several sessions, one that wrote something is what counts.
  return found.find(({ percent }) => percent > 0) ?? found[0] ?? null;
}
