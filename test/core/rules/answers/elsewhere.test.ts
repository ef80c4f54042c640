import assert from "node:assert/strict";

import { isAsked, type Sides } from "./isAsked.ts";

type Side = "base" | "head";

/** Checks that a question is asked, or not, of a first file that changes so. */
function check(rule: string, files: Readonly<Record<string, Sides>>, side: Side, expected: boolean): void {
  assert.equal(isAsked(rule, files, side), expected, JSON.stringify(files));
}

suite("answers that stand elsewhere in the change or the file", () => {
  test("a lock that a helper takes now is not missed", () => {
    const lock = { base: ["  m.Lock()", "  m.format = f"], head: ["  m.setFormat(f)"] };
    const helper = (body: string) => ({ base: null, head: ["func (m *meta) setFormat(f Format) {", body] });
    check("async-misuse/lock-removed", { "a.go": lock, "b.go": helper("  m.Lock()") }, "base", false);
    check(
      "async-misuse/lock-removed",
      { "a.go": lock, "b.go": helper("  m.format.Store(f)") },
      "base",
      false,
    );
    check("async-misuse/lock-removed", { "a.go": lock, "b.go": helper("  m.format = f") }, "base", true);
    check("async-misuse/lock-removed", { "a.go": lock }, "base", true);
  });

  test("a lock that is held to the end of the function covers what another one did", () => {
    const files = (added: string) => ({ "a.go": { base: ["  c.RLock()"], head: ["  c.Lock()", added] } });
    check("async-misuse/lock-removed", files("  defer c.Unlock()"), "base", false);
    check("async-misuse/lock-removed", files("  c.Unlock()"), "base", true);
    check("async-misuse/lock-removed", files("  defer d.Unlock()"), "base", true);
  });

  test("a queue does one thing after the other", () => {
    const files = (added: string) => ({ "A.swift": { base: ["    lock.lock()"], head: [added] } });
    check("async-misuse/lock-removed", files("    Self.ioQueue.async { [self] in"), "base", false);
    check("async-misuse/lock-removed", files("    Self.io.run { [self] in"), "base", true);
  });

  test("cases that are gone with what told them apart are no cases that pass", () => {
    const base = [
      "  Some(Refund) => match payload {",
      "    Some(id) => run(id),",
      '    _ => Err("no such payload"),',
      "  },",
    ];
    const asked = (head: readonly string[]): boolean =>
      isAsked("weakened-logic/unknown-case-accepted", { "src/a.rs": { base, head } }, "base", { line: 3 });
    assert.equal(asked([]), false);
    assert.equal(asked(["  Some(Refund) => handlers[payload](),"]), true);
  });

  test("a word that is taken out of a policy, or stands only while developing, opens nothing", () => {
    const asked = (head: readonly string[]): boolean =>
      isAsked("cors/content-policy-weakened", { "src/csp.ts": { base: null, head } }, "head", { line: 2 });
    assert.equal(asked(["  page.replace(", `    "script-src 'unsafe-eval' 'self'",`]), false);
    assert.equal(asked(["  [", `    options.hmrWs ? "'unsafe-eval'" : "",`]), false);
    assert.equal(asked(["  [", `    "script-src 'unsafe-eval' 'self'",`]), true);
  });

  test("what an editor or a highlighter writes is escaped by it", () => {
    const files = (line: string) => ({ "a.js": { base: null, head: [line] } });
    check("injection/html-unescaped", files("page.innerHTML = editor.getHTML();"), "head", false);
    check("injection/html-unescaped", files("<%== HighlightCode.call(text) %>"), "head", false);
    check("injection/html-unescaped", files("page.innerHTML = order.note;"), "head", true);
  });

  test("numbers and words of the program itself need no escape", () => {
    const files = (line: string) => ({ "a.js": { base: null, head: [line] } });
    const check1 = (line: string, expected: boolean): void => {
      check("injection/html-unescaped", files(line), "head", expected);
    };
    check1('  bar.innerHTML = `<b>${orders.length} order${n === 1 ? "" : "s"}</b>`', false);
    check1("  bar.innerHTML = `<i class=${iconPath}>${formatDistance(way)}</i>`", false);
    check1("  bar.innerHTML = `<b>${orders.length} of ${owner.name}</b>`", true);
    check1("  bar.innerHTML = cells.join()", true);
    check1(`  bar.innerHTML = '<b>' + orders.length + ' paid</b> of ' + 5;`, true);
    check1(`  bar.innerHTML = '<b>' + orders.length + ' paid</b>';`, false);
    check1(`  bar.innerHTML = '<b>' + label + ' of ' + orders.length + '</b>';`, true);
    check1("  bar.innerHTML = tip.innerHTML || '';", false);
  });

  test("a value that the same call makes safe in another line is still made safe", () => {
    const files = (added: string) => ({
      "a.php": { base: ["  $row->note = strip_tags($note);"], head: [added] },
    });
    check("injection/escape-removed", files("  $row->note = strip_tags((string) $note);"), "base", false);
    check("injection/escape-removed", files("  $row->note = (string) $note;"), "base", true);
  });

  test("what was made up before and has a name now is not made up by the change", () => {
    const files = (base: string) => ({ "a.py": { base: [base], head: ["  api.key = DUMMY_KEY"] } });
    check("incomplete-code/made-up-data", files('  api.key = "dummy_key"'), "head", false);
    check("incomplete-code/made-up-data", files("  api.key = read_key()"), "head", true);
  });

  test("the stand-in for a service's key is no secret, one of a password is", () => {
    const files = (line: string) => ({ "a.ts": { base: null, head: [line] } });
    check("secrets/secret-fallback", files('  process.env.SHOP_API_KEY || "sk-YOUR_API_KEY"'), "head", false);
    check("secrets/secret-fallback", files('  process.env.JWT_SECRET || "your-secret-key"'), "head", true);
  });

  test("a file of the program that is run as it stands is no text from elsewhere", () => {
    const files = (line: string) => ({ "a.mjs": { base: null, head: [line] } });
    check(
      "injection/code-from-text",
      files('  vm.runInContext(fs.readFileSync(path, "utf8"), own);'),
      "head",
      false,
    );
    check("injection/code-from-text", files("  vm.runInContext(request.body, own);"), "head", true);
  });

  test("data that is read in a safe form, or was read so before, is not asked about", () => {
    const files = (line: string, base: string, head: string) => ({ a: { base: [base], head: [line, head] } });
    const yaml = "config = yaml.load(text, Loader=SiteLoader)";
    check(
      "injection/unsafe-deserialization",
      files(yaml, "", "class SiteLoader(yaml.SafeLoader):"),
      "head",
      false,
    );
    check(
      "injection/unsafe-deserialization",
      files(yaml, "", "class SiteLoader(yaml.Loader):"),
      "head",
      true,
    );
    const stream = "var in = new ObjectInputStream(gzip);";
    check("injection/unsafe-deserialization", files(stream, "new ObjectInputStream(raw)", ""), "head", false);
    check("injection/unsafe-deserialization", files(stream, "new ZipInputStream(raw)", ""), "head", true);
  });

  test("a value that is not shown any more needs no escape", () => {
    const files = (added: string) => ({
      "a.js": { base: ["  `<b>${escapeHtml(order.note)}</b>`"], head: [added] },
    });
    check("removed-check/validation-removed", files("  `<b data-action=show></b>`"), "base", false);
    check("removed-check/validation-removed", files("  `<b>${order.note}</b>`"), "base", true);
  });

  test("a request that a method is given now checks what the method did", () => {
    const asked = (added: string): boolean =>
      isAsked(
        "removed-check/validation-removed",
        { "a.php": { base: ["    $this->validate(request(), ['code' => 'required']);"], head: [added] } },
        "base",
        { symbol: "Orders.store" },
      );
    assert.equal(asked("public function store(OrderForm $request): Answer"), false);
    assert.equal(asked("public function update(OrderForm $request): Answer"), true);
    assert.equal(asked("public function store(Order $order): Answer"), true);
  });

  test("the same limit around a route is a limit of the route", () => {
    const files = (added: string) => ({
      "routes.php": { base: ["  ->middleware('throttle:orders');"], head: [added, "Route::get('a/b')"] },
    });
    check(
      "limits/rate-limit-removed",
      files("Route::middleware('throttle:orders')->group(f);"),
      "base",
      false,
    );
    check("limits/rate-limit-removed", files("Route::middleware('throttle:more')->group(f);"), "base", true);
  });

  test("what a remark says of markup, or of a secret, is for the reader to believe", () => {
    const asked = (rule: string, above: string, line: string): boolean =>
      isAsked(rule, { "a.js": { base: null, head: [above, line] } }, "head", { line: 2 });
    const shows = "  page.innerHTML = note;";
    assert.equal(asked("injection/html-unescaped", "  // Of trusted rows of the server only", shows), true);
    const key = 'PASSWORD = "Otter#123x"';
    assert.equal(asked("secrets/hardcoded-secret", "# Non-secret values of a local server", key), true);
    assert.equal(asked("secrets/hardcoded-secret", "# The cache", "shared-key: otters-of-linux"), false);
  });

  test("code past the compiler is asked about where a file begins with it", () => {
    const files = (base: string) => ({ "a.rs": { base: [base], head: ["    unsafe { read(at) }"] } });
    check("memory-unsafe/unsafe-code", files("    unsafe { write(at) }"), "head", false);
    check("memory-unsafe/unsafe-code", files("    write(at)"), "head", true);
  });

  test("what looks how far something is checks no input", () => {
    const files = (line: string) => ({ "a.ts": { base: [line], head: ["  log(now);"] } });
    check("removed-check/validation-removed", files("  sending.checkProgress(now);"), "base", false);
    check("removed-check/validation-removed", files("  assert_never(kind)"), "base", false);
    check("removed-check/validation-removed", files("  checkPadding(size);"), "base", true);
  });

  test("the own method that is called by other lines of the change is still called", () => {
    const files = (added: string) => ({ "a.ts": { base: ["  this.escape(table) +"], head: [added] } });
    check("removed-check/validation-removed", files("    return this.escape(alias) + on;"), "base", false);
    check("removed-check/validation-removed", files("    return other.join(table) + on;"), "base", true);
  });

  test("a limit goes with its route", () => {
    const route = "Route::get('api/v1/price', [Prices::class, 'get'])->middleware('throttle:60');";
    const files = (head: string) => ({ "routes/api.php": { base: [route], head: [head] } });
    check("limits/rate-limit-removed", files("Route::get('api/v1/users');"), "base", false);
    check(
      "limits/rate-limit-removed",
      files("Route::get('api/v1/price', [Prices::class, 'get']);"),
      "base",
      true,
    );
  });

  test("what already said that it is not written is not asked about when it is handed on otherwise", () => {
    const files = (base: string) => ({
      "a.go": { base: [base], head: ['  return c, fmt.Errorf("version 2 is not yet supported")'] },
    });
    check(
      "incomplete-code/not-implemented",
      files('  return fmt.Errorf("version 2 is not yet supported")'),
      "head",
      false,
    );
    check("incomplete-code/not-implemented", files("  return c, nil"), "head", true);
  });

  test("a value that is refused in the same words is still refused", () => {
    const files = (added: string) => ({
      "a.rs": { base: ["    _ => Err(Error::InvalidLength(length)),"], head: [added] },
    });
    check(
      "weakened-logic/unknown-case-accepted",
      files("    return Err(Error::InvalidLength(length));"),
      "base",
      false,
    );
    check("weakened-logic/unknown-case-accepted", files("    Ok(length)"), "base", true);
  });

  test("nobody is asked who may send a form that is new", () => {
    const authorize = "  public function authorize(): bool { return true; }";
    const ask = (base: readonly string[] | null, symbol: string): boolean =>
      isAsked("weakened-logic/check-always-passes", { "a.php": { base, head: [authorize] } }, "head", {
        symbol,
      });
    assert.equal(ask(null, "PayRequest.authorize"), false);
    assert.equal(ask(["  return false;"], "PayRequest.authorize"), true);
    assert.equal(ask(null, "Gate.isAllowed"), true);
  });

  test("text that is no page has nothing to escape", () => {
    const files = (path: string) => ({ [path]: { base: null, head: ["{!! $body !!}"] } });
    check("injection/html-unescaped", files("views/email/failed_text.blade.php"), "head", false);
    check("injection/html-unescaped", files("views/text/failed.blade.php"), "head", false);
    check("injection/html-unescaped", files("views/texture.blade.php"), "head", true);
    check("injection/html-unescaped", files("views/context.blade.php"), "head", true);
  });

  test("who writes a static site chooses what stands in it", () => {
    const files = (path: string, line: string) => ({ [path]: { base: null, head: [line] } });
    const shown = "{{ .RawContent | safeHTML }}";
    check("injection/html-unescaped", files("docs/layouts/list.html", shown), "head", false);
    check("injection/html-unescaped", files("docs/layouts/list.html", "<p x-html='row'>"), "head", true);
    check("injection/html-unescaped", files("web/list.html", shown), "head", true);
  });

  test("a folder that nobody could enter had to be opened", () => {
    const files = (before: string) => ({ "a.go": { base: [before], head: ["  os.MkdirAll(dir, 0o755)"] } });
    check("permission-change/mode-widened", files("  os.MkdirAll(dir, 0o644)"), "head", false);
    check("permission-change/mode-widened", files("  os.MkdirAll(dir, 0o700)"), "head", true);
  });

  test("a check whose name says more takes the place of another", () => {
    const files = (added: string) => ({
      "a.py": { base: ["    _check_module_allowed(name)"], head: [added] },
    });
    check(
      "removed-check/validation-removed",
      files("    _check_resolved_module_allowed(value)"),
      "base",
      false,
    );
    check("removed-check/validation-removed", files("    _check_module_loaded(value)"), "base", true);
  });

  test("classes that are on a list may be read", () => {
    const read = "var in = new ObjectInputStream(bytes);";
    const files = (next: string) => ({ "A.java": { base: null, head: [read, next] } });
    check("injection/unsafe-deserialization", files("in.setObjectInputFilter(ALLOWED);"), "head", false);
    check("injection/unsafe-deserialization", files("in.readObject();"), "head", true);
  });

  test("a private key of a test is not asked about, a token of one is", () => {
    const key = ["const key = `-----BEGIN PRIVATE KEY-----"];
    check("secrets/known-token", { "src/saml.test.ts": { base: null, head: key } }, "head", false);
    check("secrets/known-token", { "src/saml.ts": { base: null, head: key } }, "head", true);
    const token = { base: null, head: ['const token = "shape of one";'] };
    check("secrets/known-token", { "src/saml.test.ts": token }, "head", true);
    check("secrets/known-token", { "pkg/detectors/shop_test.go": token }, "head", false);
    check("secrets/known-token", { "pkg/detectors/shop.go": token }, "head", true);
  });

  test("the pattern of tokens is no token", () => {
    const files = (code: string) => ({ "src/shop.go": { base: null, head: [code] } });
    check("secrets/known-token", files("Regex: regexp.MustCompile(`shape of one`)"), "head", false);
    check("secrets/known-token", files("Token: `shape of one`"), "head", true);
  });

  test("a folder that has a path of its own is never empty", () => {
    const files = (set: string) => ({ "ci.sh": { base: null, head: ['rm -rf "$CACHE"/*', set] } });
    check("destructive-operation/recursive-delete", files("CACHE=/var/cache/ci"), "head", false);
    check("destructive-operation/recursive-delete", files("  local CACHE=$(mktemp -d)"), "head", false);
    check("destructive-operation/recursive-delete", files("CACHE=$1"), "head", true);
    check("destructive-operation/recursive-delete", files("CACHE=~"), "head", true);
    check("destructive-operation/recursive-delete", files("CACHE=/"), "head", true);
    check("destructive-operation/recursive-delete", files("OTHER=/var/cache/ci"), "head", true);
  });
});

