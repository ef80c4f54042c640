import { plainBlame, type BlamedLine } from "./plainBlame.ts";
import { readCommitPlainly, type PlainCommit } from "./readCommitPlainly.ts";
import { readNotesPlainly, type PlainNotes } from "./readNotesPlainly.ts";

/** What a second, simple reading of git makes of one line. */
export interface PlainReading {
  readonly says: "recorded" | "human" | "declared" | "untracked" | "older" | "unknown";
  readonly tool: string | null;
  readonly why: string;
  readonly blamed: BlamedLine | null;
  readonly author: string;
}

/** Reads lines of a range a second time, without anything of the product. */
export interface PlainReader {
  read(path: string, line: number): Promise<PlainReading>;
}

/** Makes the reader of one range; `commits` are the range's. */
export async function createPlainReader(
  folder: string,
  range: { readonly base: string; readonly head: string },
  commits: ReadonlySet<string>,
): Promise<PlainReader> {
  const notes = await readNotesPlainly(folder, commits);
  const blames = new Map<string, Promise<Map<number, BlamedLine>>>();
  const read = new Map<string, Promise<PlainCommit>>();
  return {
    async read(path, line) {
      const blame = blames.get(path) ?? plainBlame(folder, `${range.base}..${range.head}`, path);
      blames.set(path, blame);
      const blamed = (await blame).get(line) ?? null;
      const nothing = { tool: null, blamed, author: "" };
      if (blamed === null) return { ...nothing, says: "unknown", why: "blame does not know the line" };
      if (blamed.isBoundary || !commits.has(blamed.commit)) {
        return { ...nothing, says: "older", why: "blame names a commit before the range" };
      }
      const commit = read.get(blamed.commit) ?? readCommitPlainly(folder, blamed.commit);
      read.set(blamed.commit, commit);
      return { blamed, author: (await commit).author, ...judge(blamed, await commit, notes) };
    },
  };
}

function judge(
  { commit, path, line }: BlamedLine,
  { ai, checkpoint }: PlainCommit,
  notes: PlainNotes,
): Pick<PlainReading, "says" | "tool" | "why"> {
  const claim = notes.claimOf(commit, path, line);
  if (claim?.says === "ai line") return { says: "recorded", tool: claim.tool, why: claim.why };
  if (claim?.says === "human line") return { says: "human", tool: null, why: claim.why };
  if (claim !== null) return { says: "untracked", tool: null, why: claim.why };
  if (checkpoint !== null && checkpoint.percent === 0) {
    return { says: "unknown", tool: null, why: "Entire's checkpoint: 0 % of the agent" };
  }
  if (checkpoint?.files.includes(path) === true) {
    return { says: "declared", tool: ai?.tool ?? null, why: `Entire's checkpoint: ${checkpoint.percent} %` };
  }
  return ai === null
    ? { says: "unknown", tool: null, why: "neither a record nor the commit says anything" }
    : { says: "declared", ...ai };
}
