import assert from "node:assert/strict";

import { openRepository } from "../../src/adapters/git/openRepository.ts";
import type { Analyzer, Repository } from "../../src/app/ports.ts";
import { prepareReview } from "../../src/app/review.ts";
import { UserError } from "../../src/app/userErrors.ts";
import type { ChecklistItem } from "../../src/core/checklist/checklistItem.ts";
import { createEngineAnalyzer } from "../support/engineAnalyzer.ts";
import { quietWork, unknowing } from "../support/fakes.ts";
import { createGitRepository, useCleanGit, type GitRepository } from "../support/gitRepository.ts";

const declared =
  'export function charge(amount: number, currency = "EUR"): void {\n  pay(amount, currency);\n}\n';
const changed = declared.replace('"EUR"', '"USD"');
const user = 'import { charge } from "./pay";\n\ncharge(1);\n';

suite("who uses what changed", () => {
  let analyzer: Analyzer;
  let repository: GitRepository;

  useCleanGit();

  suiteSetup(async () => {
    analyzer = await createEngineAnalyzer();
  });
  suiteTeardown(() => analyzer.dispose());

  setup(() => {
    repository = createGitRepository();
  });
  teardown(() => {
    repository.remove();
  });

  /** The questions about users of what changed between these files and those. */
  async function ask(
    before: Readonly<Record<string, string | null>>,
    after: Readonly<Record<string, string | null>>,
  ): Promise<ChecklistItem[]> {
    const base = repository.commit(before);
    const head = repository.commit(after);
    const ports = { repository: await openRepository(repository.dir), analyzer, provenance: unknowing };
    const review = await prepareReview({ kind: "range", base, head }, ports, quietWork);
    assert.deepEqual(review.problems, []);
    return review.checklist.filter(({ id }) => id.startsWith("interface-users"));
  }

  test("is asked by the places, of the hunk with the signature", async () => {
    const users = { "src/a.ts": user, "src/b.ts": `\n${user}`, "src/c.ts": user, "src/d.ts": user };
    const [item, ...others] = await ask({ "src/pay.ts": declared, ...users }, { "src/pay.ts": changed });
    assert.deepEqual(others, []);
    assert.equal(item?.id, "interface-users@src/pay.ts#charge");
    assert.equal(item.title, "`charge()` is called from 4 files outside this change");
    assert.equal(
      item.ask,
      '`charge()` changed from `(amount, currency = "EUR")` to `(amount, currency = "USD")`: what do src/a.ts:3, src/b.ts:4, src/c.ts:3 and 1 more rely on now?',
    );
    assert.deepEqual(
      [item.path, item.places.length, item.edits.length, item.required],
      ["src/pay.ts", 1, 1, true],
    );
  });

  test("is silent where every user is part of the change, or passes what changed", async () => {
    const touched = await ask(
      { "src/pay.ts": declared, "src/a.ts": user },
      { "src/pay.ts": changed, "src/a.ts": user.replace("1", "2") },
    );
    assert.deepEqual(touched, []);
    const passing = user.replace("1", '1, "CHF"');
    assert.deepEqual(
      await ask({ "src/pay.ts": declared, "src/a.ts": passing }, { "src/pay.ts": changed }),
      [],
    );
  });

  test("says how many users are part of the change", async () => {
    const [item] = await ask(
      { "src/pay.ts": declared, "src/a.ts": user, "src/b.ts": user },
      { "src/pay.ts": changed, "src/a.ts": user.replace("1", "2") },
    );
    assert.equal(item?.evidence, "Called in src/b.ts:3. 1 other file that names it is part of the change.");
  });

  test("is silent about bodies, tests, examples, other functions of the name and comments", async () => {
    const body = declared.replace("pay(", "send(");
    assert.deepEqual(await ask({ "src/pay.ts": declared, "src/a.ts": user }, { "src/pay.ts": body }), []);
    const others = {
      "src/a.ts": null,
      "src/a.test.ts": user,
      "examples/a.ts": user,
      "src/b.ts": 'import { charge } from "./battery";\ncharge(1);\n',
      "src/c.ts": 'import { charge } from "./pay";\n// charge(1)\n',
      "src/d.md": user,
    };
    assert.deepEqual(await ask({ "src/pay.ts": declared, ...others }, { "src/pay.ts": changed }), []);
  });

  test("is silent about a method that other types have as well", async () => {
    const order =
      "export class Order {\n  settle(amount: number, days = 3) {\n    pay(amount, days);\n  }\n}\n";
    const method = { "src/order.ts": order.replace("3", "5") };
    const using = 'import { Order } from "./order";\nnew Order().settle(1);\n';
    assert.equal((await ask({ "src/order.ts": order, "src/a.ts": using }, method)).length, 1);
    const bill = order.replace("Order", "Bill");
    assert.deepEqual(
      await ask({ "src/order.ts": order, "src/a.ts": using, "src/bill.ts": bill }, method),
      [],
    );
  });

  test("asks about what is gone and still called, not about what moved", async () => {
    const more = `${declared}export function refund(): void {\n  pay(1, 2);\n}\n`;
    const using = 'import { refund } from "./pay";\nrefund();\n';
    const [item] = await ask({ "src/pay.ts": more, "src/a.ts": using }, { "src/pay.ts": declared });
    assert.equal(item?.ask, "`refund()` is gone from src/pay.ts: what do src/a.ts:2 call now?");
    const moved = {
      "src/pay.ts": `${declared}export * from "./refund";\n`,
      "src/refund.ts": "export const refund = () => 1;\n",
    };
    assert.deepEqual(await ask({ "src/pay.ts": more, "src/a.ts": using }, moved), []);
  });

  test("in Ruby is silent where the name is declared or made twice, or a call goes on", async () => {
    const order = "class Order\n  def settle(amount, days = 3)\n    pay(amount, days)\n  end\nend\n";
    const method = { "lib/order.rb": order.replace("3", "5") };
    const using = "def pay_all(orders)\n  Order.open.each { |order| order.settle 1 }\nend\n";
    const [item] = await ask({ "lib/order.rb": order, "lib/a.rb": using }, method);
    assert.equal(
      item?.ask,
      "`Order.settle()` changed from `(amount, days = 3)` to `(amount, days = 5)`: what do lib/a.rb:2 rely on now?",
    );
    for (const other of [
      "class Bill\n  def settle(x)\n  end\nend\n",
      "class Bill\n  attr_reader :id, :settle\nend\n",
    ])
      assert.deepEqual(
        await ask({ "lib/order.rb": order, "lib/a.rb": using, "lib/b.rb": other }, method),
        [],
        other,
      );
    const passing = using.replace("settle 1", "settle 1, 2");
    assert.deepEqual(await ask({ "lib/order.rb": order, "lib/a.rb": passing, "lib/b.rb": null }, method), []);
  });

  test("in Ruby asks of a class's own method that is gone, and of how it is made", async () => {
    const maker = "  def initialize(id)\n    @id = id\n  end\n";
    const order = `class Order\n${maker}  def self.import(id)\n    new(id)\n  end\nend\n`;
    const using = { "lib/a.rb": "Order.import 1\n", "lib/b.rb": "order = Order.new(1)\n" };
    const gone = { "lib/order.rb": `class Order\n${maker.replace("(id)", "(id, at:)")}end\n` };
    assert.deepEqual(
      (await ask({ "lib/order.rb": order, ...using }, gone)).map((item) => item.title),
      [
        "`new Order()` is called from 1 file outside this change",
        "`Order.import()` is gone and still called from 1 file outside this change",
      ],
    );
  });

  test("in C asks of what a file defines, once, and is silent about a name that two files have", async () => {
    const header = "int settle(int amount);\n";
    const pay = "int settle(int amount)\n{\n  return pay(amount);\n}\n";
    const user = '#include "pay.h"\n\nint main(void)\n{\n  return settle(1);\n}\n';
    const base = { "src/pay.h": header, "src/pay.c": pay, "src/main.c": user };
    const more = "int amount, int days";
    const head = {
      "src/pay.h": header.replace("int amount", more),
      "src/pay.c": pay.replace("int amount", more),
    };
    const items = await ask(base, head);
    assert.deepEqual(
      items.map((item) => item.ask),
      ["`settle()` changed from `(amount)` to `(amount, days)`: what do src/main.c:5 rely on now?"],
    );
    const other = { "src/bill.c": "static int settle(int amount)\n{\n  return amount;\n}\n" };
    assert.deepEqual(await ask({ ...base, ...other }, head), []);
    const bare = { ...base, ...other, "src/pay.h": null };
    assert.deepEqual(await ask(bare, { "src/pay.c": head["src/pay.c"] }), []);
    const twice = { "src/bill.c": null, "src/bill.h": header };
    assert.deepEqual(await ask({ ...base, ...twice }, head), []);
  });

  test("in C++ asks of a member that one class has, by its header", async () => {
    const header =
      "namespace shop {\nclass Order {\n public:\n  int settle(int amount, int days = 3);\n};\n}\n";
    const base = {
      "src/order.h": header,
      "src/order.cpp": "int Order::settle(int amount, int days) {\n  return amount;\n}\n",
      "src/main.cpp": "void pay(Order& order) {\n  order.settle(1);\n}\n",
    };
    const head = { "src/order.h": header.replace("3", "5") };
    const [item] = await ask(base, head);
    assert.match(item?.ask ?? "", /^`Order\.settle\(\)` changed .* what do src\/main\.cpp:2 rely on now\?$/);
    const overload = { "src/order.h": header.replace("};", "  int settle(long amount);\n};") };
    assert.deepEqual(
      await ask({ ...base, ...overload }, { "src/order.h": overload["src/order.h"].replace("3", "5") }),
      [],
    );
    const bill = "int Bill::settle(int amount) {\n  return amount;\n}\n";
    assert.deepEqual(await ask({ ...base, "src/bill.cpp": bill }, head), []);
  });

  test("in Swift asks by labels, and not of names that every library has", async () => {
    const order = "struct Order {\n  func settle(_ amount: Int, within days: Int = 3) {}\n}\n";
    const user = "func pay(order: Order) {\n  order.settle(1)\n}\n";
    const head = { "A/Order.swift": order.replace("3", "5") };
    const [item] = await ask({ "A/Order.swift": order, "A/Pay.swift": user }, head);
    assert.equal(
      item?.ask,
      "`Order.settle()` changed from `(amount, within = 3)` to `(amount, within = 5)`: what do A/Pay.swift:2 rely on now?",
    );
    const event = { "A/Event.swift": "enum Event {\n  case settle(Int)\n}\n" };
    assert.deepEqual(await ask({ "A/Order.swift": order, "A/Pay.swift": user, ...event }, head), []);
    const labelled = user.replace("1", "1, from: x");
    assert.deepEqual(
      await ask({ "A/Order.swift": order, "A/Pay.swift": labelled, "A/Event.swift": null }, head),
      [],
    );
    const common = { "A/Order.swift": order.replace("settle", "append") };
    assert.deepEqual(
      await ask(
        { ...common, "A/Pay.swift": user.replace("settle", "append") },
        { "A/Order.swift": common["A/Order.swift"].replace("3", "5") },
      ),
      [],
    );
  });

  test("of a shell asks about what is gone, where a script reads the file", async () => {
    const library = "settle() {\n  pay 1\n}\npay() {\n  echo 1\n}\n";
    const base = {
      "lib/pay.sh": library,
      "bin/a.sh": "source lib/pay.sh\nsettle\n",
      "bin/b.sh": "settle\n",
    };
    const gone = { "lib/pay.sh": library.slice(library.indexOf("pay()")) };
    const [item] = await ask(base, gone);
    assert.equal(item?.ask, "`settle()` is gone from lib/pay.sh: what do bin/a.sh:2 call now?");
    assert.deepEqual(await ask({ ...base, "bin/b.sh": "settle() {\n  :\n}\n" }, gone), []);
  });

  test("asks about three declarations at most, and names the others", async () => {
    const names = ["alpha", "bravo", "chart", "delta"];
    const text = names
      .map((name) => `export function ${name}(days = 3) {\n  run(days);\n}\n`)
      .join("\n".repeat(9));
    const using = `import { ${names.join(", ")} } from "./pay";\n${names.map((name) => `${name}();`).join("\n")}\n`;
    const items = await ask(
      { "src/pay.ts": text, "src/a.ts": using },
      { "src/pay.ts": text.replaceAll("3", "5") },
    );
    assert.equal(items.length, 3);
    assert.match(items[2]?.evidence ?? "", /Also called outside this change: `delta`\.$/);
  });

  test("is a problem and no end where the clone lacks what is searched", async () => {
    const base = repository.commit({ "src/pay.ts": declared, "src/a.ts": user });
    const head = repository.commit({ "src/pay.ts": changed });
    const opened = await openRepository(repository.dir);
    const review = async (findWords: Repository["findWords"]) => {
      const ports = { repository: { ...opened, findWords }, analyzer, provenance: unknowing };
      const { checklist, problems } = await prepareReview({ kind: "range", base, head }, ports, quietWork);
      return [...checklist.map(({ id }) => id), ...problems.map(({ message }) => message)];
    };
    assert.deepEqual(
      await review(() => Promise.reject(new UserError("Objects are missing", "Fetch them."))),
      ["Who uses what changed could not be told: Objects are missing"],
    );
    assert.deepEqual(await review(() => Promise.resolve({ places: [], isCutShort: true })), [
      "Who uses what changed could not be told: Its names stand in too many places",
    ]);
    await assert.rejects(
      review(() => Promise.reject(new Error("our bug"))),
      /our bug/,
    );
  });

  test("is asked of what is not committed too", async () => {
    repository.commit({ "src/pay.ts": declared, "src/a.ts": user });
    repository.git("reset", "--hard", "--quiet");
    repository.write("src/pay.ts", changed);
    const ports = { repository: await openRepository(repository.dir), analyzer, provenance: unknowing };
    const { checklist } = await prepareReview({ kind: "workingTree" }, ports, quietWork);
    assert.deepEqual(
      checklist.map(({ id }) => id),
      ["interface-users@src/pay.ts#charge"],
    );
  });
});
