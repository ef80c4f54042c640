import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { createProvenanceReader } from "../../../src/adapters/provenance/gitProvenance.ts";
import { hunkKey, hunksOf, type ChangeSource } from "../../../src/core/change/change.ts";
import { quietWork } from "../../support/fakes.ts";

/**
 * What a whole reading of a repository says: "pay.ts:2 recorded strong cursor: pay.ts 0.1.0 record …, lines 2-3" per
 * added line with its first evidence of a record, and the problems. Lines nothing is known of are left out.
 */
export async function readRecords(root: string, source: ChangeSource): Promise<string[]> {
  const repository = await openRepository(root);
  const change = await repository.readChange(source, quietWork);
  const { hunks, problems } = await createProvenanceReader(repository).read(change, quietWork);
  const lines = hunksOf(change).flatMap((hunk) =>
    (hunks.get(hunkKey(hunk))?.lines ?? []).flatMap(({ line, state, strength, agent, caveats, evidence }) => {
      if (state === "unknown") return [];
      const words = [state, strength, ...(caveats ?? []), agent?.tool].filter((word) => word !== undefined);
      const [first] = evidence;
      return [`${hunk.path}:${line} ${words.join(" ")}: ${first?.text ?? ""} (${first?.where ?? ""})`];
    }),
  );
  return [...lines, ...problems.map(({ path, message }) => `problem ${path}: ${message}`)];
}
