import assert from "node:assert/strict";

import fc from "fast-check";

import { compareDeclarations } from "../../../src/core/interfaces/compareDeclarations.ts";
import { changedDeclarations } from "../../../src/core/interfaces/changedDeclarations.ts";
import type { CallChange, Declaration } from "../../../src/core/interfaces/declaration.ts";

function declare(parameters: string, result = "", given: Partial<Declaration> = {}): Declaration {
  const lines = { start: 1, lines: 1 };
  return { name: "charge", owner: "", kind: "function", parameters, result, isAsync: false, lines, ...given };
}

type Signature = string | readonly [parameters: string, result: string] | Declaration;

function read(signature: Signature): Declaration {
  if (typeof signature === "string") return declare(signature);
  return "name" in signature ? signature : declare(...signature);
}

function words(change: CallChange): string {
  if (change.kind === "every") return change.what;
  return change.kind === "names" ? `names ${change.name}` : `${change.kind} ${change.index} ${change.name}`;
}

/** What callers see otherwise, as "passes 1 currency", "omits 0 amount", "names old", "result", "async" or "gone". */
function check(
  language: string,
  before: Signature,
  after: Signature | null,
  expected: readonly string[],
): void {
  const changed = changedDeclarations({
    path: language === "cpp" ? "src/pay.h" : "src/pay",
    language,
    base: [read(before)],
    head: after === null ? [] : [read(after)],
  });
  const found = changed.flatMap(({ changes }) => changes.map(words));
  assert.deepEqual(found, expected, `${language}: ${JSON.stringify([before, after])}`);
}

