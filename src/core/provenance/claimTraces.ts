import { lineWords, traceKey } from "./agentTrace.ts";
import { mergeRanges, withoutRange, type LineRange } from "./lineRanges.ts";
import type { PlacedTrace, TraceStep } from "./placeTraces.ts";
import type { LineClaim } from "./records.ts";

/** A placed range in one of its steps; `found` are the lines its hash was found at, `null` where it has no hash. */
export interface StepTrace {
  readonly trace: PlacedTrace;
  readonly step: number;
  readonly found: LineRange | null;
}

/** The reference hooks of Agent Trace write this version, and no hash. */
const REFERENCE_VERSION = "1.0";

/** More claims on one file are more than a person or a tool makes in one commit; the latest count. */
const MAX_CLAIMS = 5000;

/** What placed ranges claim, by step and path, in the order in which the last one on a line wins: content before position. */
export function claimTraces(
  traces: readonly StepTrace[],
  steps: readonly TraceStep[],
): Map<number, Map<string, LineClaim[]>> {
  const claims = new Map<number, Map<string, LineClaim[]>>();
  const byPosition = traces.filter(({ found }) => found === null);
  for (const one of [...byPosition, ...traces.filter(({ found }) => found !== null)]) {
    if (isGuess(one, steps)) continue;
    const { path } = one.trace;
    const ofStep = claims.get(one.step) ?? new Map<string, LineClaim[]>();
    claims.set(one.step, ofStep);
    const before = ofStep.get(path) ?? [];
    ofStep.set(path, before);
    addClaim(before, one);
  }
  return claims;
}

function addClaim(before: LineClaim[], { trace: { record, range, own }, step, found }: StepTrace): void {
  const lines = found ?? { first: range.first, last: range.last };
  if (range.by === "unknown") {
    // Who wrote these lines cannot be told any more, says the record: what was known of them is past.
    before.forEach((claim, index) => {
      before[index] = { ...claim, ranges: withoutRange(claim.ranges, lines) };
    });
    return;
  }
  const isMoved = found !== null && found.first !== range.first;
  const { by, agent } = range;
  before.push({
    by,
    key: traceKey(record, range) + (isMoved ? `, found at ${lineWords(found)}` : ""),
    agent,
    person: null,
    ranges: mergeRanges([lines]),
    strength: found === null ? "medium" : "strong",
    ...(found === null && own !== step ? { caveats: ["shifted"] as const } : {}),
  });
  if (before.length > MAX_CLAIMS) before.shift();
}

/**
 * A person is recorded only where the text itself or the commit is named: lines that moved would make an AI's lines
 * theirs. And the reference hooks write "from line 1 on" when they do not find what was written.
 */
function isGuess(
  { trace: { record, range, path, own }, step, found }: StepTrace,
  steps: readonly TraceStep[],
): boolean {
  if (found !== null) return false;
  if (range.by === "human" && own !== step) return true;
  const isNew = steps[step]?.files.get(path)?.isNew ?? false;
  return record.version === REFERENCE_VERSION && range.first === 1 && !isNew;
}
