import assert from "node:assert/strict";
import fc from "fast-check";

import { possiblePaths, readTracedPath } from "../../../src/core/provenance/tracedPath.ts";

const roots = ["/code/shop", "C:\\code\\shop"];

/** What becomes of paths: "= path" in the repository, "? path" of another machine, "-" none of ours. */
function check(expected: Readonly<Record<string, string>>): void {
  const read = Object.keys(expected).map((path) => {
    const traced = readTracedPath(path, roots);
    if (traced === null) return [path, "-"];
    return [path, `${traced.kind === "relative" ? "=" : "?"} ${traced.path}`];
  });
  assert.deepEqual(Object.fromEntries(read), expected);
}

suite("readTracedPath", () => {
  test("takes paths of all systems", () => {
    check({
      "src/pay.ts": "= src/pay.ts",
      "./src//pay.ts": "= src/pay.ts",
      "src\\lib\\pay.ts": "= src/lib/pay.ts",
      "docs/a\\b.md": "= docs/a\\b.md",
      "/code/shop/src/pay.ts": "= src/pay.ts",
      "file:///code/shop/src/pay.ts": "= src/pay.ts",
      "c:\\code\\shop\\src\\pay.ts": "= src/pay.ts",
      "file:///C:/code/shop/src/pay.ts": "= src/pay.ts",
      "/code/shopping/src/pay.ts": "? /code/shopping/src/pay.ts",
      "D:\\else\\pay.ts": "? D:/else/pay.ts",
    });
  });

  test("passes over names that stand for no file and paths that leave the repository", () => {
    check({
      ".shell-history": "-",
      ".sessions": "-",
      ".unknown": "-",
      "": "-",
      ".": "-",
      "../other/pay.ts": "-",
      "src/../../pay.ts": "-",
      "/code/shop/../pay.ts": "-",
      "a\nb": "-",
    });
  });

  test("never leads out of the repository and never throws", () => {
    const part = fc.constantFrom("..", ".", "a", "", "C:", "\\", "\\..", "/", "file://", "\0", "é");
    fc.assert(
      fc.property(fc.array(part), fc.string(), (parts, text) => {
        const traced = readTracedPath(parts.join("/") + text, roots);
        if (traced?.kind !== "relative") return true;
        return !traced.path.startsWith("/") && !traced.path.split("/").includes("..");
      }),
    );
  });
});

suite("possiblePaths", () => {
  test("are the known ends of a path, the longest first", () => {
    const known = new Set(["README.md", "core/README.md", "other.md"]);
    const path = "/elsewhere/shop/core/README.md";
    assert.deepEqual(possiblePaths({ kind: "absolute", path }, known), ["core/README.md", "README.md"]);
  });
});
