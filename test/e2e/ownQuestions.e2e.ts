import assert from "node:assert/strict";
import { join } from "node:path";

import { createTempFolder, type TempFolder } from "../support/host/cleanup.ts";
import { repositoryRoot } from "../support/host/repositoryRoot.ts";
import { openWindow, type OpenWindow, type Person } from "../support/person.ts";
import { createSampleRepository } from "../support/sampleRepository.ts";
import { themes } from "./themes.ts";

const checklist = "Checklist";
const ask = "Who calls this at night?";

/** What a person does with questions of their own, by keyboard. */
suite("questions of one's own, as a person", () => {
  let folder: TempFolder;
  let window: OpenWindow;
  let person: Person;

  const rowOf = async (words: string) =>
    (await person.treeItems(checklist)).find((row) => row.label.includes(words));
  const untilShown = (words: string) => person.waitFor(() => rowOf(words), `the row "${words}"`);
  const untilGone = (words: string) =>
    person.waitFor(async () => (await rowOf(words)) === undefined, `the row "${words}" to be gone`);

  suiteSetup(async function () {
    this.timeout(300_000);
    folder = createTempFolder("questions");
    const sample = await createSampleRepository(join(folder.path, "sample"));
    window = await openWindow({
      folder: sample.dir,
      screenshotsDir: join(repositoryRoot, "out", "screenshots"),
      server: { settings: { "workbench.colorTheme": themes[0].name } },
      browser: { viewport: { width: 1440, height: 1100 } },
    });
    person = window.person;
    await person.focusView("Review Queue");
    await person.startReview();
    await person.waitFor(
      async () => (await person.editorText()).includes("merged: dict"),
      "the riskiest hunk",
    );
  });

  suiteTeardown(async () => {
    await window.dispose();
    folder.remove();
  });

  test("one is added on the hunk being read by one key and its words, and stands first", async () => {
    await person.press("ctrl+alt+h shift+q");
    await person.waitFor(
      async () => (await person.quickInput())?.title.includes("A Question of My Own on reconcile"),
      "the box for its words",
      () => person.quickInput(),
    );
    await person.type(ask);
    await person.waitFor(async () => (await person.quickInput())?.value === ask, "its words in the box");
    await person.press("enter");
    await person.waitFor(async () => (await person.quickInput()) === undefined, "the box to close");
    await person.focusView(checklist);
    const row = await untilShown(ask);
    assert.match(row.label, /^reconcile\.py: /);
    assert.match(row.ariaLabel, /^Who calls this at night\?, reconcile\/reconcile\.py, open/);
    await person.screenshot("50-own-question");
  });

  test("it is there after a reload, and decided with one key like the others", async () => {
    await person.reloadWindow();
    await person.focusView(checklist);
    await untilShown(ask);
    await person.moveTo(checklist, `reconcile.py: ${ask}`);
    await person.press("3");
    await person.waitFor(async () => (await rowOf(ask))?.description.includes("Unsure"), "the decision");
    await person.screenshot("51-own-question-unsure");
  });

  test("it is removed by one key, and brought back by undo", async () => {
    await person.moveTo(checklist, `reconcile.py: ${ask}`);
    await person.press("delete");
    await untilGone(ask);
    await person.press("ctrl+alt+h z");
    const row = await untilShown(ask);
    assert.match(row.description, /Unsure/);
  });
});
