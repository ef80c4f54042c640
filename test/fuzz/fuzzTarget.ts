import { performance } from "node:perf_hooks";

import { makeInput, type InputSizes } from "./inputs.ts";
import type { FuzzTarget } from "./targets.ts";
import { tryInput, type Verdict } from "./tryInput.ts";

/** What came of many inputs. */
export interface FuzzReport {
  readonly runs: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly slowest: { readonly ms: number; readonly index: number; readonly kind: string };
}

/** How many inputs, which, and whom to tell before each. */
export interface FuzzPlan {
  readonly runs: number;
  readonly seed: number;
  readonly from?: number;
  readonly sizes: InputSizes;
  readonly before?: (index: number) => void;
}

/** Gives many inputs to a parser; throws at the first that it fails on, and names it. */
export function fuzzTarget(target: FuzzTarget, plan: FuzzPlan): FuzzReport {
  const { runs, seed, from = 0, sizes, before } = plan;
  const verdicts: Record<Verdict, number> = { taken: 0, refused: 0, "passed over": 0 };
  let slowest = { ms: 0, index: from, kind: "" };
  for (let index = from; index < from + runs; index += 1) {
    before?.(index);
    const { kind, text } = makeInput(target.seeds, seed, index, sizes);
    const start = performance.now();
    try {
      verdicts[tryInput(target, text)] += 1;
    } catch (error) {
      throw new Error(`${target.name} fails on input ${index} of seed ${seed} (${kind})`, { cause: error });
    }
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { ms, index, kind };
  }
  return { runs, verdicts, slowest };
}
