import { sha256 } from "../../../src/adapters/sha256.ts";

/** Who wrote a line of a sketched file: one of two edits of an agent, a person, both, or nobody knows. */
export type SketchedAuthor = "agent 1" | "agent 2" | "person" | "both" | "nobody";

/** A line of a file of a commit. */
export interface NotedLine {
  readonly text: string;
  readonly author: SketchedAuthor;
}

/** How one tool writes down who wrote the lines of a file; what its grammar cannot say, it leaves out. */
export interface NoteFormat {
  readonly name: string;
  readonly write: (path: string, lines: readonly NotedLine[]) => string;
}

/** Formats that tell of single lines. */
export const lineFormats: readonly NoteFormat[] = [
  { name: "git-ai", write: (path, lines) => writeLog(path, lines, { git_ai_version: "1.6.10" }) },
  { name: "ai-attr", write: (path, lines) => writeLog(path, lines, { tool_version: "ai-attr/0.2.0" }) },
  { name: "AgentBlame 1", write: (path, lines) => writeAgentBlame(path, lines, 1) },
  { name: "AgentBlame 2", write: (path, lines) => writeAgentBlame(path, lines, 2) },
  { name: "whogitit", write: writeWhogitit },
  { name: "SourceTrace", write: writeSourceTrace },
];

/** Formats that tell of whole files. */
export const fileFormats: readonly NoteFormat[] = [
  { name: "Qwen Code", write: writeQwen },
  { name: "Kiro", write: writeKiro },
];

interface Run {
  readonly author: SketchedAuthor;
  readonly first: number;
  readonly last: number;
}

/** Lines of one author in a row, 1-based; lines of nobody are left out. */
function runsOf(lines: readonly NotedLine[]): Run[] {
  const runs: Run[] = [];
  for (const [index, { author }] of lines.entries()) {
    const before = runs.at(-1);
    if (before?.author === author && before.last === index)
      runs[runs.length - 1] = { ...before, last: index + 1 };
    else runs.push({ author, first: index + 1, last: index + 1 });
  }
  return runs.filter(({ author }) => author !== "nobody");
}

function linesOf(lines: readonly NotedLine[], author: SketchedAuthor): string[] {
  return runsOf(lines)
    .filter((run) => run.author === author)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
}

const logKeys: Readonly<Partial<Record<SketchedAuthor, string>>> = {
  "agent 1": "s_bb9a22f8451ca3::t_aebfd149383bd7",
  "agent 2": "bd7e3a1f00c4d2e9",
  person: "h_0123456789abcd",
};

function writeLog(path: string, lines: readonly NotedLine[], version: object): string {
  const entries = Object.entries(logKeys).flatMap(([author, key]) => {
    const list = linesOf(lines, author as SketchedAuthor);
    return list.length === 0 ? [] : [`  ${key} ${list.join(",")}`];
  });
  const metadata = {
    schema_version: "authorship/3.0.0",
    ...version,
    base_commit_sha: "1046f59f407ab538ef844eee5b8d9b578f9b3805",
    prompts: {
      bd7e3a1f00c4d2e9: { agent_id: { tool: "cursor", id: "1", model: '"gpt-5"' }, messages: [] },
    },
    sessions: { s_bb9a22f8451ca3: { agent_id: { tool: "claude", id: "2", model: "claude-opus-4-6" } } },
    humans: { h_0123456789abcd: { author: "Ada Moreau <ada@example.com>" } },
  };
  return [...(entries.length === 0 ? [] : [path, ...entries]), "---", JSON.stringify(metadata, null, 2)].join(
    "\n",
  );
}

function writeAgentBlame(path: string, lines: readonly NotedLine[], version: 1 | 2): string {
  const attributions = runsOf(lines)
    .filter(({ author }) => author.startsWith("agent"))
    .map(({ author, first, last }) => {
      const common = { path, category: "ai_generated", model: "claude", confidence: 1 };
      const match = author === "agent 1" ? "exact_hash" : "move_detected";
      const hash = `sha256:${sha256(lines[first - 1]?.text ?? "")}`;
      return version === 1
        ? {
            ...common,
            start_line: first,
            end_line: last,
            provider: "claude_code",
            match_type: match,
            content_hash: hash,
          }
        : {
            ...common,
            startLine: first,
            endLine: last,
            provider: "claudeCode",
            matchType: match,
            contentHash: hash,
          };
    });
  return JSON.stringify({ version, timestamp: "2026-01-14T19:07:42.773Z", attributions });
}

function writeWhogitit(path: string, lines: readonly NotedLine[]): string {
  const sources: Readonly<Record<SketchedAuthor, object>> = {
    "agent 1": { type: "AI", edit_id: "e1" },
    "agent 2": { type: "AI", edit_id: "e2" },
    both: { type: "AIModified", edit_id: "e1", similarity: 0.8 },
    person: { type: "Human" },
    nobody: { type: "Original" },
  };
  const session = { session_id: "1", model: { id: "claude-opus-4-5", provider: "anthropic" } };
  const noted = lines.map(({ text, author }, index) => ({
    line_number: index + 1,
    content: text,
    source: sources[author],
    edit_id: null,
    prompt_index: null,
    confidence: 1,
  }));
  const prompts = [{ index: 0, text: "a prompt", timestamp: "2026-01-30T14:23:45Z", affected_files: [path] }];
  const files = [{ path, lines: noted, summary: { total_lines: lines.length } }];
  return JSON.stringify({ version: 3, session, prompts, files }, null, 2);
}

function writeSourceTrace(path: string, lines: readonly NotedLine[]): string {
  const sources = {
    "agent 1": "agent|cursor(gpt-5.5)",
    "agent 2": "agent|codex",
    person: "operator",
  } as const;
  const entries = Object.entries(sources).map(([author, s]) => ({
    s,
    l: linesOf(lines, author as SketchedAuthor).map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  }));
  return JSON.stringify({ v: 1, f: { [path]: entries } });
}

function writeQwen(path: string, lines: readonly NotedLine[]): string {
  const count = (wanted: readonly SketchedAuthor[]): number =>
    lines.reduce((sum, { text, author }) => sum + (wanted.includes(author) ? text.length : 0), 0);
  const aiChars = count(["agent 1", "agent 2"]);
  const humanChars = count(["person", "both"]);
  const percent = Math.round((100 * aiChars) / Math.max(aiChars + humanChars, 1));
  const files = {
    [path]: { aiChars, humanChars, percent },
    "z.ts": { aiChars: 0, humanChars: 9, percent: 0 },
  };
  const summary = { aiPercent: percent, aiChars, humanChars, totalFilesTouched: 2, surfaces: ["cli"] };
  return JSON.stringify({ version: 1, generator: "Qwen-Coder", files, summary, promptCount: 1 });
}

function writeKiro(path: string, lines: readonly NotedLine[]): string {
  const isAi = lines.some(({ author }) => author.startsWith("agent"));
  const counts = { ai_lines: lines.length, human_lines: 0, total_lines: lines.length };
  const files = { ai_files: isAi ? [path] : [], human_files: isAi ? ["z.ts"] : [path, "z.ts"] };
  return JSON.stringify({ attribution_state: "measured", ...counts, ...files });
}
