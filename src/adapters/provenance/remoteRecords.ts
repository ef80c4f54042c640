import type { FoundRecords, RemoteRecords, Repository, Work } from "../../app/ports.ts";
import { UserError } from "../../app/userErrors.ts";
import type { Change } from "../../core/change/change.ts";
import { checkpointIdsIn } from "../../core/provenance/entireTrailers.ts";
import { isRecordRef, trackingRef } from "../../core/provenance/trackingRefs.ts";
import { chooseRemote, type Remote } from "../git/chooseRemote.ts";
import { createGit, type Git } from "../git/git.ts";
import { readSizes } from "../git/readObjects.ts";
import { reachRemote } from "../git/reachRemote.ts";
import { withRemoteFolder } from "../git/remoteFolder.ts";
import { locateCheckpoints } from "./locateCheckpoints.ts";

/** A checkpoint brings its transcripts along, so only those that the change names are fetched, and not too many. */
const MAX_CHECKPOINTS = 200;

/** More refs than any tool makes of one repository; the rest is left out. */
const MAX_REFS = 2_000;

/** Finds and fetches the records of authorship that the remote of the current branch has. */
export function createRemoteRecords({ root }: Pick<Repository, "root">): RemoteRecords {
  const git = createGit(root);
  return {
    find: (change, work) => findRecords(git, root, change, work),
    fetch: (found, work) => fetchRecords(git, root, found, work),
  };
}

async function findRecords(
  git: Git,
  root: string,
  change: Change,
  { signal, progress }: Work,
): Promise<FoundRecords | null> {
  const remote = await chooseRemote(git, root, { signal });
  if (remote === null) return null;
  progress(`Looking for records of AI authorship on ${remote.name}`);
  const patterns = ["refs/notes/*", "refs/agentdiff/*", ...(await missingCheckpoints(git, change, signal))];
  const there = await reachRemote(remote, failed(remote, "looked for"), signal, () =>
    withRemoteFolder(git, remote, signal, ({ contact }) => contact(["ls-remote", "--refs"], patterns)),
  );
  const here = await readRefs(git, signal);
  const refs: string[] = [];
  for (const [ref, sha] of parseRefs(there)) {
    const own = here.get(ref);
    if (own === sha || here.get(trackingRef(remote.name, ref)) === sha) continue;
    if (own === undefined || !(await isAncestor(git, sha, own, signal))) refs.push(ref);
  }
  return { remote: remote.name, refs };
}

/** The refs that the checkpoints of a change would have, as far as this clone has none of them. */
async function missingCheckpoints(git: Git, change: Change, signal: AbortSignal): Promise<string[]> {
  const ids = [...new Set(change.commits.flatMap(({ message }) => checkpointIdsIn(message)))];
  const places = await locateCheckpoints(git, ids, signal);
  const names = [...places].map(
    ([id, known]) => [id, known.map(({ ref, folder }) => `${ref}:${folder}metadata.json`)] as const,
  );
  const sizes = await readSizes(
    git,
    names.flatMap(([, known]) => known),
    { signal },
  );
  const missing = names.filter(([, known]) => known.every((name) => (sizes.get(name) ?? null) === null));
  const refs = missing
    .slice(0, MAX_CHECKPOINTS)
    .map(([id]) => `refs/entire/checkpoints/${id.slice(-2)}/${id}`);
  const isOlder = missing.some(([id]) => id.length === 12);
  return isOlder ? [...refs, "refs/entire/checkpoints/v1.1"] : refs;
}

async function readRefs(git: Git, signal: AbortSignal): Promise<Map<string, string>> {
  const listed = await git.text(
    [
      "for-each-ref",
      "--format=%(objectname)\t%(refname)",
      "refs/notes",
      "refs/agentdiff",
      "refs/entire/checkpoints/v1.1",
      "refs/entire/remotes",
    ],
    { signal },
  );
  return new Map(listed.split("\n").map((line) => line.split("\t").reverse() as [string, string]));
}

/** The refs with records among the lines of `git ls-remote`, each with what it points at. */
function parseRefs(text: string): [ref: string, sha: string][] {
  const refs = text.split("\n").flatMap((line): [string, string][] => {
    const [, sha, ref] = /^([0-9a-f]{40,64})\t(refs\/\S{1,400})$/.exec(line) ?? [];
    return sha !== undefined && ref !== undefined && isRecordRef(ref) ? [[ref, sha]] : [];
  });
  return refs.slice(0, MAX_REFS);
}

/** Whether this clone's own records hold all that the remote's do. */
async function isAncestor(git: Git, sha: string, own: string, signal: AbortSignal): Promise<boolean> {
  const { code } = await git.run(["merge-base", "--is-ancestor", sha, own], { signal, expected: [1, 128] });
  return code === 0;
}

async function fetchRecords(
  git: Git,
  root: string,
  { remote: name, refs }: FoundRecords,
  { signal, progress }: Work,
): Promise<void> {
  const remote = await chooseRemote(git, root, { signal });
  if (remote?.name !== name) {
    throw new UserError(`The remote “${name}” is no longer this branch's`, "Look for records again.");
  }
  const wanted = new Map(refs.filter(isRecordRef).map((ref) => [ref, trackingRef(name, ref)]));
  if (wanted.size === 0) return;
  progress(`Fetching records of AI authorship from ${name}`);
  const here = await readRefs(git, signal);
  const fetched = await reachRemote(remote, failed(remote, "fetched"), signal, () =>
    withRemoteFolder(git, remote, signal, async ({ contact, text }) => {
      // What the clone has already need not come again.
      const known = [...wanted].flatMap(([ref, tracking]) =>
        [here.get(ref) ?? [], here.get(tracking) ?? []].flat(),
      );
      await text(["update-ref", "--stdin"], {
        input: [...new Set(known)].map((sha, index) => `create refs/known/${index} ${sha}\n`).join(""),
      });
      await contact(
        ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--stdin"],
        [],
        { input: [...wanted].map(([ref, tracking]) => `+${ref}:${tracking}\n`).join("") },
      );
      return text([
        "for-each-ref",
        "--format=%(objectname)\t%(refname)",
        "refs/notes",
        "refs/agentdiff",
        "refs/entire",
      ]);
    }),
  );
  const allowed = new Set(wanted.values());
  const updates = fetched
    .split("\n")
    .map((line) => line.split("\t"))
    .flatMap(([sha, ref]) => (ref !== undefined && allowed.has(ref) ? [`update ${ref} ${sha}\n`] : []));
  await git.text(["update-ref", "--stdin"], { input: updates.join(""), signal });
}

function failed({ name }: Remote, what: string): string {
  return `The records on “${name}” could not be ${what}`;
}
