import assert from "node:assert/strict";

import type { ProvenanceReader } from "../../src/app/ports.ts";
import { approveReview } from "../../src/app/approve.ts";
import { readReceipts } from "../../src/app/readReceipts.ts";
import { prepareReview } from "../../src/app/review.ts";
import { ReviewSession } from "../../src/app/reviewSession.ts";
import { sessionName } from "../../src/app/sessionName.ts";
import type { ReceiptSigner } from "../../src/app/ports.ts";
import { decodeBase64, encodeBase64 } from "../../src/adapters/base64.ts";
import { sha256 as hash } from "../../src/adapters/sha256.ts";
import { hunkKey, hunksOf, type Change } from "../../src/core/change/change.ts";
import { isAi } from "../../src/core/provenance/provenance.ts";
import { summarizeLines } from "../../src/core/provenance/summarizeLines.ts";
import { aChange, aFile, aFinding, aHunk } from "../support/builders.ts";
import { FakeAnalyzer, FakeEventLog, FakeRepository, quietWork, unknowing } from "../support/fakes.ts";

const path = "src/pay.ts";
const change = aChange([
  aFile(path, [aHunk(path, ["a"]), aHunk(path, ["b"], { head: { start: 9, lines: 1 } })]),
]);
const source = change.source;

/** A line-level record of the first hunk; of the second nothing is known. */
const recordedFirst: ProvenanceReader = {
  read: ({ files }) =>
    Promise.resolve({
      hunks: new Map(
        files.flatMap(({ hunks }) =>
          hunks.map((hunk, index) => [
            hunkKey(hunk),
            summarizeLines([
              index === 0
                ? {
                    line: 1,
                    state: "recorded",
                    agent: { tool: "codex", model: null },
                    evidence: [{ source: "git-ai-note", commit: "c1", text: "s_1" }],
                    strength: "certain",
                  }
                : { line: 1, state: "unknown", agent: null, evidence: [] },
            ]),
          ]),
        ),
      ),
      problems: [],
    }),
};

let nIds = 0;
const clock = { now: () => "2026-01-02T03:04:05Z" };
const newId = (): string => `id${(nIds += 1)}`;
const signer: ReceiptSigner = {
  sign: () => Promise.resolve({ kind: "unavailable", why: "no key", remedy: "make one" }),
};

async function openSession(
  given: {
    log?: FakeEventLog;
    repository?: FakeRepository;
    change?: Change;
    asks?: boolean;
    /** Whether a record says that an AI wrote the first hunk. */
    recorded?: boolean;
  } = {},
) {
  const repository = given.repository ?? new FakeRepository(given.change ?? change);
  const analyzer = new FakeAnalyzer();
  const { id, ...finding } = aFinding();
  if (given.asks === true)
    analyzer.results = [{ path, language: "typescript", findings: [finding], problems: [] }];
  assert.equal(id, "f1");
  const provenance = given.recorded === true ? recordedFirst : unknowing;
  const review = await prepareReview(source, { repository, analyzer, provenance }, quietWork);
  const log = given.log ?? new FakeEventLog();
  const session = await ReviewSession.open(review, "log", {
    log,
    clock,
    newId,
    by: "Robin <robin@example.com>",
  });
  return { session, log, repository };
}

/** Who wrote the hunks, in the order of the file: "recorded AI 1/1". */
function authors(session: ReviewSession): string[] {
  return [...session.review.queue]
    .sort((left, right) => left.hunk.id.localeCompare(right.hunk.id))
    .map(({ provenance }) => {
      const { state, aiLines, addedLines } = provenance;
      return `${state}${isAi(provenance) ? " AI" : ""} ${aiLines}/${addedLines}`;
    });
}

