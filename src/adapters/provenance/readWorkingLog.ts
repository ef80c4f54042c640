import { createHash } from "node:crypto";
import { join, relative } from "node:path";

import type { Change, Problem } from "../../core/change/change.ts";
import { carryClaims } from "../../core/provenance/carryClaims.ts";
import { refusedLineWords } from "../../core/provenance/jsonLines.ts";
import type { LineClaim } from "../../core/provenance/records.ts";
import { parseWorkingLog, type LoggedFile, type WorkingLog } from "../../core/provenance/workingLog.ts";
import type { Git } from "../git/git.ts";
import { maxTextBytes, readTexts } from "../git/readTexts.ts";
import { sha256 } from "../sha256.ts";
import type { TraceWork, UncommittedRecords } from "./readAgentTraces.ts";
import { readLocalText, type LocalText } from "./readLocalText.ts";
import { MAX_RECORD_BYTES } from "./readTextBlobs.ts";

/** How the working log is called where evidence is shown. */
const WHERE = "git-ai working log";

/**
 * Reads git-ai's working log of what is not committed: `ai/working_logs/<HEAD>/` in git's own folder, one per working
 * tree. It keeps the text that its line numbers are about, so that they are carried on to the text of today.
 */
export async function readWorkingLog(git: Git, change: Change, work: TraceWork): Promise<UncommittedRecords> {
  const { signal, root } = work;
  const log = await findLog(git, change, signal);
  const checkpoints = await readLocalText(join(log, "checkpoints.jsonl"), MAX_RECORD_BYTES);
  const initial = await readLocalText(join(log, "INITIAL"), MAX_RECORD_BYTES);
  if (checkpoints.kind === "missing" && initial.kind === "missing") return { records: [], problems: [] };
  const parsed = parseWorkingLog(
    checkpoints.kind === "text" ? checkpoints.text : "",
    initial.kind === "text" ? initial.text : null,
    sha256,
  );
  const logged = change.files.filter(({ path, kind }) => kind === "text" && parsed.files.has(path));
  const { texts } = await readTexts(git, change, logged, { root, signal });
  const files = new Map<string, LineClaim[]>();
  for (const { path } of logged) {
    signal.throwIfAborted();
    const text = texts.get(path)?.head ?? null;
    const known = parsed.files.get(path);
    const claims = text === null || known === undefined ? [] : await claimsToday(log, known, text);
    if (claims.length > 0) files.set(path, claims);
  }
  const problems = explain(checkpoints, initial, parsed);
  if (files.size === 0) return { records: [], problems };
  const record = { kind: "lines", source: "git-ai-log", where: WHERE, complete: false, files } as const;
  return { records: [record], problems };
}

/** git-ai keeps the logs of linked working trees under its folder in the common one. */
async function findLog(git: Git, change: Change, signal: AbortSignal): Promise<string> {
  const answer = await git.text(
    ["rev-parse", "--path-format=absolute", "--absolute-git-dir", "--git-common-dir"],
    { signal },
  );
  const [gitDir = "", commonDir = ""] = answer.split("\n");
  const name = relative(join(commonDir, "worktrees"), gitDir);
  const isLinked = gitDir !== commonDir && name !== "" && !name.startsWith("..");
  const logs = join(commonDir, "ai", ...(isLinked ? ["worktrees", name] : []), "working_logs");
  const isEmpty = change.base === emptyTree(change.base.length);
  return join(logs, isEmpty ? "initial" : change.base);
}

/** The base of work where nothing was ever committed. */
function emptyTree(nDigits: number): string {
  return createHash(nDigits === 64 ? "sha256" : "sha1")
    .update("tree 0\0")
    .digest("hex");
}

/** The claims on the lines as they read now; none where the text they were made on is lost. */
async function claimsToday(log: string, { blob, claims }: LoggedFile, text: string): Promise<LineClaim[]> {
  if (sha256(text) === blob) return [...claims];
  if (!/^[0-9a-f]{64}$/.test(blob)) return [];
  const then = await readLocalText(join(log, "blobs", blob), maxTextBytes);
  return then.kind === "text" ? carryClaims(claims, then.text, text) : [];
}

function explain(checkpoints: LocalText, initial: LocalText, log: WorkingLog): Problem[] {
  const isTooLarge = checkpoints.kind === "tooLarge" || initial.kind === "tooLarge";
  const messages = [
    ...(isTooLarge ? [`A file of ${WHERE}s was ignored: it is larger than 16 MB.`] : []),
    ...refusedLineWords(`the ${WHERE}`, log.refused),
    ...(log.isInitialMalformed ? [`INITIAL of the ${WHERE} was ignored: it is not what git-ai writes.`] : []),
  ];
  return messages.map((message) => ({ path: "", message }));
}
