import type { Policy } from "./policy.ts";
import { isOneOf, namesOf, type Approver } from "./signOff.ts";

/** Whether the policy lets somebody approve although something stands against it. */
export function mayOverride(
  approver: Approver,
  { override, people }: Pick<Policy, "override" | "people">,
): boolean {
  const { allowed, by } = override;
  return allowed && (by.length === 0 || isOneOf(approver, namesOf(by, { people })));
}
