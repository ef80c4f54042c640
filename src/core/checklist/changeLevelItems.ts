import type { FileChange } from "../change/change.ts";
import type { QueueEntry } from "../risk/queue.ts";
import { isTestPath } from "../rules/testPath.ts";
import { effectiveLinesOf } from "../risk/effectiveLines.ts";
import type { ChecklistItem } from "./checklistItem.ts";
import { addedDependencies } from "./addedDependencies.ts";

/** Below this many effective lines of code a change without tests asks nothing: small fixes are not nagged. */
const testQuestionLines = 20;

/** The questions that concern the change as a whole, each only where its facts hold. */
export function changeLevelItems(
  queue: readonly QueueEntry[],
  files: readonly FileChange[],
): ChecklistItem[] {
  return [...testsUnchanged(queue), ...newDependencies(queue), ...pipelineChanged(queue, files)];
}

function testsUnchanged(queue: readonly QueueEntry[]): ChecklistItem[] {
  if (queue.some((entry) => isTestPath(entry.file.path))) return [];
  const code = queue.filter((entry) => entry.noise === null && isCode(entry.file.path));
  const lines = code.reduce((sum, entry) => sum + effectiveLinesOf(entry.hunk), 0);
  if (lines < testQuestionLines) return [];
  return [
    item("tests-unchanged", code, {
      title: "Code changed, tests did not",
      ask: "Which existing test would fail if this change were wrong?",
      evidence: `${lines} changed lines of code and no test file in the change.`,
      severity: "medium",
    }),
  ];
}

function newDependencies(queue: readonly QueueEntry[]): ChecklistItem[] {
  const added = queue.map((entry) => ({ entry, names: addedDependencies(entry.file, entry.hunk) }));
  const withNames = added.filter(({ names }) => names.length > 0);
  if (withNames.length === 0) return [];
  const names = withNames.flatMap((one) => one.names);
  return [
    item(
      "new-dependency",
      withNames.map(({ entry }) => entry),
      {
        title: names.length === 1 ? "A new dependency" : `${names.length} new dependencies`,
        ask: `Is ${names.join(", ")} the package you mean, and is it worth its upkeep?`,
        evidence: `Added: ${names.join(", ")}.`,
        severity: "medium",
      },
    ),
  ];
}

function pipelineChanged(queue: readonly QueueEntry[], files: readonly FileChange[]): ChecklistItem[] {
  const pipelines = new Set(files.filter((file) => isPipeline(file.path)).map((file) => file.path));
  const entries = queue.filter((entry) => pipelines.has(entry.file.path) && entry.findings.length === 0);
  if (entries.length === 0) return [];
  return [
    item("pipeline-changed", entries, {
      title: "The build pipeline changed",
      ask: "Does the pipeline still run the same checks, with no more rights than before?",
      evidence: `Changed: ${[...new Set(entries.map((entry) => entry.file.path))].join(", ")}.`,
      severity: "medium",
    }),
  ];
}

function item(
  id: string,
  entries: readonly QueueEntry[],
  words: Pick<ChecklistItem, "title" | "ask" | "evidence" | "severity">,
): ChecklistItem {
  return {
    id,
    ...words,
    path: "",
    places: entries.map((entry) => ({ key: entry.key, path: entry.file.path, finding: null })),
    edits: [...new Set(entries.flatMap((entry) => entry.hunk.edits.map((edit) => edit.id)))].sort(),
    required: true,
  };
}

function isPipeline(path: string): boolean {
  return /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)\.gitlab-ci\.yml$|(^|\/)Jenkinsfile$/.test(path);
}

function isCode(path: string): boolean {
  return /\.(tsx?|[cm]?jsx?|py|go|java|kt|cs|rs|rb|php|c|cc|cpp|h|hpp|swift|sh)$/.test(path);
}
