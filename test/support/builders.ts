import type { Change, Edit, FileChange, Hunk } from "../../src/core/change/change.ts";
import { hunkKey } from "../../src/core/change/change.ts";
import type { ChecklistItem } from "../../src/core/checklist/checklistItem.ts";
import type { HunkProvenance } from "../../src/core/provenance/provenance.ts";
import type { QueueEntry } from "../../src/core/risk/queue.ts";
import type { Finding } from "../../src/core/rules/finding.ts";
import type { EventBody, SessionEvent } from "../../src/core/session/events.ts";

/** An edit that adds its lines at `start`; everything else may be given. */
export function anEdit(id: string, given: Partial<Edit> = {}): Edit {
  const added = given.added ?? [`line of ${id}`];
  return {
    id,
    kind: "text",
    base: { start: 1, lines: given.removed?.length ?? 0 },
    head: { start: 1, lines: added.length },
    removed: [],
    ...given,
    added,
  };
}

/** A hunk of edits with these ids. */
export function aHunk(path: string, ids: readonly string[], given: Partial<Hunk> = {}): Hunk {
  const edits = given.edits ?? ids.map((id) => anEdit(id));
  return {
    id: `hunk-${ids.join("-")}`,
    path,
    base: { start: 1, lines: 0 },
    head: { start: 1, lines: 1 },
    ...given,
    edits,
  };
}

/** A modified text file with these hunks. */
export function aFile(
  path: string,
  hunks: readonly Hunk[] = [],
  given: Partial<FileChange> = {},
): FileChange {
  return {
    path,
    oldPath: null,
    status: "modified",
    kind: "text",
    modes: { base: "100644", head: "100644" },
    blobs: { base: "b".repeat(40), head: "h".repeat(40) },
    hunks,
    ...given,
  };
}

export const noProvenance: HunkProvenance = {
  state: "unknown",
  agent: null,
  evidence: [],
  aiLines: 0,
  addedLines: 1,
  lines: [],
};

/** A finding at line 1 of the head; everything else may be given. */
export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    id: "f1",
    rule: "empty-catch",
    category: "error-swallowing",
    severity: "high",
    detects: "introduced",
    path: "src/pay.ts",
    side: "head",
    start: { line: 1, column: 1 },
    end: { line: 1, column: 5 },
    symbol: "",
    what: "A catch block is empty",
    why: "The failure leaves no trace.",
    ask: "What should happen when this fails?",
    ...given,
  };
}

/** A queue entry for one hunk of one file. */
export function anEntry(path: string, ids: readonly string[], given: Partial<QueueEntry> = {}): QueueEntry {
  const hunk = given.hunk ?? aHunk(path, ids);
  return {
    key: hunkKey(hunk),
    hunk,
    file: aFile(path, [hunk]),
    score: 0,
    band: "rest",
    reasons: [],
    findings: [],
    provenance: noProvenance,
    noise: null,
    ...given,
  };
}

/** A checklist item about these edits. */
export function anItem(
  id: string,
  edits: readonly string[],
  given: Partial<ChecklistItem> = {},
): ChecklistItem {
  return {
    id,
    title: `Title of ${id}`,
    ask: `Question of ${id}?`,
    evidence: "",
    severity: "high",
    path: "src/pay.ts",
    places: [],
    edits,
    required: true,
    ...given,
  };
}

/** A change of one commit with these files. */
export function aChange(files: readonly FileChange[], given: Partial<Change> = {}): Change {
  return {
    source: { kind: "range", base: "main", head: "feature" },
    base: "1".repeat(40),
    head: "2".repeat(40),
    headRef: null,
    commits: [],
    files,
    problems: [],
    ...given,
  };
}

let nEvents = 0;

/** An event by one person; ids count up. */
export function anEvent(body: EventBody): SessionEvent {
  nEvents += 1;
  return {
    v: 1,
    id: `e${nEvents}`,
    at: "2026-01-02T03:04:05Z",
    by: "Robin <robin@example.com>",
    ...body,
  };
}
