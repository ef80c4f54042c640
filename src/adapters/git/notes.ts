import { UserError } from "../../app/userErrors.ts";
import type { Git } from "./git.ts";
import type { RepositoryPlace } from "./locateRepository.ts";
import { readReviewer } from "./readReviewer.ts";
import { visitObjects, type Visit } from "./readObjects.ts";
import { treeEntries } from "./treeEntries.ts";

const maxAttempts = 8;
const maxNoteBytes = 64 * 1024 * 1024;
/** A tree can name one folder many times, and be as large as it likes without holding anything. */
const maxEntries = 1_000_000;
const folderMode = "40000";

/** The note of a commit under a full notes ref such as `refs/notes/fresh-eyes`; `null` where it has none. */
export async function readNote(git: Git, ref: string, commit: string): Promise<string | null> {
  const { code, stdout } = await git.run(["notes", `--ref=${ref}`, "list", commit], { expected: [1] });
  const oid = stdout.toString("utf8").trim();
  if (code !== 0 || oid === "") return null;
  let note: string | null = null;
  await visitObjects(git, [oid], (bytes) => {
    note = bytes?.toString("utf8") ?? null;
  });
  return note;
}

/** Every note under a full notes ref, by the commit it is on; a note larger than 64 MB is left out. */
export async function listNotes(
  git: Git,
  place: Pick<RepositoryPlace, "objectFormat">,
  ref: string,
): Promise<readonly { readonly commit: string; readonly text: string }[]> {
  const notes = await findNotes(git, place, ref);
  const texts: { commit: string; text: string }[] = [];
  const keep: Visit = (bytes, index) => {
    const note = notes[index];
    if (note !== undefined && bytes !== null)
      texts.push({ commit: note.commit, text: bytes.toString("utf8") });
  };
  await visitObjects(
    git,
    notes.map(({ oid }) => oid),
    keep,
    { maxBytes: maxNoteBytes },
  );
  return texts;
}

/** An object of a notes tree, and the id of the commit it is on; of a folder, how that of its commits starts. */
interface NotedObject {
  readonly oid: string;
  readonly commit: string;
}

/**
 * The notes in the tree of a ref: each is named by the id of its commit, of which every folder takes two digits. The
 * tree is read as git stores it, by the process that answers all who ask at this moment.
 */
async function findNotes(
  git: Git,
  { objectFormat }: Pick<RepositoryPlace, "objectFormat">,
  ref: string,
): Promise<NotedObject[]> {
  const nIdBytes = objectFormat === "sha256" ? 32 : 20;
  const notes: NotedObject[] = [];
  let folders: readonly NotedObject[] = [{ oid: `${ref}^{tree}`, commit: "" }];
  while (folders.length > 0) {
    const asked = folders;
    const found: NotedObject[] = [];
    const visit: Visit = (bytes, index) => {
      for (const { mode, name, oid } of bytes === null ? [] : treeEntries(bytes, nIdBytes)) {
        const commit = `${asked[index]?.commit ?? ""}${name}`;
        if (!/^[0-9a-f]+$/u.test(name)) continue;
        if (mode !== folderMode && commit.length === 2 * nIdBytes) notes.push({ oid, commit });
        if (mode === folderMode && name.length === 2) found.push({ oid, commit });
      }
      if (notes.length + found.length > maxEntries) throw tooMany(ref);
    };
    const trees = asked.map(({ oid }) => oid);
    await visitObjects(git, trees, visit, { type: "tree", maxBytes: maxNoteBytes });
    folders = found.filter(({ commit }) => commit.length < 2 * nIdBytes);
  }
  return notes;
}

function tooMany(ref: string): UserError {
  return new UserError(
    `There are more than ${maxEntries} notes under ${ref}, too many to read`,
    `See who wrote them: git log ${ref}`,
  );
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
