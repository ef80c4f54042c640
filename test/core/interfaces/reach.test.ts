import assert from "node:assert/strict";

import type { Declaration } from "../../../src/core/interfaces/declaration.ts";
import { reachOf } from "../../../src/core/interfaces/reach.ts";

type Where = readonly [path: string, language: string, name?: string, owner?: string];

/** Whether a text at a path means `charge` of another file, and what may stand before it. */
function check(
  [path, language, name = "charge", owner = ""]: Where,
  user: string,
  text: string,
  expected: string | null,
): void {
  const declaration: Declaration = {
    name,
    owner,
    kind: owner === "" ? "function" : "method",
    parameters: "",
    result: "",
    isAsync: false,
    lines: { start: 1, lines: 1 },
  };
  const reach = reachOf({ path, language, declaration }, { path: user, text });
  assert.equal(reach === null ? null : [...reach].join(), expected, text);
}

suite("reachOf", () => {
  const script: Where = ["src/pay/charge.ts", "typescript"];

  test("a script imports the name from the module, or from the folder or package around it", () => {
    check(script, "src/shop.ts", 'import { a, charge } from "./pay/charge";', "");
    check(script, "src/shop.ts", 'import {\n  charge,\n} from "./pay/charge.js";', "");
    check(script, "src/web/shop.ts", 'import { charge } from "../pay";', "");
    check(script, "src/shop.ts", 'import { charge } from "@/pay/charge";', "");
    check(script, "src/shop.ts", 'import * as pay from "./pay/charge";', "pay");
    check(script, "src/shop.js", 'const { charge } = require("./pay/charge");', "");
    check(
      ["packages/pay/src/charge.ts", "typescript"],
      "apps/a.ts",
      'import { charge } from "@acme/pay";',
      "",
    );
  });

  test("not from elsewhere, nor another name", () => {
    check(script, "src/shop.ts", 'import { charge } from "./battery";', null);
    check(script, "src/shop.ts", 'import { charge } from "stripe";', null);
    check(script, "src/shop.ts", 'import { refund } from "./pay/charge";', null);
    check(script, "src/shop.ts", 'import { charges } from "./pay/charge";', null);
    check(script, "src/shop.ts", "charge(1);", null);
    check(["src/utils/stripe.ts", "typescript"], "src/shop.ts", 'import { charge } from "stripe";', null);
  });

  test("a method's class is what is imported", () => {
    const method: Where = ["src/order.ts", "typescript", "charge", "Order"];
    check(method, "src/shop.ts", 'import { Order } from "./order";', "");
    check(method, "src/shop.ts", 'import { Basket } from "./order";', null);
  });

  test("Python imports the name, its module or a package around it", () => {
    const python: Where = ["shop/pay/charges.py", "python"];
    check(python, "shop/web.py", "from shop.pay.charges import charge", "");
    check(python, "shop/web.py", "from .pay.charges import (\n  refund,\n  charge,\n)", "");
    check(python, "shop/web.py", "from shop.pay import charge", "");
    check(python, "shop/web.py", "from shop.pay import charges", "charges");
    check(python, "shop/web.py", "import shop.pay.charges as c", "c");
    check(python, "shop/web.py", "from battery import charge", null);
    check(python, "shop/web.py", "from shop.pay.charges import charge as c", null);
    check(python, "shop/pay/refunds.py", "from .charges import charge", "");
    check(python, "shop/pay/refunds.py", "from .other import charge", null);
  });

  test("Go stands in the same folder or imports it", () => {
    const go: Where = ["internal/pay/charge.go", "go", "Charge"];
    check(go, "internal/pay/refund.go", "package pay", "");
    check(go, "cmd/main.go", 'import (\n\t"acme.com/shop/internal/pay"\n)', "pay");
    check(go, "cmd/main.go", 'import money "acme.com/shop/internal/pay"', "money");
    check(go, "cmd/main.go", 'import "acme.com/shop/internal/repay"', null);
    check(["charge.go", "go", "Charge"], "cmd/main.go", 'import "acme.com/shop"', null);
  });

  test("languages of classes name the class, Rust the module", () => {
    check(["a/Order.java", "java", "charge", "Order"], "b/Shop.java", "Order order;", "Order");
    check(["a/Order.java", "java", "charge", "Order"], "b/Shop.java", "Orders order;", null);
    check(["src/pay.rs", "rust"], "src/shop.rs", "use crate::pay::{charge, refund};", "pay");
    check(["src/pay.rs", "rust"], "src/shop.rs", "use crate::battery::charge;", null);
    check(["src/a+(b.rs", "rust"], "src/shop.rs", "use crate::b::charge;", null);
    check(["a.sql", "sql"], "b.sql", "charge", null);
  });

  test("C has one function of a name, C++ names a class or opens a namespace", () => {
    check(["src/pay.c", "c"], "src/shop.c", "charge(1);", "");
    const cpp: Where = ["pay.h", "cpp", "charge", "pay"];
    check(cpp, "shop.cpp", "pay::charge(1);", "pay");
    check(cpp, "shop.cpp", "charge(1);", null);
    check(["pay.h", "cpp", "charge", "Order"], "shop.cpp", "Order *order;", "Order");
  });

  test("Swift names the type, a shell reads the file", () => {
    check(["Pay.swift", "swift"], "Shop.swift", "charge(1)", "");
    check(["Pay.swift", "swift", "charge", "Order"], "Shop.swift", "let a: Order", "Order");
    check(["Pay.swift", "swift", "charge", "Order"], "Shop.swift", "  // An Order waits.", null);
    check(["lib/pay.sh", "bash"], "bin/a.sh", 'source "$(dirname "$0")/../lib/pay.sh"', "");
    check(["lib/pay.sh", "bash"], "bin/a.sh", ". ./lib/pay.sh", "");
    check(["lib/pay.sh", "bash"], "bin/a.sh", "source ./lib/repay.sh", null);
    check(["lib/pay.sh", "bash"], "bin/a.sh", "lib/pay.sh", null);
    check(["lib/a+(b.sh", "bash"], "bin/a.sh", "source lib/a+(b.sh", "");
    check(["lib/a+(b.rb", "ruby"], "bin/a.rb", "require 'a+(b'", "");
    check(["a.h", "cpp", "charge", "a+("], "a.cpp", "a+(", "a+(");
  });

  test("Ruby names the class, perhaps by what its path spells, or requires the file", () => {
    const method: Where = ["lib/shop/big_order.rb", "ruby", "charge", "BigOrder"];
    check(method, "lib/shop/web.rb", "Shop::BigOrder.new", "BigOrder,Lib,Shop");
    check(method, "lib/shop/web.rb", "  # A BigOrder waits.\norder.charge", null);
    check(["lib/pay.rb", "ruby"], "bin/a.rb", 'require_relative "../lib/pay"', "");
    check(["lib/pay.rb", "ruby"], "bin/a.rb", "charge 1", null);
  });
});
