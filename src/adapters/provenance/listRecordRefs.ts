import type { Git } from "../git/git.ts";

/** A ref that may hold records of authorship, and the type of what it points at. */
export interface RecordRef {
  readonly ref: string;
  readonly type: string;
}

/** The refs under which notes and agentdiff's records stand, by name, by one git process. */
export async function listRecordRefs(git: Git, signal: AbortSignal): Promise<RecordRef[]> {
  const format = "--format=%(objecttype) %(refname)";
  const listed = await git.text(["for-each-ref", format, "refs/notes", "refs/agentdiff"], { signal });
  return listed.split("\n").flatMap((line) => {
    const [type = "", ref] = line.split(" ");
    return ref === undefined ? [] : [{ ref, type }];
  });
}
