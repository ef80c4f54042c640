import { evidenceWords } from "./evidenceWords.ts";
import type { Evidence } from "./provenance.ts";

/** One record for people: what it is and says, and where it stands, on one line. */
export function recordWords(record: Evidence): string {
  const { words, where, commit, isOfAll } = tellRecord(record);
  const place = isOfAll
    ? everyCommit
    : [where, commit?.slice(0, 7) ?? ""].filter((one) => one !== "").join(", ");
  return `${words}${place === "" ? "" : ` (${place})`}`;
}

/** The place of a record that all commits of a change share. */
export const everyCommit = "every commit of the change";

/** One record in parts, for hosts that can link to its commit. */
export interface ToldRecord {
  /** What kind of record it is, and its own words. */
  readonly words: string;
  /** The notes ref or file that holds it; "" where it is the commit itself. */
  readonly where: string;
  readonly commit: string | null;
  /** Whether it is what every commit of the change says. */
  readonly isOfAll: boolean;
}

/** Takes one record apart. */
export function tellRecord({ source, commit, text, where }: Evidence): ToldRecord {
  const isOfAll = commit === null && (source === "author" || source === "trailer" || source === "message");
  return { words: evidenceWords[source](text), where: where ?? "", commit, isOfAll };
}
