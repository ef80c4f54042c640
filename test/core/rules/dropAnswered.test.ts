import assert from "node:assert/strict";

import { dropAnswered } from "../../../src/core/rules/dropAnswered.ts";
import type { Finding } from "../../../src/core/rules/finding.ts";
import { aChange, aFile, aFinding, aHunk, anEdit } from "../../support/builders.ts";

interface Sides {
  readonly base: readonly string[] | null;
  readonly head: readonly string[];
}

/** Whether a finding at a line of the first file is left when the change rewrites these files. */
function isAsked(
  rule: string,
  files: Readonly<Record<string, Sides>>,
  side: Finding["side"] = Object.values(files)[0]?.base === null ? "head" : "base",
  line = 1,
): boolean {
  const [category = "", id = ""] = rule.split("/");
  const [path = ""] = Object.keys(files);
  const changed = Object.entries(files).map(([name, { base, head }]) =>
    aFile(name, [aHunk(name, ["a"], { edits: [anEdit("a", { removed: base ?? [], added: head })] })]),
  );
  const texts = new Map(
    Object.entries(files).map(([name, { base, head }]) => [
      name,
      { base: base?.join("\n") ?? null, head: head.join("\n") },
    ]),
  );
  const finding = aFinding({
    category,
    rule: id,
    symbol: "build",
    path,
    side,
    start: { line, column: 1 },
    end: { line, column: 9 },
  });
  return dropAnswered([finding], aChange(changed), texts).length > 0;
}

