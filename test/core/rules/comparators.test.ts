import assert from "node:assert/strict";
import fc from "fast-check";

import { comparatorOf, orderedDomains } from "../../../src/core/rules/comparators.ts";

const ladder = "ladder: strict > lax | loose > none";

/** By domain: texts to compare with each other, in which there is at least one weaker pair. */
const values: Readonly<Record<string, readonly string[]>> = {
  "file-mode": [
    "0o600",
    "0o644",
    "0o755",
    "0o666",
    "0o777",
    "0o070",
    "0o705",
    "0",
    "mode",
    "S_IRWXU | S_IWOTH",
  ],
  "file-mode-octal": ["600", "0644", "755", "u+x", "a+rw", "$mode"],
  "permission-word": ["none", "read", "write", "admin", "roles/viewer", "roles/editor", '"Owner"', "other"],
  wildcard: ["*", '"s3:*"', "s3:Get*", "s3:GetObject", '["s3:*", "sqs:*"]', '["a", "b*"]', '["a*", "b"]'],
  "exception-breadth": [
    "KeyError",
    "(KeyError, ValueError)",
    "Exception",
    "except",
    "OSError | Exception",
    "rescue",
  ],
  "holds-more": [
    "<",
    "<=",
    "==",
    "===",
    "a && b",
    "a",
    "a || b",
    "(a || b) && c",
    "c",
    "x < 1",
    "x <= 1",
    "a and b",
  ],
  "holds-less": ["<", "<=", "!=", "!==", "a && b", "a", "a || b", "x > 1 && y", "x >= 1 && y", "not a"],
  "number-raised": [
    "30",
    "60",
    "1h",
    "365d",
    "10_000",
    "2 * 60",
    '"15m"',
    "time.Hour",
    "512Mi",
    "0x10",
    "none",
    "0",
  ],
  "number-lowered": ["2048", "4096", "1 << 10", "-1", "5 * time.Second", "Duration.ofMinutes(5)", "30.days"],
  "limit-raised": ["30", "0", "-1", "None", "math.inf", "60", "Integer.MAX_VALUE", "5s", "timeout"],
  "log-level-lowered": [
    "logger.error",
    "logger.debug",
    "log.Errorf",
    "Level.SEVERE",
    "LogWarning",
    '"info"',
    "x",
  ],
  "log-level-raised": ["debug", "info", "ERROR", "off", "Warn"],
  "assertion-loosened": [
    "toEqual",
    "toBeTruthy",
    "assertEquals",
    "assert_called_once_with",
    "assert_called",
    "foo",
  ],
  "version-floated": [
    "1.2.3",
    "^1.2.3",
    "~1.2.3",
    "latest",
    ">=1",
    "a==1.2.3",
    "a",
    "node:20",
    "x@main",
    "1.*",
  ],
  "tls-version-lowered": ["TLSv1.2", "tls.VersionTLS10", "1.3", "SslProtocols.Tls11", "SSLv3", "TLS"],
  "network-widened": [
    "10.0.0.0/16",
    "0.0.0.0/0",
    "10.0.0.1",
    '["10.1.0.0/24", "::1/128"]',
    "::/0",
    "0.0.0.0",
  ],
  "url-unprotected": [
    '"https://a.example"',
    "http://a.example",
    "wss://a",
    "ws://a",
    "http://localhost:80",
    "http",
  ],
  "algorithm-weakened": [
    "SHA-256",
    "sha1",
    "md5",
    "AES/GCM/NoPadding",
    "AES/ECB",
    "DES",
    "bcrypt",
    "aes-256-cbc",
  ],
  "turned-on": ["true", "false", "on", '"off"', "0", "maybe"],
  "turned-off": ["True", "False", "yes", "no", "enabled"],
  "type-opened": ["Order", "any", "interface{}", "object?", "Any"],
  changed: ["a", "b", " a"],
  [ladder]: ["strict", '"Lax"', "loose", "none", "other"],
};

function isWeaker(name: string, base: string, head: string): boolean | undefined {
  return comparatorOf(name)?.(base, head);
}

