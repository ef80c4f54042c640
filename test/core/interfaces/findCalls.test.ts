import assert from "node:assert/strict";

import type { CallChange, Declaration } from "../../../src/core/interfaces/declaration.ts";
import { couldCall, findCalls, isAffected, type Call } from "../../../src/core/interfaces/findCalls.ts";

const aFunction: Callee = { name: "charge", kind: "function", owner: "", parameters: "" };

type Callee = Pick<Declaration, "name" | "kind" | "owner" | "parameters">;

/** The calls of a text: "line: places names". */
function check(
  text: string,
  expected: readonly string[],
  given: { declaration?: Callee; language?: string; qualifiers?: string[] } = {},
): void {
  const { declaration = aFunction, language = "typescript", qualifiers = [] } = given;
  const lines = text.split("\n").map((_, index) => index + 1);
  const found = findCalls(text, lines, { declaration, language, qualifiers: new Set(qualifiers) });
  assert.deepEqual(
    found.map(
      (call) =>
        `${call.line}: ${[call.nPositional, ...call.names, ...(call.isOpen ? ["open"] : [])].join(" ")}`,
    ),
    expected,
  );
}

suite("findCalls", () => {
  test("counts what is passed, over lines, brackets and literals", () => {
    check("charge();\nx = charge(a, f(b, c));\ncharge(\n  'a, b)',\n  { c, d },\n)\ncharge<Money>(1)", [
      "1: 0",
      "2: 2",
      "3: 2",
      "7: 1",
    ]);
    check("charge(...all)", ["1: 1 open"]);
    check("charge(1, retries=2, *more)", ["1: 2 retries open"], { language: "python" });
    check("charge(1, retries == 2)", ["1: 2"], { language: "python" });
    check("charge(1, retries: 2)", ["1: 1 retries"], { language: "csharp" });
  });

  test("passes over what is no call of it", () => {
    check("function charge(a) {}\nimport { charge } from 'x';\n// charge(1)\n * charge(1)\nrecharge(1)", []);
    check("order.charge(1);\nmap(charge);\nlet charge = 1", []);
    check("def charge(a):\n  pass\n# charge(1)", [], { language: "python" });
    check("charge(", []);
  });

  test("tells by what stands before it whose it is", () => {
    check("pay.charge(1)\nother.charge(1)\ncharge(1)", ["1: 1", "3: 1"], { qualifiers: ["pay"] });
    const method = { ...aFunction, kind: "method", owner: "Order" } as const;
    check("order?.charge(1)\ncharge(1)\nthis.order.charge()", ["1: 1", "3: 0"], { declaration: method });
    const maker = { ...aFunction, name: "Order", kind: "constructor" } as const;
    check("new Order(1)\nclass Order {}\nx: Order", ["1: 1"], { declaration: maker });
  });
});

