import { join } from "node:path";

import type { Change, Problem } from "../../core/change/change.ts";
import { parseAgentTraces, type TraceRecord } from "../../core/provenance/agentTrace.ts";
import { refusedLineWords, type ReadLines } from "../../core/provenance/jsonLines.ts";
import type { KnownTrace } from "../../core/provenance/placeTraces.ts";
import type { Git } from "../git/git.ts";
import { readLocalText } from "./readLocalText.ts";
import { MAX_RECORD_BYTES, readTextBlobs } from "./readTextBlobs.ts";

/** Where the reference hooks of Agent Trace, and those made after them, keep records. */
export const TRACE_FILE = ".agent-trace/traces.jsonl";

/** More records than this are a history of years; the latest count. */
const MAX_RECORDS = 50_000;

/** The records of Agent Trace that may tell of a change, in the order written. */
export interface FoundTraces {
  readonly traces: readonly KnownTrace[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the records of Agent Trace in the trees of the base and the head, and in the working tree where that is what the
 * head is, or stands on. Most repositories ignore the file, so that it lies in the working tree only.
 */
export async function readTraceFile(
  git: Git,
  root: string,
  change: Change,
  signal: AbortSignal,
): Promise<FoundTraces> {
  const names = [change.base, ...(change.head === null ? [] : [change.head])].map(
    (tree) => `${tree}:${TRACE_FILE}`,
  );
  const texts = await readTextBlobs(git, names, signal);
  const [base, head] = names.map((name) => texts.get(name) ?? "");
  const local = await readLocalText(join(root, TRACE_FILE), MAX_RECORD_BYTES);
  const isHere = local.kind !== "missing" && (await isCheckedOut(git, change, signal));
  const isTooLarge = names.some((name) => texts.get(name) === null) || (isHere && local.kind === "tooLarge");
  const work = isHere && local.kind === "text" ? local.text : "";
  // What is wrong with older texts is no news of this change.
  const [older, ...newer] = [base, head, work].map((text) => parseAgentTraces(text ?? ""));
  const newest = newer.findLast(({ lines, refused }) => lines.length > 0 || refused.size > 0);
  const problems = [
    ...(isTooLarge ? [`${TRACE_FILE} was ignored: it is larger than 16 MB.`] : []),
    ...refusedLineWords(TRACE_FILE, newest?.refused ?? new Map()),
  ];
  return {
    traces: mergeTraces(older, newer),
    problems: problems.map((message) => ({ path: TRACE_FILE, message })),
  };
}

function mergeTraces(
  older: ReadLines<TraceRecord> | undefined,
  newer: readonly ReadLines<TraceRecord>[],
): KnownTrace[] {
  const traces = new Map<string, KnownTrace>();
  for (const { text, value } of older?.lines ?? []) traces.set(text, { record: value, isOld: true });
  for (const { text, value } of newer.flatMap(({ lines }) => lines)) {
    if (!traces.has(text)) traces.set(text, { record: value, isOld: false });
  }
  return [...traces.values()].slice(-MAX_RECORDS);
}

/** Whether the working tree stands on the head of the change, or is it. */
async function isCheckedOut(git: Git, { head }: Change, signal: AbortSignal): Promise<boolean> {
  if (head === null) return true;
  const { code, stdout } = await git.run(["rev-parse", "--verify", "--quiet", "HEAD"], {
    expected: [1, 128],
    signal,
  });
  return code === 0 && stdout.toString("utf8").trim() === head;
}