suite("ReviewSession", () => {
  test("what was said is there again when the review is opened again", async () => {
    const { session, log } = await openSession({ asks: true });
    const [first, second] = hunksOf(change);
    const [item] = session.review.checklist;
    assert.ok(first !== undefined && second !== undefined && item !== undefined);
    await session.mark([first]);
    await session.comeBack([second]);
    await session.decide(item, "intended", "it is best effort");
    const again = (await openSession({ log, asks: true })).session;
    assert.deepEqual(again.state, session.state);
    assert.deepEqual([...again.marks.byHunk.values()], ["marked", "comeBack"]);
  });

  test("only a moved change is recorded as started again", async () => {
    const { log } = await openSession();
    await openSession({ log });
    await openSession({ log, change: { ...change, head: "9".repeat(40) } });
    const types = (log.lines.get("log") ?? []).map((line) => (JSON.parse(line) as { type: string }).type);
    assert.deepEqual(types, ["started", "started"]);
  });

  test("a changed hunk reopens alone; the marks of the rest survive a force-push", async () => {
    const { session, log } = await openSession();
    await session.mark(hunksOf(change));
    const pushed = aChange([aFile(path, [aHunk(path, ["a"]), aHunk(path, ["b2"])])], {
      head: "9".repeat(40),
    });
    const { marks } = (await openSession({ log, change: pushed })).session;
    assert.deepEqual([...marks.byHunk.keys()], ["hunk-a:src/pay.ts"]);
    assert.equal(marks.dropped, 1);
  });

  test("undo takes the last mark back, then the one before", async () => {
    const { session } = await openSession();
    const [first, second] = hunksOf(change);
    assert.ok(first !== undefined && second !== undefined);
    await session.mark([first]);
    await session.mark([second]);
    await session.undo();
    assert.deepEqual([...session.marks.byHunk.keys()], ["hunk-a:src/pay.ts"]);
    await session.undo();
    assert.equal(session.marks.byHunk.size, 0);
    assert.equal(await session.undo(), null);
  });

  test("a reviewer's word on who wrote a hunk beats the records, is kept, and changes nothing else", async () => {
    const { session, log } = await openSession({ recorded: true });
    const [first] = hunksOf(change);
    assert.ok(first !== undefined);
    const before = session.review;
    assert.deepEqual(authors(session), ["recorded AI 1/1", "unknown 0/1"]);
    await session.attribute([first], "notAi");
    assert.deepEqual(authors(session), ["reviewer 0/1", "unknown 0/1"]);
    const { evidence } = session.review.queue.find((entry) => entry.hunk === first)?.provenance ?? {};
    assert.deepEqual(evidence, [
      { source: "reviewer", commit: null, text: "Robin" },
      { source: "git-ai-note", commit: "c1", text: "s_1" },
    ]);
    const { queue, ...rest } = session.review;
    assert.deepEqual({ ...rest, queue: before.queue }, before);
    assert.deepEqual(
      queue.map(({ key, band, findings, noise }) => [key, band, findings, noise]),
      before.queue.map(({ key, band, findings, noise }) => [key, band, findings, noise]),
    );
    const again = (await openSession({ log, recorded: true })).session;
    assert.deepEqual(again.review.queue, queue);
    await again.undo();
    assert.deepEqual(again.review, before);
  });

  test("what the queue says of an AI's untested code follows the reviewer's word", async () => {
    const { session } = await openSession({ recorded: true });
    const [first, second] = hunksOf(change);
    assert.ok(first !== undefined && second !== undefined);
    const untested = () =>
      session.review.queue
        .filter(({ reasons }) => reasons.includes("AI-written, no test changed with it"))
        .map(({ hunk }) => hunk.id);
    assert.deepEqual(untested(), ["hunk-a"]);
    await session.attribute([first], "notAi");
    await session.attribute([second], "ai");
    assert.deepEqual(untested(), ["hunk-b"]);
    await session.attribute([first, second], null);
    assert.deepEqual(untested(), ["hunk-a"]);
  });

  test("a word is about the edit it was given for: it survives a force-push, and is dropped when the edit changed", async () => {
    const { session, log } = await openSession();
    await session.attribute(hunksOf(change), "ai");
    const pushed = aChange([aFile(path, [aHunk(path, ["a"]), aHunk(path, ["b2"])])], {
      head: "9".repeat(40),
    });
    const after = (await openSession({ log, change: pushed })).session;
    assert.deepEqual(
      after.review.queue.map(({ hunk, provenance }) => [hunk.id, provenance.state]),
      [
        ["hunk-a", "reviewer"],
        ["hunk-b2", "unknown"],
      ],
    );
    assert.equal(after.words.dropped, 1);
  });

  test("the review stays the same object while nobody says anything new of who wrote it", async () => {
    const { session } = await openSession();
    const [first] = hunksOf(change);
    assert.ok(first !== undefined);
    await session.attribute([first], "ai");
    const { review } = session;
    await session.mark([first]);
    assert.equal(session.review, review);
  });

  test("sees what another window said", async () => {
    const { session, log } = await openSession();
    const other = (await openSession({ log })).session;
    await other.mark(hunksOf(change));
    const changed = new Promise<void>((resolve) => {
      session.onDidChange(resolve);
    });
    log.notify();
    await changed;
    assert.equal(session.marks.byHunk.size, 2);
  });

  test("leaves strange lines of the log alone and says so", async () => {
    const log = new FakeEventLog();
    await log.append("log", "not an event");
    log.torn = true;
    const { session } = await openSession({ log });
    assert.equal(session.damage.length, 2);
    assert.equal(log.lines.get("log")?.[0], "not an event");
  });

  test("an event that cannot be written is not shown as said", async () => {
    const { session, log } = await openSession();
    log.append = () => Promise.reject(new Error("disk full"));
    await assert.rejects(session.mark(hunksOf(change)), /disk full/);
    assert.equal(session.marks.byHunk.size, 0);
  });
});

