import type { Finding, Severity } from "../rules/finding.ts";

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
  /** The file it is about, or "" for the whole change. */
  readonly path: string;
  readonly places: readonly ChecklistPlace[];
  readonly edits: readonly string[];
  readonly required: boolean;
}
