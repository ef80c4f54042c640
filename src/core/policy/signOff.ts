import type { Person } from "../change/change.ts";
import type { SurveyedHunk } from "../risk/surveyedHunk.ts";
import { ownersOf, type OwnerRule } from "./codeOwners.ts";
import {
  hunksMeeting,
  needsFindings,
  needsProvenance,
  pathsAlone,
  type ConditionFacts,
} from "./conditions.ts";
import { ownersName, ownFolder, type Policy, type SignOff } from "./policy.ts";

/** Someone who approved: every name they are known by to whoever checked their signature, addresses and `@logins`. */
export interface Approver {
  readonly names: readonly string[];
}

/** Someone who approved, and which hunks of the change they have read as they are now. */
export interface Reader {
  readonly approver: Approver;
  readonly hasRead: (entry: SurveyedHunk) => boolean;
}

/** What a demand for people is checked against. */
export interface SignOffFacts extends ConditionFacts {
  readonly authors: readonly Person[];
  readonly owners: readonly OwnerRule[];
}

/** A demand that applies to the change, who may meet it, who did, and how many are missing. */
export interface SignOffStatus {
  readonly signOff: SignOff;
  /** The hunks that make it apply; of a settled demand those that may. */
  readonly hunks: readonly SurveyedHunk[];
  /** Who may sign, as the policy and CODEOWNERS write them; empty when anyone may. */
  readonly allowed: readonly string[];
  readonly by: readonly Approver[];
  /** Who would meet it, had they read all that makes it apply as it is now. */
  readonly outdated: readonly Approver[];
  readonly missing: number;
}

/**
 * Every demand of the policy that applies to the change, met or not. Only who has read all that makes it apply meets it:
 * an approval says nothing of what came after it.
 */
export function signOffStatuses(
  policy: Policy,
  facts: SignOffFacts,
  readers: readonly Reader[],
): SignOffStatus[] {
  return demandsOf(policy).flatMap((signOff) => statusOf(signOff, policy, facts, readers) ?? []);
}

/**
 * The policy, asking only for paths where a demand is met, or does not apply, whatever else its condition asks. Who wrote
 * the change and what got weaker need not be found out for those. `facts` need only say which hunks there are.
 */
export function settleDemands(
  policy: Policy,
  facts: Omit<SignOffFacts, "languages">,
  readers: readonly Reader[],
): Policy {
  const known = { ...facts, languages: new Map<string, string>() };
  return {
    ...policy,
    signOff: policy.signOff.map((signOff): SignOff => {
      if (!needsProvenance(signOff.when) && !needsFindings(signOff.when)) return signOff;
      const widest: SignOff = { ...signOff, when: pathsAlone(signOff.when), isSettled: true };
      const status = statusOf(widest, policy, known, readers);
      if (status === null) return widest;
      // More hunks have more owners, who may not be those of the hunks that are meant.
      const isAnybodys = namesOf(signOff.by, policy).includes(ownersName);
      return status.missing === 0 && !isAnybodys ? widest : signOff;
    }),
  };
}

/** What became of a demand; `null` where it does not apply to the change. */
function statusOf(
  signOff: SignOff,
  policy: Policy,
  facts: SignOffFacts,
  readers: readonly Reader[],
): SignOffStatus | null {
  const hunks = hunksMeeting(signOff.when, facts);
  if (hunks.length === 0) return null;
  const allowed = allowedNames(signOff, policy, hunks, facts.owners);
  const eligible = readers.filter(
    ({ approver }) =>
      (signOff.by.length === 0 || isOneOf(approver, allowed)) &&
      !(signOff.notAuthor && isAuthor(approver, facts.authors)),
  );
  const needed = hunks.filter(({ noise }) => noise === null);
  const by: Approver[] = [];
  const outdated: Approver[] = [];
  for (const { approver, hasRead } of eligible) (needed.every(hasRead) ? by : outdated).push(approver);
  return { signOff, hunks, allowed, by, outdated, missing: Math.max(0, signOff.count - by.length) };
}

/** Whether someone is known by one of the names. Case does not matter, anything else does. */
export function isOneOf({ names }: Approver, allowed: readonly string[]): boolean {
  const known = new Set(names.map(plainName));
  return allowed.some((name) => known.has(plainName(name)));
}

/** Whether someone authored or committed some of the change. */
function isAuthor({ names }: Approver, authors: readonly Person[]): boolean {
  const known = new Set(names.map(plainName));
  return authors.some(({ email }) => known.has(plainName(email)));
}

/** Groups and code owners by name; a group may hold groups, to a depth that ends loops. */
export function namesOf(by: readonly string[], policy: Pick<Policy, "people">): string[] {
  let names = [...by];
  for (let depth = 0; depth < 5; depth += 1) {
    names = names.flatMap((name) => policy.people.get(name) ?? [name]);
  }
  return [...new Set(names)];
}

/**
 * The policy's demands, and one that every policy makes: whoever may sign or override by the base has a say in what later
 * changes are held to.
 */
function demandsOf(policy: Policy): readonly SignOff[] {
  if (policy.signOff.length === 0) return [];
  const { by } = policy.override;
  return [
    ...policy.signOff,
    {
      name: "what reviews demand here",
      when: { paths: [`/${ownFolder}/`] },
      by: by.length > 0 ? by : [...new Set(policy.signOff.flatMap((one) => one.by))],
      count: 1,
      notAuthor: true,
    },
  ];
}

function allowedNames(
  { by }: SignOff,
  policy: Policy,
  hunks: readonly SurveyedHunk[],
  owners: readonly OwnerRule[],
): string[] {
  return [
    ...new Set(
      namesOf(by, policy).flatMap((name) =>
        name === ownersName ? hunks.flatMap(({ file }) => ownersOf(owners, file.path)) : [name],
      ),
    ),
  ];
}

function plainName(name: string): string {
  return name.trim().toLowerCase();
}
