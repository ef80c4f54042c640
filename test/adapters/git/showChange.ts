import type { Work } from "../../../src/app/ports.ts";
import { editsOf, type Change, type FileChange } from "../../../src/core/change/change.ts";
import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { splitLines } from "../../../src/core/text/lines.ts";

/** Work that nobody cancels or watches. */
export const work: Work = { signal: new AbortController().signal, progress: () => undefined };

/** The change between two revisions of the repository in a folder. */
export async function readRange(dir: string, base: string, head: string): Promise<Change> {
  const repository = await openRepository(dir);
  return repository.readChange({ kind: "range", base, head }, work);
}

/** A file as `status kind path`, and its edits as `-removed +added`, to be compared at a glance. */
export function showFile(file: FileChange): string[] {
  const name = file.oldPath === null ? file.path : `${file.oldPath} => ${file.path}`;
  const edits = editsOf(file).map((edit) => {
    const place = edit.kind === "file" ? "file" : `${edit.base.start},${edit.head.start}`;
    const lines = [...edit.removed.map((line) => `-${line}`), ...edit.added.map((line) => `+${line}`)];
    return `  ${place}: ${lines.join(" ")}`.replaceAll("\r", "\\r").replaceAll(/[0-9a-f]{40}/gu, "<oid>");
  });
  return [`${file.status} ${file.kind} ${name}`, ...edits];
}

/** All files of a change, by `showFile`. */
export function showChange(change: Change): string[] {
  return change.files.flatMap(showFile);
}

/** What comes of applying a file's text edits to the lines of a base text; throws where they do not fit. */
export function applyEdits(file: FileChange, base: string): string[] {
  const lines = splitLines(base);
  for (const edit of editsOf(file).reverse()) {
    if (edit.kind === "file") continue;
    const removed = lines.splice(edit.base.start - 1, edit.base.lines, ...edit.added);
    if (JSON.stringify(removed) !== JSON.stringify(edit.removed))
      throw new Error(`An edit of ${file.path} does not fit`);
  }
  return lines;
}
