import type { EvidenceSource } from "./provenance.ts";
import { refusedRecord, type LineClaim, type ParsedRecord } from "./records.ts";

/** Real records make up to a few hundred claims on a file. Every line looks at all of them, so there must be an end. */
const MAX_CLAIMS_PER_FILE = 10_000;

/** A claim with the path of its file. */
export interface PathClaim {
  readonly path: string;
  readonly claim: LineClaim;
}

/** A record of a whole commit that makes these claims, each file's in their order; refused when they are too many. */
export function claimsRecord(
  source: EvidenceSource,
  where: string,
  claims: readonly PathClaim[],
): ParsedRecord {
  const files = new Map<string, LineClaim[]>();
  for (const { path, claim } of claims) {
    const ofFile = files.get(path) ?? [];
    if (ofFile.length === 0) files.set(path, ofFile);
    if (ofFile.length === MAX_CLAIMS_PER_FILE) {
      return refusedRecord(`it makes more than ${MAX_CLAIMS_PER_FILE} claims on one file`);
    }
    ofFile.push(claim);
  }
  return { record: { kind: "lines", source, where, complete: true, files }, problems: [] };
}
