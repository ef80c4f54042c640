import assert from "node:assert/strict";

import { commitText, type CommitDetails } from "../../../src/core/change/commitText.ts";

const details: CommitDetails = {
  commit: {
    sha: "1".repeat(40),
    parents: ["2".repeat(40)],
    author: { name: "Mara", email: "mara@example.com" },
    committer: { name: "GitHub", email: "noreply@github.com" },
    authoredAt: "2026-01-02T03:04:05+01:00",
    committedAt: "2026-01-02T04:04:05+01:00",
    message: "Retry charges\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n",
  },
  files: [
    { status: "modified", path: "src/pay.ts", oldPath: null },
    { status: "renamed", path: "docs/b.md", oldPath: "docs/a.md" },
  ],
};

suite("commitText", () => {
  test("gives header, message and files as plain text", () => {
    assert.equal(
      commitText(details),
      [
        `Commit     ${"1".repeat(40)}`,
        "Author     Mara <mara@example.com>",
        "           2026-01-02T03:04:05+01:00",
        "Committer  GitHub <noreply@github.com>",
        "           2026-01-02T04:04:05+01:00",
        `Parent     ${"2".repeat(40)}`,
        "",
        "    Retry charges",
        "",
        "    Co-Authored-By: Claude <noreply@anthropic.com>",
        "",
        "2 files changed",
        "    modified      src/pay.ts",
        "    renamed       docs/a.md → docs/b.md",
        "",
      ].join("\n"),
    );
  });

  test("tells a merge's files against its first parent", () => {
    const merge = { ...details.commit, parents: ["2".repeat(40), "3".repeat(40)] };
    const text = commitText({ commit: merge, files: [] });
    assert.match(text, /^Parent {5}2{40}\n {11}3{40}$/m);
    assert.match(text, /^0 files changed against the first parent$/m);
  });

  test("lets no word of the commit write over others, and cuts what nobody could read", () => {
    const message = `a\r\u001b[2Jb\u202ec\td\n${"long ".repeat(20_000)}`;
    const many = Array.from({ length: 1_203 }, (_, index) => ({
      status: "added" as const,
      path: `f${index}\n`,
      oldPath: null,
    }));
    const text = commitText({ commit: { ...details.commit, message }, files: many });
    assert.ok(text.includes("    a[2Jbc\td\n"));
    assert.match(text, /^ {4}\(the rest of the message is not shown\)$/m);
    assert.match(text, /^ {4}and 203 more files$/m);
    assert.ok(text.length < 150_000);
  });
});
