import { gitOrNothing, plainGit } from "./plainGit.ts";

/** What a line-level record says of one line: whose it is, or that the record is there and leaves it out. */
export interface PlainClaim {
  readonly says: "ai line" | "human line" | "left out";
  readonly tool: string | null;
  readonly why: string;
}

interface Note {
  readonly ref: string;
  readonly text: string;
}

/** The notes and records of a repository by commit, and what they say of a line. */
export interface PlainNotes {
  claimOf(commit: string, path: string, line: number): PlainClaim | null;
}

/** The parts of a git-ai log's JSON that tell of authors. */
interface LogMetadata {
  readonly sessions?: Readonly<Record<string, LogSession | undefined>>;
  readonly prompts?: Readonly<Record<string, LogSession | undefined>>;
}

interface LogSession {
  readonly agent_id?: { readonly tool?: string };
}

/** AgentBlame's JSON, in both its spellings. */
interface BlameNote {
  readonly attributions?: readonly {
    readonly path: string;
    readonly provider: string;
    readonly startLine?: number;
    readonly endLine?: number;
    readonly matchType?: string;
    readonly start_line?: number;
    readonly end_line?: number;
    readonly match_type?: string;
  }[];
}

/** A record of agentdiff. */
interface Trace {
  readonly ref: string;
  readonly id: string;
  readonly vcs?: { readonly revision?: string };
  readonly tool?: { readonly name?: string };
  readonly files: readonly {
    readonly path: string;
    readonly conversations: readonly {
      readonly contributor?: Contributor;
      readonly ranges: readonly {
        readonly start_line: number;
        readonly end_line: number;
        readonly contributor?: Contributor;
      }[];
    }[];
  }[];
}

interface Contributor {
  readonly type?: string;
}

/** Reads every note of the given commits, and agentdiff's records, once. */
export async function readNotesPlainly(folder: string, commits: ReadonlySet<string>): Promise<PlainNotes> {
  const notes = new Map<string, Note[]>();
  const refs = (await plainGit(folder, "for-each-ref", "--format=%(refname)", "refs/notes")).split("\n");
  for (const ref of refs.filter((name) => name !== "" && !/display|stash|analytics/.test(name))) {
    const list = await gitOrNothing(folder, "notes", `--ref=${ref}`, "list");
    for (const [blob = "", commit = ""] of list.split("\n").map((row) => row.split(" "))) {
      if (!commits.has(commit)) continue;
      const text = await plainGit(folder, "cat-file", "-p", blob);
      notes.set(commit, [...(notes.get(commit) ?? []), { ref, text }]);
    }
  }
  const traces = await readTraces(folder, commits);
  return {
    claimOf(commit, path, line) {
      const claims = [
        ...(notes.get(commit) ?? []).map((note) => claimOfNote(note, path, line)),
        ...(traces.get(commit) ?? []).map((trace) => claimOfTrace(trace, path, line)),
      ].filter((claim) => claim !== null);
      return claims.find((claim) => claim.says !== "left out") ?? claims[0] ?? null;
    },
  };
}

function claimOfNote({ ref, text }: Note, path: string, line: number): PlainClaim | null {
  if (!text.trimStart().startsWith("{")) return claimOfLog(text, { path, line, ref });
  const { attributions } = JSON.parse(text) as BlameNote;
  if (attributions === undefined) return null;
  const hit = attributions.find(
    (one) =>
      one.path === path &&
      (one.startLine ?? one.start_line ?? 0) <= line &&
      line <= (one.endLine ?? one.end_line ?? 0),
  );
  return hit === undefined
    ? { says: "left out", tool: null, why: `${ref} leaves it out` }
    : { says: "ai line", tool: hit.provider, why: `${ref} ${hit.matchType ?? hit.match_type ?? ""}` };
}

/** A log of git-ai: the last entry of the file that lists the line wins. */
function claimOfLog(
  text: string,
  { path, line, ref }: { readonly path: string; readonly line: number; readonly ref: string },
): PlainClaim | null {
  const [head, json] = splitOnce(text, /^---$/m);
  if (json === null) return null;
  const metadata = JSON.parse(json) as LogMetadata;
  let file = "";
  let claim: PlainClaim = { says: "left out", tool: null, why: `${ref} leaves it out` };
  for (const row of head.split("\n")) {
    if (!row.startsWith(" ")) file = row.replace(/^"(.*)"$/, "$1");
    else if (file === path) {
      const [key = "", ranges = ""] = row.trim().split(" ");
      if (!ranges.split(",").some((range) => isIn(range, line))) continue;
      const id = key.split("::")[0] ?? "";
      const who = metadata.sessions?.[id] ?? metadata.prompts?.[id];
      const isHuman = id === "human" || id.startsWith("h_");
      claim = isHuman
        ? { says: "human line", tool: null, why: `${ref} ${key}` }
        : { says: "ai line", tool: who?.agent_id?.tool ?? null, why: `${ref} ${key}` };
    }
  }
  return claim;
}

function isIn(range: string, line: number): boolean {
  const [first, last] = range.split("-").map(Number);
  return first !== undefined && first <= line && line <= (last ?? first);
}

function splitOnce(text: string, separator: RegExp): [string, string | null] {
  const found = separator.exec(text);
  return found === null
    ? [text, null]
    : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** agentdiff's records, one JSON line each, under whatever refs it keeps. */
async function readTraces(folder: string, commits: ReadonlySet<string>): Promise<Map<string, Trace[]>> {
  const traces = new Map<string, Trace[]>();
  const refs = (await plainGit(folder, "for-each-ref", "--format=%(refname)", "refs/agentdiff")).split("\n");
  for (const ref of refs.filter((name) => name !== "")) {
    const text = await gitOrNothing(folder, "show", `${ref}:traces.jsonl`);
    for (const row of text.split("\n").filter((one) => one.startsWith("{"))) {
      const trace = { ...(JSON.parse(row) as Trace), ref };
      const commit = trace.vcs?.revision ?? "";
      if (commits.has(commit)) traces.set(commit, [...(traces.get(commit) ?? []), trace]);
    }
  }
  return traces;
}

/**
 * agentdiff writes "human" for every file that it captured no session for, so that word is no evidence of a person: what it
 * calls an AI's is told of, the rest is left out, and a record without any AI captured nothing.
 */
function claimOfTrace(trace: Trace, path: string, line: number): PlainClaim | null {
  const why = `${trace.ref} ${trace.id}`;
  const told = trace.files.flatMap((file) =>
    file.conversations.flatMap(({ contributor, ranges }) =>
      ranges
        .filter((range) => ["ai", "mixed"].includes((range.contributor ?? contributor)?.type ?? ""))
        .map((range) => ({ ...range, path: file.path })),
    ),
  );
  if (told.length === 0) return null;
  const hit = told.some((one) => one.path === path && one.start_line <= line && line <= one.end_line);
  return hit
    ? { says: "ai line", tool: trace.tool?.name ?? null, why }
    : { says: "left out", tool: null, why: `${why} leaves it out` };
}
