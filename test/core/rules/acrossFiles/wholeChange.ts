import type { Change, FileStatus } from "../../../../src/core/change/change.ts";
import type { WholeChange } from "../../../../src/core/rules/acrossFiles/acrossFiles.ts";
import { headPaths } from "../../../../src/core/rules/acrossFiles/headPaths.ts";
import { editsBetween } from "../../../support/ruleEngine.ts";
import { aChange, aFile, aHunk, anEdit } from "../../../support/builders.ts";

/** The texts of a file; `null` where it does not exist on that side. */
export interface SidesOfFile {
  readonly base: string | null;
  readonly head: string | null;
  readonly oldPath?: string;
}

/** A change of these files in a repository that also has others, which stay as they are. */
export function aWholeChange(
  changed: Readonly<Record<string, SidesOfFile>>,
  others: Readonly<Record<string, string>> = {},
): WholeChange {
  const change: Change = aChange(
    Object.entries(changed).map(([path, { base, head, oldPath = null }]) => {
      const [before, after] = [base ?? "", head ?? ""].map((text) => text.split("\n"));
      const edits = editsBetween(base ?? "", head ?? "").map((edit, index) =>
        anEdit(`${path} ${index}`, {
          ...edit,
          removed: before?.slice(edit.base.start - 1, edit.base.start - 1 + edit.base.lines) ?? [],
          added: after?.slice(edit.head.start - 1, edit.head.start - 1 + edit.head.lines) ?? [],
        }),
      );
      const status = statusOf(base, head, oldPath);
      return aFile(path, [aHunk(path, [path], { edits })], { status, oldPath });
    }),
  );
  const basePaths = Object.entries(changed).flatMap(([path, { base, oldPath }]) =>
    base === null ? [] : [oldPath ?? path],
  );
  const heads = Object.entries(changed).flatMap(([path, { head }]) =>
    head === null ? [] : [[path, head] as const],
  );
  return {
    change,
    texts: new Map(Object.entries(changed)),
    head: {
      paths: headPaths([...Object.keys(others), ...basePaths], change.files),
      texts: new Map([...Object.entries(others), ...heads]),
    },
  };
}

function statusOf(base: string | null, head: string | null, oldPath: string | null): FileStatus {
  if (base === null) return "added";
  if (head === null) return "deleted";
  return oldPath === null ? "modified" : "renamed";
}
