import type { FileStatus, Sides } from "../../core/change/change.ts";
import { decodeLine } from "./decodeText.ts";

const nul = 0;

/** One record of `git diff-tree --raw -z`. `null` stands for a side the file is not on. */
export interface RawRecord {
  readonly status: FileStatus;
  readonly path: string;
  readonly oldPath: string | null;
  readonly modes: Sides<string | null>;
  readonly oids: Sides<string | null>;
  /** What git writes before the file's part of the patch, as Latin-1. */
  readonly header: string;
}

const statuses: Readonly<Record<string, FileStatus>> = {
  A: "added",
  C: "copied",
  D: "deleted",
  M: "modified",
  R: "renamed",
  T: "typeChanged",
};

/**
 * Takes apart `git diff-tree --raw -p -z`: records `:<mode> <mode> <oid> <oid> <status> NUL <path> NUL [<path> NUL]`
 * (git-diff-tree(1), "RAW OUTPUT FORMAT"), a NUL, then the patch, which starts at `patchStart`.
 */
export function parseRawDiff(output: Buffer): { readonly records: RawRecord[]; readonly patchStart: number } {
  const records: RawRecord[] = [];
  let position = 0;
  const takeField = (): Buffer => {
    const end = output.indexOf(nul, position);
    const field = output.subarray(position, end === -1 ? output.length : end);
    position += field.length + 1;
    return field;
  };
  while (output[position] === ":".charCodeAt(0)) {
    const [baseMode = "", headMode = "", baseOid = "", headOid = "", letter = ""] = takeField()
      .toString("latin1", 1)
      .split(" ");
    const status = statuses[letter.charAt(0)] ?? "modified";
    const first = takeField();
    const second = status === "renamed" || status === "copied" ? takeField() : first;
    records.push({
      status,
      path: decodeLine(second).text,
      oldPath: second === first ? null : decodeLine(first).text,
      modes: { base: present(baseMode), head: present(headMode) },
      oids: { base: present(baseOid), head: present(headOid) },
      header: `diff --git ${quote(`a/${first.toString("latin1")}`)} ${quote(`b/${second.toString("latin1")}`)}`,
    });
  }
  return { records, patchStart: position + 1 };
}

function present(field: string): string | null {
  return /^0+$/u.test(field) ? null : field;
}

const escapes: Readonly<Record<string, string>> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

/** Quotes a path as git does with `core.quotePath` off (git's `quote.c`). */
function quote(path: string): string {
  // eslint-disable-next-line no-control-regex
  const special = /[\x00-\x1f\x7f"\\]/gu;
  if (path.search(special) === -1) return path;
  const quoted = path.replaceAll(
    special,
    (character) => escapes[character] ?? `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`,
  );
  return `"${quoted}"`;
}
