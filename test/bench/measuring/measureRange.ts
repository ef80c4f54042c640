import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { createProvenanceReader } from "../../../src/adapters/provenance/gitProvenance.ts";
import { hunkKey, type Problem } from "../../../src/core/change/change.ts";
import { namedAgent } from "../../../src/core/provenance/agents.ts";
import type { AttributedLine } from "../../../src/core/provenance/provenance.ts";
import { createPlainReader, type PlainReading } from "./plainReading.ts";
import type { MeasuredRange } from "./ranges.ts";

/** A line as the product and a second, simple reading see it. */
export interface MeasuredLine {
  readonly range: MeasuredRange;
  readonly path: string;
  readonly ours: AttributedLine;
  readonly plain: PlainReading;
  /** How the two differ, in words; `null` where they agree. */
  readonly difference: string | null;
}

/** Reads all added, non-blank lines of a range both ways. */
export async function measureRange(
  folder: string,
  range: MeasuredRange,
): Promise<{
  readonly lines: readonly MeasuredLine[];
  readonly commits: number;
  readonly problems: readonly Problem[];
}> {
  const work = { signal: new AbortController().signal, progress: () => undefined };
  const repository = await openRepository(folder);
  const change = await repository.readChange({ kind: "range", base: range.base, head: range.head }, work);
  const { hunks, problems } = await createProvenanceReader(repository).read(change, work);
  const commits = new Set(change.commits.map(({ sha }) => sha));
  const reader = await createPlainReader(folder, { base: change.base, head: change.head ?? "" }, commits);
  const lines: MeasuredLine[] = [];
  for (const { path, hunks: own } of change.files) {
    for (const ours of own.flatMap((hunk) => hunks.get(hunkKey(hunk))?.lines ?? [])) {
      const plain = await reader.read(path, ours.line);
      lines.push({ range, path, ours, plain, difference: differenceOf(ours, plain) });
    }
  }
  return { lines, commits: commits.size, problems };
}

function differenceOf(ours: AttributedLine, plain: PlainReading): string | null {
  const own = labelOf(ours);
  if (own !== plain.says) {
    const isReason = [own, plain.says].every((label) => kindsOfUnknown.includes(label));
    return `${isReason ? "reason only: " : ""}ours ${own}, plain ${plain.says}`;
  }
  const [ourTool, plainTool] = [ours.agent?.tool ?? null, plain.tool === null ? null : plainName(plain.tool)];
  if (ourTool === null || plainTool === null || ourTool === "unknown" || ourTool === plainTool) return null;
  return `tool: ours ${ourTool}, plain ${plainTool}`;
}

const kindsOfUnknown = ["unknown", "untracked", "older"];

/** Our state, with the two kinds of unknown that a second reading can tell apart. */
function labelOf({ state, caveats }: AttributedLine): string {
  if (state !== "unknown") return state;
  if (caveats?.includes("untracked") === true) return "untracked";
  return caveats?.includes("older") === true ? "older" : "unknown";
}

/** Records spell the tools in their own ways. */
function plainName(tool: string): string {
  return namedAgent(tool.replace(/([a-z])([A-Z])/g, "$1-$2").replaceAll("_", "-"), null).tool;
}
