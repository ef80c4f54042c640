import type { Problem } from "../../core/change/change.ts";
import type { CommitRecord } from "../../core/provenance/records.ts";

/** Records of authorship by the sha of their commit, and what could not be read of them. */
export interface CommitRecords {
  readonly records: ReadonlyMap<string, readonly CommitRecord[]>;
  readonly problems: readonly Problem[];
}

/** What several stores say, together; of each kind of record the first one on a commit counts. */
export function mergeRecords(stores: readonly CommitRecords[]): CommitRecords {
  const merged = new Map<string, CommitRecord[]>();
  for (const [commit, records] of stores.flatMap((store) => [...store.records])) {
    const known = merged.get(commit) ?? [];
    if (known.length === 0) merged.set(commit, known);
    for (const record of records) {
      if (!known.some(({ source }) => source === record.source)) known.push(record);
    }
  }
  return { records: merged, problems: stores.flatMap(({ problems }) => problems) };
}
