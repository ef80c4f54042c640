import type { LineOrigin } from "../../core/provenance/attributeLine.ts";
import { unquoteGitPath } from "./unquoteGitPath.ts";

const ENTRY = /^([0-9a-f]{40}|[0-9a-f]{64}) (\d+) (\d+) (\d+)$/;

/** Reads `git blame --incremental` (git-blame(1), "Incremental output"): the origin of each 1-based line it tells of. */
export function parseBlame(output: string): Map<number, LineOrigin> {
  const origins = new Map<number, LineOrigin>();
  let entry: RegExpExecArray | null = null;
  for (const text of output.split("\n")) {
    entry = ENTRY.exec(text) ?? entry;
    if (entry === null || !text.startsWith("filename ")) continue;
    const [, commit = "", original, final, count] = entry;
    const path = unquoteGitPath(text.slice("filename ".length));
    for (let index = 0; index < Number(count); index++) {
      origins.set(Number(final) + index, { commit, path, line: Number(original) + index });
    }
    entry = null;
  }
  return origins;
}
