import { editsOf, hunkKey, type Change, type FileChange, type Problem } from "../core/change/change.ts";
import { classifyNoise } from "../core/noise/noise.ts";
import type { Policy } from "../core/policy/policy.ts";
import type { ChangedDeclaration } from "../core/interfaces/declaration.ts";
import { joinOwnSignatures, noOwnSignatures } from "../core/provenance/ownSignatures.ts";
import type { ReadSignatures } from "../core/provenance/parseOwnSignatures.ts";
import { summarizeLines } from "../core/provenance/summarizeLines.ts";
import { locateFindings } from "../core/risk/locateFindings.ts";
import type { SurveyedHunk } from "../core/risk/surveyedHunk.ts";
import { dropAnswered } from "../core/rules/dropAnswered.ts";
import { dropMoved } from "../core/rules/dropMoved.ts";
import { isAskedOfGenerated, type Finding } from "../core/rules/finding.ts";
import { confirmAcrossFiles } from "./confirmAcrossFiles.ts";
import { findMarks } from "./findMarks.ts";
import { readTeamPacks } from "./readTeamPacks.ts";
import { matchesAnyGlob } from "../core/text/glob.ts";
import type { Analyzer, FileTexts, ProvenanceReader, ReadProvenance, Repository, Work } from "./ports.ts";

/** The parts of the outside world a change is surveyed with. */
export interface SurveyPorts {
  readonly repository: Repository;
  readonly provenance: ProvenanceReader;
  readonly analyzer: Analyzer;
  /** Signs of an AI that the person's settings add; missing where there are no settings. */
  readonly ownSignatures?: ReadSignatures;
  /** Whether rules of low confidence look as well. */
  readonly thorough?: boolean;
}

/** What somebody wants to know of a change: each costs time, and a check in CI seldom needs all. */
export interface SurveyWants {
  /** The policy of the change's base. */
  readonly policy: Policy;
  /** The files that are looked at; the others only tell what moved. */
  readonly files: readonly FileChange[];
  /** The files whose noise is to be told. */
  readonly noise: readonly FileChange[];
  readonly provenance: boolean;
  readonly findings: boolean;
}

/** A change with what was found out about it. */
export interface Survey {
  readonly texts: ReadonlyMap<string, FileTexts>;
  /** By path; `null` for a language no rules exist for. */
  readonly languages: ReadonlyMap<string, string | null>;
  readonly findings: readonly Finding[];
  /** In the order of the change. */
  readonly hunks: readonly SurveyedHunk[];
  /** Declarations that callers in other files see otherwise. */
  readonly interfaces: readonly ChangedDeclaration[];
  readonly problems: readonly Problem[];
}

/** Everything there is to know of a change. */
export function wantAll(change: Change, policy: Policy): SurveyWants {
  return { policy, files: change.files, noise: change.files, provenance: true, findings: true };
}

/** Finds out who wrote a change, what got weaker and what is noise, as far as it is wanted. */
export async function surveyChange(
  change: Change,
  { policy, ...wants }: SurveyWants,
  ports: SurveyPorts,
  work: Work,
): Promise<Survey> {
  const { repository } = ports;
  const looked = { ...change, files: wants.files };
  const areMarksWanted = wants.provenance && policy.provenance.markers.length > 0;
  const read = wants.findings || areMarksWanted ? wants.files : wants.noise;
  work.progress(`Reading ${read.length} files`);
  const [{ texts, problems: textProblems }, generated] = await Promise.all([
    repository.readTexts(change, read, work),
    read.length === 0 ? new Set<string>() : repository.generatedPaths(change),
  ]);
  const provenance = wants.provenance
    ? await readProvenance(looked, { texts, policy }, ports, work)
    : nothingAsked;
  const { found, confirmed, languages, interfaces, problems } = wants.findings
    ? await findFindings(looked, { whole: change, texts, policy }, ports, work)
    : nothingFound;
  const { critical, noise: own } = policy;
  const mayFold = ({ path }: { readonly path: string }): boolean => !matchesAnyGlob(own.never, path);
  const isGenerated = ({ path }: { readonly path: string }): boolean =>
    generated.has(path) || matchesAnyGlob(own.generated, path);
  const open = dropAnswered(dropMoved(found, change, texts), change, texts);
  const findings = [...open, ...confirmed]
    .filter((finding) => isAskedOfGenerated(finding) || !(isGenerated(finding) && mayFold(finding)))
    .map((finding, index): Finding => ({ id: `f${index + 1}`, ...finding }));
  const noise = classifyNoise(
    { ...change, files: wants.noise.filter(mayFold) },
    { texts, generated: new Set(read.filter(isGenerated).map(({ path }) => path)) },
  );
  return {
    texts,
    languages,
    findings,
    hunks: surveyHunks(wants.files, { findings, provenance: provenance.hunks, noise, critical }),
    interfaces,
    problems: [...textProblems, ...provenance.problems, ...problems],
  };
}

