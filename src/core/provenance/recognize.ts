import { namedAgent } from "./agents.ts";
import { agentOf, findIdentity, type Identity, type Signature } from "./identities.ts";
import { findOwnAddress, type OwnSignatures } from "./ownSignatures.ts";
import type { Agent, Caveat, Strength } from "./provenance.ts";

/** What the meaning of a commit's words depends on besides the words. */
export interface SignatureContext {
  /** The calendar days on which the commit was written. */
  readonly days: readonly string[];
  /** What people added to the signatures that are built in. */
  readonly own: OwnSignatures;
}

/** An AI known by its signature. */
export interface Recognized {
  /** `null` where people only say that it is some AI. */
  readonly agent: Agent | null;
  readonly strength: Strength;
  readonly caveat?: Caveat;
}

/** The AI that a signature belongs to, by the table or by what people added to it; `null` for everyone else. */
export function recognize(signature: Signature, { days, own }: SignatureContext): Recognized | null {
  const identity = findIdentity(signature);
  if (identity !== null && !isDead(identity, days)) {
    const { strength, caveat } = identity;
    return { agent: agentOf(identity, signature), strength, ...(caveat === undefined ? {} : { caveat }) };
  }
  const added = findOwnAddress(own, signature.email);
  return added === null ? null : { agent: ownAgent(added.tool), strength: "strong" };
}

/** Whether a signature is of an AI at all, also of one whose word does not count on these days. */
export function isAiSignature(signature: Signature, own: OwnSignatures): boolean {
  return findIdentity(signature) !== null || findOwnAddress(own, signature.email) !== null;
}

/** The agent that people's own definition names, or `null`. */
export function ownAgent(tool: string | null): Agent | null {
  return tool === null ? null : namedAgent(tool, null);
}

/** Whether the tool of an identity signed commits on one of these days without having had a part in them. */
function isDead({ deadWindow }: Identity, days: readonly string[]): boolean {
  return deadWindow !== undefined && days.some((day) => day >= deadWindow[0] && day <= deadWindow[1]);
}
