import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import type { RuleEngine } from "../../../src/adapters/treeSitter/ruleEngine.ts";
import type { Analyzer } from "../../../src/app/ports.ts";
import { prepareReview, type Review } from "../../../src/app/review.ts";
import { UserError } from "../../../src/app/userErrors.ts";
import type { Edit } from "../../../src/core/change/change.ts";
import { effectiveLinesOf } from "../../../src/core/risk/effectiveLines.ts";
import type { Finding } from "../../../src/core/rules/finding.ts";
import { quietWork, unknowing } from "../../support/fakes.ts";
import type { MergedChange } from "./mergedChanges.ts";

/** A pull request with what the rules say of it. */
export interface ReviewedChange extends MergedChange {
  readonly effectiveLines: number;
  readonly findings: readonly FoundInDiff[];
}

/** A finding with the part of the diff it stands in. */
export interface FoundInDiff {
  readonly finding: Finding;
  readonly diff: string;
}

/**
 * Reviews pull requests of one repository, one after the other; who wrote them is not asked. One that a partial clone
 * holds only parts of is left out.
 */
export async function reviewMerged(
  repo: string,
  changes: readonly MergedChange[],
  engine: RuleEngine,
): Promise<ReviewedChange[]> {
  const repository = await openRepository(repo);
  const analyzer = inThisThread(engine);
  const reviewed: ReviewedChange[] = [];
  for (const { base, head, subject } of changes) {
    const source = { kind: "range", base, head } as const;
    const review = await prepareReview(
      source,
      { repository, analyzer, provenance: unknowing },
      quietWork,
    ).catch(notReadable);
    if (review === null) continue;
    reviewed.push({
      base,
      head,
      subject,
      effectiveLines: review.queue
        .filter((entry) => entry.noise === null)
        .reduce((sum, entry) => sum + effectiveLinesOf(entry.hunk), 0),
      findings: review.findings.map((finding) => ({ finding, diff: diffAround(review, finding) })),
    });
  }
  return reviewed;
}

function notReadable(error: unknown): null {
  if (!(error instanceof UserError)) throw error;
  return null;
}

function inThisThread(engine: RuleEngine): Analyzer {
  const analyze: Analyzer["analyze"] = async (files) => {
    const results = [];
    for (const file of files) results.push(await engine.analyze(file));
    return results;
  };
  const notNeeded = (): Promise<never> => Promise.reject(new Error("not needed"));
  return { analyze, scan: notNeeded, checkPacks: notNeeded, dispose: () => Promise.resolve() };
}

/** The hunk a finding belongs to, with lines around it, as a diff with line numbers; the finding's lines are marked. */
function diffAround({ texts, queue }: Review, finding: Finding): string {
  const entry = queue.find(({ findings }) => findings.includes(finding));
  if (entry === undefined) return "(no hunk)";
  const { base = null, head = null } = texts.get(finding.path) ?? {};
  const [baseLines, headLines] = [base ?? "", head ?? ""].map((text) => text.split("\n"));
  const isAt = (side: Finding["side"], line: number): boolean =>
    side === finding.side && line >= finding.start.line && line <= finding.end.line;
  const lines: string[] = [];
  const show = (mark: string, number: number, text: string, side: Finding["side"]): void => {
    lines.push(`${isAt(side, number) ? ">" : " "}${String(number).padStart(5)} ${mark}${text.slice(0, 180)}`);
  };
  const edits = nearby(entry.hunk.edits, finding);
  let next = Math.max(1, (edits[0]?.head.start ?? 1) - context);
  for (const edit of edits) {
    for (; next < edit.head.start; next += 1) show(" ", next, headLines?.[next - 1] ?? "", "head");
    edit.removed.forEach((_, index) => {
      const number = edit.base.start + index;
      show("-", number, baseLines?.[number - 1] ?? "", "base");
    });
    edit.added.forEach((_, index) => {
      const number = edit.head.start + index;
      show("+", number, headLines?.[number - 1] ?? "", "head");
    });
    next = edit.head.start + edit.head.lines;
  }
  const end = Math.min(next + context, headLines?.length ?? 0);
  for (; next < end; next += 1) show(" ", next, headLines?.[next - 1] ?? "", "head");
  return clip(lines);
}

const context = 6;

/** The edits that stand close enough to the finding to tell whether it is right. */
function nearby(edits: readonly Edit[], finding: Finding): readonly Edit[] {
  const far = 40;
  const near = edits.filter(
    (edit) =>
      edit[finding.side].start <= finding.end.line + far &&
      edit[finding.side].start + edit[finding.side].lines >= finding.start.line - far,
  );
  return near.length > 0 ? near : edits.slice(0, 1);
}

/** A long hunk is cut to what stands around the marked lines. */
function clip(lines: readonly string[]): string {
  const most = 60;
  if (lines.length <= most) return lines.join("\n");
  const first = Math.max(0, lines.findIndex((line) => line.startsWith(">")) - most / 2);
  return lines.slice(first, first + most).join("\n");
}
