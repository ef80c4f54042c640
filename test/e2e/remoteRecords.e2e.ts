import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { createTempFolder, type TempFolder } from "../support/host/cleanup.ts";
import { openWindow, type OpenWindow, type Person } from "../support/person.ts";
import { createSampleRepository } from "../support/sampleRepository.ts";
import { themes } from "./themes.ts";

/** A clone whose remote has the notes that say what Codex wrote: no commit says so itself. */
suite("records of authorship on the remote, as a person", () => {
  let folder: TempFolder;
  let window: OpenWindow;
  let person: Person;
  let dir = "";

  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: dir, encoding: "utf8" }).trim();
  const rowsOfCodex = async (): Promise<number> =>
    (await person.treeItems("Review Queue")).filter(({ description }) => description.includes("Codex"))
      .length;

  suiteSetup(async function () {
    this.timeout(300_000);
    folder = createTempFolder("records");
    ({ dir } = await createSampleRepository(join(folder.path, "sample")));
    const remote = join(folder.path, "remote.git");
    git("clone", "--quiet", "--mirror", dir, remote);
    git("update-ref", "-d", "refs/notes/ai");
    git("remote", "add", "origin", remote);
    window = await openWindow({
      folder: dir,
      server: { settings: { "workbench.colorTheme": themes[0].name } },
    });
    person = window.person;
  });

  suiteTeardown(async () => {
    await window.dispose();
    folder.remove();
  });

  test("are offered once a review has started, and nothing is fetched before the answer", async () => {
    await person.focusView("Review Queue");
    await person.startReview();
    await person.waitFor(() => person.statusBarItem("to read"), "the review to be there");
    const { message, buttons } = await person.notification("that this clone lacks. Fetch them");
    assert.match(message, /^“origin” has records of AI authorship that this clone lacks\./);
    assert.deepEqual(buttons, ["Fetch", "Not Now", "Never for This Repository"]);
    assert.deepEqual([await rowsOfCodex(), git("for-each-ref", "refs/notes")], [0, ""]);
    await person.screenshot("30-records-offered");
  });

  test("are there after Fetch, and the review shows what they say", async () => {
    await person.chooseInNotification("Fetch");
    await person.waitFor(async () => (await rowsOfCodex()) > 0, "hunks by Codex", rowsOfCodex);
    assert.equal(git("for-each-ref", "--format=%(refname)", "refs/notes"), "refs/notes/ai-remote/origin");
    await person.screenshot("31-records-fetched");
  });

  test("can be asked for, and nothing is offered that is there", async () => {
    await person.runCommand("Fresh Eyes: Fetch Authorship Records");
    await person.notification("“origin” has no authorship records that this clone lacks.");
    const offers = (await person.notifications()).filter(({ buttons }) => buttons.includes("Fetch"));
    assert.deepEqual(offers, []);
  });
});
