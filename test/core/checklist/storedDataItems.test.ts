import assert from "node:assert/strict";

import { storedDataItems } from "../../../src/core/checklist/storedDataItems.ts";
import type { FileStatus } from "../../../src/core/change/change.ts";
import { aFile, aFinding, aHunk, anEdit, anEntry } from "../../support/builders.ts";
import type { QueueEntry } from "../../../src/core/risk/queue.ts";

function entry(path: string, status: FileStatus, added: readonly string[]): QueueEntry {
  const hunk = aHunk(path, [path], { edits: [anEdit(path, { added })] });
  return anEntry(path, [path], { hunk, file: aFile(path, [hunk], { status }) });
}

function check(entries: readonly QueueEntry[], expected: readonly string[]): void {
  const items = storedDataItems(entries);
  assert.deepEqual(
    items.map(({ id, edits }) => `${id}: ${edits.join(", ")}`),
    expected,
  );
}

const column = ["ALTER TABLE orders ADD COLUMN note text;"];

suite("storedDataItems", () => {
  test("knows the migrations of common tools by their paths", () => {
    for (const path of [
      "db/migrate/20260101_add_note.rb",
      "shop/migrations/0002_note.py",
      "alembic/versions/3f2a_note.py",
      "prisma/migrations/20260101_note/migration.sql",
      "src/main/resources/db/migration/V2__note.sql",
      "migrations/20260101-note.ts",
      "drizzle/0003_note.sql",
      "priv/repo/migrations/20260101_note.exs",
      "Data/Migrations/20260101_Note.cs",
    ]) {
      check([entry(path, "added", column)], [`stored-data-changed: ${path}`]);
    }
  });

  test("knows statements that take data away in other SQL", () => {
    check(
      [entry("ops/clean.sql", "modified", ["DELETE FROM orders WHERE paid;"])],
      ["stored-data-changed: ops/clean.sql"],
    );
    check(
      [entry("ops/clean.sql", "added", ["alter table t", "alter table t drop constraint c;"])],
      ["stored-data-changed: ops/clean.sql"],
    );
    check([entry("ops/report.sql", "added", ["SELECT deleted FROM dropped;", "-- DROP TABLE old"])], []);
  });

  test("asks another question of a migration that was there before", () => {
    check(
      [entry("migrations/0001_first.sql", "modified", column)],
      ["migration-rewritten: migrations/0001_first.sql"],
    );
  });

  test("is silent where no stored row is other than before", () => {
    check(
      [entry("migrations/0002_i.sql", "added", ["-- faster", "CREATE INDEX CONCURRENTLY i ON t (a);"])],
      [],
    );
    check([entry("migrations/README.md", "added", column)], []);
    check([entry("src/migrations/settings.ts", "added", column)], []);
    check([entry("test/migrations/0001_first.sql", "added", column)], []);
    check([{ ...entry("migrations/0002_n.sql", "added", column), noise: "generated" }], []);
  });

  test("is silent where a rule asks it of the same hunk, and only there", () => {
    const asked = {
      ...entry("migrations/0002_n.sql", "added", column),
      findings: [aFinding({ category: "destructive-operation" })],
    };
    check([asked], []);
    check(
      [asked, entry("migrations/0003_m.sql", "added", column)],
      ["stored-data-changed: migrations/0003_m.sql"],
    );
    const other = { ...asked, findings: [aFinding({ category: "secrets" })] };
    check([other], ["stored-data-changed: migrations/0002_n.sql"]);
  });
});
