import type { Commit, FileChange } from "../change/change.ts";
import type { InterfaceUsers } from "../interfaces/interfaceUsers.ts";
import { ownFolder } from "../policy/policy.ts";
import type { QueueEntry } from "../risk/queue.ts";
import { isTestPath } from "../rules/testPath.ts";
import { effectiveLinesIn } from "../risk/effectiveLines.ts";
import type { ChecklistItem } from "./checklistItem.ts";
import { addedDependencies } from "./addedDependencies.ts";
import { changeItem } from "./changeItem.ts";
import { deploymentItem } from "./deploymentItem.ts";
import { interfaceItems } from "./interfaceItems.ts";
import { scopeItem } from "./scopeItem.ts";
import { storedDataItems } from "./storedDataItems.ts";
import { pathsOf } from "./pathsOf.ts";

/** Below this many effective lines of code a change without tests asks nothing: small fixes are not nagged. */
const testQuestionLines = 20;

/** What is known of a change beside its hunks. */
export interface WholeFacts {
  readonly queue: readonly QueueEntry[];
  readonly files: readonly FileChange[];
  readonly commits: readonly Commit[];
  readonly users: readonly InterfaceUsers[];
}

/** The questions that concern the change as a whole, each only where its facts hold. */
export function changeLevelItems({ queue, files, commits, users }: WholeFacts): ChecklistItem[] {
  return [
    ...ownRulesChanged(queue),
    ...testsUnchanged(queue),
    ...newDependencies(queue),
    ...pipelineChanged(queue, files),
    ...interfaceItems(users, queue),
    ...scopeItem(queue, commits),
    ...storedDataItems(queue),
    ...deploymentItem(queue),
  ];
}

/** This change is still held to what the base says; the next one will not be. */
function ownRulesChanged(queue: readonly QueueEntry[]): ChecklistItem[] {
  const entries = queue.filter(({ file }) =>
    [file.path, file.oldPath].some((path) => path?.startsWith(`${ownFolder}/`)),
  );
  if (entries.length === 0) return [];
  const paths = pathsOf(entries);
  return [
    changeItem("review-rules-changed", entries, {
      title: "What reviews demand here changed",
      ask: "What will a later change be allowed that this one is not?",
      evidence: `Changed: ${paths.join(", ")}. This change is held to what its base says.`,
      severity: "high",
    }),
  ];
}

function testsUnchanged(queue: readonly QueueEntry[]): ChecklistItem[] {
  if (queue.some((entry) => isTestPath(entry.file.path))) return [];
  const code = queue.filter((entry) => entry.noise === null && isCode(entry.file.path));
  const lines = effectiveLinesIn(code);
  if (lines < testQuestionLines) return [];
  return [
    changeItem("tests-unchanged", code, {
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
    changeItem(
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
    changeItem("pipeline-changed", entries, {
      title: "The build pipeline changed",
      ask: "Does the pipeline still run the same checks, with no more rights than before?",
      evidence: `Changed: ${pathsOf(entries).join(", ")}.`,
      severity: "medium",
    }),
  ];
}

function isPipeline(path: string): boolean {
  return /(^|\/)\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)\.gitlab-ci\.yml$|(^|\/)Jenkinsfile$/.test(path);
}

function isCode(path: string): boolean {
  return /\.(tsx?|[cm]?jsx?|py|go|java|kt|cs|rs|rb|php|c|cc|cpp|h|hpp|swift|sh)$/.test(path);
}
