import { plainGit } from "./plainGit.ts";

/** Where plain `git blame -w` says that a line comes from. */
export interface BlamedLine {
  readonly commit: string;
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** Whether the text is older than the range. */
  readonly isBoundary: boolean;
}

/** Blames a whole file over a range; by 1-based line. */
export async function plainBlame(
  folder: string,
  range: string,
  path: string,
): Promise<Map<number, BlamedLine>> {
  const output = await plainGit(folder, "blame", "--line-porcelain", "-w", range, "--", path);
  const lines = new Map<number, BlamedLine>();
  let [commit, original, final, from, isBoundary] = ["", 0, 0, path, false];
  for (const row of output.split("\n")) {
    const header = /^([0-9a-f]{40}) (\d+) (\d+)/.exec(row);
    if (row.startsWith("\t")) {
      lines.set(final, { commit, path: from, line: original, text: row.slice(1), isBoundary });
      isBoundary = false;
    } else if (header !== null) {
      [commit, original, final] = [header[1] ?? "", Number(header[2]), Number(header[3])];
    } else if (row === "boundary") isBoundary = true;
    else if (row.startsWith("filename ")) from = row.slice("filename ".length);
  }
  return lines;
}
