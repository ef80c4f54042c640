import { addressOf } from "../receipt/checkReceipt.ts";
import { nameOf, type JudgedReceipt, type Verification, type VerifiedHunk } from "../receipt/verification.ts";
import type { SignOffStatus } from "../policy/signOff.ts";
import { count } from "../text/count.ts";
import { endOf } from "../text/lineSpan.ts";
import { oneLine } from "../text/oneLine.ts";

/** More places than this are a number, not a list. */
const maxPlaces = 20;

/** Whether receipts cover a change, as text for a terminal: the answer first, then who is missing, then every receipt. */
export function verifyText(verification: Verification): string {
  const { satisfied, reasons, hunks, signOffs, receipts, damaged } = verification;
  const uncovered = hunks.filter((one) => one.uncovered.length > 0);
  const met = signOffs.filter(({ missing }) => missing === 0);
  return [
    satisfied ? "Satisfied: the receipts cover this change." : "Not satisfied:",
    ...indented(reasons),
    ...section("Nobody has read", placeLines(uncovered)),
    ...section("Sign-offs that are met", met.map(metLine)),
    ...section("Receipts", [...receipts.map(receiptLine), ...damaged]),
    coverageLine(hunks),
    "",
  ].join("\n");
}

function placeLines(uncovered: readonly VerifiedHunk[]): string[] {
  const places = uncovered.map(({ hunk }) => {
    const last = endOf(hunk.head) - 1;
    return `${hunk.path}:${hunk.head.start}${last > hunk.head.start ? `-${last}` : ""}`;
  });
  const more = places.length - maxPlaces;
  return more > 0 ? [...places.slice(0, maxPlaces), `and ${more} more`] : places;
}

function metLine({ signOff, by }: SignOffStatus): string {
  const names = `${signOff.name}: ${by.map(nameOf).join(", ")}`;
  return signOff.isSettled === true ? `${names}, whether or not it applies` : names;
}

/** A receipt's words come from elsewhere: nothing in them may steer a terminal. */
function receiptLine({ statement, verdict }: JudgedReceipt): string {
  const { predicate, subject } = statement;
  const { override } = predicate.annotations;
  const shown = (text: string): string => oneLine(text, 300);
  const who = `${shown(predicate.reviewers[0].name)} <${shown(addressOf(statement))}>`;
  const of = `of ${subject[0].digest.gitCommit.slice(0, 10)}`;
  if (verdict.kind === "refused") return `${who} ${of} is refused: ${shown(verdict.why)}`;
  const how = verdict.isSigned ? "signed" : "unsigned";
  const why = override === null ? "" : `, an override: ${shown(override.reason)}`;
  return `${who} ${of} counts (${how}${why})`;
}

function coverageLine(hunks: readonly VerifiedHunk[]): string {
  const read = hunks.filter(({ by }) => by.length > 0).length;
  const folded = hunks.filter(({ by, noise }) => by.length === 0 && noise !== null).length;
  const noise = folded === 0 ? "" : `; ${count(folded, "hunk")} of noise need no reading`;
  return `${read} of ${count(hunks.length, "hunk")} read as they are now${noise}.`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...indented(lines)];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
