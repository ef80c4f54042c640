import assert from "node:assert/strict";

import { handOver, takeUpHandover } from "../../src/app/handOver.ts";
import { prepareReview } from "../../src/app/review.ts";
import { ReviewSession } from "../../src/app/reviewSession.ts";
import { UserError } from "../../src/app/userErrors.ts";
import { hunksOf, type Change } from "../../src/core/change/change.ts";
import { formatHandover } from "../../src/core/handover/parseHandover.ts";
import { commentPlaceAt } from "../../src/core/session/placeComments.ts";
import { aHandover } from "../core/handover/aHandover.ts";
import { aChange, aFile, aHunk } from "../support/builders.ts";
import { FakeAnalyzer, FakeEventLog, FakeRepository, quietWork, unknowing } from "../support/fakes.ts";

const path = "src/pay.ts";
const change = aChange([aFile(path, [aHunk(path, ["a"]), aHunk(path, ["b"])])]);
let nIds = 0;

async function openSession(
  given: { by?: string; change?: Change; log?: FakeEventLog; repository?: FakeRepository } = {},
) {
  const repository = given.repository ?? new FakeRepository(given.change ?? change);
  repository.texts.set(path, { base: "", head: "line of a\n" });
  const analyzer = new FakeAnalyzer();
  const review = await prepareReview(
    change.source,
    { repository, analyzer, provenance: unknowing },
    quietWork,
  );
  const log = given.log ?? new FakeEventLog();
  const session = await ReviewSession.open(review, "log", {
    log,
    clock: { now: () => "2026-01-02T03:04:05Z" },
    newId: () => `id${(nIds += 1)}`,
    by: given.by ?? "Robin <robin@example.com>",
  });
  return { session, log, repository };
}

/** What Ann hands over when she read the first hunk and asked something. */
async function annsFile(): Promise<string> {
  const { session, repository } = await openSession({ by: "Ann <ann@example.com>" });
  await session.mark(hunksOf(change).slice(0, 1));
  const [file] = change.files;
  const place = file === undefined ? null : commentPlaceAt(file, "head", 1, "line of a\n");
  assert.ok(place !== null);
  await session.comment(place, null, "Who is told?");
  const { file: written } = await handOver(session, repository);
  assert.ok(written !== null);
  return written;
}

suite("handing over and taking up", () => {
  test("the second reader sees what the first did, as the first's, and has read nothing", async () => {
    const { session, repository, log } = await openSession();
    const reader = await takeUpHandover(session, repository, await annsFile());
    assert.deepEqual(
      [
        reader.name,
        [...reader.byHunk.values()],
        reader.comments.map(({ comment, at }) => [comment.text, at?.line]),
      ],
      ["Ann", ["read", "unread"], [["Who is told?", 1]]],
    );
    assert.equal(session.marks.byHunk.size + session.state.comments.size + session.comments.length, 0);
    const again = (await openSession({ log })).session;
    assert.deepEqual(again.firstReaders, session.firstReaders);
    assert.equal(session.firstReaders.length, 1);
    const { handover } = await handOver(session, repository);
    assert.deepEqual(
      [handover.by, handover.hunks.map(({ state }) => state), handover.comments],
      ["Robin <robin@example.com>", ["unread", "unread"], []],
    );
  });

  test("it holds through a force-push for what did not change", async () => {
    const { session, repository, log } = await openSession();
    await takeUpHandover(session, repository, await annsFile());
    const pushed = aChange([aFile(path, [aHunk(path, ["a"]), aHunk(path, ["b2"])])], {
      head: "9".repeat(40),
    });
    const [reader] = (await openSession({ log, change: pushed })).session.firstReaders;
    assert.deepEqual([[...(reader?.byHunk.values() ?? [])], reader?.nGone], [["read"], 1]);
  });

  const refuses = async (
    text: string,
    what: RegExp,
    given: { commits?: string | null; branch?: string } = {},
  ) => {
    const repository = new FakeRepository(change);
    const { session, log } = await openSession({ repository });
    repository.headNow = given.commits === undefined ? change.head : given.commits;
    const before = log.lines.get("log")?.length;
    await assert.rejects(takeUpHandover(session, repository, text), (error) => {
      assert.ok(error instanceof UserError);
      assert.match(error.sentences, what);
      return true;
    });
    assert.deepEqual([log.lines.get("log")?.length, session.firstReaders], [before, []]);
  };

  test("what is no handover is refused, with the reason, and nothing is kept", async () => {
    await refuses('{"type":"fresh-eyes-handover","version":9}', /newer version.*Ask for the file again\./);
  });

  test("one of another repository is refused", async () => {
    const commits = null;
    await refuses(
      await annsFile(),
      /not in this clone: it speaks of “feature” at https:.*Open the repository/,
      {
        commits,
      },
    );
  });

  test("one of another branch is refused, and says which to review", async () => {
    const hunks = [{ path, line: 1, state: "read" as const, reason: "", edits: ["x"] }];
    await refuses(
      formatHandover(aHandover({ branch: "other", hunks })),
      /is of the branch “other”, and you are reviewing “feature”\. Start the review of “other”/,
    );
    await refuses(formatHandover(aHandover({ hunks })), /Nothing that this handover speaks of/);
  });

  test("a review that is too large for a file still has its Markdown", async () => {
    const many = Array.from({ length: 20_001 }, (_, index) => aHunk(path, [`e${index}`]));
    const { session, repository } = await openSession({ change: aChange([aFile(path, many)]) });
    const { file, markdown } = await handOver(session, repository);
    assert.equal(file, null);
    assert.match(markdown, /^# Handover of a review/);
  });
});

suite("comments of a session", () => {
  test("are there again when the review is opened again, where their lines are now", async () => {
    const { session, log } = await openSession();
    const [file] = change.files;
    const place = file === undefined ? null : commentPlaceAt(file, "head", 1, "line of a\n");
    assert.ok(place !== null);
    const id = await session.comment(place, "item", "why?");
    await session.rewordComment(id, "how?");
    await session.resolveComment(id, true);
    const again = (await openSession({ log })).session;
    assert.deepEqual(again.comments, session.comments);
    assert.deepEqual(
      again.comments.map(({ comment, at }) => [comment.text, comment.item, comment.isResolved, at?.line]),
      [["how?", "item", true, 1]],
    );
    await again.deleteComment(id);
    assert.equal(again.comments.length, 0);
    await again.undo();
    assert.equal(again.comments.length, 1);
    const gone = aChange([aFile(path, [aHunk(path, ["a2"])])]);
    const [kept] = (await openSession({ log, change: gone })).session.comments;
    assert.deepEqual([kept?.comment.text, kept?.at], ["how?", null]);
  });

  test("that are too long are refused, and nothing is written", async () => {
    const { session, log } = await openSession();
    const [file] = change.files;
    const place = file === undefined ? null : commentPlaceAt(file, "head", 1, null);
    assert.ok(place !== null);
    const before = log.lines.get("log")?.length;
    await assert.rejects(session.comment(place, null, "x".repeat(20_001)), UserError);
    assert.equal(log.lines.get("log")?.length, before);
  });
});
