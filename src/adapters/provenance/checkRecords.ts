import type { Problem } from "../../core/change/change.ts";
import { checkedClaims, hashedPaths } from "../../core/provenance/checkedClaims.ts";
import type { CommitRecord, LineClaim, LineRecord } from "../../core/provenance/records.ts";
import { count } from "../../core/text/count.ts";
import type { Git } from "../git/git.ts";
import { visitObjects } from "../git/readObjects.ts";
import { sha256 } from "../sha256.ts";
import type { CommitRecords } from "./commitRecords.ts";

/** Of one record not more files are read, and none that is larger. */
const limits = { files: 1_000, bytes: 16 * 1024 * 1024 };

interface FileToCheck {
  readonly commit: string;
  readonly path: string;
  readonly record: LineRecord;
}

/**
 * Leaves out the claims whose hashes the files of their commit do not bear out, and says so. What cannot be read cannot
 * be checked, and stays. One file is in memory at a time.
 */
export async function checkRecords(
  git: Git,
  records: ReadonlyMap<string, readonly CommitRecord[]>,
  signal: AbortSignal,
): Promise<CommitRecords> {
  const files = [...records].flatMap(([commit, ofCommit]) =>
    ofCommit.flatMap((record) => filesToCheck(commit, record)),
  );
  const checked = new Map<CommitRecord, Map<string, readonly LineClaim[]>>();
  const nDropped = new Map<FileToCheck["record"], { readonly commit: string; readonly claims: number }>();
  const check = (bytes: Buffer | null, index: number): void => {
    const file = files[index];
    const claims = file?.record.files.get(file.path);
    if (bytes === null || file === undefined || claims === undefined) return;
    const kept = checkedClaims(claims, bytes.toString("utf8"), sha256);
    checked.set(file.record, (checked.get(file.record) ?? new Map(file.record.files)).set(file.path, kept));
    const before = nDropped.get(file.record)?.claims ?? 0;
    nDropped.set(file.record, { commit: file.commit, claims: before + claims.length - kept.length });
  };
  await visitObjects(git, files.map(objectName), check, { signal, maxBytes: limits.bytes });
  const problems = [...nDropped].flatMap(([{ where }, { commit, claims }]): Problem[] =>
    claims === 0 ? [] : [{ path: "", message: leftOut(where, commit, claims) }],
  );
  const kept = [...records].map(([commit, ofCommit]) => {
    const all = ofCommit.map((record) => {
      const left = checked.get(record);
      return record.kind === "lines" && left !== undefined ? { ...record, files: left } : record;
    });
    return [commit, all] as const;
  });
  return { records: new Map(kept), problems };
}

function filesToCheck(commit: string, record: CommitRecord): FileToCheck[] {
  if (record.kind === "files") return [];
  // git is asked for one object a line.
  const paths = hashedPaths(record).filter((path) => !path.includes("\n"));
  return paths.slice(0, limits.files).map((path) => ({ commit, path, record }));
}

function objectName({ commit, path }: FileToCheck): string {
  return `${commit}:${path}`;
}

function leftOut(where: string, commit: string, claims: number): string {
  return (
    `The record on commit ${commit.slice(0, 7)} under ${where} has ${count(claims, "range")} of lines whose text ` +
    `is another in that commit; the record's word on them was ignored.`
  );
}