suite("findCalls in Ruby", () => {
  const method = { ...aFunction, kind: "method", owner: "Order", parameters: "a, key: 1" } as const;

  function checkRuby(text: string, expected: readonly string[], declaration: Callee = method): void {
    check(text, expected, { declaration, language: "ruby", qualifiers: ["Order", "Shop"] });
  }

  test("counts what is passed without brackets, to the end of the statement", () => {
    checkRuby("order.charge", ["1: 0"]);
    checkRuby("order.charge(1, key: 2)", ["1: 1 key"]);
    checkRuby('order.charge 1, "a, b", [c, d], key: 2, :other => 3', ["1: 3 key other"]);
    checkRuby("order.charge 1,\n  2, # why, indeed\n  key: 3\nreturn 4", ["1: 2 key"]);
    checkRuby("order.charge 1 if late\norder.charge :a do |b, c|\nend", ["1: 1", "2: 1"]);
    checkRuby("order.charge { |a, b| a }\norder.charge(1, &block)\norder.charge", ["1: 0", "2: 1", "3: 0"]);
    checkRuby("order.charge(*all)\norder&.charge(1, **more)", ["1: 1 open", "2: 2 open"]);
    checkRuby("[order.charge(1), order.charge]", ["1: 1", "1: 0"]);
  });

  test("passes over operators, assignments, keys, remarks, texts and other names", () => {
    checkRuby("order.charge = 1\norder.charge += 1\norder.charge [1]", []);
    checkRuby("order.charge == 1\norder.charge - 1\norder.charge && 1", ["1: 0", "2: 0", "3: 0"]);
    checkRuby("order.charge!\norder.charge?(1)\norder.recharge\norder.charge_all 1\n:charge", []);
    checkRuby('x = 1 # order.charge\n"call order.charge(1)"\n"it is #{order.charge(1)}"', ["3: 1"]);
    checkRuby("self.charge(1)\nBill.charge(1)\ncharge(1)\ndef charge(a)", []);
  });

  test("what a class answers is asked of the class, by the modules around it", () => {
    const own = { ...method, kind: "function" } as const;
    checkRuby("Order.charge 1\nShop::Order.charge(2)", ["1: 1", "2: 1"], own);
    checkRuby("Bank::Order.charge 1\norder.charge 1\ncharge 1\nShop.charge::A", ["4: 0"], own);
    const maker = { ...method, name: "Order", kind: "constructor" } as const;
    checkRuby("Order.new(1)\nShop::Order.new 1\nOrder.newest\nBank::Order.new 1", ["1: 1", "2: 1"], maker);
    const top = { ...method, kind: "function", owner: "" } as const;
    checkRuby("charge 1\ncharge(2)\nx = charge\norder.charge 3", ["1: 1", "2: 1"], top);
  });

  test("names are one hash for what takes none", () => {
    checkRuby("order.charge 1, key: 2, other: 3", ["1: 2"], { ...method, parameters: "a, options = {}" });
  });
});

suite("findCalls in C, C++ and Swift", () => {
  test("passes over declarations and other functions of the name, counts without remarks", () => {
    const c = { language: "c" };
    check("  return charge(a, b /* c, d */);\n  n = charge(*a,\n    b); // c, d", ["1: 2", "2: 2"], c);
    check(
      "  charge(a);\n  if (!charge(a)) {\n    (void)charge(a);\n  late && charge(a);",
      ["1: 1", "2: 1", "3: 1", "4: 1"],
      c,
    );
    check("int charge(int a);\nstatic bill *charge(int a)\ncharge(int a)\n  int charge(int a);", [], c);
    check("  bank->charge(a);\n  bank.charge(a);\n#define charge(a) 1\n  charge = 1;", [], c);
  });

  test("a function in a namespace or class is called through it, or where it is open", () => {
    const own = { language: "cpp", declaration: { ...aFunction, owner: "pay" } };
    const text = "  pay::charge(1);\n  charge(1);\n  bank::charge(1);\n  x.charge(1);\n  f(1).charge(1);";
    check(text, ["1: 1"], { ...own, qualifiers: ["pay"] });
    check(text, ["1: 1", "2: 1"], { ...own, qualifiers: ["pay", ""] });
  });

  test("a method is one of an object that is not the caller's own", () => {
    const method = { ...aFunction, kind: "method", owner: "Order" } as const;
    const cpp = { language: "cpp", declaration: method };
    check(
      "  order->charge(1);\n  Order::charge(1);\n  this->charge(1);\n  Bill::charge(1);",
      ["1: 1", "2: 1"],
      cpp,
    );
    check("void Order::charge(int a) {\nint Bill::charge(int a) {", [], cpp);
    const swift = { language: "swift", declaration: method };
    check("order.charge(1, to: x)\nmake()?.charge(1)\n  .charge(1)", ["1: 1 to", "2: 1", "3: 1"], swift);
    check("self.charge(1)\nBill.charge(1)\ncase .charge(let x):\nsend(.charge(1))", [], swift);
  });

  test("braces behind a call in Swift may be an argument, unless a statement wants them", () => {
    const swift = { language: "swift" };
    check(
      "charge(1) { x in y }\nif charge(1) {\n} else if charge(2) {",
      ["1: 1 open", "2: 1", "3: 1"],
      swift,
    );
    check("charge(from: a ? b : c, [d: e])", ["1: 1 from"], swift);
  });
});

