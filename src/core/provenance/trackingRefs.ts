/** Refs that hold records of authorship, as the tools that write them name them. */
const recordRefs =
  /^refs\/(?:notes\/(?:ai|ai-attribution|agentblame|whogitit|srctrace\/[^/]+)|agentdiff\/(?:meta|traces\/.+)|entire\/checkpoints\/(?:v1\.1|[0-9A-Za-z]{2}\/[0-9A-Za-z]{12,26}))$/;

/** What stands before the remote's name in the refs that its records are fetched to, and what that stands for. */
const prefixes: readonly (readonly [tracking: string, own: string])[] = [
  ["refs/notes/remotes/", "refs/notes/"],
  ["refs/agentdiff/remotes/", "refs/agentdiff/"],
  ["refs/entire/remotes/", "refs/entire/"],
];

/** Where git-ai keeps its note ref of each remote; its other tools find it there too. */
const gitAi = "refs/notes/ai-remote/";

/** Whether a ref holds records of authorship, by its name. */
export function isRecordRef(ref: string): boolean {
  return recordRefs.test(ref);
}

/** Where the records under a ref of a remote are kept in this clone, so that nobody's own ref is overwritten. */
export function trackingRef(remote: string, ref: string): string {
  const name = remote.replace(/[^A-Za-z0-9_-]/g, "_");
  if (ref === "refs/notes/ai") return `${gitAi}${name}`;
  const [tracking, own] = prefixes.find(([, one]) => ref.startsWith(one)) ?? ["", ""];
  return `${tracking}${name}/${ref.slice(own.length)}`;
}

/** The ref of a remote that a ref of this clone keeps the records of; `null` for this clone's own. */
export function trackedRef(ref: string): string | null {
  if (ref.startsWith(gitAi)) return "refs/notes/ai";
  const [tracking, own] = prefixes.find(([one]) => ref.startsWith(one)) ?? [];
  if (tracking === undefined || own === undefined) return null;
  const rest = ref.slice(tracking.length);
  const end = rest.indexOf("/");
  return end < 0 ? null : `${own}${rest.slice(end + 1)}`;
}

/** This clone's own refs before those it keeps of remotes, each in their order. */
export function ownRefsFirst(refs: readonly string[]): string[] {
  const isOwn = (ref: string): boolean => trackedRef(ref) === null;
  return [...refs.filter(isOwn), ...refs.filter((ref) => !isOwn(ref))];
}
