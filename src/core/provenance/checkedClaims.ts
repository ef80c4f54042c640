import type { Hash } from "../text/hash.ts";
import { withoutCarriageReturn } from "../text/lines.ts";
import type { CommitRecord, LineClaim } from "./records.ts";

/** The files whose claims carry a hash, so that they can be checked against the files' text. */
export function hashedPaths(record: CommitRecord): string[] {
  if (record.kind === "files") return [];
  return [...record.files].flatMap(([path, claims]) =>
    claims.some(({ firstLineHash }) => firstLineHash !== undefined) ? [path] : [],
  );
}

/**
 * The claims on a file that its text, as their commit has it, bears out. Where the first line has another hash the claim
 * was made of another place or another file, and nothing tells which: it is dropped whole. Claims without a hash stay.
 */
export function checkedClaims(claims: readonly LineClaim[], text: string, hash: Hash): LineClaim[] {
  const lines = text.split("\n");
  return claims.filter(({ firstLineHash, ranges: [range] }) => {
    if (firstLineHash === undefined || range === undefined) return true;
    const line = lines[range.first - 1];
    if (line === undefined) return false;
    return hash(line) === firstLineHash || hash(withoutCarriageReturn(line)) === firstLineHash;
  });
}
