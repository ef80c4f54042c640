import assert from "node:assert/strict";

import {
  fetchRemoteRecords,
  lookForOffer,
  rememberAnswer,
  type OfferAnswer,
} from "../../src/app/offerRemoteRecords.ts";
import type { FoundRecords, Memory, RemoteRecords } from "../../src/app/ports.ts";
import { UserError } from "../../src/app/userErrors.ts";
import type { Change, Commit } from "../../src/core/change/change.ts";
import { aChange } from "../support/builders.ts";
import { quietWork } from "../support/fakes.ts";

const someone = { name: "Ada Moreau", email: "ada@example.com" };
const commit: Commit = {
  sha: "1".repeat(40),
  parents: [],
  author: someone,
  committer: someone,
  authoredAt: "2026-03-01T12:00:00Z",
  committedAt: "2026-03-01T12:00:00Z",
  message: "Pay",
};

/** A remote that counts how often it is contacted. */
class FakeRemote implements RemoteRecords {
  contacts = 0;
  found: FoundRecords | null = { remote: "origin", refs: ["refs/notes/ai"] };

  find(): Promise<FoundRecords | null> {
    this.contacts += 1;
    return Promise.resolve(this.found);
  }

  fetch(): Promise<void> {
    this.contacts += 1;
    return Promise.resolve();
  }
}

class FakeMemory implements Memory {
  readonly values = new Map<string, string>();

  get(name: string): string | null {
    return this.values.get(name) ?? null;
  }

  set(name: string, value: string): Promise<void> {
    this.values.set(name, value);
    return Promise.resolve();
  }
}

suite("lookForOffer", () => {
  let remote: FakeRemote;
  let memory: FakeMemory;

  setup(() => {
    remote = new FakeRemote();
    memory = new FakeMemory();
  });

  const clockAt = (now: string) => ({ now: () => now });
  const placeOf = (change: Change, repositoryId = "here") => ({ repositoryId, change });
  const change = aChange([], { commits: [commit] });

  /** "ask", "fetch" or "nothing", and how often the remote was contacted. */
  async function look({
    now = "2026-03-01T12:00:00Z",
    isAllowed = true,
    place = placeOf(change),
  } = {}): Promise<[string, number]> {
    remote.contacts = 0;
    const ports = { records: remote, memory, clock: clockAt(now) };
    const offer = await lookForOffer(place, isAllowed, ports, quietWork);
    return [offer === null ? "nothing" : offer.isWanted ? "fetch" : "ask", remote.contacts];
  }

  function answer(said: OfferAnswer, at = "2026-03-01T12:00:00Z"): Promise<void> {
    return rememberAnswer({ repositoryId: "here" }, said, { memory, clock: clockAt(at) });
  }

  test("offers what the remote has and this clone lacks", async () => {
    assert.deepEqual(await look(), ["ask", 1]);
    remote.found = { remote: "origin", refs: [] };
    assert.deepEqual(await look(), ["nothing", 1]);
    remote.found = null;
    assert.deepEqual(await look(), ["nothing", 1]);
  });

  test("contacts nobody where that is not allowed or could not matter", async () => {
    assert.deepEqual(await look({ isAllowed: false }), ["nothing", 0]);
    await answer("fetch");
    assert.deepEqual(await look({ isAllowed: false }), ["nothing", 0]);
    assert.deepEqual(await look({ place: placeOf(aChange([])) }), ["nothing", 0]);
  });

  test("who wants them is not asked again, in this repository", async () => {
    await answer("fetch");
    assert.deepEqual(await look({ now: "2036-03-01T12:00:00Z" }), ["fetch", 1]);
    assert.deepEqual(await look({ place: placeOf(change, "elsewhere") }), ["ask", 1]);
  });

  test("who wants none is never asked again, and the remote not contacted", async () => {
    await answer("never");
    assert.deepEqual(await look({ now: "2036-03-01T12:00:00Z" }), ["nothing", 0]);
    assert.deepEqual(await look({ place: placeOf(change, "elsewhere") }), ["ask", 1]);
  });

  test("who says not now is asked again after a week", async () => {
    await answer("notNow");
    assert.deepEqual(await look({ now: "2026-03-08T11:59:59Z" }), ["nothing", 0]);
    assert.deepEqual(await look({ now: "2026-03-08T12:00:00Z" }), ["ask", 1]);
  });

  test("an answer that cannot be read, or comes from the future, is none", async () => {
    for (const kept of ["", "{", "null", "7", '"fetch"', '{"answer":"sure"}', '{"answer":"notNow"}']) {
      memory.values.set("freshEyes.remoteRecords.here", kept);
      assert.deepEqual(await look(), ["ask", 1]);
    }
    await answer("notNow", "2036-03-01T12:00:00Z");
    assert.deepEqual(await look(), ["ask", 1]);
  });
});

suite("fetchRemoteRecords", () => {
  const found = { remote: "origin", refs: ["refs/notes/ai"] };

  test("hands on why it failed, and that it was cancelled", async () => {
    const remote = new FakeRemote();
    remote.fetch = () => Promise.reject(new UserError("what", "remedy"));
    await assert.rejects(fetchRemoteRecords(found, remote, quietWork), { message: "what" });
    const cancelled = new AbortController();
    const hanging: RemoteRecords = {
      find: () => remote.find(),
      fetch: (_found, { signal }) => {
        cancelled.abort();
        return Promise.reject(signal.reason as Error);
      },
    };
    const work = { ...quietWork, signal: cancelled.signal };
    await assert.rejects(fetchRemoteRecords(found, hanging, work), { name: "AbortError" });
  });
});
