import assert from "node:assert/strict";

import type { Node } from "web-tree-sitter";

import { loadRulePacks } from "../../../src/adapters/rulePacks/loadRulePacks.ts";
import { createDeadline } from "../../../src/adapters/treeSitter/deadline.ts";
import { givenBefore } from "../../../src/adapters/treeSitter/givenBefore.ts";
import { createLanguageShelf, type LanguageShelf } from "../../../src/adapters/treeSitter/languageTools.ts";
import { languages } from "../../../src/adapters/treeSitter/languages.ts";
import { parseTree } from "../../../src/adapters/treeSitter/parseTree.ts";
import { sourceAssets, sourceRules } from "../../support/ruleEngine.ts";

/** By language: a text that hands something to `use`, and what the names in it were given. */
const samples: readonly (readonly [language: string, text: string, ...given: string[]])[] = [
  [
    "javascript",
    'let a = b;\na += "c";\na.append(d).append(e);\nuse(`${a}`);',
    "= b",
    '+= "c"',
    ".append(d).append(e)",
  ],
  ["javascript", "const { a } = b;\nconst [c] = d;\nuse(a + c);", "= b", "= d"],
  ["javascript", "const a = b;\nuse(c.a, { a: 1 });"],
  ["javascript", "use(a);\nconst a = b;"],
  ["javascript", "let a = b;\na = c;\nuse(a);", "= c"],
  ["javascript", "let a = b;\na = a.trim();\nuse(a);", "= b", "= a.trim()"],
  ["javascript", "let a = b;\nif (c) { a = d; }\nuse(a);", "= b", "= d"],
  ["javascript", "let a = b;\nif (c) { a = d; use(a); }", "= d"],
  ["javascript", "const a = b;\nfunction c() {\n  const a = d;\n  use(a);\n}", "= d"],
  ["javascript", "const a = b;\nfunction c() { const a = d; }\nuse(a);", "= b"],
  ["javascript", "const a = b;\nc(() => use(a));", "= b"],
  ["javascript", "const a = () => b;\nuse(a);"],
  ["javascript", "const a = b;\nconst c = `d${a}`;\nuse(c);", "= `d${a}`", "= b"],
  ["javascript", "const a = b;\nconst c = path.join(d, a);\nuse(c);", "= path.join(d, a)", "= b"],
  ["javascript", "const a = b;\nconst c = find(a);\nuse(c);", "= find(a)"],
  ["typescript", "function c(a: string) {\n  const b: string = d;\n  use(a + b);\n}", "a: string", "= d"],
  ["php", '<?php\n$a = $b;\n$a .= "c";\n$a->add($d);\nuse("e $a");', "= $b", '.= "c"', "->add($d)"],
  ["python", 'a: str = b\na += "c"\na.append(d)\nuse(f"{a}", a=1)', "= b", '+= "c"', ".append(d)"],
  ["python", "a, b = c\nif (d := e): use(b, d)", "= c", "= e"],
  ["ruby", 'a = b\na << "c"\nuse("#{a}")', "= b", '<< "c"'],
  [
    "go",
    "package p\nfunc f() {\n\ta, err := b()\n\tvar c = d\n\ta.Add(e)\n\tuse(a, c)\n}",
    "= b()",
    ".Add(e)",
    "= d",
  ],
  [
    "java",
    "class A { void f(@B String a) { String c = d; c = c + e; use(a, c); } }",
    "@B String a",
    "= d",
    "= c + e",
  ],
  [
    "csharp",
    'class A { void F([B] string a) { var c = d; c += "e"; Use(a, c); } }',
    "[B] string a",
    "= d",
    '+= "e"',
  ],
  ["kotlin", "fun f(a: String) {\n  var c = d\n  c += e\n  use(c)\n}", "= d", "+= e"],
  ["rust", "fn f() {\n  let a = b;\n  use_it(a);\n}", "= b"],
  ["swift", "func f() {\n  var a = b\n  a = c\n  use(a)\n}", "= c"],
];

suite("givenBefore", () => {
  let shelf: LanguageShelf;

  suiteSetup(async () => {
    shelf = createLanguageShelf(sourceAssets, await loadRulePacks(sourceRules, { strict: true }));
  });
  suiteTeardown(() => {
    shelf.dispose();
  });

  for (const [id, text, ...given] of samples) {
    test(`${id}: ${text.replaceAll("\n", " ")}`, async () => {
      const language = languages.find((one) => one.id === id);
      const { grammar } = await shelf.load(id, "usual");
      assert.ok(language !== undefined && grammar !== null);
      const tree = parseTree(grammar, { text }, createDeadline(10_000));
      const at = /[uU]se\w*\(/.exec(text);
      assert.ok(at !== null);
      const start = at.index + at[0].length;
      const argument = (node: Node): Node =>
        node.startIndex >= at.index
          ? node
          : argument(node.children.find(({ endIndex }) => endIndex > start) ?? node);
      const found = givenBefore(argument(tree.rootNode), language);
      assert.deepEqual(found, given);
      tree.delete();
    });
  }
});