const cases: readonly (readonly [string, string, string, boolean])[] = [
  ["file-mode", "0o600", "0o666", true],
  ["file-mode", "0o777", "0o700", false],
  ["file-mode", "0o700", "0o070", true],
  ["file-mode", "0o070", "0o700", false],
  ["file-mode", "mode", "0o777", false],
  ["file-mode", "EnumSet.of(OWNER_READ)", "EnumSet.of(OWNER_READ, OTHERS_WRITE)", true],
  ["file-mode", "UnixFileMode.UserRead", "UnixFileMode.UserRead | UnixFileMode.OtherWrite", true],
  ["file-mode", "Permissions::from_mode(0o600)", "Permissions::from_mode(0o644)", true],
  ["file-mode-octal", "600", "644", true],
  ["permission-word", "read", "write", true],
  ["permission-word", "write", "read", false],
  ["permission-word", '"roles/viewer"', '"roles/owner"', true],
  ["permission-word", "read", "something", false],
  ["permission-word", '"roles/storage.objectViewer"', '"roles/storage.objectAdmin"', true],
  ["permission-word", '"roles/run.admin"', '"roles/run.invoker"', false],
  ["wildcard", '"s3:GetObject"', '"s3:Get*"', true],
  ["wildcard", "s3:*", '"*"', true],
  ["wildcard", '["arn:a/x", "arn:b"]', '["arn:b", "arn:a/*"]', true],
  ["wildcard", "\n  - arn:a\n", "*", true],
  ["wildcard", "[bucket.arn]", '["*"]', true],
  ["wildcard", '"s3:*"', '"s3:Get*"', false],
  ["wildcard", '["s3:*"]', '["s3:*", "s3:Get*"]', false],
  ["wildcard", '"s3:GetObject"', '"sqs:*"', false],
  ["wildcard", '"a*b*c"', '"a*c"', true],
  ["exception-breadth", "KeyError as e", "Exception as e", true],
  ["exception-breadth", "Exception", "except", true],
  ["exception-breadth", "Exception", "(KeyError, ValueError)", false],
  ["exception-breadth", "builtins.KeyError", "builtins.Exception", true],
  ["exception-breadth", "\\DomainException", "\\Throwable", true],
  ["exception-breadth", "const std::out_of_range& e", "...", true],
  ["exception-breadth", "StandardError", "Exception", true],
  ["exception-breadth", "StandardError", "rescue", false],
  ["exception-breadth", "Error::NotFound", "_", true],
  ["holds-more", "<", "<=", true],
  ["holds-more", "<", ">", false],
  ["holds-more", "===", "==", true],
  ["holds-more", "-lt", "-le", true],
  ["holds-more", "&&", "||", true],
  ["holds-more", "user && user.isAdmin", "user", true],
  ["holds-more", "user", "user && user.isAdmin", false],
  ["holds-more", "isAdmin", "isAdmin || isGuest", true],
  ["holds-more", "a && b", "a || b", true],
  ["holds-more", "paid AND tenant_id = 7", "paid", true],
  ["holds-more", "paid OR tenant_id = 7", "paid", false],
  ["holds-more", "age > 18 && ok", "age >= 18 && ok", true],
  ["holds-more", "(a && b)", "b", true],
  ["holds-more", "f(a && b)", "f(a)", false],
  ["holds-more", "a && b", "c", false],
  ["holds-more", "a || b", "a", false],
  ["holds-more", "not a and b", "b", true],
  ["holds-less", "!a || !b", "!a", true],
  ["holds-less", "n >= limit", "n > limit", true],
  ["number-raised", "1h", "365d", true],
  ["number-raised", "10_000", "100_000", true],
  ["number-raised", "2 * 60", "2 * 60 * 60", true],
  ["number-raised", "5 * time.Second", "5 * time.Minute", true],
  ["number-raised", "Duration.ofSeconds(30)", "Duration.ofMinutes(30)", true],
  ["number-raised", "timedelta(hours=1)", "timedelta(days=1)", true],
  ["number-raised", "Duration::from_secs(5)", "Duration::from_secs(50)", true],
  ["number-raised", "TimeSpan.FromMinutes(1)", "TimeSpan.FromMinutes(2)", true],
  ["number-raised", "30.minutes", "30.days", true],
  ["number-raised", '"1h30m"', '"2h"', true],
  ["number-raised", "PT5M", "PT1H", true],
  ["number-raised", "512Mi", "1Gi", true],
  ["number-raised", "1h", "512Mi", false],
  ["number-raised", "30", "30s", false],
  ["number-raised", "30", "MAX", false],
  ["number-lowered", "4096", "1024", true],
  ["number-lowered", "600_000", "1000", true],
  ["limit-raised", "30", "0", true],
  ["limit-raised", "30", "None", true],
  ["limit-raised", "30", "60", true],
  ["limit-raised", "0", "60", false],
  ["limit-raised", "timeout", "60", false],
  ["log-level-lowered", "logger.error", "logger.debug", true],
  ["log-level-lowered", "log.Errorf", "log.Infof", true],
  ["log-level-lowered", "LogError", "LogDebug", true],
  ["log-level-lowered", "console.error", "console.log", true],
  ["log-level-lowered", "logger.debug", "logger.error", false],
  ["log-level-raised", '"info"', '"off"', true],
  ["assertion-loosened", "toEqual", "toBeTruthy", true],
  ["assertion-loosened", "assertEquals", "assertNotNull", true],
  ["assertion-loosened", "Assert.AreEqual", "Assert.IsNotNull", true],
  ["assertion-loosened", "assert_called_once_with", "assert_called", true],
  ["assertion-loosened", "toBeDefined", "toBe", false],
  ["assertion-loosened", "toStrictEqual", "toSomethingElse", false],
  ["version-floated", '"1.2.3"', '"^1.2.3"', true],
  [
    "version-floated",
    "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683",
    "actions/checkout@v4",
    true,
  ],
  ["version-floated", "actions/checkout@v4", "actions/checkout@main", true],
  ["version-floated", "actions/checkout@v4.1.2", "actions/checkout@v4", true],
  ["version-floated", "actions/checkout@v4.1.2", "actions/checkout@v5", false],
  ["version-floated", "swift:5.6.1-focal", "swift:5.7-focal", false],
  ["version-floated", "swift:5.7.1-focal", "swift:5.7-focal", true],
  ["version-floated", "swift:5.7.1", "swift:5.6", true],
  ["version-floated", "node:20.11.1-alpine", "node:latest", true],
  ["version-floated", "node:20.11.1-alpine", "node", true],
  ["version-floated", "ghcr.io/a/b@sha256:" + "0a".repeat(32), "ghcr.io/a/b:1.2.3", true],
  ["version-floated", "requests==2.31.0", "requests>=2", true],
  ["version-floated", "requests==2.31.0", "requests", true],
  ["version-floated", "requests>=2,<3", "requests>=2", true],
  ["version-floated", "1.2.3", "1.2.4", false],
  ["version-floated", "^1.2.3", "1.2.3", false],
  ["version-floated", "workspace:*", "1.2.3", false],
  ["tls-version-lowered", "TLSv1.2", "TLSv1", true],
  ["tls-version-lowered", "tls.VersionTLS12", "tls.VersionTLS10", true],
  ["tls-version-lowered", '"1.2"', '"1.0"', true],
  ["tls-version-lowered", "TLSv1.2 TLSv1.3", "TLSv1 TLSv1.2 TLSv1.3", true],
  ["tls-version-lowered", "TLS1_2", "TLS1_3", false],
  ["tls-version-lowered", "SslProtocols.Tls12", "SslProtocols.Ssl3", true],
  ["network-widened", '"10.0.0.0/16"', '["0.0.0.0/0"]', true],
  ["network-widened", "10.0.0.0/16", "10.0.0.0/8", true],
  ["network-widened", "10.0.0.0/16", "10.0.1.0/24", false],
  ["network-widened", "127.0.0.1", "0.0.0.0", true],
  ["network-widened", "127.0.0.1:8080", "0.0.0.0:8080", true],
  ["network-widened", "0.0.0.0:8080", "127.0.0.1:8080", false],
  ["network-widened", "fd00::/8", "::/0", true],
  ["network-widened", "10.0.0.0/16", "192.168.0.0/8", false],
  ["url-unprotected", '"https://a.example/x"', '"http://a.example/x"', true],
  ["url-unprotected", "https://a.example", "http://localhost:3000", false],
  ["url-unprotected", "http://a", "https://a", false],
  ["url-unprotected", "`https://${host}/x`", "`http://${host}/x`", true],
  ["url-unprotected", '"https://a.example/x"', "`http://${worker}/x`", false],
  ["algorithm-weakened", "SHA-256", "MD5", true],
  ["algorithm-weakened", "AES/GCM/NoPadding", "AES/ECB/PKCS5Padding", true],
  ["algorithm-weakened", "bcrypt.hash", "sha256", true],
  ["algorithm-weakened", "md5", "sha256", false],
  ["turned-on", "False", "True", true],
  ["turned-off", "1", "0", true],
  ["turned-off", "1", "2", false],
  ["type-opened", "Order", "any", true],
  ["type-opened", "map[string]Order", "map[string]interface{}", true],
  ["type-opened", "interface{}", "any", false],
  ["type-opened", "object", "object?", false],
  ["type-opened", "Any", "Order", false],
  ["type-opened", "Order", "Record<string, any>", true],
  ["type-opened", "any", "Record<string, any>", false],
  ["type-opened", "{ [key: string]: any }", "Record<string, any>", false],
  ["type-opened", "dict[str, Any]", "Any", true],
  ["changed", "a( 1 )", "a(1)", false],
  ["changed", "a(1)", "a(2)", true],
  [ladder, "strict", '"None"', true],
  [ladder, "lax", "loose", false],
  [ladder, "none", "strict", false],
];