suite("dropAnswered", () => {
  const awaits = { base: ["await cart.save(order);"], head: ["cart.save(order);"] };

  test("does not ask who waits for a function that is not asynchronous any more", () => {
    const check = (base: string, head: string, expected: boolean): void => {
      const files = { "src/shop.ts": awaits, "src/cart.ts": { base: [base], head: [head] } };
      assert.equal(isAsked("async-misuse/await-removed", files), expected, `${base} → ${head}`);
    };
    check("  async save(order) {", "  save(order) {", false);
    check("  save(order: Order): Promise<void> {", "  save(order: Order): void {", false);
    check("export async function save(order) {", "export function save(order) {", false);
    check("    async def save(self, order):", "    def save(self, order):", false);
    check("const save = async (order) => {", "const save = (order) => {", false);
    check("  async save(order) {", "  async save(order, now) {", true);
    check("  async load(order) {", "  load(order) {", true);
    assert.equal(
      isAsked("async-misuse/await-removed", {
        "src/ldap.py": { base: ["return await super().sign_in()"], head: ["return super().sign_in()"] },
        "src/auth.py": { base: ["    async def sign_in(self):"], head: ["    def sign_in(self):"] },
      }),
      false,
    );
    check("  await store.save(order);", "  store.save(order);", true);
    assert.equal(isAsked("async-misuse/await-removed", { "src/shop.ts": awaits }), true);
  });

  test("does not ask about data that is open to everyone in no more places than before", () => {
    const check = (removed: readonly string[], added: readonly string[], expected: boolean): void => {
      const files = { "scripts/upload.sh": { base: removed, head: added } };
      assert.equal(isAsked("permission-change/public-access", files), expected, added.join(" "));
    };
    const copy = "aws s3 cp site s3://example --acl public-read";
    check([copy, copy], [`publish() { ${copy}; }`], false);
    check([copy], [copy, `publish() { ${copy}; }`], true);
    check(["member: allUsers"], ["member: allUsers", copy], false);
    check(["publicRead: true"], [copy], true);
  });

  test("does not ask where a token of the form is compared in another way", () => {
    const check = (added: string, expected: boolean): void => {
      const files = { "src/consent.py": { base: ["if csrf_token not in cookie_tokens:"], head: [added] } };
      assert.equal(isAsked("removed-check/authorization-removed", files), expected, added);
    };
    check("    ok = csrf_token in read_tokens(request)", false);
    check("    if not hmac.compare_digest(csrf_token, expected):", false);
    check("    ok = state in read_tokens(request)", true);
    check("    log.info(csrf_token)", true);
  });

  test("does not ask who waits for a call of which all places are waited for", () => {
    const check = (head: readonly string[], expected: boolean): void => {
      const files = { "src/shop.ts": { base: awaits.base, head } };
      assert.equal(isAsked("async-misuse/await-removed", files), expected, head.join(" "));
    };
    check(["await cart.save(order);"], false);
    check(["function save(order) {", "  await cart.save(order);"], false);
    check(["await cart.save(order);", "cart.save(order);"], true);
    check(["  async save(order) {", "await cart.save(order);"], false);
    check(["await cart.saveAll(order);", "cart.save(order);"], true);
    check(["pay(order);"], true);
  });

  test("does not ask who waits for the same call of which fewer are left", () => {
    const check = (head: readonly string[], expected: boolean): void => {
      const files = { "src/shop.ts": { base: ["await dispatch(cancel());"], head } };
      assert.equal(isAsked("async-misuse/await-removed", files), expected, head.join(" "));
    };
    check(["await dispatch(cancel());", "dispatch(show());"], false);
    check(["await dispatch(cancel());", "dispatch(cancel());"], true);
    check(["dispatch(cancel());", "dispatch(show());"], true);
  });

  test("does not ask about the first settings of a part of the project", () => {
    const check = (path: string, removed: readonly string[], expected: boolean): void => {
      const files = {
        "tools/tsconfig.json": { base: null, head: ["{}"] },
        [path]: { base: removed, head: [] },
      };
      assert.equal(isAsked("disabled-check/rule-switched-off", files), expected, path);
    };
    check("src/shop.ts", ["pay(order);"], false);
    check("tsconfig.json", [], false);
    check("tsconfig.json", ['"strict": true'], true);
    check(".eslintrc.json", ['"no-eval": "error"'], true);
    const lax = { "next.config.js": { base: null, head: ["ignoreBuildErrors: true,"] } };
    assert.equal(isAsked("disabled-check/rule-switched-off", lax), true);
    const there = { "tsconfig.json": { base: ["{}"], head: ["{}"] } };
    assert.equal(isAsked("disabled-check/rule-switched-off", there), true);
  });

  test("does not ask who waits for what is kept and waited for, or disposed of", () => {
    const check = (base: string, head: readonly string[], expected: boolean): void => {
      const files = { "src/shop.ts": { base: [base], head } };
      assert.equal(isAsked("async-misuse/await-removed", files), expected, `${base} → ${head.join(" ")}`);
    };
    check("await store.save(order)", ["saving = store.save(order)", "await saving"], false);
    check("await store.save(order)", ["saving = store.save(order)", "await saving.id()"], true);
    check("await store.save(order)", ["saving = store.save(order)", "await loading"], true);
    check("await shop.close();", ["await using shop = open();", "client.close();"], false);
    check("await shop.close();", ["using shop = open();", "client.close();"], true);
    check("await shop.save();", ["await using shop = open();", "client.save();"], true);
  });

  test("does not ask who waits for a function that never was asynchronous", () => {
    const check = (base: string, head: readonly string[], expected: boolean): void => {
      const files = { "src/shop.ts": { base: [base], head } };
      assert.equal(isAsked("async-misuse/await-removed", files), expected, `${base} → ${head.join(" ")}`);
    };
    check("await this.save();", ["this.save();", "  save() {", "    this.saved = true;", "  }"], false);
    check("await this.save();", ["this.save();", "  save() {", "    return store();", "  }"], true);
    check("await this.save();", ["this.save();", "  async save() {", "    await store();", "  }"], true);
    check("await shop.save();", ["shop.save();", "  save() {", "    this.saved = true;", "  }"], true);
    check("return await super().save()", ["return super().save()", "def save(self):", "  return 1"], true);
  });

  test("does not ask about a presence that an association demands, and a check that another one of its kind takes the place of", () => {
    const check = (code: string, added: string, expected: boolean): void => {
      const files = { "app/models/order.rb": { base: [code], head: [added] } };
      assert.equal(isAsked("removed-check/validation-removed", files), expected, `${code} → ${added}`);
    };
    check("  validates :shop, presence: true", "  belongs_to :shop", false);
    check("  validates :shop, presence: true", "  belongs_to :shop, optional: true", true);
    check("  validates :shop, presence: true", "  belongs_to :shopper", true);
    check("  invariant(order.id === shop.id, 'no order');", "  invariant(order, 'no order');", false);
    check("  invariant(order.id === shop.id, 'no order');", "  notify(order, 'no order');", true);
    check("  validates :shop, presence: true, uniqueness: true", "  belongs_to :shop", true);
  });

  test("does not ask about a token that no other checkout keeps now", () => {
    const safe = ["- uses: actions/checkout@v4", "  with:", "    persist-credentials: false"];
    const check = (base: readonly string[], head: readonly string[], expected: boolean): void => {
      const files = { ".github/workflows/ci.yml": { base, head } };
      assert.equal(isAsked("permission-change/workflow-credentials-kept", files), expected, head.join(" "));
    };
    check([...safe, ...safe], safe, false);
    check(safe, ["- uses: actions/checkout@v4"], true);
    check([...safe, ...safe], [...safe, "- uses: actions/checkout@v4"], true);
  });

  test("does not ask whether a file that says what runs it is meant to be run", () => {
    const check = (line: string, expected: boolean): void => {
      const files = { "bin/pay": { base: ["pay"], head: [line, "pay"] } };
      assert.equal(isAsked("permission-change/file-made-executable", files), expected, line);
    };
    check("#!/bin/sh", false);
    check("# pays", true);
  });

  test("does not ask about rules that were off in the file that this one takes the place of", () => {
    const check = (path: string, gone: string, expected: boolean): void => {
      const added = aFile(path, [aHunk(path, ["a"])], { status: "added" });
      const change = aChange([added, aFile(gone, [], { status: "deleted" })]);
      const texts = new Map([[path, { base: null, head: '"no-eval": 0,' }]]);
      const finding = aFinding({ category: "disabled-check", rule: "rule-switched-off", path, side: "head" });
      assert.equal(dropAnswered([finding], change, texts).length > 0, expected, `${gone} → ${path}`);
    };
    check("eslint.config.js", ".eslintrc.json", false);
    check("admin/eslint.config.mjs", "admin/.eslintrc.yml", false);
    check("biome.json", ".eslintrc.json", false);
    check("eslint.config.js", ".stylelintrc", true);
    check("eslint.config.js", "src/rules.js", false);
  });

  test("does not ask about what another file does now", () => {
    const check = (rule: string, code: string, expected: boolean, ...[path, added]: string[]): void => {
      const files = {
        "src/shop.ts": { base: [code], head: [] },
        [path ?? ""]: { base: [], head: [added ?? ""] },
      };
      assert.equal(isAsked(rule, files), expected, `${code} ${path ?? ""} ${added ?? ""}`);
    };
    const validation = "removed-check/validation-removed";
    check(validation, "checkIssuer(url);", false, "src/auth.ts", "  checkIssuer(options.url);");
    check(validation, "checkIssuer(url);", true, "src/auth.ts", "function checkIssuer(url) {");
    check(validation, "checkIssuer(url);", true, "test/auth.ts", "checkIssuer(url);");
    check(validation, "validate(order);", true, "src/auth.ts", "validate(order);");
    check(
      validation,
      "await session._check_mounts();",
      false,
      "src/auth.ts",
      "await session._check_mounts()",
    );
    const authorization = "removed-check/authorization-removed";
    check(
      authorization,
      "if (!user.permissions.pay) return;",
      false,
      "src/a.ts",
      "return user.permissions.pay;",
    );
    check(authorization, "if (!user.permissions.pay) return;", true, "src/a.ts", "user.permissions.read");
    check(authorization, "if (user.isAdmin) {", true, "src/a.ts", "if (user.isAdmin) {");
    const transaction = "async-misuse/transaction-removed";
    check(transaction, "await db.$transaction(", false, "src/orders.ts", "return this.db.$transaction(");
    check(transaction, "await db.$transaction(", true, "src/orders.ts", "save(order.transaction);");
    const byHand = {
      "src/shop.go": { base: ["tx, err := db.BeginTx(ctx, nil)"], head: ['conn.Exec("BEGIN IMMEDIATE")'] },
    };
    assert.equal(isAsked(transaction, byHand), false);
    const probe = "observability-loss/probe-removed";
    check(probe, "    healthcheck:", false, "Dockerfile", "HEALTHCHECK CMD curl -f http://localhost/health");
    check(probe, "    healthcheck:", true, "Dockerfile", "HEALTHCHECK NONE");
    const audit = "observability-loss/audit-log-removed";
    check(audit, "await auditLog({", false, "src/orders.ts", "await auditLog({ order });");
    check(audit, "await auditLog({", true, "src/orders.ts", "const audited = order;");
  });

  test("does not ask where something is checked that another step or script checks now", () => {
    const check = (step: string, path: string, head: readonly string[], expected: boolean): void => {
      const files = {
        ".github/workflows/ci.yml": { base: [step], head: ["- run: npm ci"] },
        [path]: { base: [], head },
      };
      assert.equal(isAsked("disabled-check/check-step-removed", files), expected, `${step} ${path}`);
    };
    check("- run: npm run lint", ".github/workflows/lint.yml", ["  - run: npx eslint .", "  lint:"], false);
    check("- run: go vet ./...", "Makefile", ["check:", "\tgo vet ./..."], false);
    check("- run: pytest && ruff check", "tox.ini", ["commands = pytest"], true);
    check(
      "- uses: ossf/scorecard-action@v2",
      ".github/workflows/scorecard.yml",
      ["    uses: octo/shared/.github/workflows/scorecard.yml@v1"],
      false,
    );
    check("- run: pytest", "src/notes.md", ["Run pytest."], true);
    check(
      "- run: pytest",
      ".github/workflows/ci.yml",
      ["    uses: octo/shared/.github/workflows/python.yml@v1"],
      false,
    );
    check("- run: pytest", ".github/workflows/ci.yml", ["    uses: actions/setup-python@v5"], true);
    check("- run: npm run build", "Makefile", ["\tgo build"], true);
  });

  test("does not ask about one of several steps that run the same command", () => {
    const check = (left: readonly string[], expected: boolean): void => {
      const [path, step] = [".github/workflows/ci.yml", "- run: SEPARATE=1 bin/rails test"];
      const file = aFile(path, [
        aHunk(path, ["a"], { edits: [anEdit("a", { removed: [step], added: [] })] }),
      ]);
      const texts = new Map([[path, { base: [step, ...left].join("\n"), head: left.join("\n") }]]);
      const finding = aFinding({
        category: "disabled-check",
        rule: "check-step-removed",
        path,
        side: "base",
      });
      assert.equal(dropAnswered([finding], aChange([file]), texts).length > 0, expected, left.join(" "));
    };
    check(["- name: Run tests", "  run: |", "    bin/rails test"], false);
    check(["- run: TARGET=sqlite bin/rails test"], false);
    check(["- run: bin/rails test:system"], true);
    check(["- run: bin/rails test test/models"], true);
    check(["test:", "  needs: test", "- name: test", "  run: bin/rails lint"], true);
    check(["# bin/rails test", "- run: bin/setup"], true);
  });

  test("does not ask about a right that is asked for by a call in its place", () => {
    const check = (added: string, expected: boolean): void => {
      const base = ["  if (memo.isPrivate && memo.owner !== user.id) {"];
      const files = { "src/memo.ts": { base, head: [added] } };
      assert.equal(isAsked("removed-check/authorization-removed", files), expected, added);
    };
    check("  await this.checkReadAccess(memo);", false);
    check("  if err := s.requireOwner(ctx, memo); err != nil {", false);
    check("  if (!canEditMemo(user, memo)) {", false);
    check("  const memo = await this.load(id);", true);
    check("  if (memo.isPrivate) {", true);
  });

  test("does not ask about a step that stands there once more", () => {
    const step = "    - run: npm test";
    const files = { ".github/workflows/ci.yml": { base: [step, "x", step], head: ["x", step] } };
    assert.equal(isAsked("disabled-check/check-step-removed", files), false);
  });

  test("does not ask where a right is asked for that another place asks for now", () => {
    const check = (path: string, line: string, expected: boolean): void => {
      const files = {
        "src/Backups.php": {
          base: ["if (!$user->can(Permission::BACKUP_RESTORE)) throw new Denied();"],
          head: [],
        },
        [path]: { base: [], head: [line] },
      };
      assert.equal(isAsked("removed-check/authorization-removed", files), expected, line);
    };
    check("src/RestoreRequest.php", "return Permission::BACKUP_RESTORE;", false);
    check("src/RestoreRequest.php", "return Permission::BACKUP_READ;", true);
    check("tests/RestoreTest.php", "$this->deny(Permission::BACKUP_RESTORE);", true);
  });

  test("does not ask where a limit on time went that another file sets by the same call", () => {
    const check = (path: string, line: string, expected: boolean): void => {
      const files = {
        "src/body.go": { base: ["if err := rc.SetReadDeadline(soon); err != nil {"], head: [] },
        [path]: { base: [], head: [line] },
      };
      assert.equal(isAsked("limits/timeout-removed", files), expected, `${path} ${line}`);
    };
    check("src/timeouts.go", "return r.ctrl.SetReadDeadline(next)", false);
    check("src/timeouts.go", "return r.ctrl.SetWriteDeadline(next)", true);
    check("src/timeouts_test.go", "return r.ctrl.SetReadDeadline(next)", true);
  });

  test("does not ask about rights of a workflow that named none", () => {
    const check = (base: readonly string[], expected: boolean): void => {
      const head = ["permissions:", "  contents: write", "jobs:"];
      const files = { ".github/workflows/release.yml": { base, head } };
      assert.equal(isAsked("permission-change/workflow-write", files), expected);
    };
    check(["jobs:"], false);
    check(["jobs:", "    permissions: {}"], true);
    check(["jobs:", "    permissions: write-all"], false);
  });

  test("does not ask about an action that the workflow runs in the same state already", () => {
    const check = (base: string, expected: boolean): void => {
      const sides = { base: [base], head: ["  - uses: octo/get-tool@latest", base] };
      const finding = aFinding({
        category: "supply-chain",
        rule: "unpinned-action",
        path: "ci.yml",
        once: ["ever"],
        end: { line: 1, column: 9 },
      });
      const texts = new Map([["ci.yml", { base: sides.base.join("\n"), head: sides.head.join("\n") }]]);
      assert.equal(dropAnswered([finding], aChange([]), texts).length > 0, expected, base);
    };
    check("    uses: octo/get-tool@latest", false);
    check("    uses: octo/get-tool@1.2.3", true);
  });

  test("asks once why files of a change take packages from another place", () => {
    const head = "npm config set registry https://packages.example";
    const texts = new Map([
      ["a.yml", { base: null, head }],
      ["b.yml", { base: null, head }],
      ["c.yml", { base: null, head: `${head}/npm` }],
    ]);
    const findings = [...texts.keys()].map((path) =>
      aFinding({
        id: path,
        category: "supply-chain",
        rule: "package-source-added",
        path,
        side: "head",
        once: ["change"],
      }),
    );
    assert.deepEqual(
      dropAnswered(findings, aChange([]), texts).map(({ id }) => id),
      ["a.yml", "c.yml"],
    );
  });

  test("asks once in a file why versions are not pinned any more", () => {
    const found = (id: string, path: string) =>
      aFinding({ id, category: "supply-chain", rule: "version-loosened", path, once: ["file"] });
    const findings = [found("1", "a.json"), found("2", "a.json"), found("3", "b.json")];
    assert.deepEqual(
      dropAnswered(findings, aChange([]), new Map()).map(({ id }) => id),
      ["1", "3"],
    );
  });

  test("does not ask where a limit on time is set by a call of the same name in its place", () => {
    const check = (added: string, expected: boolean): void => {
      const files = { "src/rt.rs": { base: ["async_std::future::timeout(limit, call)"], head: [added] } };
      assert.equal(isAsked("limits/timeout-removed", files), expected, added);
    };
    check("rt_async_io::timeout(limit, call).await", false);
    check("call.await", true);
  });

  test("does not ask who waits for what is not there any more", () => {
    const check = (base: string, head: string, expected: boolean): void => {
      const files = { "src/sync.py": { base: [base], head: [head] } };
      assert.equal(isAsked("async-misuse/wait-removed", files), expected, `${base} → ${head}`);
    };
    check("await asyncio.gather(*mappings)", "await map_to(server)", false);
    check("await asyncio.gather(*mappings)", "log(mappings)", true);
    check("worker.join()", "run()", false);
    check("worker.join()", "worker.start()", true);
    check("await asyncio.wait(pending)", "run()", true);
  });

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

  test("does not ask about a test that stood there twice", () => {
    const check = (base: readonly string[], head: readonly string[], expected: boolean): void => {
      const files = { "test/test_shop.py": { base, head } };
      assert.equal(isAsked("test-weakening/test-checks-nothing", files), expected, base.join(" "));
    };
    const one = "def test_refund():";
    check([one, one], [one], false);
    check([one], [one], true);
    check([one], [], true);
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
      assert.equal(isAsked(`destructive-operation/${rule}`, files, "head", 2), expected, before);
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

  test("does not ask about failures that are answered as the file answered them before", () => {
    const answer = "  response.status(200).json({ success: false, error: e.message });";
    const check = (base: readonly string[], expected: boolean): void => {
      const files = { "src/orders.ts": { base, head: [answer] } };
      assert.equal(isAsked("error-swallowing/error-as-success", files, "head"), expected, base.join(" "));
    };
    check(["  response.json({ success: false });"], false);
    check(["  response.status(500).end();"], true);
  });

  test("does not ask about an assertion that writes out what it expects", () => {
    const check = (before: string, after: string, expected: boolean): void => {
      const files = { "src/orders.test.ts": { base: [before], head: [after] } };
      assert.equal(isAsked("test-weakening/assertion-loosened", files, "head"), expected, after);
    };
    const before = '    expect(run()).toBe("paid");';
    check(before, '    expect(run()).toEqual({ state: "paid" });', false);
    check(before, "    expect(run()).toEqual({ state: expect.any(String) });", true);
    check(before, "    expect(run()).toEqual(order);", true);
    check("    expect(run()).toStrictEqual({ a: 1 });", "    expect(run()).toEqual({ a: 1 });", true);
  });

  test("does not ask about a condition in which only a name is another one", () => {
    const check = (before: string, expected: boolean): void => {
      const head = ["    if: github.actor == 'orders[bot]'"];
      const files = { ".github/workflows/ci.yml": { base: [before], head } };
      assert.equal(isAsked("auth-weakening/actor-condition", files, "head"), expected, before);
    };
    check("    if: github.actor == 'orders-bot'", false);
    check("    if: github.event_name == 'push'", true);
  });

  test("does not ask about a statement whose values are chosen, numbers or escaped", () => {
    const check = (pasted: string, around: string, expected: boolean): void => {
      const files = { "src/report.ts": { base: null, head: [`const sql = "WHERE a = ${pasted}";`, around] } };
      assert.equal(isAsked("injection/sql-from-text", files), expected, `${pasted} ${around}`);
    };
    check("${column}", "if (!columns.includes(column)) throw new Error();", false);
    check("${order}", "const order = known.includes(sort) ? sort : 'id';", false);
    check("${limit}", "const limit = parseInt(query.limit);", false);
    check("${now}", "const now = dialect.now();", false);
    check(
      "${SqlString.escape(zone)} ${bucketOf} ${FunctionOf[bucket]}",
      "const bucketOf = getTimeStatement(a);",
      false,
    );
    check("${column}", "if (!columns.includes(other)) throw new Error();", true);
    check("${order}", "const order = request.query.order;", true);
    check("${column} ${id}", "if (!columns.includes(column)) throw new Error();", true);
    check("${request.query.id}", "", true);
  });

  test("does not ask about failures that each part handles", () => {
    const check = (code: string, handles: string, expected: boolean): void => {
      const head = [
        code,
        "    async def fetch_one(row):",
        "        try:",
        "            await load(row)",
        handles,
        "            log(row)",
        "",
      ];
      const files = { "shop/fetch.py": { base: null, head } };
      assert.equal(isAsked("async-misuse/failures-collected", files), expected, `${code} ${handles}`);
    };
    const all = "    await asyncio.gather(*[fetch_one(row) for row in rows], return_exceptions=True)";
    check(all, "        except Exception as error:", false);
    check(all, "        except KeyError:", true);
    check(
      "    await asyncio.gather(*[other(row) for row in rows], return_exceptions=True)",
      "        except Exception:",
      true,
    );
  });

  test("does not ask about a default whose documentation changed with it", () => {
    const check = (code: string, documents: string, expected: boolean): void => {
      const files = {
        "shop/pay.py": { base: ["x", "    log: Defaults to False."], head: [code, documents] },
      };
      assert.equal(
        isAsked("weakened-logic/default-flipped", files, "head"),
        expected,
        `${code} ${documents}`,
      );
    };
    check("def pay(log=True):", "    log: Defaults to True.", false);
    check("def pay(log=True):", "    log: Whether it logs.", true);
    check("def pay(verify=False):", "    log: Defaults to True.", true);
  });

  test("does not ask about rows that are deleted to be written anew", () => {
    const check = (writes: string, expected: boolean): void => {
      const files = { "src/store.rs": { base: null, head: ['    "DELETE FROM events"', writes] } };
      assert.equal(isAsked("destructive-operation/every-row-changed", files), expected, writes);
    };
    check('    "INSERT INTO events (id) VALUES (?)"', false);
    check('    "INSERT INTO events_log (id) VALUES (?)"', true);
  });

  test("does not ask about an assertion of the strict module", () => {
    const check = (module: string, expected: boolean): void => {
      const head = ['    assert.equal(run(), "paid");', `import assert from "${module}";`];
      const files = { "src/orders.test.ts": { base: ['    expect(run()).toBe("paid");'], head } };
      assert.equal(isAsked("test-weakening/assertion-loosened", files, "head"), expected, module);
    };
    check("node:assert/strict", false);
    check("node:assert", true);
  });

  test("does not ask about a new test that says what it needs from outside", () => {
    const check = (base: readonly string[], why: string, expected: boolean): void => {
      const head = [`    #[ignore = "${why}"]`, "    fn pays() {"];
      const files = { "src/orders.rs": { base, head } };
      assert.equal(isAsked("test-weakening/test-skipped", files, "head"), expected, why);
    };
    check([], "requires credentials", false);
    check([], "manual migration benchmark", false);
    check([], "behaves otherwise now", true);
    check(["    fn pays() {"], "requires credentials", true);
    check(
      Array.from({ length: 5 }, () => "    #[ignore]"),
      "run by hand",
      false,
    );
  });

  test("does not ask about a validation that a new function in its place does", () => {
    const check = (body: string, expected: boolean): void => {
      const files = {
        "src/fetch.ts": { base: ["  validateUrl(url);"], head: ["  const page = await fetchPublic(url);"] },
        "src/public.ts": { base: null, head: ["export async function fetchPublic(url) {", body] },
      };
      assert.equal(isAsked("removed-check/validation-removed", files), expected, body);
    };
    check("  if (isPrivateHost(url.host)) throw new Error();", false);
    check("  return fetch(url);", true);
  });

  test("does not ask about a limit whose name the file has as often as before", () => {
    const check = (head: string, expected: boolean): void => {
      const files = { "src/run.ts": { base: ["  timeoutMs: z.number(),"], head: [head] } };
      assert.equal(isAsked("limits/timeout-removed", files), expected, head);
    };
    check("const options = { timeoutMs: z.number() };", false);
    check("const options = {};", true);
  });

  test("does not ask about a transaction of which one write is left", () => {
    const inside = "  await db.$transaction([tx.job.create(a), tx.repo.update(b)]);";
    const check = (head: readonly string[], expected: boolean): void => {
      const files = { "src/sync.ts": { base: [inside], head } };
      assert.equal(isAsked("async-misuse/transaction-removed", files), expected, head.join(" "));
    };
    check(["  await db.repo.update(b);"], false);
    check(["  await db.job.create(a);", "  await db.repo.update(b);"], true);
    const long = [
      "  await db.$transaction(async (tx) => {",
      "    await tx.job.create(a);",
      "  });",
      "  db.repo.update(b);",
    ];
    const files = {
      "src/sync.ts": { base: long, head: ["  await db.job.create(a);", "  db.repo.update(b);"] },
    };
    assert.equal(isAsked("async-misuse/transaction-removed", files), false);
  });

  test("does not ask about a metric or trace where another is written in the change", () => {
    const check = (added: string, expected: boolean): void => {
      const files = { "src/pay.ts": { base: ["  refunds.inc();"], head: [added] } };
      assert.equal(isAsked("observability-loss/metric-removed", files), expected, added);
    };
    check("  metrics.increment('refunds');", false);
    check("  return startInactiveSpan({ name });", false);
    check("  return pay(order);", true);
  });

  test("does not ask about the token of a workflow that may only read", () => {
    const check = (head: readonly string[], expected: boolean): void => {
      const path = ".github/workflows/ci.yml";
      const base = ["        persist-credentials: false"];
      const files = { [path]: { base, head } };
      assert.equal(isAsked("permission-change/workflow-credentials-kept", files), expected, head.join(" "));
    };
    check(["permissions:", "  contents: read", "  id-token: write"], false);
    check(["permissions:", "  contents: write"], true);
    check(["permissions: write-all"], true);
    check(["jobs:", "  build:", "    steps:"], true);
    check(
      ["permissions:", "  contents: write", "jobs:", "  build:", "    permissions:", "      contents: read"],
      false,
    );
    check(
      ["permissions:", "  contents: read", "jobs:", "  build:", "    permissions:", "      contents: write"],
      true,
    );
  });

  test("does not ask about a limit of a test that is less than twice what it was", () => {
    const check = (before: string, expected: boolean): void => {
      const files = { "src/pay.test.ts": { base: [before], head: ["  timeout: 120_000,"] } };
      assert.equal(isAsked("test-weakening/test-timeout-raised", files, "head"), expected, before);
    };
    check("  timeout: 90_000,", false);
    check("  timeout: 60_000,", true);
    check("  hookTimeout: 90_000,", true);
  });

  test("does not ask about a file of nothing but comments", () => {
    const check = (line: string, expected: boolean): void => {
      const files = { "src/shop.ts": { base: null, head: ["// Placeholder for the real shop.", "", line] } };
      assert.equal(isAsked("incomplete-code/missing-work-announced", files), expected, line);
    };
    check("/* It comes with the next release. */", false);
    check("export const shop = null;", true);
  });

  test("does not ask what a linter leaves out that is set up with the change", () => {
    const check = (base: readonly string[], expected: boolean): void => {
      const files = { "pyproject.toml": { base, head: ["[tool.ruff.lint]", 'ignore = ["F405"]'] } };
      assert.equal(isAsked("disabled-check/rule-switched-off", files, "head", 2), expected, base.join(" "));
    };
    check(["[tool.ruff]", "line-length = 120"], false);
    check(["[tool.ruff]", 'select = ["F"]'], true);
    check(["[tool.ruff.lint]", 'extend-select = ["B"]'], true);
  });

  test("does not ask where a tool makes room for its successor", () => {
    const check = (step: string, path: string, added: string, expected: boolean): void => {
      const files = {
        ".pre-commit-config.yaml": { base: [step], head: [] },
        [path]: { base: [], head: [added] },
      };
      assert.equal(isAsked("disabled-check/check-step-removed", files), expected, `${step} ${added}`);
    };
    check("  - id: isort", "pyproject.toml", "[tool.ruff.lint]", false);
    check("  - id: isort", "pyproject.toml", "[tool.mypy]", true);
    check("  - id: isort", "docs/ruff.md", "ruff", true);
    check("  - id: bandit", "pyproject.toml", "[tool.ruff.lint]", true);
    check("  - run: npx eslint .", "package.json", '    "@biomejs/biome": "^2.0.0",', false);
  });

  test("does not ask about a test that only lost what a linter takes away", () => {
    const check = (before: string, expected: boolean): void => {
      const files = { "test/test_shop.py": { base: [before], head: ["    assert order.paid"] } };
      assert.equal(isAsked("test-weakening/assertion-loosened", files, "head"), expected, before);
    };
    check("    assert order.paid == True", false);
    check("    assert order.paid == 5", true);
    check("    assert order.paid_back == True", true);
  });

  test("does not ask where a step that names no tool is written out", () => {
    const check = (added: string, expected: boolean): void => {
      const files = { ".github/workflows/ci.yml": { base: ["  run: make test-unit"], head: [added] } };
      assert.equal(isAsked("disabled-check/check-step-removed", files), expected, added);
    };
    check("  run: go test ./...", false);
    check("  run: go build ./...", true);
  });

  test("does not ask where the rules of a validation are handed on in its place", () => {
    const check = (removed: string, added: string, expected: boolean): void => {
      const files = { "src/AssetsController.php": { base: [removed], head: [added] } };
      assert.equal(isAsked("removed-check/validation-removed", files), expected, added);
    };
    const checks = "Validator::make($asset->toArray(), $asset->fieldRules())->validate();";
    check(checks, "$asset->setRules($asset->getRules() + $asset->fieldRules());", false);
    check(checks, "$asset->setRules($asset->getRules());", true);
    check("validate(order);", "save(order);", true);
  });

  test("does not ask about a comment that is about an import or a long text", () => {
    const check = (line: string, expected: boolean): void => {
      const files = { "src/shop.py": { base: null, head: [line] } };
      assert.equal(isAsked("disabled-check/all-checks-suppressed", files), expected, line);
    };
    check("from shop.dump import dump  # noqa", false);
    check("import shop.hooks  # noqa", false);
    check('    """Goes to the shop and comes back with all it has."""  # noqa', false);
    check("    run(order)  # noqa", true);
  });

  test("does not ask about code that a new check found: only a comment was added to it", () => {
    const check = (base: string, head: string, settings: Record<string, string>, expected: boolean): void => {
      const edited = Object.entries({ ...settings, "src/shop.py": head });
      // The finding is on the head, where the same line stands with its comment.
      const change = aChange(
        edited.map(([path, line]) =>
          aFile(path, [aHunk(path, ["a"], { edits: [anEdit("a", { added: [line] })] })]),
        ),
      );
      const finding = aFinding({
        ...{ category: "disabled-check", rule: "check-suppressed", path: "src/shop.py", side: "head" },
        end: { line: 1, column: 9 },
      });
      const left = dropAnswered([finding], change, new Map([["src/shop.py", { base, head }]]));
      assert.equal(left.length > 0, expected, `${head} ${JSON.stringify(settings)}`);
    };
    const code = "    return mark_safe(html)";
    const isNew = { "pyproject.toml": 'select = ["S"]' };
    check(code, `${code}  # noqa: S308`, isNew, false);
    check(code, `${code}  # noqa: S308 - to-do: who may write this?`, isNew, true);
    check("    return html", `${code}  # noqa: S308`, isNew, true);
    check(code, `${code}  # noqa: S308`, { "src/prices.py": "price = 5" }, true);
    check(code, `${code}  # noqa: S308`, { "pyproject.toml": 'build = ["twine"]' }, true);
    check(code, `${code}  # noqa: S308`, { "ruff.toml": "line-length = 99" }, false);
  });

  test("does not ask about a token in a test of what makes tokens unreadable", () => {
    const check = (path: string, call: string, expected: boolean): void => {
      const files = {
        [path]: { base: null, head: [`const token = "ghp_x";`, `expect(${call}(token)).toBe("…");`] },
      };
      assert.equal(isAsked("secrets/known-token", files), expected, `${path} ${call}`);
    };
    check("test/redact.test.ts", "redactSecrets", false);
    check("test/login.test.ts", "login", true);
    check("src/redact.ts", "redactSecrets", true);
  });

  test("does not ask where secrets are compared in a function that the change adds", () => {
    const check = (added: string, expected: boolean): void => {
      const files = {
        "src/hooks.py": {
          base: ["if not hmac.compare_digest(mine, theirs):"],
          head: ["if not matches(theirs):"],
        },
        "src/signatures.py": { base: [], head: [added] },
      };
      assert.equal(isAsked("auth-weakening/secret-compare-weakened", files), expected, added);
    };
    check("    return hmac.compare_digest(mine, theirs)", false);
    check("    return mine == theirs", true);
    check("    return MessageDigest.isEqual(mine, theirs);", false);
    check("    return isEqual(mine, theirs);", true);
  });

  test("does not ask about the name in a certificate where the certificate is asked about", () => {
    const check = (above: string, expected: boolean): void => {
      const head = ["CURLOPT_SSL_VERIFYHOST => false,", above];
      const files = { "src/Deliver.php": { base: null, head } };
      assert.equal(isAsked("tls-verification/hostname-check-off", files), expected, above);
    };
    check("CURLOPT_SSL_VERIFYPEER => false,", false);
    check("CURLOPT_SSL_VERIFYPEER => true,", true);
  });

  test("leaves all others", () => {
    const findings = [aFinding({ id: "1" }), aFinding({ id: "2" })];
    assert.deepEqual(dropAnswered(findings, aChange([]), new Map()), findings);
  });
});
