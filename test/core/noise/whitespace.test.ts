import assert from "node:assert/strict";

import fc from "fast-check";
import ts from "typescript";

import { noiseOf } from "./changeOfTexts.ts";

/** Whether the change of a text is all whitespace noise, or none of it is. */
function check(path: string, base: string, head: string, expected: "whitespace" | ""): void {
  assert.deepEqual(new Set(noiseOf({ [path]: { base, head } })), new Set([expected]), `${path}: ${head}`);
}

const folded = (path: string, base: string, head: string): void => {
  check(path, base, head, "whitespace");
};
const read = (path: string, base: string, head: string): void => {
  check(path, base, head, "");
};

suite("whitespace noise", () => {
  test("is indentation, the ends of lines, line endings and blank lines in code", () => {
    folded("a.ts", "if (a) {\n  b();\n}\n", "if (a) {\n\tb();\n}\n");
    folded("a.go", "func f() {\n    return 1\n}\n", "func f() {\n\treturn 1\n}\n");
    folded("a.ts", "a();\nb();\n", "a();  \nb();\n");
    folded("A.java", "a();\nb();\n", "a();\r\nb();\r\n");
    folded("a.ts", "a();\nb();\n", "a();\n\nb();\n");
    folded("a.json", '{\n"a": 1\n}\n', '{\n  "a":  1\n}\n');
    folded(
      "a.go",
      "type T struct {\n\ta int\n\tlong string\n}\n",
      "type T struct {\n\ta    int\n\tlong string\n}\n",
    );
    folded("a.py", "a()\nb()\n", "a()\n\n\nb()  \n");
    folded("a.ts", "/* a\n b */\nc();\n", "/* a\n   b */\nc();\n");
  });

  test("is not indentation where that is syntax", () => {
    read("a.py", "if a:\n    b()\nc()\n", "if a:\n    b()\n    c()\n");
    read("a.py", "if a:\n    b()\n    c()\n", "if a:\n    b()\nc()\n");
    for (const path of [
      "a.yml",
      "Makefile",
      "a.hs",
      "a.coffee",
      "a.pug",
      "a.sass",
      "a.fs",
      "a.nim",
      "a.md",
      "a.sh",
      "a.txt",
      "a.tf",
    ]) {
      read(path, "a:\n  b\n", "a:\n    b\n");
    }
  });

  test("is not what literals hold", () => {
    read("a.ts", 'f("a b");\n', 'f("a  b");\n');
    read("a.ts", "f(`a\n  b`);\n", "f(`a\n b`);\n");
    read("a.ts", "f(`a\n\nb`);\n", "f(`a\nb`);\n");
    read("a.ts", "f(/a b/);\n", "f(/a  b/);\n");
    read("a.go", "f(`a\n  b`)\n", "f(`a\n b`)\n");
    read("A.java", 'f("""\n  a\n  """);\n', 'f("""\n    a\n  """);\n');
    read("a.py", '"""\na\n"""\nb()\n', '"""\na \n"""\nb()\n');
    read("a.py", "x = '''\n\na'''\n", "x = '''\n\n\na'''\n");
    read("A.kt", 'f("""\n  a\n""")\n', 'f("""\n a\n""")\n');
  });

  test("is not proven after a construct that hides where a literal ends", () => {
    const after = (start: string): [string, string] => [`${start}\n  b();\n`, `${start}\n    b();\n`];
    read("a.ts", ...after("a(`${f(`x`)}`);"));
    read("a.ts", ...after('a(`${f("}")}`);'));
    read("a.ts", ...after("a(`${f({"));
    read("a.ts", ...after("a('x\nb('y"));
    read("a.ts", ...after('a(/"/);'));
    read("a.tsx", ...after("<p>don't `</p>"));
    read("a.cs", ...after('a(@"x\\");'));
    read("a.cpp", ...after('a(R"x(");'));
    read("a.c", ...after("#define A \\"));
    read("A.java", ...after('a("\\u0022);'));
    read("a.swift", ...after('a(#"x"#)'));
    folded("a.ts", ...after("a(`${f(x)} it's`, 'b`', 6 / 2);"));
  });

  test("is not white space between tokens that comes or goes, nor lines that join", () => {
    read("a.ts", "a+b;\n", "a + b;\n");
    read("a.ts", "return\na;\n", "return a;\n");
    read("a.ts", "a // b\nc\n", "a // b c\n");
    read("a.c", "#define A (x)\n", "#define A(x)\n");
  });

  test("is not next to a comment that a blank line would cut off, nor before a directive", () => {
    read("a.go", "//go:build linux\npackage a\n", "//go:build linux\n\npackage a\n");
    read("a.go", "//go:embed a.txt\nvar a string\n", " //go:embed a.txt\nvar a string\n");
    folded("a.go", "f(\n// note\na)\n", "f(\n\t// note\na)\n");
  });

  test("is not characters that only look like white space", () => {
    read("a.ts", "a();\n", "a();\u00a0\n");
    read("a.ts", "a();\n", "a();\u200b\n");
    read("a.ts", "a();\n", "a();\u2028\n");
    read("a.ts", "a();\nb();\n", "a();\rb();\n");
  });

  test("is not told without both texts", () => {
    const noise = noiseOf({ "a.ts": { base: "a();\n", head: "  a();\n" } });
    assert.deepEqual(noise, ["whitespace"]);
    assert.deepEqual(noiseOf({ "a.ts": { base: null, head: "\n\n" } }), [""]);
  });

  test("what folds is the same tokens on the same lines to the language's own parser", () => {
    const property = fc.property(fragmentLines, fc.infiniteStream(fc.nat(11)), (lines, choices) => {
      const base = `${lines.join("\n")}\n`;
      const head = respace(lines, choices);
      const noise = noiseOf({ "a.ts": { base, head } });
      if (noise.length > 0 && !noise.includes("")) assert.deepEqual(tokensOf(head), tokensOf(base));
    });
    fc.assert(property, { seed: 41, numRuns: 3000 });
  });
});

const fragments = [
  "a",
  "b(",
  ")",
  " ",
  "  ",
  "\t",
  "`",
  '"',
  "'",
  "/",
  "//",
  "/*",
  "*/",
  "${",
  "}",
  "{",
  "\\",
  ";",
  "return",
  "+",
];
const fragmentLines = fc.array(
  fc.array(fc.constantFrom(...fragments), { maxLength: 6 }).map((parts) => parts.join("")),
  { minLength: 1, maxLength: 6 },
);

/** The lines with other white space at their ends, between them and, where there is some, inside. */
function respace(lines: readonly string[], choices: Iterable<number>): string {
  const choice = choices[Symbol.iterator]();
  const pick = (): number => (choice.next().value as number | undefined) ?? 0;
  const ends = ["", "", "", "", "", "", "", "", "", " ", "\t", "  "];
  return lines
    .map((line) => {
      const inside = pick() === 0 ? line.replace(/(?<=\S) +(?=\S)/u, "   ") : line;
      return `${ends[pick()] ?? ""}${inside}${ends[pick()] ?? ""}\n${pick() === 0 ? "\n" : ""}`;
    })
    .join("");
}

/** Each token with whether a line starts before it, by TypeScript's own parser. */
function tokensOf(text: string): string[] {
  const source = ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);
  const tokens: string[] = [];
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(source);
    if (children.length > 0) children.forEach(visit);
    else
      tokens.push(
        `${node.getFullText(source).slice(0, node.getLeadingTriviaWidth(source)).includes("\n")} ${node.getText(source)}`,
      );
  };
  visit(source);
  return tokens;
}
