import { rangesContain, type LineRange } from "./lineRanges.ts";
import type { Agent, Caveat, EvidenceSource, Strength } from "./provenance.ts";

/** What a line-level record says of some lines of a file, numbered as the commit left them. */
export interface LineClaim {
  /** `mixed`: the AI's text, changed by a person. */
  readonly by: "ai" | "human" | "mixed";
  /** The record's own words for the claim, short and on one line: a key, a session, a rule of matching. No prompts. */
  readonly key: string;
  /** Of an AI, where the record names it. */
  readonly agent: Agent | null;
  /** Of a person, where the record names them. */
  readonly person: string | null;
  /** 1-based, both ends included, sorted and disjoint. */
  readonly ranges: readonly LineRange[];
  readonly strength: Strength;
  readonly caveats?: readonly Caveat[];
  /** Where the record carries the lines' text: a line that reads otherwise, blanks aside, is none of its. By line. */
  readonly texts?: ReadonlyMap<number, string>;
  /** Where the record carries the hex SHA-256 of the first line that it claims, as the line reads in its commit. */
  readonly firstLineHash?: string;
}

/** A record of one commit, or of uncommitted work, that tells of single lines. Prompts and transcripts are never kept. */
export interface LineRecord {
  readonly kind: "lines";
  readonly source: EvidenceSource;
  /** The notes ref or file that holds it. */
  readonly where: string;
  /** Whether it was kept of the whole commit, so that nobody knows of a line it leaves out. */
  readonly complete: boolean;
  /** By path, in the record's order: where several claim a line, the last one wins. */
  readonly files: ReadonlyMap<string, readonly LineClaim[]>;
}

/** What a file-level record says of a file, or of all files of a commit. */
export interface FileClaim {
  /** The share of the AI, 0 to 1; `null` where the record gives none. 0 is no mark of an AI, and none of a person either. */
  readonly share: number | null;
  readonly agent: Agent | null;
  /** The record's own words in short: "150 of 200 characters". */
  readonly words: string;
  readonly strength: Strength;
}

/** A record of one commit that tells of whole files. */
export interface FileRecord {
  readonly kind: "files";
  readonly source: EvidenceSource;
  readonly where: string;
  readonly files: ReadonlyMap<string, FileClaim>;
  /** What holds for files that `files` does not name; `null` when nothing does. */
  readonly others: FileClaim | null;
}

/** Any record of one commit. */
export type CommitRecord = LineRecord | FileRecord;

/** What a parser made of a record: it is taken or refused whole, because half of it could accuse the wrong author. */
export interface ParsedRecord {
  readonly record: CommitRecord | null;
  /** Why it was refused; at most one. */
  readonly problems: readonly string[];
}

/** A record that was refused, and why: words that follow "the note was ignored: ". */
export function refusedRecord(why: string): ParsedRecord {
  return { record: null, problems: [why] };
}

/** The claim that a line of a file belongs to, or `null`. `text` is the line as it reads now; `null` when not known. */
export function findClaim(
  { files }: LineRecord,
  path: string,
  line: number,
  text: string | null,
): LineClaim | null {
  const claims = files.get(path);
  return (
    claims?.findLast(({ ranges, texts }) => {
      if (!rangesContain(ranges, line)) return false;
      const recorded = texts?.get(line);
      return recorded === undefined || text === null || sameButBlanks(recorded, text);
    }) ?? null
  );
}

/** Blame passes over changes of blanks, so a record of the line before such a change still speaks of it. */
function sameButBlanks(left: string, right: string): boolean {
  return left.replace(/\s+/g, "") === right.replace(/\s+/g, "");
}
