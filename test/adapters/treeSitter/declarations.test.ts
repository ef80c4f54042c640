import assert from "node:assert/strict";

import type { RuleEngine } from "../../../src/adapters/treeSitter/ruleEngine.ts";
import { createTestEngine, inputOf } from "../../support/ruleEngine.ts";

/**
 * By path: a text in which `NEW` stands where the other side has nothing, and what callers see otherwise, as
 * `kind owner.name lines`.
 */
const samples: readonly (readonly [path: string, text: string, ...changed: string[]])[] = [
  [
    "src/a.ts",
    `export function charge(a: A, /* why */ NEW): void {
}
export class Pay {
  constructor(x: X NEW) {}
  take(
    a: A NEW
  ): B { }
  private hidden(a NEW) {}
  #own(a NEW) {}
  get value(NEW) { return 1; }
}
export const send = async (a NEW) => { };
function inside(a NEW) {}
function listed(a NEW) {}
export { listed };
export function over(a: A): A;
export function over(a NEW) {}
export function outer() { function inner(a NEW) {} }
class Own { take(a NEW) {} }
`,
    ...["function charge 1+1", "constructor Pay.Pay 4+1", "method Pay.take 5+3", "function send 12+1"],
    "function listed 14+1",
  ],
  [
    "src/a.js",
    "function a(x NEW) {}\nfunction b(x NEW) {}\nmodule.exports = { a };\nexports.c = 1;\nfunction c(x NEW) {}\n",
    ...["function a 1+1", "function c 5+1"],
  ],
  [
    "src/a.py",
    `def charge(a NEW):
    pass
class Pay:
    def __init__(self NEW):
        pass
    @staticmethod
    def take(a NEW):
        def inner(b NEW):
            pass
    @property
    def value(self NEW):
        pass
@app.route("/")
def page(a NEW):
    pass
def _own(a NEW):
    pass
class _Own:
    def take(self NEW):
        pass
`,
    ...["function charge 1+1", "constructor Pay.Pay 4+1", "method Pay.take 7+1"],
  ],
  [
    "a/a.go",
    "package a\nfunc Charge(a A NEW) {}\nfunc (p *Pay[T]) Take(a A NEW) error {}\nfunc own(a A NEW) {}\n",
    ...["function Charge 2+1", "method Pay.Take 3+1"],
  ],
  [
    "src/a.rs",
    "pub fn charge(a: A NEW) {}\nfn own(a: A NEW) {}\nimpl Pay<'_> {\n  pub fn take(&self NEW) {}\n}\nimpl Go for Pay {\n  fn go(&self NEW) {}\n}\n",
    ...["function charge 1+1", "method Pay.take 4+1"],
  ],
  [
    "src/A.java",
    "class A {\n  public A(int a NEW) {}\n  public int pay(int a NEW) { return 1; }\n  int own(int a NEW) { return 1; }\n  @GetMapping\n  public int page(int a NEW) { return 1; }\n}\ninterface B {\n  int go(int a NEW);\n}\n",
    ...["constructor A.A 2+1", "method A.pay 3+1", "method B.go 9+1"],
  ],
  [
    "src/A.kt",
    "class A {\n  fun pay(a: Int NEW): Int { return 1 }\n  private fun own(a: Int NEW) {}\n  override fun go(a: Int NEW) {}\n}\nfun top(a: Int NEW) = 1\n",
    ...["method A.pay 2+1", "function top 6+1"],
  ],
  [
    "src/A.cs",
    "namespace N {\npublic class A {\n  public A(int a NEW) {}\n  public int Pay(int a NEW) { return 1; }\n  int Own(int a NEW) { return 1; }\n  [HttpGet]\n  public int Page(int a NEW) { return 1; }\n}\n}\n",
    ...["constructor A.A 3+1", "method A.Pay 4+1"],
  ],
  [
    "src/A.php",
    "<?php\nnamespace X;\nclass A {\n  public function __construct(int $a NEW) {}\n  public function pay(int $a NEW): int { return 1; }\n  private function own(int $a NEW) {}\n}\nfunction top(int $a NEW) {}\n",
    ...["constructor A.A 4+1", "method A.pay 5+1", "function top 8+1"],
  ],
  [
    "lib/a.rb",
    `module Shop
  class Big::Pay < Base
    def initialize(a NEW)
    end
    def take!(a,
             b NEW)
      1
    end
    def self.make(NEW) = 1
    class << self
      def build(a NEW)
        2
      end
      private
      def hidden(a NEW); end
    end
    def []=(a NEW); end
    private def own(a NEW); end
    def late(a NEW); end
    private :late
    private
    def inside(a NEW)
      3
    end
    def self.still(a NEW); end
    public
    def again(a NEW); end
    protected
    def kin(a NEW); end
    included do
      def dynamic(a NEW); end
    end
  end
  module Tools
    extend self
    def sharpen(a NEW); end
  end
end
def charge(a NEW)
  4
end
`,
    ...[
      "constructor Pay.Pay 3+2",
      "method Pay.take! 5+2",
      "function Pay.make 9+1",
      "function Pay.build 11+1",
    ],
    ...[
      "function Pay.still 25+1",
      "method Pay.again 27+1",
      "function Tools.sharpen 36+1",
      "function charge 39+1",
    ],
  ],
  [
    "src/a.c",
    `static int own(int a NEW) { return a; }
const char **
charge(a_t *a,
       int b NEW)
{
  return 0;
}
#ifdef LATE
void late(NEW) {}
#endif
`,
    ...["function charge 2+4", "function late 9+1"],
  ],
  [
    "include/a.h",
    `#ifdef __cplusplus
extern "C" {
#endif
int charge(int a, /* why */ const char *b NEW);
extern SHOP_API struct bill *settle(int a NEW);
static inline int near(int a NEW) { return a; }
static int own(int a NEW);
void (*hook)(int a NEW);
#ifdef __cplusplus
}
#endif
`,
    ...["function near 6+1", "function charge 4+1", "function settle 5+1"],
  ],
  [
    "include/a.hpp",
    `namespace shop::pay {
class Order : public Base {
  int own(int a NEW);
 public:
  explicit Order(int a NEW);
  virtual int charge(int a NEW) const = 0;
  static Order make(const T& a NEW) { return Order(a); }
  template <typename T>
  T as(const T& a NEW) const;
  bool go(int a NEW) const override;
  bool operator==(const Order& a NEW) const;
 private:
  void hidden(int a NEW);
};
Order load(const std::string& a NEW);
template <typename T>
inline T convert(T a NEW) { return a; }
struct Bill { void pay(int a NEW); };
namespace { int nameless(int a NEW); }
}
`,
    ...[
      "function Order.make 7+1",
      "function pay.convert 17+1",
      "method Order.charge 6+1",
      "method Order.as 9+1",
    ],
    ...["function pay.load 15+1", "method Bill.pay 18+1"],
  ],
  ["src/a.cpp", "int charge(int a NEW) { return a; }\n"],
  [
    "Sources/A.swift",
    `public struct Pay: Base {
  public init(id: Int NEW) { }
  @discardableResult
  func charge(_ amount: Int, /* why */ to account: Account NEW) async throws -> Bill? {
    return nil
  }
  static func make(a: Int NEW) -> Pay { 1 }
  private func own(a: Int NEW) {}
  override func over(a: Int NEW) {}
  func outer() { func inner(a: Int NEW) {} }
}
extension Shop.Pay {
  fileprivate func hidden(a: Int NEW) {}
  class func kind(NEW) {}
}
private extension Pay {
  func unseen(a: Int NEW) {}
}
protocol Payable {
  func need(a: Int NEW) -> Int
}
func top(a: inout Int NEW) {}
`,
    ...[
      "constructor Pay.Pay 2+1",
      "method Pay.charge 3+2",
      "function Pay.make 7+1",
      "function Pay.kind 14+1",
    ],
    ...["method Payable.need 20+1", "function top 22+1"],
  ],
  ["test/a.test.ts", "export function charge(a NEW) {}\n"],
];