suite("answers to findings about suppressions", () => {
  test("a comment above that says why answers for a whole file", () => {
    const files = (above: string) => ({ "a.rs": { base: [], head: ["#![expect(unsafe_op)]", above] } });
    const explained = {
      "a.rs": { base: [], head: ["// The list needs it everywhere.", "#![expect(unsafe_op)]"] },
    };
    assert.equal(isAsked("disabled-check/file-check-suppressed", explained, "head", { line: 2 }), false);
    check("disabled-check/file-check-suppressed", files("// The list needs it everywhere."), "head", true);
  });

  test("a checksum is no secret", () => {
    const sum = "ff58e5823bd095166564a006e47d111130813dcf8bf234ef79fa51a870edb48f";
    const files = (code: string, next: string) => ({ "A.cs": { base: null, head: [code, next] } });
    const code = `["a.txt"] = "${sum}", // DevSkim: ignore DS173237`;
    const hashes = "SHA256.HashData(bytes)";
    check("disabled-check/security-check-suppressed", files(code, hashes), "head", false);
    check("disabled-check/security-check-suppressed", files(code, "Use(bytes)"), "head", true);
    const rule = "disabled-check/security-check-suppressed";
    check(rule, files(code, "// The file is public, and so is its sum."), "head", false);
    check(rule, files(code, "// Reads the next one then."), "head", true);
    check(
      "disabled-check/security-check-suppressed",
      files('Key = "a1"; // DevSkim: ignore', hashes),
      "head",
      true,
    );
  });

  test("what a lock guarded may be gone with it", () => {
    const base = ["  m.Lock()", "  fallback = true", "  m.Unlock()"];
    const files = (head: readonly string[]) => ({ "a.go": { base, head } });
    check("async-misuse/lock-removed", files(["  snapshot()"]), "base", false);
    check("async-misuse/lock-removed", files(["  fallback = true"]), "base", true);
  });

  test("a check of what is gone is not missed, nor one that was to go", () => {
    const files = (base: readonly string[], head: readonly string[]) => ({ "a.ts": { base, head } });
    const rule = "removed-check/validation-removed";
    const made = "  const entries = expand(modes);";
    check(rule, files(["  assertModes(entries, modes);", made], ["  run(modes);"]), "base", false);
    check(rule, files(["  assertModes(entries, modes);", made], [made]), "base", true);
    const limit = "  this.checkLimit();";
    check(rule, files([limit, "  // NOTE: Remove this limit once all can be read."], []), "base", false);
    check(rule, files([limit, "  // At most ten."], []), "base", true);
  });

  test("what was made safe may not be used any more", () => {
    const files = (head: string) => ({
      "a.php": { base: ["$user = escapeshellarg($db->user);"], head: [head] },
    });
    check("injection/escape-removed", files('run("chown postgres");'), "base", false);
    check("injection/escape-removed", files('run("chown {$db->user}");'), "base", true);
  });

  test("a suppression that the file had already, or that says why beside, is not asked about", () => {
    const rule = "disabled-check/security-check-suppressed";
    const code = "cache: ${{ on }} # zizmor: ignore[cache-poisoning]";
    const files = (base: string, head: string) => ({ "ci.yml": { base: [base], head: [head] } });
    check(rule, files("other: 1 # zizmor: ignore[cache-poisoning]", code), "head", false);
    check(rule, files("other: 1 # zizmor: ignore[dangerous-triggers]", code), "head", true);
  });

  test("what a comment behind it explains is not asked about", () => {
    const files = (comment: string) => ({
      "tsconfig.json": { base: [], head: [`"strict": false, ${comment}`] },
    });
    check("disabled-check/rule-switched-off", files("// another tool checks this now"), "head", false);
    check("disabled-check/rule-switched-off", files("// later"), "head", true);
    const job = (comment: string) => ({ "ci.yml": { base: [], head: [`    if: false ${comment}`] } });
    check("disabled-check/check-step-off", job("# the service it asks is gone"), "head", false);
    check("disabled-check/check-step-off", job(""), "head", true);
  });

  test("tests that Go runs by their flags take the place of a task", () => {
    const files = (head: string) => ({ "ci.yml": { base: ["      run: make test-unit"], head: [head] } });
    check("disabled-check/check-step-removed", files("      run: go test -v ./..."), "base", false);
    check("disabled-check/check-step-removed", files("      run: test -v ./..."), "base", true);
    check("disabled-check/check-step-removed", files("  - source: acme/shared:/ci.yml@main"), "base", false);
  });

  test("a statement of constants and numbers is no open door", () => {
    const files = (last: string) => ({
      "a.java": { base: [], head: [`db.exec("DELETE FROM " + TABLE + ${last});`] },
    });
    check("injection/sql-from-text", files('" WHERE id IN (" + getItemIds(items) + ")"'), "head", false);
    check("injection/sql-from-text", files('" WHERE name = \'" + name + "\'"'), "head", true);
  });

  test("a command that the script itself gives is no open door", () => {
    const files = (given: string) => ({
      "a.sh": { base: [], head: ['n=$(eval "$COUNT")', `COUNT=${given}`] },
    });
    check("injection/code-from-text", files('"apt-get -s upgrade | wc -l"'), "head", false);
    check("injection/code-from-text", files('"$1"'), "head", true);
  });

  test("the equal case may have a branch of its own", () => {
    const files = (line: string) => ({ "a.cs": { base: [], head: ["if (b < 0)", line] } });
    check("weakened-logic/boundary-changed", files("if (b == 0)"), "head", false);
    check("weakened-logic/boundary-changed", files("if (c == 0)"), "head", true);
  });

  test("code that says beside why it is safe is not asked about", () => {
    const files = (comment: string) => ({ "a.rs": { base: [], head: ["let n = unsafe { f() };", comment] } });
    check("memory-unsafe/unsafe-code", files("// SAFETY: the slots are zeroed."), "head", false);
    check("memory-unsafe/unsafe-code", files("// The slots are zeroed."), "head", true);
  });

  test("a page for development may load more, and so may one that says what for", () => {
    const files = (code: string, next: string) => ({ "a.ts": { base: [], head: [code, next] } });
    const rule = "cors/content-policy-weakened";
    check(rule, files("`script-src 'unsafe-eval' http://${localServerUrl}`", ""), "head", false);
    check(
      rule,
      files("`script-src 'unsafe-eval'`", " * 'unsafe-eval' is what the sandbox is for"),
      "head",
      false,
    );
    check(rule, files("`script-src 'unsafe-eval'`", ""), "head", true);
  });

  test("what is made in another build, or read from the environment beside, is not announced", () => {
    const files = (above: string) => ({ "a.rs": { base: [], head: ["//! Stub implementation", above] } });
    const rule = "incomplete-code/missing-work-announced";
    check(rule, files('#[cfg(not(feature = "pool"))]'), "head", false);
    check(rule, files("mod imp {"), "head", true);
  });

  test("a version of a repository is as good as one of a registry, and what tests need moves freely", () => {
    const files = (ref: string) => ({
      Dockerfile: { base: [], head: [`RUN pip install git+https://a.example/b.git@${ref}`] },
    });
    check("supply-chain/dependency-from-url", files("core_v0.12.1"), "head", false);
    check("supply-chain/dependency-from-url", files("main"), "head", true);
    const needs = { base: ["pytest==4.3.0"], head: ["pytest"] };
    check("supply-chain/version-loosened", { "test/requirements.txt": needs }, "head", false);
    check("supply-chain/version-loosened", { "requirements.txt": needs }, "head", true);
  });

  test("a key by which something is found is no secret", () => {
    const files = (name: string) => ({
      "a.php": { base: [], head: [`$cg->${name} = '80af24a6a691230bbec33e930ab40665';`] },
    });
    check("secrets/hardcoded-secret", files("gateway_key"), "head", false);
    check("secrets/hardcoded-secret", files("api_key"), "head", true);
  });

  test("the pages of a static site are what their authors write", () => {
    const files = (path: string) => ({ [path]: { base: [], head: ['<h3 x-html="entry.heading"></h3>'] } });
    check("injection/html-unescaped", files("docs/layouts/partials/search.html"), "head", false);
    check("injection/html-unescaped", files("app/views/search.html"), "head", true);
  });
});
