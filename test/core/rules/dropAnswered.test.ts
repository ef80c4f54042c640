import assert from "node:assert/strict";

import { dropAnswered } from "../../../src/core/rules/dropAnswered.ts";
import { aChange, aFile, aFinding, aHunk, anEdit } from "../../support/builders.ts";
import { isAsked } from "./answers/isAsked.ts";

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
    const there = (base: string, path = "tsconfig.json") => ({
      [path]: { base: [base], head: ['  "noImplicitAny": false,'] },
    });
    assert.equal(isAsked("disabled-check/rule-switched-off", there("{}"), "head"), true);
    assert.equal(
      isAsked("disabled-check/rule-switched-off", there('"noImplicitAny": false,'), "head"),
      false,
    );
    assert.equal(
      isAsked("disabled-check/rule-switched-off", there("{}", "tsconfig.test.json"), "head"),
      false,
    );
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

  test("does not ask about a limit that a reader of another make has now", () => {
    const base = ["body := io.LimitReader(request.Body, most)"];
    const check = (line: string): boolean =>
      isAsked("limits/size-limit-removed", { "body.go": { base, head: [line] } });
    assert.equal(check("pool.reader = &io.LimitedReader{R: request.Body, N: most}"), false);
    assert.equal(check("body := request.Body"), true);
  });

  test("does not ask about a presence that an association demands, and a check that another one of its kind takes the place of", () => {
    const check = (code: string, added: string, expected: boolean): void => {
      const files = { "app/models/order.rb": { base: [code], head: [added] } };
      assert.equal(isAsked("removed-check/validation-removed", files), expected, `${code} → ${added}`);
    };
    check("  validates :shop, presence: true", "  belongs_to :shop", false);
    check("  validates :shop, presence: true", "  belongs_to :shop, optional: true", true);
    check("  validates :shop, presence: true", "  belongs_to :shopper", true);
    check("  validates :shop, :cart, presence: true", "  belongs_to :shop\n  belongs_to :cart", false);
    check("  validates :shop, :cart, presence: true", "  belongs_to :shop\n  belongs_to :carts", true);
    check("  validates :shop, presence: true", "  belongs_to :shop,\n    optional: true", true);
    check("  invariant(order.id === shop.id, 'no order');", "  invariant(order, 'no order');", false);
    check("  invariant(order.id === shop.id, 'no order');", "  notify(order, 'no order');", true);
    check("  text := html.EscapeString(name)", "  text = html.AppendEscapeString(text, name)", false);
    check("  text := html.EscapeString(name)", "  text = html.UnescapeString(name)", true);
    check("  validates :shop, presence: true, uniqueness: true", "  belongs_to :shop", true);
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

  test("does not ask about a dependency from an address that others come from already", () => {
    const check = (line: string, expected: boolean): void => {
      const there = 'orders = { git = "https://git.shop.example/shop", branch = "main" }';
      const finding = aFinding({
        category: "supply-chain",
        rule: "dependency-from-url",
        path: "Cargo.toml",
        start: { line: 2, column: 1 },
        end: { line: 2, column: 9 },
      });
      const texts = new Map([["Cargo.toml", { base: there, head: `${there}\n${line}` }]]);
      assert.equal(dropAnswered([finding], aChange([]), texts).length > 0, expected, line);
    };
    check('mail = { git = "https://git.shop.example/shop", branch = "main" }', false);
    check('mail = { git = "https://git.shop.example/shop", branch = "next" }', true);
    check('mail = { git = "https://git.shop.example/mail", branch = "main" }', true);
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

  test("asks once in a change what another file says with other quotes, tags or names", () => {
    const lines = [
      "<p>{!! $book->html() !!}</p>",
      '<div class="wide">{!! $shelf->html() !!}</div>',
      "<p>{!! $book->text() !!}</p>",
      "ALTER TABLE `session` DROP COLUMN `host`;",
      'ALTER TABLE "session" DROP COLUMN "host";',
    ];
    const texts = new Map(lines.map((head, at) => [`${at}`, { base: null, head }]));
    const findings = [...texts.keys()].map((path) =>
      aFinding({ id: path, path, rule: "unknown", side: "head", once: ["change"] }),
    );
    assert.deepEqual(
      dropAnswered(findings, aChange([]), texts).map(({ id }) => id),
      ["0", "2", "3"],
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
      assert.equal(
        isAsked("disabled-check/rule-switched-off", files, "head", { line: 2 }),
        expected,
        base.join(" "),
      );
    };
    check(["[tool.ruff]", "line-length = 120"], false);
    check(["[tool.ruff]", 'select = ["F"]'], true);
    check(["[tool.ruff.lint]", 'extend-select = ["B"]'], true);
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

  test("asks once about what its rule finds twice on one line", () => {
    const at = (line: number, column: number, rule = "boundary-changed") =>
      aFinding({
        category: "weakened-logic",
        rule,
        start: { line, column },
        end: { line, column: column + 3 },
      });
    const findings = [at(1, 2), at(1, 9), at(2, 2), at(1, 9, "and-or-swapped")];
    assert.deepEqual(dropAnswered(findings, aChange([]), new Map()), findings.toSpliced(1, 1));
  });

  test("leaves all others", () => {
    const findings = [aFinding({ id: "1" }), aFinding({ id: "2", rule: "error-to-nil" })];
    assert.deepEqual(dropAnswered(findings, aChange([]), new Map()), findings);
  });
});
