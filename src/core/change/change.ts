import type { LineSpan } from "../text/lineSpan.ts";

/** What a review is about: a range of revisions, the working tree, or what is staged. */
export type ChangeSource =
  | { readonly kind: "range"; readonly base: string; readonly head: string }
  | { readonly kind: "workingTree" }
  | { readonly kind: "index" };

/** A change between two revisions, as a person names them. */
export type RangeSource = Extract<ChangeSource, { readonly kind: "range" }>;

/** The commits a range stands for now: what the head is to be merged into, where the two part, and the head. */
export interface RangeEnds {
  readonly target: string;
  readonly base: string;
  readonly head: string;
  /** The full name of the ref that the range names its head by; `null` for a sha and the like. */
  readonly headRef: string | null;
  /** The branch that this ref is, without its remote; `null` where it is none. */
  readonly branch: string | null;
}

/** A name and an address as a commit carries them; nobody has checked them. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** One commit of the change. Times are ISO 8601 with offset. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly author: Person;
  readonly committer: Person;
  readonly authoredAt: string;
  readonly committedAt: string;
  readonly message: string;
}

export type FileStatus = "added" | "modified" | "deleted" | "renamed" | "copied" | "typeChanged";

/** What the file's content is; only `text` has text edits, the others are read as one file-level edit. */
export type FileKind = "text" | "binary" | "symlink" | "submodule" | "lfs";

/** A value on each side of the change; `null` where the file does not exist on that side. */
export interface Sides<T> {
  readonly base: T;
  readonly head: T;
}

/**
 * One contiguous run of removed and added lines (`text`), or a fact about the whole file that no line shows
 * (`file`: a mode change, a rename, binary content, a submodule pointer).
 */
export interface Edit {
  readonly id: string;
  readonly kind: "text" | "file";
  readonly base: LineSpan;
  readonly head: LineSpan;
  /** Lines without line feeds. For a `file` edit: its facts on the base side, in words. */
  readonly removed: readonly string[];
  /** Lines without line feeds. For a `file` edit: its facts on the head side, in words. */
  readonly added: readonly string[];
  /** Only there when a side's last line is the file's last and has no line feed: which sides. */
  readonly openEnd?: Sides<boolean>;
}

/** Edits that stand close together in one block; they are read and marked as one. */
export interface Hunk {
  readonly id: string;
  readonly path: string;
  readonly edits: readonly Edit[];
  readonly base: LineSpan;
  readonly head: LineSpan;
}

/** One file of the change. Paths use `/` and are relative to the repository's root; modes are git's, `100644`. */
export interface FileChange {
  readonly path: string;
  /** The path on the base side where it differs. */
  readonly oldPath: string | null;
  readonly status: FileStatus;
  readonly kind: FileKind;
  readonly modes: Sides<string | null>;
  /** Object ids. A working-tree file's is the one git would give it; git may not have stored it. */
  readonly blobs: Sides<string | null>;
  readonly hunks: readonly Hunk[];
}

/** Something that could not be read or was left out, said once and plainly; `path` is "" for the whole change. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Everything under review. `head` is `null` for the working tree and the index. */
export interface Change {
  readonly source: ChangeSource;
  readonly base: string;
  readonly head: string | null;
  /** The full name of the ref that the head was named by; `null` where no ref was. */
  readonly headRef: string | null;
  readonly commits: readonly Commit[];
  readonly files: readonly FileChange[];
  readonly problems: readonly Problem[];
}

/** The edits of a file in file order. */
export function editsOf(file: FileChange): Edit[] {
  return file.hunks.flatMap((hunk) => hunk.edits);
}

/** All hunks of a change in tree order. */
export function hunksOf(change: Change): Hunk[] {
  return change.files.flatMap((file) => file.hunks);
}

/** Everyone who authored or committed some of a change, as often as they did. */
export function authorsOf({ commits }: Pick<Change, "commits">): Person[] {
  return commits.flatMap(({ author, committer }) => [author, committer]);
}

/** What tells a hunk from every other hunk of the change: its content and the file it is in. */
export function hunkKey(hunk: Hunk): string {
  return `${hunk.id}:${hunk.path}`;
}
