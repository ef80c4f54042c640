import { splitLines } from "../text/lines.ts";
import type { StepTrace } from "./claimTraces.ts";
import { findHashedLines, type HashAllowance } from "./findHashedLines.ts";
import type { PlacedTrace } from "./placeTraces.ts";

/** A file as one step left it, and the ranges whose text may be in it. */
export interface TraceLook {
  readonly step: number;
  readonly path: string;
  readonly traces: readonly PlacedTrace[];
}

/** What many looks share. */
export interface TraceSearch {
  /** Gives the check of a content hash; `null` for a kind that is not known. */
  readonly matcherOf: (hash: string) => ((text: string) => boolean) | null;
  readonly allowance: HashAllowance;
  /** Ranges that were found in a step after they were written, and are not looked for any more. */
  readonly settled: Set<PlacedTrace>;
}

/** The files to look at for ranges with a hash, the oldest step first. */
export function planTraceLooks(placed: readonly PlacedTrace[]): TraceLook[] {
  const looks = new Map<string, { step: number; path: string; traces: PlacedTrace[] }>();
  for (const trace of placed) {
    if (trace.range.hash === null) continue;
    for (const step of trace.own === null ? trace.later : [trace.own, ...trace.later]) {
      const key = `${step} ${trace.path}`;
      const look = looks.get(key) ?? { step, path: trace.path, traces: [] };
      looks.set(key, look);
      look.traces.push(trace);
    }
  }
  return [...looks.values()].sort((left, right) => left.step - right.step);
}

/** Finds the ranges of a look in the text of its file. */
export function findTraces({ step, traces }: TraceLook, text: string, search: TraceSearch): StepTrace[] {
  const { matcherOf, allowance, settled } = search;
  const lines = splitLines(text);
  return traces.flatMap((trace): StepTrace[] => {
    const matches = settled.has(trace) ? null : matcherOf(trace.range.hash ?? "");
    const found = matches === null ? null : findHashedLines(trace.range, { lines, matches, allowance });
    if (found === null) return [];
    if (step !== trace.own) settled.add(trace);
    return [{ trace, step, found }];
  });
}

/** Ranges without a hash, in each of their steps: nothing but their numbers tells of them. */
export function positionedTraces(placed: readonly PlacedTrace[]): StepTrace[] {
  return placed.flatMap((trace) =>
    trace.range.hash === null
      ? [...(trace.own === null ? [] : [trace.own]), ...trace.later].map((step) => ({
          trace,
          step,
          found: null,
        }))
      : [],
  );
}
