import { namedAgent } from "./agents.ts";
import type { EntireShare } from "./entireTrailers.ts";
import { isTable, memberOf, numberIn, parseTable, textIn, type JsonTable } from "./jsonTable.ts";
import type { Agent } from "./provenance.ts";
import { oneLine } from "../text/oneLine.ts";

/** The files an agent touched and, where it was measured, its share of the commit. */
export interface EntireSession {
  readonly files: readonly string[];
  readonly agent: Agent | null;
  readonly share: EntireShare | null;
}

/** The head of a checkpoint: all files, what its sessions wrote together, and which sessions it has. */
export interface EntireCheckpoint {
  readonly files: readonly string[];
  /** Newer versions measure the sessions of a commit together too. */
  readonly share: EntireShare | null;
  /** The names of the sessions' folders. */
  readonly sessions: readonly string[];
}

const MAX_FILES = 2_000;
const MAX_PATH_LENGTH = 4_096;
const MAX_SESSIONS = 64;

/** The names that Entire gives tools where they differ from ours by more than blanks; `Agent` names none. */
const tools: Readonly<Record<string, string>> = {
  agent: "unknown",
  "copilot cli": "copilot-cli",
  "factory ai droid": "factory-droid",
};

/** Reads the `metadata.json` of a checkpoint; a text says what is wrong with it. */
export function parseEntireCheckpoint(text: string, id: string): EntireCheckpoint | string {
  const table = parseTable(text);
  if (table === null) return "its metadata.json is not a JSON object";
  if ((textIn(table, "checkpoint_id") ?? id) !== id) return "its metadata.json is of another checkpoint";
  const files = readFiles(table);
  const share = readShare(table, "combined_attribution");
  if (typeof files === "string") return files;
  return typeof share === "string" ? share : { files, share, sessions: readSessions(table) };
}

/** Reads the `metadata.json` of one session of a checkpoint; a text says what is wrong with it. */
export function parseEntireSession(text: string): EntireSession | string {
  const table = parseTable(text);
  if (table === null) return "the metadata.json of a session is not a JSON object";
  const files = readFiles(table);
  const share = readShare(table, "initial_attribution");
  if (typeof files === "string") return files;
  return typeof share === "string" ? share : { files, agent: readAgent(table), share };
}

function readFiles(table: JsonTable): string[] | string {
  const files = memberOf(table, "files_touched") ?? [];
  if (!Array.isArray(files)) return "its files_touched is not a list";
  const paths = files.slice(0, MAX_FILES);
  return paths.every((path): path is string => typeof path === "string")
    ? paths.filter((path) => path.length <= MAX_PATH_LENGTH).map((path) => path.replace(/^\.\//, ""))
    : "its files_touched holds something that is not a path";
}

/**
 * The share of an attribution. The older metric is of added lines, the second one of added and removed lines: an agent
 * that only removed lines wrote none. Where nothing was counted the share says nothing, whatever the percentage is.
 */
function readShare(table: JsonTable, key: string): EntireShare | string | null {
  const attribution = memberOf(table, key) ?? null;
  if (attribution === null) return null;
  if (!isTable(attribution)) return `its ${key} is not a JSON object`;
  const percent = numberIn(attribution, "agent_percentage");
  if (percent === null || percent < 0 || percent > 100) {
    return `the agent_percentage of its ${key} is not a number from 0 to 100`;
  }
  const isSecond = (numberIn(attribution, "metric_version") ?? 1) >= 2;
  const added = numberIn(attribution, "agent_lines");
  const changed = (added ?? 0) + (isSecond ? (numberIn(attribution, "agent_removed") ?? 0) : 0);
  const total = numberIn(attribution, isSecond ? "total_lines_changed" : "total_committed");
  if (total === 0) return null;
  const share = added === 0 ? 0 : percent / 100;
  const counts = added === null || total === null ? "" : ` (${changed} of ${total} lines)`;
  const only = added === 0 && changed > 0 ? ", all removed" : "";
  return { share, words: `${percentWords(percent)} agent${counts}${only}` };
}

/** Whole percents; what is not all is never called all, and what is not nothing never nothing. */
function percentWords(percent: number): string {
  const whole = percent > 0 && percent < 100 ? Math.min(99, Math.max(1, Math.round(percent))) : percent;
  return `${whole}%`;
}

/** `sessions` lists the paths of each session's files, older versions the path of its folder alone. */
function readSessions(table: JsonTable): string[] {
  const listed = memberOf(table, "sessions");
  const entries: unknown[] = Array.isArray(listed) ? listed.slice(0, MAX_SESSIONS) : [];
  const folders = entries.flatMap((entry): string[] => {
    const path = isTable(entry) ? textIn(entry, "metadata") : entry;
    const folder =
      typeof path === "string" ? /(?:^|\/)(\d{1,4})\/metadata\.json$/.exec(path)?.[1] : undefined;
    return folder === undefined ? [] : [folder];
  });
  return folders.length === 0 ? ["0"] : [...new Set(folders)];
}

function readAgent(table: JsonTable): Agent | null {
  const several = memberOf(table, "agents");
  const first: unknown = Array.isArray(several) ? several[0] : several;
  const name = textIn(table, "agent") ?? (typeof first === "string" ? first : null);
  if (name === null) return null;
  const known = oneLine(name, 80).toLowerCase();
  const tool = Object.hasOwn(tools, known) ? tools[known] : known.replace(/ /g, "-");
  const agent = namedAgent(tool ?? "", textIn(table, "model"));
  return agent.tool === "unknown" ? null : agent;
}
