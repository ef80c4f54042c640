import { diffArrays } from "diff";

import { sha256 } from "../../../src/adapters/sha256.ts";
import type { Change, FileChange, Sides } from "../../../src/core/change/change.ts";
import { groupHunks } from "../../../src/core/change/groupHunks.ts";
import { identifyEdits } from "../../../src/core/change/identifyEdits.ts";
import type { RawEdit } from "../../../src/core/change/rawEdit.ts";
import { classifyNoise } from "../../../src/core/noise/noise.ts";
import { splitLines } from "../../../src/core/text/lines.ts";
import { aChange, aFile } from "../../support/builders.ts";

/** The texts of a file by side; `null` where it is not there. */
export type Texts = Sides<string | null>;

/** A change of these texts, by path. */
export function changeOfTexts(texts: Readonly<Record<string, Texts>>): Change {
  return aChange(Object.entries(texts).map(([path, sides]) => fileOfTexts(path, sides)));
}

function fileOfTexts(path: string, { base, head }: Texts): FileChange {
  const lines = { base: splitLines(base ?? ""), head: splitLines(head ?? "") };
  const edits = identifyEdits(rawEdits(lines), lines, sha256);
  const status = base === null ? "added" : head === null ? "deleted" : "modified";
  return aFile(path, groupHunks(path, edits, lines, sha256), { status });
}

function rawEdits(lines: Sides<string[]>): RawEdit[] {
  const edits: RawEdit[] = [];
  let [base, head] = [1, 1];
  for (const part of joinReplacements(diffArrays(lines.base, lines.head))) {
    const { removed, added, kept } = part;
    if (kept === 0) {
      edits.push({
        base: { start: base, lines: removed.length },
        head: { start: head, lines: added.length },
        removed,
        added,
        openEnd: { base: false, head: false },
        latin1: { base: [], head: [] },
      });
    }
    base += removed.length + kept;
    head += added.length + kept;
  }
  return edits;
}

interface Part {
  readonly removed: string[];
  readonly added: string[];
  readonly kept: number;
}

/** The library gives what is removed and what is added in its place one after the other. */
function joinReplacements(parts: ReturnType<typeof diffArrays<string>>): Part[] {
  const joined: Part[] = [];
  for (const { value, added, removed } of parts) {
    const last = joined.at(-1);
    if (!added && !removed) joined.push({ removed: [], added: [], kept: value.length });
    else if (last?.kept === 0) (added ? last.added : last.removed).push(...value);
    else joined.push({ removed: removed ? [...value] : [], added: added ? [...value] : [], kept: 0 });
  }
  return joined;
}

/** What each hunk of a change of these texts is called, in order; "" for one that is not noise. */
export function noiseOf(texts: Readonly<Record<string, Texts>>, generated: readonly string[] = []): string[] {
  return noiseOfChange(changeOfTexts(texts), texts, generated);
}

/** The same of a change that was made some other way. */
export function noiseOfChange(
  change: Change,
  texts: Readonly<Record<string, Texts>> = {},
  generated: readonly string[] = [],
): string[] {
  const facts = { texts: new Map(Object.entries(texts)), generated: new Set(generated) };
  const noise = classifyNoise(change, facts);
  return change.files.flatMap((file) => file.hunks.map((hunk) => noise.get(`${hunk.id}:${hunk.path}`) ?? ""));
}
