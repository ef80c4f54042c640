import assert from "node:assert/strict";

import fc from "fast-check";

import { shortPaths } from "../../../src/core/text/shortPaths.ts";

suite("shortPaths", () => {
  const check = (given: Readonly<Record<string, string>>): void => {
    assert.deepEqual(Object.fromEntries(shortPaths(Object.keys(given))), given);
  };

  test("a file's name is enough where no other file has it", () => {
    check({ "src/pay.ts": "pay.ts", "src/refund.ts": "refund.ts", "README.md": "README.md" });
  });

  test("files of one name are told apart by their folders, and no others get any", () => {
    check({
      "server/jellyfin/playlists.go": "jellyfin/playlists.go",
      "server/nativeapi/playlists.go": "nativeapi/playlists.go",
      "core/playlists/playlists.go": "playlists/playlists.go",
      "model/playlist.go": "playlist.go",
    });
  });

  test("as many folders as it takes; a file at the root has none to show", () => {
    check({ "a/x/index.ts": "a/x/index.ts", "b/x/index.ts": "b/x/index.ts", "index.ts": "index.ts" });
  });

  test("whatever the paths: each is the end of its own, and no two are the same", () => {
    const name = fc.constantFrom("a", "b", "index.ts");
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(fc.uniqueArray(path), (paths) => {
        const short = shortPaths(paths);
        assert.equal(new Set(short.values()).size, paths.length);
        for (const one of paths)
          assert.ok(one === short.get(one) || one.endsWith(`/${short.get(one) ?? ""}`));
      }),
    );
  });
});
