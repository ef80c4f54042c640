import type { Finding } from "../rules/finding.ts";

/** A finding in one line: "src/pay.ts:12:3 empty-catch: What should happen when this fails?" */
export function findingLine(finding: Finding): string {
  return `${finding.side === "base" ? "removed " : ""}${findingPlace(finding)} ${finding.rule}: ${finding.ask}`;
}

/** Where a finding starts, as terminals link it: "src/pay.ts:12:3". */
export function findingPlace(finding: Finding): string {
  return `${finding.path}:${finding.start.line}:${finding.start.column}`;
}