suite("changedDeclarations", () => {
  test("parameters that went, came, moved or have another type or value", () => {
    check("typescript", "a: A, b: B", "a: A", ["passes 1 b"]);
    check("typescript", "a: A", "a: A, b: B", ["omits 1 b"]);
    check("typescript", "a: A, b: B", "b: B, a: A", ["passes 0 a", "passes 1 b"]);
    check("typescript", "a: number", "a: string", ["passes 0 a"]);
    check("typescript", "a: number, n = 3", "a: number, n = 5", ["omits 1 n"]);
    check("typescript", "a?: number", "a: number", ["omits 0 a"]);
    check("javascript", "{ a, b }", "{ a }", ["passes 0 { a, b }"]);
    check("python", "self, a, n=3", "self, a, n=5", ["omits 1 n"]);
    check("python", "a: Order", "a: OrderId", ["passes 0 a"]);
    check("go", "a, b int", "a, b string", ["passes 0 a", "passes 1 b"]);
    check("java", "final String a, int b", "String a", ["passes 1 b"]);
    check("csharp", "string a, int b = 1", "string a, int b = 2", ["omits 1 b"]);
    check("php", "int $a, string $b = 'x'", "int $a, string $b", ["omits 1 b"]);
    check("kotlin", "a: Int, b: String", "a: Int, b: Long", ["passes 1 b"]);
    check("rust", "&self, a: u8", "&self, a: u16", ["passes 0 a"]);
  });

  test("nothing where a call goes on as it did", () => {
    check("typescript", "a: A", "a: A, b?: B", []);
    check("typescript", "a: A", "a: A, b = 1", []);
    check("typescript", "a: A", "a: A, ...rest: B[]", []);
    check("typescript", "amount: number", "value: number", []);
    check("typescript", "a: string", "a: string | null", []);
    check("typescript", "a", "a: string", []);
    check("typescript", "a: {\n  b: B;\n}", "a: { b: B; }", []);
    check("typescript", "a: Element", 'a: Pick<Element, "width">', []);
    check("java", "List<String> a", "Collection<String> a", []);
    check("typescript", "private a: A", "public readonly a: A", []);
    check("javascript", "{ a }", "{ a, b = 2 }", []);
    check("python", "self, a", "self, a, *, b=None", []);
    check("python", "a: Optional[int]", "a: int | None", []);
    check("python", "a: List[int]", "a: list[int]", []);
    check("go", "ctx context.Context", "ctx context.Context, opts ...Option", []);
    check("go", "a int", "b int", []);
    check("java", "String a", "@Nullable final String a", []);
    check("rust", "a: &'a str", "a: &str", []);
  });

  test("a name that callers may write", () => {
    check("python", "self, old", "self, new", ["names old"]);
    check("python", "self, _old", "self, _new", []);
    check("python", "a, b", "a, *, b", ["passes 1 b"]);
    check("go", "old int", "new int", []);
    check("kotlin", "old: Int", "new: Int", ["names old"]);
  });

  test("a parameter that is passed by its name and went", () => {
    check("python", "a, old=1", "a", ["passes 1 old", "names old"]);
    check("python", "a, *, old=1", "a, **rest", []);
    check("go", "a, old int", "a int", ["passes 1 old"]);
  });

  test("in Ruby each has its place or its name", () => {
    check("ruby", "a, b", "a", ["passes 1 b"]);
    check("ruby", "a", "a, b", ["omits 1 b"]);
    check("ruby", "a, b", "b, a", ["passes 0 a", "passes 1 b"]);
    check("ruby", "a, n = 3", "a, n = 5", ["omits 1 n"]);
    check("ruby", "a, n: 3", "a, n: 5", ["omits 1 n"]);
    check("ruby", "a, n: 3", "a, n:", ["omits 1 n"]);
    check("ruby", "a, old: 1", "a, new: 1", ["names old"]);
    check("ruby", "a, old:", "a, new:", ["names old", "omits 1 new"]);
    check("ruby", "a, b", "a, b:", ["passes 1 b"]);
    check("ruby", "a, b:", "a, b", ["names b"]);
    check("ruby", "a, *rest", "a, b, *rest", ["omits 1 b"]);
  });

  test("nothing in Ruby where a call goes on as it did", () => {
    check("ruby", "a", "b", []);
    check("ruby", "a, b:, c: 1", "a, c: 1, b:", []);
    check("ruby", "a", "a, b = 1, *rest, key: 2, **more, &block", []);
    check("ruby", "a, &block", "a", []);
    check("ruby", "a, b", "a, b, *", []);
    check("ruby", "a, old: 1", "a, **rest", []);
    check("ruby", "a, options = {}", "a, key: nil", []);
    check("ruby", "a, key: nil", "a, options = {}", []);
    // Who is given what by two places, nobody tells.
    check("ruby", "a, b = 1, c", "a, b = 2, c", []);
  });

  test("in C and C++ callers see places, plain types and values, and no names", () => {
    check("c", "int a, char *b", "int a", ["passes 1 b"]);
    check("c", "void", "int a", ["omits 0 a"]);
    check("c", "int fd, char *b", "ctx_t *c, int fd, char *b", ["passes 0 fd", "passes 1 b", "omits 0 c"]);
    check("c", "int a", "long a", ["passes 0 a"]);
    check("c", "int, char *", "int, char *, size_t", ["omits 2 "]);
    check("c", "void (*done)(int, void *), int n", "void (*done)(int, void *)", ["passes 1 n"]);
    check("c", "void (*done)(int), int n", "int n, void (*done)(int)", ["passes 0 done", "passes 1 n"]);
    check("c", "char a[2], int n", "int n, char a[2]", ["passes 0 a", "passes 1 n"]);
    check("c", "long long", "int", ["passes 0 "]);
    check("cpp", "int a, int n = 3", "int a, int n = 5", ["omits 1 n"]);
    check("cpp", "int a, int n = 3", "int a, int n", ["omits 1 n"]);
    for (const [before, after] of [
      ["int old", "int new_name"],
      ["int, char *", "int a, char *b"],
      ["", "void"],
      ["const char *a", "const char a[]"],
      ["char *format", "char *format, ..."],
      ["struct old *a", "struct new_one *a"],
    ] as const)
      check("c", before, after, []);
    check("cpp", "const T& a", "T a, int n = 3", []);
    check("c", ["", "int"], ["", "long"], ["result"]);
    check("c", ["", "int"], ["", "long long"], ["result"]);
    check("c", ["", "void"], ["", "int"], []);
    check("cpp", ["", "Order"], ["", "std::optional<Order>"], ["result"]);
    check("c", "int a", null, []);
  });

  test("of C++ only headers say what others see", () => {
    const sides = { base: [declare("int a")], head: [declare("int a, int b")] };
    const of = (path: string): number => changedDeclarations({ path, language: "cpp", ...sides }).length;
    assert.deepEqual([of("a.cpp"), of("a.hpp"), of("a.h")], [0, 1, 1]);
  });

  test("in Swift callers write the labels", () => {
    check("swift", "_ a: Int, to b: B", "_ a: Int", ["names to"]);
    check("swift", "a: Int", "a: Int, b: B", ["omits 1 b"]);
    check("swift", "from a: Int", "of a: Int", ["names from", "omits 0 of"]);
    check("swift", "_ a: Int", "a: Int", ["passes 0 a"]);
    check("swift", "a: Int", "_ a: Int", ["names a"]);
    check("swift", "a: Int, n: Int = 3", "a: Int, n: Int = 5", ["omits 1 n"]);
    check("swift", "to a: Int, _ b: Int", "to a: Int", ["passes 0 b"]);
    check("swift", "a: Int", "a: String", ["names a"]);
    check("swift", "from a: Int", "from b: Int", []);
    check("swift", "_ a: Int", "_ b: Int, c: C = C(), rest: Int...", []);
    check("swift", "_ a: Int", "c: C = C(), _ a: Int", []);
    check("swift", ["", "Order"], ["", "Order?"], ["result"]);
    check("swift", declare("", "A"), declare("", "A", { isAsync: true }), ["async"]);
    check("swift", "a: Int", null, []);
  });

  test("of a shell only that a function is gone", () => {
    check("bash", "", "", []);
    check("bash", "", null, ["gone"]);
  });

  test("what comes back", () => {
    check("typescript", ["", "A"], ["", "A | undefined"], ["result"]);
    check("typescript", ["", "A | undefined"], ["", "A"], []);
    check("typescript", ["", "Promise<A>"], ["", "Promise<A | null>"], ["result"]);
    check("typescript", ["", "Promise<A | null>"], ["", "Promise<A>"], []);
    check("typescript", ["", "a is A"], ["", "a is T & A"], []);
    check("typescript", ["", "Order[]"], ["", "Paid<Order>[]"], []);
    check("typescript", ["", "A"], ["", "Promise<A>"], ["result"]);
    check("kotlin", ["", "Order"], ["", "Order?"], ["result"]);
    check("python", ["", "Order"], ["", "OrderId"], ["result"]);
    check("typescript", ["", ""], ["", "A"], []);
    check("typescript", ["", "void"], ["", "boolean"], []);
    check("typescript", ["", "void"], ["", "Promise<void>"], ["result"]);
    check("go", ["", ""], ["", "error"], ["result"]);
    check("go", ["", "A"], ["", "(A, error)"], ["result"]);
    check("java", ["", "int"], ["", "long"], ["result"]);
    check("python", ["", "int"], ["", "Any"], []);
    const own = { owner: "Tree", kind: "method" } as const;
    check("rust", declare("", "Vec<&Tree<'a>>", own), declare("", "Vec<&Self>", own), []);
  });

  test("whether it has to be waited for", () => {
    check("javascript", declare("a"), declare("a", "", { isAsync: true }), ["async"]);
    check("python", declare("a", "int"), declare("a", "int", { isAsync: true }), ["async"]);
    const typed = declare("a", "Promise<A>");
    check("typescript", typed, { ...typed, isAsync: true }, []);
  });

  test("what is gone, where nobody finds out before it runs", () => {
    check("python", "a", null, ["gone"]);
    check("javascript", "a", null, ["gone"]);
    check("ruby", "a", null, ["gone"]);
    check("ruby", declare("a", "", { owner: "Pay" }), null, ["gone"]);
    check("ruby", declare("a", "", { owner: "Pay", kind: "method" }), null, []);
    check("go", "a int", null, []);
    check("typescript", declare("a", "", { owner: "A", kind: "method" }), null, []);
  });

  test("of several of one name only a lone one that differs", () => {
    const count = (base: readonly string[], head: readonly string[]): number =>
      changedDeclarations({ path: "A", language: "java", base: base.map(read), head: head.map(read) }).length;
    assert.equal(count(["int a", "long a"], ["int a", "String a"]), 1);
    assert.equal(count(["int a"], ["int a", "long a"]), 0);
    assert.equal(count(["int a", "long a"], ["byte a", "String a"]), 0);
  });

  test("law: whatever stands between the parentheses, a declaration is as it is to itself, and reading it ends", () => {
    const pieces = fc.constantFrom(
      ..."a b , : = ? ( ) [ ] { } < > | \" ' ` * & ... 1 \n -> =>".split(" "),
      "\n",
      " ",
    );
    const languages = [
      "typescript",
      "python",
      "go",
      "java",
      "php",
      "rust",
      "kotlin",
      "csharp",
      "ruby",
      "cpp",
      "swift",
    ];
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.constantFrom(...languages), (parts, language) => {
        const one = declare(parts.join(""));
        assert.deepEqual(compareDeclarations(one, one, language), []);
        compareDeclarations(one, declare(parts.reverse().join("")), language);
      }),
      { seed: 5, numRuns: 400 },
    );
  });
});
