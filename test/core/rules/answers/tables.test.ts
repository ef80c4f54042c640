import assert from "node:assert/strict";

import { isAsked } from "./isAsked.ts";

suite("answers to findings about tables", () => {
  test("does not ask about a table that the file makes for as long as it needs it", () => {
    const check = (made: string, expected: boolean): void => {
      const head = ['run("DROP TABLE IF EXISTS _id_map")', made];
      const files = { "migrations/ids.go": { base: null, head } };
      assert.equal(isAsked("destructive-operation/table-dropped", files), expected, made);
    };
    check('run("CREATE TEMP TABLE _id_map (old TEXT)")', false);
    check('run("CREATE TEMPORARY TABLE IF NOT EXISTS _id_map (old TEXT)")', false);
    check('run("CREATE TEMP TABLE _id_maps (old TEXT)")', true);
    check('run("CREATE TABLE _id_map (old TEXT)")', true);
  });

  test("does not ask about the way back of a migration", () => {
    const check = (lines: readonly string[], line: number, expected: boolean): void => {
      const files = { "migrations/1_orders.sql": { base: null, head: lines } };
      assert.equal(
        isAsked("destructive-operation/table-dropped", files, "head", { line }),
        expected,
        lines[0],
      );
    };
    check(["CREATE TABLE orders (", "  id text", ");", "-- down", "DROP TABLE IF EXISTS orders;"], 5, false);
    check(
      ["CREATE TABLE orders_old (", "  id text", ");", "-- down", "DROP TABLE IF EXISTS orders;"],
      5,
      true,
    );
    check(["DROP TABLE IF EXISTS orders;", "CREATE TABLE orders (", "  id text", ");"], 1, true);
  });

  test("does not ask about rows whose new columns are filled", () => {
    const check = (added: readonly string[], expected: boolean): void => {
      const files = {
        "migrations/2_fill.sql": {
          base: null,
          head: ["UPDATE orders SET state = 'open', seen_at = updated_at;"],
        },
        "migrations/1_add.sql": { base: null, head: added },
      };
      assert.equal(isAsked("destructive-operation/every-row-changed", files), expected, added.join());
    };
    check(["ALTER TABLE orders ADD state text;", "ALTER TABLE orders ADD COLUMN seen_at text;"], false);
    check(["ALTER TABLE orders ADD state text;"], true);
  });

  test("does not ask about columns of a table that the change makes itself", () => {
    const check = (rule: string, alters: string, makes: string, expected: boolean): void => {
      const files = {
        "db/migrate/2_change.rb": { base: null, head: [alters] },
        "db/migrate/1_create.rb": { base: null, head: [makes] },
      };
      assert.equal(isAsked(`destructive-operation/${rule}`, files), expected, `${alters} ${makes}`);
    };
    const added = "    add_column :api_keys, :display_key, :string, null: false";
    check("column-without-default", added, "    create_table :api_keys do |t|", false);
    check("column-without-default", added, "    create_table :api_keys_users do |t|", true);
    const removed = "    remove_column :api_keys, :key, :string";
    check("column-dropped", removed, "    create_table :api_keys, id: :uuid do |t|", false);
    check("column-dropped", 'run("ALTER TABLE orders DROP COLUMN note")', 'CREATE TABLE "orders" (', false);
    check("column-dropped", 'run("ALTER TABLE orders DROP COLUMN note")', "create_table :api_keys do", true);
  });

  test("does not ask about a column whose model goes with it", () => {
    const check = (deleted: string, expected: boolean): void => {
      const head = ['migrations.RemoveField(model_name="localconfig", name="user"),', deleted];
      const files = { "shop/migrations/0093_remove.py": { base: null, head } };
      assert.equal(isAsked("destructive-operation/column-dropped", files), expected, deleted);
    };
    check('migrations.DeleteModel(name="LocalConfig"),', false);
    check('migrations.DeleteModel(name="OtherConfig"),', true);
  });

  test("does not ask about a table whose rows went elsewhere before, or that is said to be unneeded", () => {
    const check = (rule: string, before: string, drop: string, expected: boolean): void => {
      const files = { "migrations/2_move.sql": { base: null, head: [before, drop] } };
      assert.equal(isAsked(`destructive-operation/${rule}`, files, "head", { line: 2 }), expected, before);
    };
    const table = "DROP TABLE old_orders;";
    check("table-dropped", "INSERT INTO orders SELECT * FROM old_orders;", table, false);
    check("table-dropped", "INSERT INTO orders SELECT * FROM older_orders;", table, true);
    const column = "ALTER TABLE clients DROP COLUMN secret;";
    check("column-dropped", "-- Each user has their own now, so this is no longer needed.", column, false);
    check("column-dropped", "-- Removes the column.", column, true);
    // Whoever runs the old code still reads it.
    check("column-dropped", "UPDATE clients SET secrets = array[secret];", column, true);
  });

  test("does not ask about rows that are deleted to be written anew", () => {
    const check = (writes: string, expected: boolean): void => {
      const files = { "src/store.rs": { base: null, head: ['    "DELETE FROM events"', writes] } };
      assert.equal(isAsked("destructive-operation/every-row-changed", files), expected, writes);
    };
    check('    "INSERT INTO events (id) VALUES (?)"', false);
    check('    "INSERT INTO events_log (id) VALUES (?)"', true);
  });
});
