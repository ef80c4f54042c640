import assert from "node:assert/strict";

import { loadRulePacks } from "../../../src/adapters/rulePacks/loadRulePacks.ts";
import { createDeadline } from "../../../src/adapters/treeSitter/deadline.ts";
import { languageOf, languages } from "../../../src/adapters/treeSitter/languages.ts";
import { createLanguageShelf, type LanguageShelf } from "../../../src/adapters/treeSitter/languageTools.ts";
import { errorShare, parseTree } from "../../../src/adapters/treeSitter/parseTree.ts";
import { createSymbols, findSymbols, rangesOf } from "../../../src/adapters/treeSitter/symbols.ts";
import { sourceAssets, sourceRules } from "../../support/ruleEngine.ts";

/** By language: a text with all kinds of symbols, and the paths of those. */
const samples: Readonly<Record<string, readonly [text: string, ...symbols: string[]]>> = {
  typescript: [
    "interface A { b: string }\nabstract class C {\n  d = () => 1;\n  e(): void {}\n}\nenum F { G }\n",
    ...["A", "C", "C.d", "C.e", "F"],
  ],
  tsx: ["function A() {\n  return <b />;\n}\n", "A"],
  javascript: ['const a = () => 1;\ntest("b", () => {\n  a();\n});\n', "a", "b"],
  php: [
    "<?php\nclass A {\n  function b() {}\n}\ntrait C {}\nfunction d() {}\nit('e', function () {});\nRoute::get('/f', fn () => 1);\n",
    ...["A", "A.b", "C", "d", "e", "/f"],
  ],
  python: ["class A:\n    def b(self):\n        pass\n", "A", "A.b"],
  ruby: [
    'module A\n  class B\n    def c; end\n    def self.d; end\n  end\nend\nit "e" do\nend\n',
    ...["A", "A.B", "A.B.c", "A.B.d", "e"],
  ],
  bash: ["a() {\n  b\n}\n", "a"],
  go: ["package a\n\nfunc (b *B) c() {}\n\ntype D struct{}\n", "B.c", "D"],
  java: [
    "class A {\n  A() {}\n  void b() {}\n}\nrecord C(int d) {}\nenum E { F }\n",
    ...["A", "A.A", "A.b", "C", "E"],
  ],
  kotlin: [
    'class A(val b: Int) {\n  init { c() }\n  constructor() : this(1) { c() }\n  val d: Int\n    get() = 1\n  fun e() = 1\n}\nobject F {\n  fun g() {}\n}\ntest("h") { c() }\n',
    ...["A", "A.init", "A.constructor", "A.d", "A.e", "F", "F.g", "h"],
  ],
  csharp: [
    "namespace N {\nclass A {\n  A() {}\n  int B => 1;\n  void C() { void D() {} }\n}\nrecord E(int F);\ninterface G { void H(); }\n}\n",
    ...["A", "A.A", "A.B", "A.C", "A.C.D", "E", "G", "G.H"],
  ],
  rust: [
    "struct A { b: u8 }\nimpl A { fn c(&self) {} }\nimpl D for A { fn e() {} }\nmod tests {\n  fn f() {}\n}\n",
    ...["A", "A.c", "D.A", "D.A.e", "tests", "tests.f"],
  ],
  swift: [
    "class A {\n  init() {}\n  var b: Int { return 1 }\n  func c() throws {}\n}\nextension A {\n  func d() {}\n}\nprotocol E {\n  func f()\n}\n",
    ...["A", "A.init", "A.b", "A.c", "A.d", "E", "E.f"],
  ],
  c: ["struct a { int b; };\nstatic int c(void) { return 0; }\nchar *d(void) { return 0; }\n", "a", "c", "d"],
  cpp: [
    "namespace n {\nclass A {\n  A() {}\n  int b() { return 1; }\n};\nint A::c() { return 1; }\nint &d() { return e; }\n}\nTEST(F, g) { h(); }\n",
    ...["A", "A.A", "A.b", "A::c", "d", "TEST.(F, g)"],
  ],
  yaml: ["jobs:\n  a:\n    runs-on: b\n", "a"],
  json: ['[{ "Sid": "a" }]\n', "a"],
  toml: ['[a]\nb = 1\n[[c.d]]\ne = "f"\n', "a", "c.d"],
  hcl: ['resource "a" "b" {\n  c = 1\n}\n', "resource.a.b"],
};

suite("languages", () => {
  let shelf: LanguageShelf;

  suiteSetup(async () => {
    shelf = createLanguageShelf(sourceAssets, await loadRulePacks(sourceRules, { strict: true }));
  });
  suiteTeardown(() => {
    shelf.dispose();
  });

  test("have a sample each, unless they have no grammar", () => {
    const withGrammar = languages.filter(({ grammar }) => grammar !== null).map(({ id }) => id);
    assert.deepEqual(Object.keys(samples).sort(), withGrammar.sort());
  });

  for (const [id, [text, ...symbols]] of Object.entries(samples)) {
    test(`${id} is parsed, and its symbols are found`, async () => {
      const tools = await shelf.load(id, "all");
      assert.ok(tools.grammar !== null);
      const deadline = createDeadline(10_000);
      const tree = parseTree(tools.grammar, { text }, deadline);
      const ranges = rangesOf(findSymbols(tools.symbols, tree.rootNode, deadline), text);
      const found = [...createSymbols(ranges, text).texts.keys()].filter((path) => path !== "");
      assert.deepEqual([errorShare(tree), found, tools.problems], [0, symbols, []]);
      tree.delete();
    });
  }

  const named: readonly (readonly [path: string, firstLine: string, id: string | null])[] = [
    ["src/Main.kt", "", "kotlin"],
    ["build.gradle.kts", "", "kotlin"],
    ["src/Program.cs", "", "csharp"],
    ["src/lib.rs", "", "rust"],
    ["Gemfile", "", "ruby"],
    ["lib/tasks/a.rake", "", "ruby"],
    ["public/index.php", "", "php"],
    ["src/a.c", "", "c"],
    ["src/a.h", "", "cpp"],
    ["src/a.hpp", "", "cpp"],
    ["Sources/A.swift", "", "swift"],
    ["pyproject.toml", "", "toml"],
    ["requirements-dev.txt", "", "requirements"],
    ["requirements/base.txt", "", "requirements"],
    [".env.production", "", "settings"],
    [".npmrc", "", "settings"],
    ["src/App.vue", "", "markup"],
    ["resources/views/order.blade.php", "", "template"],
    ["app/views/orders/show.html.erb", "", "template"],
    ["notes.txt", "", "text"],
    ["README.md", "", "documentation"],
    ["build.gradle", "", "text"],
    ["certs/server.pem", "", "text"],
    ["test/certs/server.pem", "", null],
    ["logo.svg", "", null],
    ["yarn.lock", "", null],
    ["bin/a", "#!/usr/bin/env ruby", "ruby"],
    ["bin/a", "#!/usr/bin/env -S deno run", "typescript"],
    ["bin/a", "#!/usr/bin/python3", "python"],
    ["bin/a", "hello", null],
  ];
  for (const [path, firstLine, id] of named) {
    test(`${path} ${firstLine} is of ${id ?? "no language"}`, () => {
      assert.equal(languageOf(path, `${firstLine}\n`)?.id ?? null, id);
    });
  }
});