const nothingAsked: ReadProvenance = { hunks: new Map(), problems: [] };

async function readProvenance(
  change: Change,
  { texts, policy }: Pick<Survey, "texts"> & Pick<SurveyWants, "policy">,
  { provenance, ownSignatures }: SurveyPorts,
  work: Work,
): Promise<ReadProvenance> {
  work.progress("Finding out who wrote it");
  const signatures = joinOwnSignatures(policy.provenance, ownSignatures?.signatures ?? noOwnSignatures);
  const { marks, problems } = findMarks(change.files, texts, signatures.markers);
  const read = await provenance.read(change, work, { signatures, marks });
  return { hunks: read.hunks, problems: [...problems, ...read.problems] };
}

interface FoundFindings {
  readonly found: readonly Omit<Finding, "id">[];
  /** What the other files of the head bear out. */
  readonly confirmed: readonly Omit<Finding, "id">[];
  readonly languages: ReadonlyMap<string, string | null>;
  readonly interfaces: readonly ChangedDeclaration[];
  readonly problems: readonly Problem[];
}

const nothingFound: FoundFindings = {
  found: [],
  confirmed: [],
  languages: new Map(),
  interfaces: [],
  problems: [],
};

async function findFindings(
  change: Change,
  { whole, texts, policy }: Pick<Survey, "texts"> & Pick<SurveyWants, "policy"> & { readonly whole: Change },
  { repository, analyzer, thorough }: SurveyPorts,
  work: Work,
): Promise<FoundFindings> {
  const team = await readTeamPacks(repository, change);
  work.progress("Looking for what got weaker");
  const checked = team.packs.length === 0 ? null : await analyzer.checkPacks(team.packs, work);
  const results = await analyzer.analyze(
    change.files.map((file) => ({
      path: file.path,
      ...(texts.get(file.path) ?? { base: null, head: null }),
      edits: editsOf(file).filter((edit) => edit.kind === "text"),
      modes: file.modes,
    })),
    work,
    { packs: team.packs, thorough: thorough === true, settings: policy.rules },
  );
  const unconfirmed = results.flatMap((result) => result.unconfirmed ?? []);
  return {
    found: results.flatMap((result) => result.findings),
    confirmed: await confirmAcrossFiles(unconfirmed, { change: whole, texts }, repository, work),
    languages: new Map(results.map((result) => [result.path, result.language])),
    interfaces: results.flatMap((result) => result.interfaces ?? []),
    problems: [
      ...team.problems,
      ...(checked?.problems ?? []),
      ...results.flatMap((result) => result.problems),
    ],
  };
}

interface FoundOut {
  readonly findings: readonly Finding[];
  readonly provenance: ReadProvenance["hunks"];
  readonly noise: ReturnType<typeof classifyNoise>;
  readonly critical: Policy["critical"];
}

function surveyHunks(files: readonly FileChange[], found: FoundOut): SurveyedHunk[] {
  const byPath = new Map<string, Finding[]>();
  for (const finding of found.findings)
    byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding]);
  const nothingSaid = summarizeLines([]);
  return files.flatMap((file) => {
    const located = locateFindings(file, byPath.get(file.path) ?? []);
    const isCritical = matchesAnyGlob(found.critical, file.path);
    return file.hunks.map((hunk) => {
      const key = hunkKey(hunk);
      const findings = located.get(key) ?? [];
      const provenance = found.provenance.get(key) ?? nothingSaid;
      // What a rule has something to say about carries behaviour, whatever else it looks like.
      const noise = findings.length > 0 ? null : (found.noise.get(key) ?? null);
      return { key, hunk, file, findings, provenance, noise, isCritical };
    });
  });
}
