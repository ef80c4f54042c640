import assert from "node:assert/strict";
import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { createTempFolder, type TempFolder } from "../support/host/cleanup.ts";
import { openWindow, type OpenWindow, type Person } from "../support/person.ts";
import { createSampleRepository } from "../support/sampleRepository.ts";
import { themes } from "./themes.ts";

/** A review of what is not committed yet, new files included. */
suite("a review of the working tree, as a person", () => {
  let folder: TempFolder;
  let window: OpenWindow;
  let person: Person;

  suiteSetup(async function () {
    this.timeout(300_000);
    folder = createTempFolder("tree");
    const sample = await createSampleRepository(join(folder.path, "sample"));
    appendFileSync(join(sample.dir, "README.md"), "\nMore to come.\n");
    writeFileSync(
      join(sample.dir, "scratch.ts"),
      "export function save() {\n  try {\n    store();\n  } catch {}\n}\n",
    );
    window = await openWindow({
      folder: sample.dir,
      server: { settings: { "workbench.colorTheme": themes[0].name } },
    });
    person = window.person;
  });

  suiteTeardown(async () => {
    await window.dispose();
    folder.remove();
  });

  test("shows the files themselves, the untracked one first because of what is in it", async () => {
    await person.focusView("Review Queue");
    await person.press("ctrl+alt+h s");
    await person.waitFor(async () => ((await person.quickInput())?.items.length ?? 0) > 1, "the choice");
    await person.pick("Working tree");
    await person.waitFor(async () => (await person.editorText()).includes("catch {}"), "the new file");
    // Rows and the words above them are drawn one after the other.
    const shown = await person.waitFor(
      async () => {
        const text = await person.viewText("Review Queue");
        return text.startsWith("0/2 hunks read") && text;
      },
      "the count above the queue",
      () => person.viewText("Review Queue"),
    );
    assert.match(shown.split("\n")[2] ?? "", /^scratch\.ts:/);
    await person.screenshot("20-working-tree");
  });

  test("can be read and marked, and is approved only once it is committed", async () => {
    await person.press("ctrl+alt+j");
    await person.waitFor(
      async () => (await person.statusBarItem("Fresh Eyes:"))?.ariaLabel.includes("1 to read"),
      "one hunk less to read",
    );
    await person.press("ctrl+alt+h a");
    const reasons = await person.waitFor(async () => {
      const items = (await person.quickInput())?.items ?? [];
      return items.length > 0 && items.map(({ label }) => label);
    }, "the reasons");
    assert.ok(
      reasons.some((reason) => reason.includes("Nothing is committed yet")),
      reasons.join("\n"),
    );
    await person.closeQuickInput();
  });

  test("says that there are no questions where one would be decided", async () => {
    rmSync(join(folder.path, "sample/scratch.ts"));
    await person.runCommand("Fresh Eyes: Refresh Review");
    await person.waitFor(
      async () => (await person.viewText("Checklist")).includes("No questions"),
      "the empty checklist",
    );
    await person.press("ctrl+alt+h d");
    await person.notification("This change asks no questions.");
  });
});
