import { noOwnSignatures, type OwnSignatures } from "../provenance/ownSignatures.ts";
import type { RuleSetting, Severity } from "../rules/finding.ts";

/** Where a repository keeps what it tells Fresh Eyes: policy, rules and keys. */
export const ownFolder = ".fresh-eyes";

/** Where a repository keeps its policy; read from the base revision, so that a change cannot loosen its own. */
export const policyPath = ".fresh-eyes/policy.yml";

/** Where a repository keeps the keys of those whose receipts count, in the format of ssh-keygen(1), ALLOWED SIGNERS. */
export const signersPath = ".fresh-eyes/allowed_signers";

/** Where a repository names keys that no longer count, in a format `ssh-keygen -Y verify -r` reads. */
export const revokedPath = ".fresh-eyes/revoked_signers";

/** Where a repository keeps armoured OpenPGP keys of those whose receipts count. */
export const pgpKeysPath = ".fresh-eyes/keys.asc";

/** What the evidence of a hunk must be: any evidence of AI, one kind of it, or none at all. */
export type ProvenanceCondition =
  "ai" | "recorded" | "declared" | "change" | "reviewer" | "human" | "unknown";

/** What must hold for one hunk of the change at once; an empty condition holds for any change. */
export interface Condition {
  readonly paths?: readonly string[];
  readonly notPaths?: readonly string[];
  /** Ids as the rules have them: `typescript`, `python`. */
  readonly languages?: readonly string[];
  /** Ids of rules or of categories that have a finding in the hunk. */
  readonly rules?: readonly string[];
  /** The least severity of a finding in the hunk. */
  readonly severity?: Severity;
  readonly provenance?: ProvenanceCondition;
  /** The least number of effective lines of all hunks for which the rest holds. */
  readonly lines?: number;
}

/** A question of the team's own. */
export interface TeamItem {
  readonly id: string;
  readonly ask: string;
  readonly why: string;
  readonly severity: Severity;
  readonly when: Condition;
}

/** What stands in `by` for the owners of the hunks in question. */
export const ownersName = "CODEOWNERS";

/** A demand for particular people. */
export interface SignOff {
  readonly name: string;
  readonly when: Condition;
  /** Addresses, `@logins`, `@org/teams`, groups of `people`, or `ownersName`; any reviewer when empty. */
  readonly by: readonly string[];
  readonly count: number;
  readonly notAuthor: boolean;
  /** Whether more was asked of `when` than is left of it, and the demand does not hang on that (`settleDemands`). */
  readonly isSettled?: true;
}

/** Which hunks must be read before approving. */
export type MustRead = "all" | "risky" | "none";

/** What a team demands of a review. */
export interface Policy {
  readonly version: 1;
  /** Paths where a mistake costs most: their hunks are read first. */
  readonly critical: readonly string[];
  readonly rules: readonly RuleSetting[];
  readonly read: MustRead;
  readonly checklist: readonly TeamItem[];
  readonly noise: { readonly generated: readonly string[]; readonly never: readonly string[] };
  /** Named groups for `by`. */
  readonly people: ReadonlyMap<string, readonly string[]>;
  readonly signOff: readonly SignOff[];
  readonly override: { readonly allowed: boolean; readonly by: readonly string[] };
  /** Whether receipts without a signature count for nothing. */
  readonly signatures: "required" | "optional";
  /** Signs of an AI that the team adds to those built in. */
  readonly provenance: OwnSignatures;
}

/** What holds where a repository has no policy: read everything, decide everything, no particular people, no override. */
export const defaultPolicy: Policy = {
  version: 1,
  critical: [],
  rules: [],
  read: "all",
  checklist: [],
  noise: { generated: [], never: [] },
  people: new Map(),
  signOff: [],
  override: { allowed: false, by: [] },
  signatures: "required",
  provenance: noOwnSignatures,
};

/** A mistake in a policy, with its 1-based place. */
export interface PolicyProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * A policy that was read, or every mistake that keeps it from being one: a broken policy is never taken for none. A
 * mistake in `provenance` only loses evidence, so it is a problem beside a policy that holds.
 */
export type ReadPolicy =
  | { readonly kind: "none" }
  | {
      readonly kind: "policy";
      readonly policy: Policy;
      readonly text: string;
      readonly problems: readonly PolicyProblem[];
    }
  | { readonly kind: "broken"; readonly problems: readonly PolicyProblem[] };

/** The policy that is in force; the default where there is none or it is broken, which the gate tells apart. */
export function policyIn(read: ReadPolicy): Policy {
  return read.kind === "policy" ? read.policy : defaultPolicy;
}
