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
    const why = "// The file is public, and so is its sum.";
    check("disabled-check/security-check-suppressed", files(code, why), "head", false);
    check(
      "disabled-check/security-check-suppressed",
      files('Key = "a1"; // DevSkim: ignore', hashes),
      "head",
      true,
    );
  });
});