suite("comparators", () => {
  for (const [name, base, head, expected] of cases) {
    test(`${name}: ${JSON.stringify(base)} → ${JSON.stringify(head)} is ${expected ? "" : "not "}weaker`, () => {
      assert.equal(isWeaker(name, base, head), expected);
    });
  }

  test("have texts to compare each", () => {
    assert.deepEqual(Object.keys(values).sort(), [...Object.keys(orderedDomains), ladder].sort());
  });

  for (const [name, texts] of Object.entries(values)) {
    test(`${name}: nothing is weaker than itself, and something is than something else`, () => {
      for (const text of texts) assert.equal(isWeaker(name, text, text), false, text);
      assert.ok(texts.some((base) => texts.some((head) => isWeaker(name, base, head))));
    });
  }

  const parts = fc.constantFrom("a", "b", "c", "x < 1", "x <= 1", "x == 1", "f(a, b)", "!d");
  const join = fc.constantFrom(" && ", " || ");
  const condition = fc
    .array(fc.tuple(fc.array(parts, { minLength: 1, maxLength: 3 }), join), { minLength: 1, maxLength: 3 })
    .map((groups) => groups.map(([some, by]) => `(${some.join(by)})`).join(groups[0]?.[1] ?? ""));
  const bounded = fc.integer({ min: -5, max: 4_000 }).map(String);
  const unit = fc.constantFrom("", "ms", "s", "m", "h", " days", "Mi", "kb");
  const quantity = fc.tuple(bounded, unit).map(([amount, of]) => amount + of);
  const byte = fc.integer({ min: 0, max: 255 });
  const network = fc
    .tuple(byte, byte, fc.integer({ min: 0, max: 32 }))
    .map(([a, b, length]) => `${a}.${b}.0.0/${length}`);
  const generated: Readonly<Record<string, fc.Arbitrary<string>>> = {
    "holds-more": condition,
    "holds-less": condition,
    "number-raised": quantity,
    "number-lowered": quantity,
    "limit-raised": quantity,
    "network-widened": fc.array(network, { minLength: 1, maxLength: 3 }).map((all) => all.join(", ")),
    "file-mode": fc.integer({ min: 0, max: 0o7777 }).map((mode) => `0o${mode.toString(8)}`),
    "file-mode-octal": fc.integer({ min: 0, max: 0o777 }).map((mode) => mode.toString(8)),
    wildcard: fc
      .array(fc.constantFrom("a", "a*", "ab", "*b", "b", "*"), { minLength: 1, maxLength: 3 })
      .map(String),
  };

  for (const [name, texts] of Object.entries(values)) {
    if (orderedDomains[name]?.isOrder === false) continue;
    test(`${name}: of any two texts, at most one is weaker than the other`, () => {
      const known = fc.constantFrom(...texts);
      const text = fc.oneof(known, generated[name] ?? known, fc.string({ maxLength: 12 }));
      fc.assert(
        fc.property(text, text, (left, right) => {
          assert.ok(isWeaker(name, left, right) !== true || isWeaker(name, right, left) !== true);
          assert.equal(isWeaker(name, left, left), false);
        }),
        { seed: 1, numRuns: 500 },
      );
    });
  }

  test("know no other names", () => {
    for (const name of ["", "bigger", "ladder:", "ladder: a", "ladder: a > "]) {
      assert.equal(comparatorOf(name), undefined, name);
    }
  });

  test("compare no text that is too long to be a value", () => {
    const long = "a && ".repeat(2_000);
    assert.equal(isWeaker("holds-more", `${long}b`, "a"), false);
  });
});
