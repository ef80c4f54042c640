import assert from "node:assert/strict";

import type { Commit } from "../../../src/core/change/change.ts";
import { scopeItem } from "../../../src/core/checklist/scopeItem.ts";
import type { QueueEntry } from "../../../src/core/risk/queue.ts";
import { aFile, aHunk, anEdit, anEntry } from "../../support/builders.ts";

function commit(message: string, given: Partial<Commit> = {}): Commit {
  const person = { name: "Ann", email: "ann@example.com" };
  const at = "2026-01-02T03:04:05Z";
  return {
    sha: "c".repeat(40),
    parents: ["p".repeat(40)],
    author: person,
    committer: person,
    authoredAt: at,
    committedAt: at,
    message,
    ...given,
  };
}

function entry(path: string, added: readonly string[], given: Partial<QueueEntry> = {}): QueueEntry {
  const hunk = aHunk(path, [path], { edits: [anEdit(path, { added })] });
  return anEntry(path, [path], { hunk, file: aFile(path, [hunk]), ...given });
}

const paymentLines = ["const rounded = roundAmount(total);", "return rounded;", "}"];
const payment = entry("src/payments/charge.ts", paymentLines);
const session = entry("src/auth/session.ts", ["const lifetime = 90 * days;"]);

/** The files that are asked about, for these hunks and commit messages. */
function check(messages: readonly (string | Commit)[], queue: readonly QueueEntry[], expected: string): void {
  const commits = messages.map((one) => (typeof one === "string" ? commit(one) : one));
  const items = scopeItem(queue, commits);
  assert.equal(items.map(({ places }) => places.map(({ path }) => path).join(", ")).join(), expected);
}

suite("scopeItem", () => {
  const outside = "src/auth/session.ts";

  test("asks what lies where the description does not speak of", () => {
    check(["fix(payments): round half up"], [payment, session], outside);
    check(["payments: round half up"], [payment, session], outside);
    check(["[payments] round half up"], [payment, session], outside);
    check(["Round half up in src/payments/charge.ts"], [payment, session], outside);
    check(["fix(payment): round half up"], [payment, session], outside);
    const [item] = scopeItem([payment, session], [commit("fix(payments): round half up")]);
    assert.equal(item?.ask, "The description speaks of `payments`; what is src/auth/session.ts changed for?");
    assert.deepEqual(item.edits, [outside]);
  });

  test("is silent where no place is named, or one commit names none", () => {
    check(["Round half up"], [payment, session], "");
    check(["fix: round half up"], [payment, session], "");
    check(["fix(checkout): round half up"], [payment, session], "");
    check(["fix(payments): round half up", "wip"], [payment, session], "");
    check([], [payment, session], "");
  });

  test("a merge names no place and needs to name none", () => {
    const merge = commit("Merge main", { parents: ["a", "b"] });
    check(["fix(payments): round half up", merge], [payment, session], outside);
  });

  test("is silent about what any commit names, in whatever words", () => {
    check(["fix(payments): round half up", "fix(auth): shorter"], [payment, session], "");
    check(["fix(payments): round half up\n\nAlso shortens sessions."], [payment, session], "");
  });

  test("is silent about tests, documents, manifests, lists and noise", () => {
    for (const path of [
      "test/auth/session.test.ts",
      "docs/auth.md",
      "CHANGELOG.md",
      "src/auth/package.json",
      "web/package-lock.json",
      "src/auth/index.ts",
      "tsconfig.json",
      ".github/workflows/ci.yml",
    ]) {
      check(["fix(payments): round half up"], [payment, entry(path, ["const lifetime = 90;"])], "");
    }
    check(["fix(payments): round half up"], [payment, { ...session, noise: "whitespace" }], "");
  });

  test("is silent about what has a name in common with the rest, also by way of others", () => {
    const caller = entry("src/auth/session.ts", ["show(roundAmount(3), receiptOf(order));"]);
    check(["fix(payments): round half up"], [payment, caller], "");
    const further = entry("src/mail/send.ts", ["attach(receipt_of(order));"]);
    check(["fix(payments): round half up"], [payment, caller, further], "");
    check(
      ["fix(payments): round half up"],
      [payment, further, session],
      "src/mail/send.ts, src/auth/session.ts",
    );
  });

  test("is silent about a file where any of its hunks belongs to the rest", () => {
    const hunks = [
      aHunk("src/auth/session.ts", ["s1"], { edits: [anEdit("s1", { added: ["roundAmount(2);"] })] }),
      aHunk("src/auth/session.ts", ["s2"], { edits: [anEdit("s2", { added: ["ttl = 90;"] })] }),
    ];
    const file = aFile("src/auth/session.ts", hunks);
    const own = hunks.map((hunk) => anEntry(file.path, [hunk.id], { hunk, file }));
    check(["fix(payments): round half up"], [payment, ...own], "");
    check(["fix(payments): round half up"], [payment, ...own.slice(1)], "src/auth/session.ts");
  });

  test("is silent about what lies in the same part of the tree", () => {
    const inside = entry("crates/shop/src/payments/charge.rs", paymentLines);
    check(["fix(payments): x"], [inside, entry("crates/shop/src/auth/session.rs", ["a = 1;"])], "");
    const other = "crates/auth/src/session.rs";
    check(["fix(payments): x"], [inside, entry(other, ["a = 1;"])], other);
  });

  test("is silent where most lies elsewhere: then a matter is named, not a place", () => {
    const long = entry("src/auth/session.ts", ["a = 1;", "b = 2;", "c = 3;", "d = 4;"]);
    check(["fix(payments): round half up"], [payment, long], "");
    const many = Array.from({ length: 6 }, (_, index) => entry(`src/x${index}/y${index}.ts`, ["q();"]));
    const large = entry(
      "src/payments/charge.ts",
      Array.from({ length: 30 }, (_, index) => `p(${index});`),
    );
    check(["fix(payments): round half up"], [large, ...many], "");
  });
});
