import type { GateReason } from "./gate.ts";

/** Reasons by what deals with them. What is to decide comes before what is to read, which may be hundreds of hunks. */
export interface GroupedReasons {
  /** About the change as a whole: where it stands, and under what policy. */
  readonly whole: readonly GateReason[];
  readonly toDecide: readonly GateReason[];
  readonly toRead: readonly GateReason[];
}

/** Groups the reasons of the gate for a person to go through, each group in the gate's order. */
export function groupReasons(reasons: readonly GateReason[]): GroupedReasons {
  const toDecide = reasons.filter(({ target }) => target.kind === "item");
  const toRead = reasons.filter(({ target }) => target.kind === "hunk");
  const whole = reasons.filter((reason) => !toDecide.includes(reason) && !toRead.includes(reason));
  return { whole, toDecide, toRead };
}
