import assert from "node:assert/strict";

import { sarifUri } from "../../../src/core/report/sarifUri.ts";

function check(path: string, uri: string, folder = "/home of/shop"): void {
  test(`of ${path} is ${uri}`, () => {
    const root = uri.startsWith("file:") ? {} : { uriBaseId: "ROOT" };
    assert.deepEqual(sarifUri(path, folder, "ROOT"), { uri, ...root });
  });
}

suite("the SARIF address", () => {
  check("src/pay.ts", "src/pay.ts");
  check("./src//pay.ts", "src/pay.ts");
  check("a b/ü#?%.ts", "a%20b/%C3%BC%23%3F%25.ts");
  check("a:b.ts", "a%3Ab.ts");
  check("lone\ud800.ts", "lone%EF%BF%BD.ts");
  check("/etc/a b", "file:///etc/a%20b");
  check("../other/../x.ts", "file:///home%20of/x.ts");
  check("src/..x/a...ts", "src/..x/a...ts");
  check("C:\\code\\a b.ts", "file:///C:/code/a%20b.ts");
  check("../x.ts", "file:///C:/code/x.ts", "C:\\code\\shop");
});
