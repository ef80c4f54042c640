import { UserError } from "../../app/userErrors.ts";
import { chooseRemote } from "./chooseRemote.ts";
import type { Git } from "./git.ts";
import { reachRemote } from "./reachRemote.ts";
import { readReviewer } from "./readReviewer.ts";
import { withRemoteFolder, type RemoteFolder } from "./remoteFolder.ts";

const remoteRef = "refs/notes/from-remote";

/** Which notes are exchanged with whom; `remote` is the branch's own when `null`. */
export interface NotesExchange {
  readonly ref: string;
  readonly remote: string | null;
  readonly direction: "fetch" | "push";
}

/**
 * Joins the notes of a ref with those of a remote, line by line, so that nobody's are lost; on a push the remote gets
 * the joined ones too. Resolves to the remote's name. The clone's ref moves only if it is still where it was read.
 */
export async function exchangeNotes(
  git: Git,
  root: string,
  { ref, remote: wanted, direction }: NotesExchange,
  signal: AbortSignal,
): Promise<string> {
  const remote = await chooseRemote(git, root, { signal }, wanted);
  if (remote === null) {
    throw new UserError(
      wanted === null ? "This repository has no remote." : `There is no remote “${wanted}”.`,
      "Name one of those that git remote lists.",
    );
  }
  const { name, email } = await readReviewer(git);
  const identity = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
  const own = await git.text(["for-each-ref", "--format=%(objectname)", ref], { signal });
  const verb = direction === "push" ? "pushed to" : "fetched from";
  const what = `The notes could not be ${verb} “${remote.name}”`;
  const joined = await reachRemote(remote, what, signal, () =>
    withRemoteFolder(git, remote, signal, async (folder) => {
      if (own !== "") await folder.text(["update-ref", ref, own]);
      await join(folder, ref, identity);
      const oid = await folder.text(["for-each-ref", "--format=%(objectname)", ref]);
      if (direction === "push" && oid !== "") await folder.contact(["push", "--quiet"], [`${ref}:${ref}`]);
      return oid;
    }),
  );
  if (joined !== "" && joined !== own) {
    await git.text(["update-ref", ref, joined, own === "" ? "0".repeat(joined.length) : own], { signal });
  }
  return remote.name;
}

/** Brings the remote's notes in and joins them with those that are there. */
async function join(
  { contact, text }: RemoteFolder,
  ref: string,
  identity: Readonly<Record<string, string>>,
): Promise<void> {
  const there = await contact(["ls-remote", "--refs"], [ref]);
  if (there === "") return;
  await contact(
    ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance"],
    [`+${ref}:${remoteRef}`],
  );
  const own = await text(["for-each-ref", "--format=%(objectname)", ref]);
  if (own === "") await text(["update-ref", ref, remoteRef]);
  else {
    // Receipts are lines: the union of both sides' lines is what both together say.
    await text(["notes", `--ref=${ref}`, "merge", "--quiet", "--strategy=cat_sort_uniq", remoteRef], {
      env: identity,
    });
  }
}
