import type { ChangeSource } from "../core/change/change.ts";
import type {
  Analyzer,
  Clock,
  EventLog,
  Hash,
  ProvenanceReader,
  ReceiptSigner,
  RemoteRecords,
  Repository,
  SignatureVerifier,
  Work,
} from "./ports.ts";
import type { ReadSignatures } from "../core/provenance/parseOwnSignatures.ts";
import type { Verification } from "../core/receipt/verification.ts";
import { prepareReview } from "./review.ts";
import { ReviewSession } from "./reviewSession.ts";
import { sessionName } from "./sessionName.ts";
import { verifyChange } from "./verifyChange.ts";
import { UserError } from "./userErrors.ts";

/** Everything an editor or another host hands in to work on reviews. */
export interface ReviewEnvironment {
  openRepository(folder: string): Promise<Repository>;
  provenanceOf(repository: Repository): ProvenanceReader;
  remoteRecordsOf(repository: Repository): RemoteRecords;
  /** Signs of an AI that the person's settings add, as they are now. */
  readonly ownSignatures: () => ReadSignatures;
  /** Whether rules of low confidence look as well, as the person's settings are now. */
  readonly thorough: () => boolean;
  readonly analyzer: Analyzer;
  readonly log: EventLog;
  readonly clock: Clock;
  readonly hash: Hash;
  readonly newId: () => string;
  readonly encodeBase64: (bytes: Uint8Array) => string;
  readonly decodeBase64: (text: string) => Uint8Array;
  signerOf(repository: Repository): ReceiptSigner;
  readonly signatures: SignatureVerifier;
  readonly toolVersion: string;
}

/** A review that someone can work on. */
export interface OpenedReview {
  readonly repository: Repository;
  readonly session: ReviewSession;
}

/** Reads a change of a repository and takes up what was said about it before. */
export async function openReview(
  repository: Repository,
  source: ChangeSource,
  environment: ReviewEnvironment,
  work: Work,
): Promise<OpenedReview> {
  const { analyzer, log, clock, newId, hash } = environment;
  const reviewer = await repository.reviewer();
  const name = await sessionName(repository, source, hash);
  const review = await prepareReview(
    source,
    {
      repository,
      analyzer,
      provenance: environment.provenanceOf(repository),
      ownSignatures: environment.ownSignatures(),
      thorough: environment.thorough(),
    },
    work,
  );
  const by = `${reviewer.name} <${reviewer.email}>`;
  return { repository, session: await ReviewSession.open(review, name, { log, clock, newId, by }) };
}

/** Says whether the receipts of the change under review cover it and meet the policy of its base. */
export async function verifyOpened(
  { repository, session }: OpenedReview,
  environment: ReviewEnvironment,
  work: Work,
): Promise<Verification> {
  const { source } = session.review.change;
  if (source.kind !== "range") {
    throw new UserError("Only commits have receipts.", "Commit the work, and review the branch.");
  }
  const { analyzer, signatures, decodeBase64 } = environment;
  const provenance = environment.provenanceOf(repository);
  const ports = { repository, analyzer, provenance, signatures, decodeBase64 };
  return verifyChange(source, { branch: null, allowedSigners: null }, ports, work);
}
