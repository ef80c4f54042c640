import { UserError } from "../../app/userErrors.ts";
import type { Git } from "./git.ts";
import { readReviewer } from "./readReviewer.ts";
import { visitBlobs } from "./readBlobs.ts";

const maxAttempts = 8;
const maxNoteBytes = 64 * 1024 * 1024;

/** The note of a commit under a full notes ref such as `refs/notes/fresh-eyes`; `null` where it has none. */
export async function readNote(git: Git, ref: string, commit: string): Promise<string | null> {
  const { code, stdout } = await git.run(["notes", `--ref=${ref}`, "list", commit], { expected: [1] });
  const oid = stdout.toString("utf8").trim();
  if (code !== 0 || oid === "") return null;
  let note: string | null = null;
  await visitBlobs(git, [oid], (bytes) => {
    note = bytes?.toString("utf8") ?? null;
  });
  return note;
}

/** Every note under a full notes ref, by the commit it is on; a note larger than 64 MB is left out. */
export async function listNotes(
  git: Git,
  ref: string,
  signal?: AbortSignal,
): Promise<readonly { readonly commit: string; readonly text: string }[]> {
  const listed = await git.run(["ls-tree", "-r", "-l", "-z", "--full-tree", ref], {
    signal,
    expected: [128],
  });
  const notes = listed.stdout.toString("utf8").split("\0").flatMap(toNote);
  const bearable = notes.filter(({ nBytes }) => nBytes <= maxNoteBytes);
  const texts: { commit: string; text: string }[] = [];
  const keep = (bytes: Buffer | null, index: number): void => {
    const note = bearable[index];
    if (note !== undefined && bytes !== null)
      texts.push({ commit: note.commit, text: bytes.toString("utf8") });
  };
  await visitBlobs(
    git,
    bearable.map(({ oid }) => oid),
    keep,
    { signal },
  );
  return texts;
}

interface ListedNote {
  readonly oid: string;
  readonly commit: string;
  readonly nBytes: number;
}

/** An entry of a notes tree: named by the commit's id, which slashes may part into folders (git-notes(1)). */
function toNote(entry: string): ListedNote[] {
  const [, oid, size, path] = /^\d+ blob ([0-9a-f]+) +(\d+)\t([0-9a-f/]+)$/u.exec(entry) ?? [];
  if (oid === undefined || path === undefined) return [];
  return [{ oid, commit: path.replaceAll("/", ""), nBytes: Number(size) }];
}

/**
 * Adds one line to the note of a commit and keeps the lines that are there. The ref moves only if it is still where
 * it was read; if another process was faster, its line is read too and the addition starts again.
 */
export async function appendNote(git: Git, ref: string, commit: string, line: string): Promise<void> {
  if (/[\n\r\0]/u.test(line)) throw new Error("A line of a note must be one line");
  if (!/^refs\/notes\/[\w./-]+$/u.test(ref) || !/^[0-9a-f]+$/u.test(commit)) {
    throw new Error("A note needs a full notes ref and the id of a commit");
  }
  const { name, email } = await readReviewer(git);
  const committer = `${identityPart(name)} <${identityPart(email)}>`;
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    if (await tryAppend(git, { ref, commit, line, committer })) return;
    await new Promise((resolve) => setTimeout(resolve, 10 * attempt * (1 + Math.random())));
  }
  throw new UserError(
    `The note could not be written: another process keeps changing ${ref}`,
    "Try again in a moment.",
  );
}

async function tryAppend(
  git: Git,
  note: { readonly ref: string; readonly commit: string; readonly line: string; readonly committer: string },
): Promise<boolean> {
  const { ref, commit, line, committer } = note;
  // The ref comes before its content: if it moves in between, the write below is refused.
  const parent = await git.text(["for-each-ref", "--format=%(objectname)", ref]);
  const before = (await readNote(git, ref, commit)) ?? "";
  const ended = before === "" || before.endsWith("\n") ? before : `${before}\n`;
  const { code } = await git.run(["fast-import", "--quiet", "--date-format=now"], {
    input: [
      `commit ${ref}\ncommitter ${committer} now\n`,
      data("Notes added by Fresh Eyes\n"),
      parent === "" ? "" : `from ${parent}\n`,
      `N inline ${commit}\n`,
      data(`${ended}${line}\n`),
      "done\n",
    ].join(""),
    expected: [1, 128],
  });
  return code === 0;
}

/** A `data` command of git-fast-import(1): the length in bytes, then the bytes. */
function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function identityPart(text: string): string {
  return text.replaceAll(/[<>\n\0]/gu, "").trim();
}
