import { realpath } from "node:fs/promises";

import type { Change } from "../../core/change/change.ts";
import {
  placeTraces,
  type KnownTrace,
  type PlacedTrace,
  type TraceStep,
} from "../../core/provenance/placeTraces.ts";
import { readTracedPath } from "../../core/provenance/tracedPath.ts";
import type { Git } from "../git/git.ts";

/** What places records: the repository, the steps of the change, and the records. */
export interface TracePlaces {
  readonly root: string;
  readonly steps: readonly TraceStep[];
  readonly traces: readonly KnownTrace[];
  readonly signal: AbortSignal;
}

/** Places records in the steps of a change; asks git once which files are the same in older revisions and in the base. */
export async function placeChangeTraces(
  git: Git,
  { base }: Change,
  { root, steps, traces, signal }: TracePlaces,
): Promise<PlacedTrace[]> {
  const real = await realpath(root).catch(() => root);
  const roots = [...new Set([root, real])];
  const shas = new Set(steps.map(({ sha }) => sha));
  const touched = new Set(steps.flatMap(({ files }) => [...files.keys()]));
  const names = new Set<string>();
  for (const { record } of traces) {
    const { revision } = record;
    if (revision === null || revision === base || shas.has(revision)) continue;
    for (const range of record.ranges) {
      const path = readTracedPath(range.path, roots)?.path ?? "";
      if (!touched.has(path)) continue;
      names.add(`${revision}^{commit}`).add(`${revision}:${path}`).add(`${base}:${path}`);
    }
  }
  const objects = await readObjectNames(git, [...names], signal);
  const isUnchanged = (revision: string, path: string): boolean | null => {
    if (revision === base) return true;
    if (objects.get(`${revision}^{commit}`) == null) return null;
    return objects.get(`${revision}:${path}`) === objects.get(`${base}:${path}`);
  };
  return placeTraces(traces, { steps, roots, isUnchanged, timeOf });
}

function timeOf(text: string): number | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/** The ids of objects by names; `null` for what this clone does not have. */
async function readObjectNames(
  git: Git,
  names: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, string | null>> {
  if (names.length === 0) return new Map();
  const input = names.map((name) => `${name}\n`).join("");
  const answer = await git.text(["cat-file", "--batch-check=%(objectname)"], { input, signal });
  const lines = answer.split("\n");
  return new Map(
    names.map((name, index) => [name, /^[0-9a-f]{40,64}$/.exec(lines[index] ?? "")?.[0] ?? null]),
  );
}