suite("approveReview", () => {
  const unsigned = { signing: "leaveUnsigned" } as const;
  const ports = (repository: FakeRepository) => ({
    repository,
    clock,
    hash,
    toolVersion: "0.1.0",
    signer,
    encodeBase64,
  });

  test("refuses with reasons and records nothing until the review is finished", async () => {
    const { session, repository } = await openSession({ asks: true });
    const outcome = await approveReview(session, unsigned, ports(repository));
    assert.equal(outcome.kind === "refused" && outcome.verdict.reasons.length, 3);
    assert.equal(repository.notes.size, 0);
    assert.equal(session.state.approval, null);
  });

  test("records a receipt on the head that can be read again", async () => {
    const { session, repository } = await openSession();
    await session.mark(hunksOf(change));
    await session.attribute(hunksOf(change).slice(0, 1), "ai");
    const outcome = await approveReview(session, unsigned, ports(repository));
    assert.ok(outcome.kind === "approved");
    assert.deepEqual(outcome.receipt.predicate.annotations.attributed, [{ path, edits: ["a"], word: "ai" }]);
    const receipts = await readReceipts(repository, change.head ?? "", decodeBase64);
    assert.deepEqual(
      receipts.map(({ statement, signature }) => ({ statement, signature })),
      [{ statement: outcome.receipt, signature: null }],
    );
    assert.equal(session.state.approval?.head, change.head);
  });

  test("refuses when the head moved at the last moment", async () => {
    const { session, repository } = await openSession();
    await session.mark(hunksOf(change));
    repository.headNow = "9".repeat(40);
    const outcome = await approveReview(session, unsigned, ports(repository));
    assert.equal(outcome.kind, "refused");
    assert.equal(repository.notes.size, 0);
  });

  test("records nothing when it was to be signed and could not be", async () => {
    const { session, repository } = await openSession();
    await session.mark(hunksOf(change));
    const outcome = await approveReview(session, { signing: "sign" }, ports(repository));
    assert.deepEqual(outcome, { kind: "unsignable", why: "no key", remedy: "make one" });
    assert.equal(repository.notes.size, 0);
    assert.equal(session.state.approval, null);
  });

  const overriding = ["version: 1", "override: { allowed: true, by: [robin@example.com] }"];

  test("whom the policy lets approves all the same, and the receipt says why and against what", async () => {
    const repository = new FakeRepository(change);
    repository.baseFiles.set(".fresh-eyes/policy.yml", overriding.join("\n"));
    const { session } = await openSession({ repository });
    const choice = { ...unsigned, override: "the shop is down" };
    assert.equal((await approveReview(session, unsigned, ports(repository))).kind, "refused");
    const outcome = await approveReview(session, choice, ports(repository));
    assert.ok(outcome.kind === "approved");
    const { override } = outcome.receipt.predicate.annotations;
    assert.equal(override?.reason, "the shop is down");
    assert.equal(override.against.length, hunksOf(change).length);
    assert.match(override.against[0] ?? "", /^Not reviewed yet: src\/pay\.ts/);
  });

  test("nobody else overrides, and nobody a head that has moved", async () => {
    const choice = { ...unsigned, override: "the shop is down" };
    for (const policy of [
      ["version: 1"],
      ["version: 1", "override: { allowed: false, by: [robin@example.com] }"],
      ["version: 1", "override: { allowed: true, by: [ada@example.com] }"],
      ["version: 1", "override: { allowed: true }", "signOff: twice"],
    ]) {
      const repository = new FakeRepository(change);
      repository.baseFiles.set(".fresh-eyes/policy.yml", policy.join("\n"));
      const { session } = await openSession({ repository });
      assert.equal((await approveReview(session, choice, ports(repository))).kind, "refused", policy.join());
    }
    const repository = new FakeRepository(change);
    repository.baseFiles.set(".fresh-eyes/policy.yml", overriding.join("\n"));
    const { session } = await openSession({ repository });
    repository.headNow = "f".repeat(40);
    assert.equal((await approveReview(session, choice, ports(repository))).kind, "refused");
    assert.equal(repository.notes.size, 0);
  });

  test("a hunk that the policy's base does not want read may stay unread", async () => {
    const repository = new FakeRepository(change);
    repository.baseFiles.set(".fresh-eyes/policy.yml", "version: 1\nread: none");
    const { session } = await openSession({ repository });
    assert.equal((await approveReview(session, unsigned, ports(repository))).kind, "approved");
  });

  test("refuses where the base has a policy that cannot be read", async () => {
    const repository = new FakeRepository(change);
    repository.baseFiles.set(".fresh-eyes/policy.yml", "version: 1\nsignoff: []");
    const { session } = await openSession({ repository });
    await session.mark(hunksOf(change));
    assert.equal((await approveReview(session, unsigned, ports(repository))).kind, "refused");
  });
});

suite("sessionName", () => {
  test("the working tree and the index share the log of their branch, whatever its base", async () => {
    const repository = new FakeRepository(change);
    const names = await Promise.all([
      sessionName(repository, { kind: "workingTree" }, hash),
      sessionName(repository, { kind: "index" }, hash),
      sessionName(repository, { kind: "range", base: "main", head: "feature" }, hash),
      sessionName(repository, { kind: "range", base: "next", head: "feature" }, hash),
      sessionName(repository, { kind: "range", base: "main", head: "other" }, hash),
    ]);
    assert.equal(new Set(names.slice(0, 4)).size, 1);
    assert.equal(new Set(names).size, 2);
  });
});
