/** What a person can decide of a question. */
export type DecisionKind = "intended" | "noBehaviourChange" | "unsure" | "problem";

/** Whether a value is one of the four decisions. */
export function isDecisionKind(value: unknown): value is DecisionKind {
  return value === "intended" || value === "noBehaviourChange" || value === "unsure" || value === "problem";
}
