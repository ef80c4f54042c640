import type { QueueEntry } from "../risk/queue.ts";
import { isTestPath } from "../rules/testPath.ts";
import { isVendoredPath } from "../rules/vendoredPath.ts";
import { changeItem } from "./changeItem.ts";
import type { ChecklistItem } from "./checklistItem.ts";
import { pathsOf } from "./pathsOf.ts";

/** How migrations of stored data are named: by a number or a time in a folder of migrations, or by their tool's own ways. */
const migrationPaths = [
  /(^|\/)db\/(migrate|changelog)\/.+\.(rb|sql|xml|ya?ml)$/,
  /(^|\/)migrations?\/(?:.+\/)?[VUR]?\d[\w.-]*\.(sql|py|rb|php|go|cs|exs|[cm]?[jt]s)$/i,
  /(^|\/)migrations?\/.+\.sql$/i,
  /(^|\/)alembic\/(?:.+\/)?versions\/[^/]+\.py$/,
  /(^|\/)drizzle\/\d+_[\w-]+\.sql$/,
  /(^|\/)[VUR][\d._]*__\w+\.sql$/,
];

/** Statements that take stored data away. */
const takesAway =
  /\b(drop\s+(table|column|schema|database)|truncate\s+(table\s+)?\w|delete\s+from|alter\s+table\b.*\bdrop\b)/i;

/** Lines after which no stored row is other than before. */
const harmless =
  /^\s*(--.*|#.*|\/\/.*|\/?\*.*|begin;?|commit;?|[()[\]{};,]*|(create|drop)\s+(unique\s+)?index\b.*|comment\s+on\b.*)$/i;

/** What is asked where stored data is migrated or deleted and no rule asks it of the same hunks. */
export function storedDataItems(queue: readonly QueueEntry[]): ChecklistItem[] {
  const entries = queue.filter(
    (entry) =>
      entry.noise === null &&
      !isTestPath(entry.file.path) &&
      !isVendoredPath(entry.file.path) &&
      !entry.findings.some(({ category }) => category === "destructive-operation"),
  );
  const migrations = entries.filter((entry) => isMigration(entry.file.path) && touchesRows(entry));
  const rewritten = migrations.filter(({ file }) => file.status === "modified" || file.status === "deleted");
  const fresh = migrations.filter((entry) => !rewritten.includes(entry));
  const deletions = entries.filter(
    ({ file, hunk }) =>
      /\.sql$/i.test(file.path) &&
      !isMigration(file.path) &&
      hunk.edits.some(({ added }) => added.some((line) => !harmless.test(line) && takesAway.test(line))),
  );
  return [...migrated([...fresh, ...deletions]), ...rewrittenItem(rewritten)];
}

function migrated(entries: readonly QueueEntry[]): ChecklistItem[] {
  if (entries.length === 0) return [];
  return [
    changeItem("stored-data-changed", entries, {
      title: "Stored data is migrated or deleted",
      ask: "If this is rolled back a day later, what happens to the rows written meanwhile?",
      evidence: `Migrations or deletions in ${pathsOf(entries).join(", ")}.`,
      severity: "medium",
    }),
  ];
}

/** Where it has run already, it does not run again. */
function rewrittenItem(entries: readonly QueueEntry[]): ChecklistItem[] {
  if (entries.length === 0) return [];
  return [
    changeItem("migration-rewritten", entries, {
      title: "A migration that was there already changed",
      ask: "What do databases have that ran it as it was before?",
      evidence: `Changed after it was added: ${pathsOf(entries).join(", ")}.`,
      severity: "medium",
    }),
  ];
}

function isMigration(path: string): boolean {
  return migrationPaths.some((pattern) => pattern.test(path));
}

function touchesRows({ hunk }: QueueEntry): boolean {
  return hunk.edits.some(
    ({ kind, added, removed }) =>
      kind === "text" && [...added, ...removed].some((line) => line.trim() !== "" && !harmless.test(line)),
  );
}
