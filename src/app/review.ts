import { buildChecklist } from "../core/checklist/checklist.ts";
import type { ChecklistItem } from "../core/checklist/checklistItem.ts";
import {
  editsOf,
  hunkKey,
  type Change,
  type ChangeSource,
  type FileChange,
  type Problem,
} from "../core/change/change.ts";
import { distinctProblems } from "../core/change/distinctProblems.ts";
import { classifyNoise } from "../core/noise/noise.ts";
import { joinOwnSignatures, noOwnSignatures } from "../core/provenance/ownSignatures.ts";
import type { ReadSignatures } from "../core/provenance/parseOwnSignatures.ts";
import type { HunkProvenance } from "../core/provenance/provenance.ts";
import { buildQueue, type QueueEntry } from "../core/risk/queue.ts";
import { locateFindings } from "../core/risk/locateFindings.ts";
import { dropMoved } from "../core/rules/dropMoved.ts";
import type { Finding } from "../core/rules/finding.ts";
import { findMarks } from "./findMarks.ts";
import { readTeamPacks } from "./readTeamPacks.ts";
import type { Analyzer, FileTexts, ProvenanceReader, Repository, Work } from "./ports.ts";
import { settingProblems } from "./settingProblems.ts";

/** A change with everything a reviewer needs to know of it: who wrote it, what got weaker, what to read first, what to decide. */
export interface Review {
  readonly change: Change;
  readonly texts: ReadonlyMap<string, FileTexts>;
  /** By path; `null` for a language no rules exist for. */
  readonly languages: ReadonlyMap<string, string | null>;
  readonly findings: readonly Finding[];
  readonly queue: readonly QueueEntry[];
  readonly checklist: readonly ChecklistItem[];
  readonly problems: readonly Problem[];
  /** Obligations of the base revision that this version cannot check; the gate lists them. */
  readonly unmet: readonly string[];
}

/** The parts of the outside world a review is made with. */
export interface ReviewPorts {
  readonly repository: Repository;
  readonly provenance: ProvenanceReader;
  readonly analyzer: Analyzer;
  /** Signs of an AI that the person's settings add; missing where there are no settings. */
  readonly ownSignatures?: ReadSignatures;
  /** Whether rules of low confidence look as well. */
  readonly thorough?: boolean;
}

const noSettings: ReadSignatures = { signatures: noOwnSignatures, problems: [] };

const unknownProvenance: HunkProvenance = {
  state: "unknown",
  agent: null,
  evidence: [],
  aiLines: 0,
  addedLines: 0,
  lines: [],
};

/** Reads a change and works out the whole review of it. Rejects with a `UserError`, or when the work is cancelled. */
export async function prepareReview(source: ChangeSource, ports: ReviewPorts, work: Work): Promise<Review> {
  const { repository } = ports;
  work.progress("Reading the change");
  const change = await repository.readChange(source, work);
  work.progress(`Reading ${change.files.length} files`);
  const [{ texts, problems: textProblems }, generated, policy, team] = await Promise.all([
    repository.readTexts(change, change.files, work),
    repository.generatedPaths(change),
    repository.readPolicy(change),
    readTeamPacks(repository, change),
  ]);
  work.progress("Finding out who wrote it");
  const { ownSignatures = noSettings } = ports;
  const signatures = joinOwnSignatures(policy.signatures, ownSignatures.signatures);
  const { marks, problems: markProblems } = findMarks(change.files, texts, signatures.markers);
  const provenance = await ports.provenance.read(change, work, { signatures, marks });
  work.progress("Looking for what got weaker");
  const checked = team.packs.length === 0 ? null : await ports.analyzer.checkPacks(team.packs, work);
  const analysis = await ports.analyzer.analyze(
    change.files.map((file) => ({
      path: file.path,
      ...(texts.get(file.path) ?? { base: null, head: null }),
      edits: editsOf(file).filter((edit) => edit.kind === "text"),
      modes: file.modes,
    })),
    work,
    { packs: team.packs, thorough: ports.thorough === true },
  );
  const found = analysis.flatMap((result) => result.findings);
  const findings = dropMoved(found, change, texts).map((finding, index): Finding => ({
    id: `f${index + 1}`,
    ...finding,
  }));
  const noise = classifyNoise(change, { texts, generated });
  const queue = buildQueue(
    queueInputs(change.files, findings, (key) => ({
      provenance: provenance.hunks.get(key) ?? unknownProvenance,
      noise: noise.get(key) ?? null,
    })),
  );
  return {
    change,
    texts,
    languages: new Map(analysis.map((result) => [result.path, result.language])),
    findings,
    queue,
    checklist: buildChecklist(queue, change.files),
    problems: distinctProblems([
      ...change.problems,
      ...textProblems,
      ...policy.problems,
      ...settingProblems(ownSignatures.problems),
      ...markProblems,
      ...team.problems,
      ...(checked?.problems ?? []),
      ...provenance.problems,
      ...analysis.flatMap((result) => result.problems),
    ]),
    unmet: policy.unmet,
  };
}

function queueInputs(
  files: readonly FileChange[],
  findings: readonly Finding[],
  known: (key: string) => Pick<QueueEntry, "provenance" | "noise">,
): Parameters<typeof buildQueue>[0] {
  return files.flatMap((file) => {
    const located = locateFindings(
      file,
      findings.filter((finding) => finding.path === file.path),
    );
    return file.hunks.map((hunk) => {
      const own = located.get(hunkKey(hunk)) ?? [];
      const { provenance, noise } = known(hunkKey(hunk));
      // What a rule has something to say about carries behaviour, whatever else it looks like.
      return { hunk, file, findings: own, provenance, noise: own.length > 0 ? null : noise };
    });
  });
}