/** One more parameter, as each language writes it. */
const parameters: Readonly<Record<string, string>> = {
  ts: "added: B",
  go: "added B",
  rs: "added: B",
  java: "B added",
  kt: "added: B",
  cs: "B added",
  php: "$added",
  c: "int added",
  h: "int added",
  hpp: "int added",
  cpp: "int added",
  swift: "added: B",
};

suite("declarations that other files can call", () => {
  let engine: RuleEngine;

  suiteSetup(async () => {
    engine = await createTestEngine();
  });
  suiteTeardown(() => {
    engine.dispose();
  });

  async function changed(path: string, base: string, head: string): Promise<string[]> {
    const { interfaces = [], problems } = await engine.analyze(inputOf(path, base, head));
    assert.deepEqual(problems, []);
    return interfaces.map(({ base: { kind, owner, name, lines } }) => {
      const place = `${lines.start}+${lines.lines}`;
      return `${kind} ${owner === "" ? name : `${owner}.${name}`} ${place}`;
    });
  }

  for (const [path, text, ...expected] of samples) {
    test(`in ${path}`, async () => {
      const ending = path.slice(path.lastIndexOf(".") + 1);
      const parameter = parameters[ending] ?? "added";
      const base = text.replaceAll(/ ?NEW/g, "");
      const head = text.replaceAll(/(\(|\*\/) ?NEW/g, `$1${parameter}`).replaceAll(/ NEW/g, `, ${parameter}`);
      assert.deepEqual(await changed(path, base, head), expected);
      assert.deepEqual(await changed(path, base, base), []);
    });
  }

  test("in shells are functions of the file itself", async () => {
    const base = "charge() {\n  :\n}\nfunction log::fail-now {\n  :\n}\nif x; then\n  inner() { :; }\nfi\n";
    assert.deepEqual(await changed("lib/a.sh", base, ":\n"), [
      "function charge 1+1",
      "function log::fail-now 4+1",
    ]);
  });

  test("are none where only bodies, comments or layout changed", async () => {
    const base = "export function charge(a: A, b: B): C {\n  return 1;\n}\n";
    const head = "/** Why. */\nexport function charge(\n  a: A, // first\n  b: B,\n): C {\n  return 2;\n}\n";
    assert.deepEqual(await changed("src/a.ts", base, head), []);
  });
});
