import { authorsOf, hunksOf, type Change, type RangeEnds, type RangeSource } from "../core/change/change.ts";
import { needsFindings, needsProvenance } from "../core/policy/conditions.ts";
import { policyIn, type Policy } from "../core/policy/policy.ts";
import { settleDemands } from "../core/policy/signOff.ts";
import { checkReceipt, isAbout, type ReceiptContext } from "../core/receipt/checkReceipt.ts";
import { coverHunks, readersOf, type HunkCoverage } from "../core/receipt/coverage.ts";
import { receiptRef } from "../core/receipt/receipt.ts";
import type { TrustedKeys } from "../core/receipt/signature.ts";
import {
  countingReceipts,
  judgeChange,
  type JudgedReceipt,
  type Verification,
  type VerificationFacts,
} from "../core/receipt/verification.ts";
import { readOwners, readTrustedKeys } from "./obligations.ts";
import type { Repository, SignatureVerifier, Work } from "./ports.ts";
import { readReceipt, receiptLines, type ReadReceipt } from "./readReceipts.ts";
import { surveyChange, type SurveyPorts, type SurveyWants } from "./surveyChange.ts";

/** What verifying is done with. */
export interface VerifyPorts extends SurveyPorts {
  readonly signatures: SignatureVerifier;
  readonly decodeBase64: (text: string) => Uint8Array;
}

/** What a person may say beside the range. */
export interface VerifyOptions {
  /** The branch under review, where the range does not name it: in CI the head is often a bare sha. */
  readonly branch: string | null;
  /** The text of a file of keys to trust instead of those that the base keeps. */
  readonly allowedSigners: string | null;
}

/**
 * Says whether the receipts that people have left cover a change and meet the policy of its base. Nothing of the change
 * itself is believed: the policy, the keys and the owners come from the base.
 */
export async function verifyChange(
  source: RangeSource,
  options: VerifyOptions,
  ports: VerifyPorts,
  work: Work,
): Promise<Verification & { readonly change: Change }> {
  const { repository } = ports;
  work.progress("Reading the change");
  const ends = await repository.readEnds(source);
  // What stands in the base and in the notes can be told while git compares, and is asked first: signatures take longest.
  const [{ policy: read, ...weighed }, change] = await Promise.all([
    weighReceipts(ends, options, ports),
    repository.readChange(source, work, ends),
  ]);
  const counting = countingReceipts(weighed.receipts);
  const coverage = coverHunks(hunksOf(change), counting);
  const outline = await surveyChange(change, outlineOf(change, policyIn(read)), ports, work);
  const facts = { hunks: outline.hunks, authors: authorsOf(change), owners: weighed.owners };
  const policy = settleDemands(policyIn(read), facts, readersOf(counting, coverage));
  const wants = wantsOf(change, policy, coverage);
  const survey = isOutline(wants) ? outline : await surveyChange(change, wants, ports, work);
  const asked = read.kind === "policy" ? { ...read, policy } : read;
  return { change, ...judgeChange({ ...survey, ...weighed, change, policy: asked, coverage }) };
}

/** What the base demands and which receipts of the change count; none of it takes the change itself. */
async function weighReceipts(
  { base, head, branch: named }: RangeEnds,
  options: VerifyOptions,
  ports: VerifyPorts,
): Promise<Pick<VerificationFacts, "policy" | "owners" | "hasKeys" | "receipts" | "damaged">> {
  const { repository } = ports;
  const [policy, trusted, owners, notes] = await Promise.all([
    repository.readPolicy({ base }),
    readTrustedKeys(repository, { base }, options.allowedSigners),
    readOwners(repository, { base }),
    repository.listNotes(receiptRef),
  ]);
  const context = { base, head, branch: options.branch ?? named, ...policyIn(policy) };
  const hasKeys = trusted.allowedSigners !== null || trusted.pgpKeys !== null;
  return { policy, owners, hasKeys, ...(await judgeReceipts(notes, context, trusted, ports)) };
}

/** Every receipt that is about the change, judged; receipts of other changes are passed over. */
async function judgeReceipts(
  notes: Awaited<ReturnType<Repository["listNotes"]>>,
  context: ReceiptContext,
  trusted: TrustedKeys,
  ports: VerifyPorts,
): Promise<{ readonly receipts: readonly JudgedReceipt[]; readonly damaged: readonly string[] }> {
  const damaged: string[] = [];
  const receipts: JudgedReceipt[] = [];
  const seen = new Set<string>();
  for (const { commit, text } of notes) {
    for (const line of receiptLines(text)) {
      if (seen.has(line)) continue;
      seen.add(line);
      const read = readReceipt(line, ports.decodeBase64);
      if ("why" in read) {
        if (commit === context.head) damaged.push(`A note on the head was refused: ${read.why}`);
      } else if (isAbout(read.statement, context)) {
        receipts.push({ statement: read.statement, verdict: await judge(read, context, trusted, ports) });
      }
    }
  }
  return { receipts, damaged };
}

async function judge(
  { statement, signature, message }: ReadReceipt,
  context: ReceiptContext,
  trusted: TrustedKeys,
  { repository, signatures }: VerifyPorts,
): Promise<JudgedReceipt["verdict"]> {
  return checkReceipt(statement, context, {
    signature: signature === null ? null : await signatures.verify(message, signature, trusted),
    isBaseKnown: await repository.isAncestor(statement.predicate.annotations.base, context.base),
  });
}

/** Which hunks there are, and nothing else of them. */
function outlineOf({ files }: Change, policy: Policy): SurveyWants {
  return { policy, files, noise: [], provenance: false, findings: false };
}

/** Whether nothing more is wanted than an outline has. */
function isOutline({ noise, provenance, findings }: SurveyWants): boolean {
  return noise.length === 0 && !provenance && !findings;
}

/** Only what the answer hangs on is found out: a change that was read whole needs no parsing. */
function wantsOf(change: Change, policy: Policy, coverage: readonly HunkCoverage[]): SurveyWants {
  const conditions = policy.signOff.map(({ when }) => when);
  const open = new Set(coverage.flatMap(({ hunk, uncovered }) => (uncovered.length > 0 ? [hunk.path] : [])));
  return {
    policy,
    files: change.files,
    noise: change.files.filter(({ path }) => open.has(path)),
    provenance: conditions.some(needsProvenance),
    findings: conditions.some(needsFindings) || (policy.read === "risky" && open.size > 0),
  };
}