suite("findCalls in shells", () => {
  test("a name that stands where a command does", () => {
    const text = [
      ...["charge", "charge 1 2", "  x=$(charge 1)", 'echo "$(charge)"', "true && charge; false || charge"],
      ...["if charge; then charge; fi", "! charge", "charge | sort"],
    ].join("\n");
    const found = ["1: 0", "2: 0", "3: 0", "4: 0", "5: 0", "5: 0", "6: 0", "6: 0", "7: 0", "8: 0"];
    check(text, found, { language: "bash" });
  });

  test("and no word, option, list, case, text or declaration", () => {
    const text = [
      ...["echo charge", "charge() {", "function charge {", "# charge", "charge=1", "$charge", "./charge"],
      ...[
        "charge-all",
        "x=(",
        "  charge",
        ")",
        "charge)",
        "a|charge)",
        "run \\",
        "  charge",
        'echo "a; charge"',
      ],
      ...["true # charge"],
    ].join("\n");
    check(text, [], { language: "bash" });
  });
});

suite("couldCall", () => {
  const call = (nPositional: number, names: readonly string[] = [], isOpen = false): Call => ({
    line: 1,
    nPositional,
    names: new Set(names),
    isOpen,
  });
  const declared = (parameters: string): Declaration => ({
    ...aFunction,
    parameters,
    result: "",
    isAsync: false,
    lines: { start: 1, lines: 1 },
  });

  test("wants what it wanted, and no more than it took", () => {
    const counts = [0, 1, 2, 3].map((n) => couldCall(call(n), declared("a: A, b: B = 1"), "typescript"));
    assert.deepEqual(counts, [false, true, true, false]);
    assert.equal(couldCall(call(9), declared("a: A, ...rest: B[]"), "typescript"), true);
    assert.equal(couldCall(call(0), declared("a"), "javascript"), true);
    assert.equal(couldCall(call(0, ["a"]), declared("a"), "python"), true);
    assert.equal(couldCall(call(1, [], true), declared("a, b, c"), "python"), true);
    const named = [["key"], [], ["key", "other"], ["other"], ["more"]].map((names) =>
      couldCall(call(1, names), declared("a, key:, more: 1"), "ruby"),
    );
    assert.deepEqual(named, [true, false, false, false, false]);
    assert.equal(couldCall(call(1, ["other"]), declared("a, **rest"), "ruby"), true);
    assert.equal(couldCall(call(2), declared("a, key: 1"), "ruby"), false);
  });
});

suite("isAffected", () => {
  const call = (nPositional: number, names: readonly string[] = [], isOpen = false): Call => ({
    line: 1,
    nPositional,
    names: new Set(names),
    isOpen,
  });
  const passes: CallChange = { kind: "passes", index: 1, name: "b" };
  const omits: CallChange = { kind: "omits", index: 1, name: "b" };

  test("only those that pass an argument, or leave it out, meet its change", () => {
    assert.deepEqual(
      [call(2), call(1), call(1, ["b"])].map((one) => isAffected(one, passes)),
      [true, false, false],
    );
    assert.deepEqual(
      [call(2), call(1), call(1, ["b"])].map((one) => isAffected(one, omits)),
      [false, true, false],
    );
    assert.equal(isAffected(call(0, ["b"]), { kind: "names", name: "b" }), true);
    assert.equal(isAffected(call(2), { kind: "names", name: "b" }), false);
  });

  test("of a call with a list of arguments nothing is known but what every call meets", () => {
    assert.equal(isAffected(call(2, [], true), passes), false);
    assert.equal(isAffected(call(0, [], true), omits), false);
    assert.equal(isAffected(call(0, [], true), { kind: "every", what: "result" }), true);
  });
});
