import type { Finding, Severity } from "../rules/finding.ts";
import { nameSome } from "../text/nameSome.ts";

/** One place a checklist item speaks of: a hunk and, where a rule matched, the finding in it. */
export interface ChecklistPlace {
  readonly key: string;
  readonly path: string;
  readonly finding: Finding | null;
}

/**
 * One question that wants a decision. `edits` are the edit ids the question is about: a decision holds for these
 * and for no others.
 */
export interface ChecklistItem {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  /** What makes the question apply: the rule's consequence, or the facts of the change. */
  readonly evidence: string;
  readonly severity: Severity;
  /** The file it is about, the first of several, or "" for the whole change. */
  readonly path: string;
  readonly places: readonly ChecklistPlace[];
  readonly edits: readonly string[];
  readonly required: boolean;
}

/** The files that an item is about in a few words, each by the name that is given: "pay.ts and 2 more"; "" for the whole change. */
export function filesInWords(
  { path, places }: ChecklistItem,
  nameOf: (path: string) => string = (own) => own,
): string {
  const paths = path === "" ? [] : new Set([path, ...places.map((place) => place.path)]);
  return nameSome([...paths].map(nameOf), 1);
}
