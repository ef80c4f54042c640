import assert from "node:assert/strict";

import { encodeBase64 } from "../../src/adapters/base64.ts";
import { sha256 as hash } from "../../src/adapters/sha256.ts";
import { approveReview } from "../../src/app/approve.ts";
import { prepareReview } from "../../src/app/review.ts";
import { ReviewSession } from "../../src/app/reviewSession.ts";
import { hunksOf, type Change } from "../../src/core/change/change.ts";
import type { ChecklistItem } from "../../src/core/checklist/checklistItem.ts";
import { renderReceipt } from "../../src/core/receipt/renderReceipt.ts";
import { statusOf } from "../../src/core/session/sessionState.ts";
import { aChange, aFile, aHunk } from "../support/builders.ts";
import { FakeAnalyzer, FakeEventLog, FakeRepository, quietWork, unknowing } from "../support/fakes.ts";

const path = "src/pay.ts";
const change = changeOf("a", "b");
const clock = { now: () => "2026-01-02T03:04:05Z" };

function changeOf(...ids: string[]): Change {
  return aChange([
    aFile(
      path,
      ids.map((id, index) => aHunk(path, [id], { head: { start: 1 + index * 20, lines: 1 } })),
    ),
  ]);
}

let nIds = 0;

async function open(log: FakeEventLog, given: Change = change): Promise<ReviewSession> {
  const ports = {
    repository: new FakeRepository(given),
    analyzer: new FakeAnalyzer(),
    provenance: unknowing,
  };
  const review = await prepareReview(given.source, ports, quietWork);
  const newId = (): string => `id${(nIds += 1)}`;
  return ReviewSession.open(review, "log", { log, clock, newId, by: "Robin <robin@example.com>" });
}

function onlyItem(session: ReviewSession): ChecklistItem {
  const [item, ...others] = session.review.checklist;
  assert.ok(item !== undefined && others.length === 0);
  return item;
}

/** The session's questions with what became of them. */
function statuses(session: ReviewSession): string[] {
  return session.review.checklist.map((item) => `${item.ask} ${statusOf(session.state, item).kind}`);
}

/** Why the session may not be approved, of its questions only. */
function reasons(session: ReviewSession): string[] {
  const { reasons: all } = session.verdict(session.review.change.head);
  return all.flatMap(({ text, target }) => (target.kind === "item" ? [text] : []));
}

suite("a reviewer's own questions", () => {
  let log: FakeEventLog;
  let session: ReviewSession;

  setup(async () => {
    log = new FakeEventLog();
    session = await open(log);
    await session.ask("  Who calls this\nat night? ", hunksOf(change).slice(0, 1));
  });

  test("block until they are decided, and are there again when the review is opened again", async () => {
    assert.deepEqual(statuses(session), ["Who calls this at night? open"]);
    assert.deepEqual(reasons(session), ["Not decided yet"]);
    await session.decide(onlyItem(session), "intended", "nobody");
    assert.deepEqual(reasons(session), []);
    const again = await open(log);
    assert.deepEqual(statuses(again), ["Who calls this at night? decided"]);
    assert.deepEqual(again.review.checklist, session.review.checklist);
  });

  test("hold through a force-push that leaves their hunk alone, and open again when it changes", async () => {
    await session.decide(onlyItem(session), "intended", "nobody");
    assert.deepEqual(statuses(await open(log, changeOf("a", "b2", "c"))), [
      "Who calls this at night? decided",
    ]);
    const pushed = await open(log, changeOf("a2", "b"));
    assert.deepEqual(statuses(pushed), ["Who calls this at night? reopened"]);
    assert.deepEqual(reasons(pushed), ["Its code changed after the decision"]);
    await pushed.decide(onlyItem(pushed), "intended", "still nobody");
    assert.deepEqual(reasons(pushed), []);
  });

  test("one of the whole change opens again with any new edit", async () => {
    const other = new FakeEventLog();
    const whole = await open(other);
    await whole.ask("Is it worth it?", []);
    assert.deepEqual(onlyItem(whole).edits, ["a", "b"]);
    await whole.decide(onlyItem(whole), "intended", "yes");
    assert.deepEqual(reasons(whole), []);
    assert.deepEqual(statuses(await open(other, changeOf("a"))), ["Is it worth it? decided"]);
    assert.deepEqual(statuses(await open(other, changeOf("a", "b", "c"))), ["Is it worth it? reopened"]);
  });

  test("come off in one step, which is undone in one, and are reworded into an open question", async () => {
    await session.decide(onlyItem(session), "problem", "it dies");
    assert.deepEqual(reasons(session), ["You called this a problem"]);
    await session.withdraw(onlyItem(session));
    assert.deepEqual([statuses(session), reasons(session)], [[], []]);
    await session.undo();
    assert.deepEqual(reasons(session), ["You called this a problem"]);
    await session.reword(onlyItem(session), "Who calls this on Sundays?");
    assert.deepEqual(statuses(session), ["Who calls this on Sundays? open"]);
    await session.undo();
    assert.deepEqual(statuses(session), ["Who calls this at night? decided"]);
  });

  test("without words are none", async () => {
    const before = log.lines.get("log")?.length;
    await session.ask(" \n ", []);
    await session.reword(onlyItem(session), "");
    assert.equal(log.lines.get("log")?.length, before);
  });

  test("leave the review the same one while nothing is asked", async () => {
    const { review } = session;
    await session.mark(hunksOf(change));
    assert.equal(session.review, review);
  });

  test("are decisions of the receipt, with their words", async () => {
    await session.mark(hunksOf(change));
    await session.decide(onlyItem(session), "noBehaviourChange", "");
    const repository = new FakeRepository(change);
    const signer = { sign: () => Promise.reject(new Error("not asked")) };
    const ports = { repository, signer, clock, hash, encodeBase64, toolVersion: "0.1.0" };
    const outcome = await approveReview(session, { signing: "leaveUnsigned" }, ports);
    assert.ok(outcome.kind === "approved");
    const { id } = onlyItem(session);
    const title = "Who calls this at night?";
    assert.deepEqual(outcome.receipt.predicate.annotations.decisions, [
      { item: id, title, decision: "noBehaviourChange", why: "", edits: ["a"] },
    ]);
    assert.match(
      renderReceipt(outcome.receipt, false),
      /\*\*No behaviour change\*\*: `Who calls this at night\?`/,
    );
  });
});
