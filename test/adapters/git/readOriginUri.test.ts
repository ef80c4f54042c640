import assert from "node:assert/strict";

import { openRepository } from "../../../src/adapters/git/openRepository.ts";
import { publicUri } from "../../../src/adapters/git/readOriginUri.ts";
import { createGitRepository, useCleanGit, type GitRepository } from "../../support/gitRepository.ts";

function check(address: string, uri: string | null): void {
  test(`${address} is ${uri ?? "not for others"}`, () => {
    assert.equal(publicUri(address), uri);
  });
}

suite("the address of origin", () => {
  let repository: GitRepository;

  useCleanGit();

  setup(() => {
    repository = createGitRepository();
  });

  teardown(() => {
    repository.remove();
  });

  test("is null without a remote, and has no user or password with one", async () => {
    const opened = await openRepository(repository.dir);
    assert.equal(await opened.originUri(), null);
    repository.git("config", "remote.origin.url", "https://kim:secret@example.com/shop.git");
    assert.equal(await opened.originUri(), "https://example.com/shop.git");
  });

  check("git@example.com:team/shop.git", "ssh://example.com/team/shop.git");
  check("ssh://git@example.com:2222/shop", "ssh://example.com:2222/shop");
  check("https://token@example.com/shop?token=1#x", "https://example.com/shop");
  check("/srv/shop.git", null);
  check("../shop.git", null);
  check("C:\\code\\shop", null);
  check("file:///srv/shop.git", null);
  check("", null);
});
